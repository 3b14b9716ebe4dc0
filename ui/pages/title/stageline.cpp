// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/title/stageline.h"

#include "app/planning/gate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/editright.h"

#include <QGridLayout>
#include <QIcon>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace slateboard {
namespace {

constexpr int gutter = 20;     // for the line and its knots
constexpr double radius = 4.5; // of a knot

QString stageWord(const planning::StageStay &stay)
{
    const QString word = wordFor(stay.event.stage);
    if (stay.event.turnaround)
        return StageLine::tr("%1 · turnaround").arg(word);
    return stay.isPlanned() ? StageLine::tr("%1 · planned").arg(word) : word;
}

QString whenText(const planning::StageStay &stay, const Formatter &format)
{
    QStringList parts{format.day(stay.event.day, stay.event.precision)};
    if (stay.days)
        parts << StageLine::tr("%n day(s)", nullptr, static_cast<int>(*stay.days));
    if (!stay.event.by.isEmpty())
        parts << stay.event.by;
    return parts.join(QStringLiteral(" · "));
}

QToolButton *makeButton(const char *icon)
{
    auto *button = new QToolButton;
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setIcon(QIcon::fromTheme(QString::fromLatin1(icon)));
    return button;
}

} // namespace

StageLine::StageLine(const planning::StageStay &stay, const Formatter &formatter, QWidget *parent) :
    QWidget(parent), m_stay(stay), m_change(makeButton("document-edit")), m_delete(makeButton("edit-delete"))
{
    const QString stage = stageWord(stay);
    const QString when = whenText(stay, formatter);
    QStringList more;
    for (const QString &sentence : planning::gateSentences(stay.event.overridden, formatter))
        more << withSign(tr("Overridden: %1").arg(sentence), Tone::Warn);
    m_said = QStringList{stage, when};
    if (!stay.event.note.isEmpty())
        m_said << stay.event.note;
    m_said << more;
    layOut(stage, when, more);
    m_change->setAccessibleName(tr("Correct “%1” of %2").arg(stage, formatter.day(stay.event.day)));
    m_delete->setAccessibleName(tr("Delete “%1” of %2").arg(stage, formatter.day(stay.event.day)));
    setAccessibleName(text());
    connect(m_change, &QToolButton::clicked, this, &StageLine::changeRequested);
    connect(m_delete, &QToolButton::clicked, this, &StageLine::deleteRequested);
}

void StageLine::layOut(const QString &stage, const QString &when, const QStringList &more)
{
    auto *word = new QLabel(stage);
    if (m_stay.isNow) {
        QFont strong = word->font();
        strong.setWeight(QFont::DemiBold);
        word->setFont(strong);
    }
    auto *days = new QLabel(when);
    days->setWordWrap(true); // names can be long, and the inspector narrow
    days->setForegroundRole(QPalette::PlaceholderText);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(gutter, 2, 0, 6);
    grid->setHorizontalSpacing(2);
    grid->setVerticalSpacing(1);
    grid->setColumnStretch(0, 1);
    grid->addWidget(word, 0, 0);
    grid->addWidget(m_change, 0, 1);
    grid->addWidget(m_delete, 0, 2);
    grid->addWidget(days, 1, 0, 1, 3);
    const auto addText = [&](const QString &text, bool isWarning) {
        auto *label = new QLabel(text);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        if (isWarning) {
            QPalette colours = label->palette();
            colours.setColor(QPalette::WindowText, Theme::of(palette()).warn);
            label->setPalette(colours);
        }
        grid->addWidget(label, grid->rowCount(), 0, 1, 3);
    };
    if (!m_stay.event.note.isEmpty())
        addText(m_stay.event.note, false);
    for (const QString &sentence : more)
        addText(sentence, true);
}

void StageLine::setEnds(bool isFirst, bool isLast)
{
    m_isFirst = isFirst;
    m_isLast = isLast;
    update();
}

void StageLine::setRefusal(const QString &refusal)
{
    setEditable(*m_change, refusal);
    setEditable(*m_delete, refusal);
    if (refusal.isEmpty()) {
        m_change->setToolTip(tr("Correct"));
        m_delete->setToolTip(tr("Delete"));
    }
}

QString StageLine::text() const
{
    return m_said.join(QLatin1Char('\n'));
}

void StageLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = Theme::of(palette());
    const QPointF knot(gutter / 2.0 - 2, 2 + m_change->height() / 2.0);
    painter.setPen(QPen(theme.line, 2));
    if (!m_isFirst)
        painter.drawLine(QPointF(knot.x(), 0), QPointF(knot.x(), knot.y() - radius));
    if (!m_isLast)
        painter.drawLine(QPointF(knot.x(), knot.y() + radius), QPointF(knot.x(), height()));
    const QColor colour = m_stay.isNow ? theme.accent : theme.subtext;
    painter.setPen(QPen(colour, 1.5));
    painter.setBrush(m_stay.isPlanned() ? QBrush(theme.base) : QBrush(colour));
    if (m_stay.event.stage == Stage::Shelved)
        painter.drawRect(QRectF(knot.x() - radius + 0.5, knot.y() - radius + 0.5, 2 * radius - 1, 2 * radius - 1));
    else
        painter.drawEllipse(knot, radius, radius);
}

} // namespace slateboard
