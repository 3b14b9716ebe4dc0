// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/noticebar.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

#include <chrono>

namespace slateboard {
namespace {

constexpr std::chrono::seconds shownFor{8};
constexpr int margin = 16;
constexpr int mostWidth = 720;

} // namespace

NoticeBar::NoticeBar(QWidget *parent) :
    QFrame(parent), m_sign(new QLabel(this)), m_text(new QLabel(this)), m_undo(new QPushButton(this)),
    m_close(new QToolButton(this)), m_timer(new QTimer(this))
{
    setObjectName(QStringLiteral("noticeBar"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_text->setWordWrap(true);
    m_undo->setFocusPolicy(Qt::NoFocus);
    m_close->setFocusPolicy(Qt::NoFocus);
    m_close->setAutoRaise(true);
    m_close->setText(QStringLiteral("✕"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 8, 8);
    row->addWidget(m_sign);
    row->addWidget(m_text, 1);
    row->addWidget(m_undo);
    row->addWidget(m_close);
    m_timer->setSingleShot(true);
    m_timer->setInterval(shownFor);
    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        emit undoRequested();
    });
    parent->installEventFilter(this);
    retranslate();
    hide();
}

void NoticeBar::sayDone(const QString &sentence, bool canUndo)
{
    m_text->setToolTip({});
    show(sentence, false, canUndo);
    m_timer->start();
}

void NoticeBar::sayRefused(const QString &sentence, const QString &detail)
{
    m_text->setToolTip(detail);
    m_timer->stop();
    show(sentence, true, false);
}

void NoticeBar::withdrawRefusal()
{
    if (m_refused)
        hide();
}

void NoticeBar::show(const QString &sentence, bool refused, bool canUndo)
{
    m_refused = refused;
    m_sign->setText(refused ? QStringLiteral("✕") : QStringLiteral("✓"));
    m_text->setText(sentence);
    m_undo->setVisible(canUndo);
    setAccessibleName(sentence);
    recolour();
    place();
    QWidget::show();
    raise();
}

void NoticeBar::place()
{
    const QSize room = parentWidget()->size();
    const int width = std::min(mostWidth, room.width() - 2 * margin);
    // The text's height depends on its width, which only the layout knows.
    setFixedWidth(width);
    const int height = std::max(sizeHint().height(), heightForWidth(width));
    setGeometry((room.width() - width) / 2, room.height() - height - margin, width, height);
}

bool NoticeBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void NoticeBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NoticeBar::retranslate()
{
    m_undo->setText(tr("Undo"));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
}

void NoticeBar::recolour()
{
    const Theme theme = Theme::of(parentWidget()->palette());
    QPalette colours = parentWidget()->palette();
    colours.setColor(QPalette::Window, m_refused ? theme.overSoft : theme.base);
    colours.setColor(QPalette::WindowText, m_refused ? theme.over : theme.text);
    setPalette(colours);
}

} // namespace slateboard
