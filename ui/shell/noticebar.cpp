// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/noticebar.h"

#include "ui/theme/theme.h"

#include <QAccessible>
#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

#include <chrono>

namespace slateboard {
namespace {

constexpr std::chrono::seconds shownFor{8};
constexpr qreal noticeRadius = 5;

} // namespace

NoticeBar::NoticeBar(QWidget *parent) :
    QWidget(parent), m_sign(new QLabel(this)), m_text(new QLabel(this)), m_undo(new QPushButton(this)),
    m_offer(new QPushButton(this)), m_close(new QToolButton(this)), m_timer(new QTimer(this))
{
    m_text->setWordWrap(true);
    m_offer->setFocusPolicy(Qt::NoFocus);
    m_undo->setFocusPolicy(Qt::NoFocus);
    m_close->setFocusPolicy(Qt::NoFocus);
    m_close->setAutoRaise(true);
    m_close->setText(QStringLiteral("✕"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 2, 2, 2);
    row->addWidget(m_sign);
    row->addWidget(m_text, 1);
    row->addWidget(m_offer);
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
    connect(m_offer, &QPushButton::clicked, this, [this] {
        hide();
        m_offered->trigger();
    });
    retranslate();
    hide();
}

void NoticeBar::sayDone(const QString &sentence, bool canUndo)
{
    m_text->setToolTip({});
    say(sentence, false, canUndo);
    m_timer->start();
}

void NoticeBar::offer(QAction &action)
{
    m_offered = &action;
    m_offer->setText(action.text());
    m_offer->show();
}

void NoticeBar::sayRefused(const QString &sentence, const QString &detail)
{
    m_text->setToolTip(detail);
    m_timer->stop();
    say(sentence, true, false);
}

void NoticeBar::withdrawRefusal()
{
    if (m_refused)
        hide();
}

void NoticeBar::say(const QString &sentence, bool refused, bool canUndo)
{
    m_refused = refused;
    m_sign->setText(refused ? QStringLiteral("✕") : QStringLiteral("✓"));
    m_text->setText(sentence);
    m_undo->setVisible(canUndo);
    m_offer->hide();
    setAccessibleName(sentence);
    recolour();
    update(); // the ground too: it may be in sight already
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void NoticeBar::setVisible(bool isVisible)
{
    QWidget::setVisible(isVisible);
    emit shown(isVisible);
}

void NoticeBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        hide(); // what it says is a sentence of the other language
    }
    if (event->type() == QEvent::PaletteChange)
        recolour();
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_refused ? theme.overSoft : theme.accentSoft);
    painter.drawRoundedRect(rect(), noticeRadius, noticeRadius);
}

void NoticeBar::retranslate()
{
    m_undo->setText(tr("Undo"));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
}

void NoticeBar::recolour()
{
    const Theme theme = Theme::of(palette());
    for (QLabel *label : {m_sign, m_text}) {
        QPalette colours = label->palette();
        colours.setColor(QPalette::WindowText, m_refused ? theme.over : theme.text);
        label->setPalette(colours);
    }
}

} // namespace slateboard
