// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/title/titlesection.h"

#include "ui/widgets/elidedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace slateboard {

TitleSection::TitleSection(Workspace &workspace, QWidget *parent) :
    QWidget(parent), m_workspace(workspace), m_heading(new QToolButton), m_remark(new ElidedLabel),
    m_head(new QHBoxLayout), m_below(new QWidget), m_body(new QVBoxLayout(m_below))
{
    QFont strong = m_heading->font();
    strong.setWeight(QFont::DemiBold);
    m_heading->setFont(strong);
    m_heading->setAutoRaise(true);
    m_heading->setFocusPolicy(Qt::StrongFocus);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_remark->setForegroundRole(QPalette::PlaceholderText);
    m_remark->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_head->setContentsMargins(0, 0, 0, 0);
    m_head->setSpacing(6);
    m_head->addWidget(m_heading);
    m_head->addWidget(m_remark, 1);
    m_body->setContentsMargins(0, 0, 0, 4);
    m_body->setSpacing(6);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(m_head);
    layout->addWidget(m_below);
    connect(m_heading, &QToolButton::clicked, this, [this] { setFolded(!m_isFolded); });
    setFocusProxy(m_heading);
    setFolded(false);
}

void TitleSection::setFolded(bool folded)
{
    m_isFolded = folded;
    m_heading->setArrowType(folded ? Qt::RightArrow : Qt::DownArrow);
    m_heading->setAccessibleDescription(folded ? tr("folded") : tr("open"));
    m_heading->setToolTip(folded ? tr("Show this section") : tr("Fold this section"));
    m_below->setVisible(!folded);
}

void TitleSection::setHeading(const QString &heading)
{
    m_heading->setText(heading);
    m_heading->setAccessibleName(heading);
    setAccessibleName(heading);
}

void TitleSection::setRemark(const QString &remark)
{
    m_remark->setText(remark);
}

void TitleSection::addToHead(QWidget *widget)
{
    m_head->addWidget(widget);
}

void TitleSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    setFolded(m_isFolded);
    retranslate();
}

} // namespace slateboard
