// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/title/rowlines.h"

#include "ui/theme/theme.h"

#include <QIcon>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

namespace slateboard {

RowLine::RowLine(QWidget *parent) : QWidget(parent), m_edits(this), m_remove(new QToolButton)
{
    m_remove->setAutoRaise(true);
    m_remove->setFocusPolicy(Qt::StrongFocus);
    m_remove->setIcon(QIcon::fromTheme(QStringLiteral("list-remove")));
    m_remove->setToolTip(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove"));
    connect(m_remove, &QToolButton::clicked, this, &RowLine::removeRequested);
    connect(&m_edits, &InPlace::finished, this, &RowLine::finished);
}

void RowLine::setRefusal(const QString &refusal)
{
    m_edits.setRefusal(refusal);
    m_remove->setEnabled(refusal.isEmpty());
    m_remove->setToolTip(refusal.isEmpty() ? tr("Remove") : refusal);
}

void RowLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_isNew)
        emit removeRequested();
    else
        QWidget::keyPressEvent(event);
}

void RowLine::paintEvent(QPaintEvent *)
{
    if (!m_isCard)
        return;
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.line);
    painter.setBrush(theme.alternate);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace slateboard
