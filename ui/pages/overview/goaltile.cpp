// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/goaltile.h"

#include "app/forecast/levers.h"
#include "app/model/library.h"
#include "app/planning/goals.h"
#include "ui/charts/burnupchart.h"
#include "ui/report/goalwords.h"
#include "ui/widgets/chancetone.h"
#include "ui/widgets/elidedlabel.h"
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

Verdict verdictOf(const planning::GoalFigures &goal, const forecast::GoalForecast *known, const Formatter &format)
{
    if (known && known->probability)
        return {GoalTile::tr("chance %1").arg(forecast::chanceText(*known->probability, format)),
                toneOf(forecast::chanceOf(*known->probability))};
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
        parts << GoalTile::tr("needs %1 a month").arg(format.decimal(*goal.paceNeeded, 1));
    if (goal.paceHad12)
        parts << GoalTile::tr("had %1 → %2").arg(format.decimal(*goal.paceHad12, 1), format.decimal(*goal.paceHad6, 1));
    else if (goal.paceHad6)
        parts << GoalTile::tr("had %1").arg(format.decimal(*goal.paceHad6, 1));
    return parts.join(QStringLiteral(" · "));
}

// When the target is reached; until that is known, where the pace leads.
QString reachedText(const planning::GoalFigures &goal, const forecast::GoalForecast *known, const Formatter &format)
{
    if (!known || (known->refusal && goal.atPace6))
        return outlookOf(goal, format);
    if (known->refusal)
        return goal.value >= goal.goal.target ? QString() : forecast::refusalSentence(*known, format);
    const auto day = [&](const std::optional<Day> &one) {
        return one ? format.day(*one) : GoalTile::tr("after %1").arg(format.day(known->horizon));
    };
    return GoalTile::tr("P50 %1 · P85 %2").arg(day(known->p50), day(known->p85));
}

} // namespace

GoalTile::GoalTile(QWidget *parent) :
    Card(parent), m_value(new QLabel(this)), m_state(new ToneLabel(this, ToneLabel::Shape::Badge)),
    m_chart(new BurnUpChart(this)), m_outlook(new ElidedLabel(this)), m_pace(new ElidedLabel(this)),
    m_help(new ElidedLabel(this))
{
    QFont big = font();
    big.setPointSizeF(big.pointSizeF() * bigFactor);
    big.setWeight(QFont::DemiBold);
    m_value->setFont(big);
    m_chart->setCompact(true);
    m_chart->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored); // small windows leave the height to the lists
    m_chart->setMinimumHeight(leastChart);
    m_chart->setFocusPolicy(Qt::NoFocus);
    m_pace->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *line : {m_outlook, m_pace, m_help})
        line->setMinimumWidth(1); // they give way before the window grows
    auto *numbers = new QHBoxLayout;
    numbers->setSpacing(12);
    numbers->addWidget(m_value);
    numbers->addWidget(m_state);
    numbers->addStretch(1);
    content().addLayout(numbers);
    content().addWidget(m_chart, 1);
    content().addWidget(m_outlook);
    content().addWidget(m_pace);
    content().addWidget(m_help);
}

void GoalTile::show(const planning::GoalFigures &goal, const forecast::GoalForecast *forecast,
                    const forecast::LeverEffect *lever, Day asOf, const Formatter &format)
{
    setHeading(goalName(goal.goal),
               tr("target %1 · %2").arg(format.number(goal.goal.target), format.day(goal.goal.deadline)));
    m_value->setText(format.number(goal.value));
    const Verdict verdict = verdictOf(goal, forecast, format);
    m_state->say(verdict.word, verdict.tone);
    m_chart->setData(goal, asOf, format);
    m_chart->setForecast(forecast ? std::optional(*forecast) : std::nullopt);
    m_outlook->setText(reachedText(goal, forecast, format));
    m_outlook->setHidden(m_outlook->text().isEmpty());
    m_outlook->setToolTip(
        tr("P50 is the day by which the target is reached with a chance of 50%, P85 with one of 85%."));
    m_pace->setText(paceText(goal, format));
    m_pace->setToolTip(tr("The pace that is needed to the deadline, and that of the last 12 and 6 complete months."));
    m_help->setText(lever ? tr("%1: %2").arg(forecast::leverText(*lever), forecast::leverEffectText(*lever, format))
                          : QString());
    m_help->setVisible(lever != nullptr);
    setAccessibleDescription(text());
}

QString GoalTile::text() const
{
    QStringList parts{m_value->text() + QLatin1Char(' ') + m_state->text(), m_outlook->text(), m_pace->text(),
                      m_help->text()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace slateboard
