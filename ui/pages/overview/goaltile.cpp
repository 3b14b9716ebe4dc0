// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/goaltile.h"

#include "app/model/library.h"
#include "app/planning/goals.h"
#include "ui/charts/burnupchart.h"
#include "ui/report/goalwords.h"
#include "ui/widgets/tonelabel.h"

#include <QLabel>
#include <QVBoxLayout>

namespace slateboard {
namespace {

constexpr double bigFactor = 2.6;
constexpr int leastChart = 96; // pixels

struct Verdict {
    QString word;
    Tone tone;
};

Verdict verdictOf(const planning::GoalFigures &goal)
{
    if (goal.value >= goal.goal.target)
        return {GoalTile::tr("reached"), Tone::Good};
    if (!goal.paceNeeded)
        return {GoalTile::tr("deadline passed"), Tone::Over};
    if (!goal.paceHad6)
        return {GoalTile::tr("history too short"), Tone::Neutral};
    return *goal.paceHad6 >= *goal.paceNeeded ? Verdict{GoalTile::tr("on pace"), Tone::Good}
                                              : Verdict{GoalTile::tr("behind"), Tone::Warn};
}

// What is known of the pace: a passed deadline needs none, and a short history had none.
QString paceText(const planning::GoalFigures &goal, const Formatter &format)
{
    QStringList parts;
    if (goal.paceNeeded && goal.value < goal.goal.target)
        parts << GoalTile::tr("pace needed %1 a month").arg(format.decimal(*goal.paceNeeded, 1));
    if (goal.paceHad12)
        parts << GoalTile::tr("pace had %1 (12 months) → %2 (6 months)")
                     .arg(format.decimal(*goal.paceHad12, 1), format.decimal(*goal.paceHad6, 1));
    else if (goal.paceHad6)
        parts << GoalTile::tr("pace had %1 (6 months)").arg(format.decimal(*goal.paceHad6, 1));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

GoalTile::GoalTile(QWidget *parent) :
    Card(parent), m_value(new QLabel(this)), m_state(new ToneLabel(this, ToneLabel::Shape::Badge)),
    m_chart(new BurnUpChart(this)), m_outlook(new QLabel(this)), m_pace(new QLabel(this))
{
    QFont big = font();
    big.setPointSizeF(big.pointSizeF() * bigFactor);
    big.setWeight(QFont::DemiBold);
    m_value->setFont(big);
    m_chart->setCompact(true);
    m_chart->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored); // small windows leave the height to the lists
    m_chart->setMinimumHeight(leastChart);
    m_chart->setFocusPolicy(Qt::NoFocus);
    m_outlook->setWordWrap(true);
    m_pace->setWordWrap(true);
    m_pace->setForegroundRole(QPalette::PlaceholderText);
    auto *numbers = new QHBoxLayout;
    numbers->setSpacing(12);
    numbers->addWidget(m_value);
    numbers->addWidget(m_state);
    numbers->addStretch(1);
    content().addLayout(numbers);
    content().addWidget(m_chart, 1);
    content().addWidget(m_outlook);
    content().addWidget(m_pace);
}

void GoalTile::show(const planning::GoalFigures &goal, Day asOf, const Formatter &format)
{
    setHeading(goalName(goal.goal),
               tr("target %1 · %2").arg(format.number(goal.goal.target), format.day(goal.goal.deadline)));
    m_value->setText(format.number(goal.value));
    const Verdict verdict = verdictOf(goal);
    m_state->say(verdict.word, verdict.tone);
    m_chart->setData(goal, asOf, format);
    m_outlook->setText(outlookOf(goal, format));
    m_outlook->setHidden(m_outlook->text().isEmpty());
    m_pace->setText(paceText(goal, format));
    setAccessibleDescription(text());
}

QString GoalTile::text() const
{
    QStringList parts{m_value->text() + QLatin1Char(' ') + m_state->text(), m_outlook->text(), m_pace->text()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace slateboard
