// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/answersslide.h"

#include "ui/widgets/chancetone.h"

#include <QCoreApplication>

#include <algorithm>

namespace slateboard {
namespace {

constexpr size_t mostGoals = 3;
constexpr size_t mostQuestions = 5;
constexpr double captionSize = 28;
constexpr double smallSize = 30;

QString answerText(const char *text)
{
    return QCoreApplication::translate("Presentation", text);
}

// The quarter that is most over its cap, of those to come.
const planning::QuarterMoney *worstQuarter(const planning::Figures &figures)
{
    const planning::QuarterMoney *worst = nullptr;
    for (const planning::QuarterMoney &quarter : figures.money.quarters) {
        const bool isToCome = quarter.quarter >= Quarter::of(figures.asOf.plusDays(1));
        if (isToCome && quarter.headroom && *quarter.headroom < Money{} &&
            (!worst || *quarter.headroom < *worst->headroom))
            worst = &quarter;
    }
    return worst;
}

QStringList reachedByText(const forecast::GoalForecast &forecast, const Formatter &format)
{
    const auto day = [&](const std::optional<Day> &known) { return format.day(known.value_or(forecast.horizon)); };
    //: %1 is the day by which the target is reached with that chance
    return {(forecast.p50 ? answerText(QT_TRANSLATE_NOOP("Presentation", "50% by %1 (P50)"))
                          : answerText(QT_TRANSLATE_NOOP("Presentation", "50% later than %1 (P50)")))
                .arg(day(forecast.p50)),
            (forecast.p85 ? answerText(QT_TRANSLATE_NOOP("Presentation", "85% by %1 (P85)"))
                          : answerText(QT_TRANSLATE_NOOP("Presentation", "85% later than %1 (P85)")))
                .arg(day(forecast.p85))};
}

} // namespace

AnswersSlide::AnswersSlide(const DeckFacts &facts)
{
    const auto &goals = facts.figures->goals;
    for (size_t i = 0; i < std::min(mostGoals, goals.size()); ++i)
        m_goals.push_back(answerOf(facts, goals[i]));
    addMoney(facts);
    addDecisions(facts);
}

AnswersSlide::GoalAnswer AnswersSlide::answerOf(const DeckFacts &facts, const planning::GoalFigures &goal)
{
    const Formatter &format = facts.format;
    GoalAnswer answer;
    answer.name = goalName(goal.goal);
    answer.value = format.number(goal.value);
    answer.target = format.number(goal.goal.target);
    const int more = goal.goal.target - goal.value;
    answer.needed = more > 0
                        ? answerText(QT_TRANSLATE_NOOP("Presentation", "%1 more by %2"))
                              .arg(format.number(more), format.day(goal.goal.deadline))
                        : answerText(QT_TRANSLATE_NOOP("Presentation", "by %1")).arg(format.day(goal.goal.deadline));
    if (goal.paceNeeded && more > 0) {
        answer.pace =
            answerText(QT_TRANSLATE_NOOP("Presentation", "needs %1 a month")).arg(format.decimal(*goal.paceNeeded, 1));
        if (goal.paceHad6)
            answer.pace +=
                QStringLiteral(" · ") +
                answerText(QT_TRANSLATE_NOOP("Presentation", "had %1")).arg(format.decimal(*goal.paceHad6, 1));
    }
    const forecast::GoalForecast *known = facts.forecastOf(goal.goal.id);
    if (more <= 0) {
        answer.likely = answerText(QT_TRANSLATE_NOOP("Presentation", "reached"));
        answer.tone = Tone::Good;
    } else if (known && known->probability) {
        answer.likely = forecast::chanceText(*known->probability, format);
        answer.tone = toneOf(forecast::chanceOf(*known->probability));
        answer.reachedBy = reachedByText(*known, format);
    } else if (known) {
        answer.reachedBy = {forecast::refusalSentence(*known, format)};
    }
    return answer;
}

void AnswersSlide::addMoney(const DeckFacts &facts)
{
    const Formatter &format = facts.format;
    const planning::MoneyFigures &money = facts.figures->money;
    if (const planning::CapUse *use = facts.programme()) {
        const bool isOver = use->headroom() < Money{};
        m_money.hasCap = true;
        m_money.left = format.moneyShort(use->headroom());
        m_money.of =
            answerText(QT_TRANSLATE_NOOP("Presentation", "of %1 · %2 firm, %3 hoped"))
                .arg(format.moneyShort(use->limit), format.moneyShort(use->firm), format.moneyShort(use->hoped));
        const auto limit = static_cast<double>(std::max<qint64>(1, use->limit.minor));
        m_money.firm = static_cast<double>(use->firm.minor) / limit;
        m_money.hoped = static_cast<double>(use->hoped.minor) / limit;
        if (isOver) {
            m_money.verdict = answerText(QT_TRANSLATE_NOOP("Presentation", "over the cap"));
            m_money.tone = Tone::Over;
        }
    } else {
        m_money.left = format.moneyShort(money.variance());
        m_money.of = answerText(QT_TRANSLATE_NOOP("Presentation", "of the budgets of %1; no programme cap is set"))
                         .arg(format.moneyShort(money.totalBudget));
    }
    if (const planning::QuarterMoney *worst = worstQuarter(*facts.figures)) {
        m_money.verdict = answerText(QT_TRANSLATE_NOOP("Presentation", "%1: %2 over the cap"))
                              .arg(format.quarter(worst->quarter), format.moneyShort(-*worst->headroom));
        m_money.tone = Tone::Over;
    } else if (m_money.verdict.isEmpty() && m_money.hasCap) {
        m_money.verdict = answerText(QT_TRANSLATE_NOOP("Presentation", "every quarter within its cap"));
        m_money.tone = Tone::Good;
    }
}

void AnswersSlide::addDecisions(const DeckFacts &facts)
{
    if (!facts.decisions)
        return;
    const auto &open = facts.decisions->open; // soonest due first
    m_decisions = facts.format.number(static_cast<qint64>(open.size()));
    for (size_t i = 0; i < std::min(mostQuestions, open.size()); ++i) {
        const Decision &decision = open[i].decision;
        m_questions.push_back({{},
                               open[i].overdue ? Tone::Over : Tone::Neutral,
                               questionText(facts, decision),
                               decision.dueDay ? facts.format.day(*decision.dueDay) : QString()});
    }
}

QString AnswersSlide::heading() const
{
    return answerText(QT_TRANSLATE_NOOP("Presentation", "Are we on track?"));
}

QStringList AnswersSlide::lines() const
{
    QStringList texts;
    for (const GoalAnswer &goal : m_goals) {
        QStringList parts{goal.name,   goal.value + QStringLiteral(" / ") + goal.target, goal.needed,
                          goal.likely, goal.reachedBy.join(QStringLiteral(" · ")),       goal.pace};
        parts.removeAll(QString());
        texts << parts.join(QStringLiteral(" · "));
    }
    texts << m_money.left + u' ' + m_money.of << m_money.verdict << m_decisions;
    for (const SlideLine &question : m_questions)
        texts << question.sentence;
    texts.removeAll(QString());
    return texts;
}

void AnswersSlide::paint(const SlideCanvas &canvas, const QRectF &body) const
{
    constexpr double gap = 70;
    const double left = (body.width() - gap) * (m_goals.size() > 2 ? 0.66 : 0.58);
    paintGoals(canvas, {body.left(), body.top(), left, body.height()});
    const QRectF right(body.left() + left + gap, body.top(), body.width() - left - gap, body.height());
    constexpr double moneyShare = 0.42;
    paintMoney(canvas, {right.left(), right.top(), right.width(), right.height() * moneyShare});
    paintDecisions(canvas, right.adjusted(0, right.height() * moneyShare, 0, 0));
}

// A column a goal, a row an answer.
void AnswersSlide::paintGoals(const SlideCanvas &canvas, const QRectF &rect) const
{
    const Theme &theme = canvas.theme();
    const std::array<QString, 3> captions{answerText(QT_TRANSLATE_NOOP("Presentation", "How many?")),
                                          answerText(QT_TRANSLATE_NOOP("Presentation", "How many needed?")),
                                          answerText(QT_TRANSLATE_NOOP("Presentation", "How likely?"))};
    constexpr double headHeight = 70;
    const double rowHeight = (rect.height() - headHeight) / 3;
    const double columns = std::max<double>(1, static_cast<double>(m_goals.size()));
    const double width = rect.width() / columns;
    for (size_t row = 0; row < captions.size(); ++row) {
        const double top = rect.top() + headHeight + rowHeight * static_cast<double>(row);
        canvas.line(rect.left(), rect.right(), top);
        canvas.text({rect.left(), top + 12, rect.width(), 40}, Qt::AlignLeft | Qt::AlignVCenter, captions[row],
                    captionSize, false, theme.subtext);
    }
    for (size_t i = 0; i < m_goals.size(); ++i) {
        const GoalAnswer &goal = m_goals[i];
        QRectF cell(rect.left() + width * static_cast<double>(i), rect.top(), width - 30, headHeight);
        const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
        canvas.text(cell, left, goal.name, 40, true);
        cell = {cell.left(), cell.bottom() + 52, cell.width(), rowHeight - 62};
        canvas.text(cell, left, goal.value, 150, true);
        cell.translate(0, rowHeight);
        canvas.text({cell.left(), cell.top(), cell.width(), cell.height() * 0.6}, left, goal.target, 96, true);
        canvas.text({cell.left(), cell.top() + cell.height() * 0.62, cell.width(), cell.height() * 0.3}, left,
                    goal.needed, smallSize);
        cell.translate(0, rowHeight);
        double y = cell.top() + 6;
        if (!goal.likely.isEmpty()) {
            canvas.badge({cell.left(), y}, goal.likely, goal.tone, 54);
            y += 92;
        }
        for (const QString &line : goal.reachedBy)
            y += canvas.paragraph({cell.left(), y, cell.width(), 120}, line, smallSize);
        canvas.text({cell.left(), y, cell.width(), 40}, left, goal.pace, smallSize, false, theme.subtext);
    }
}

void AnswersSlide::paintMoney(const SlideCanvas &canvas, const QRectF &rect) const
{
    const Theme &theme = canvas.theme();
    const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
    double y = rect.top();
    canvas.text({rect.left(), y, rect.width(), 70}, left,
                answerText(QT_TRANSLATE_NOOP("Presentation", "How much money is left?")), captionSize, false,
                theme.subtext);
    y += 66;
    canvas.text({rect.left(), y, rect.width(), 130}, left, m_money.left, 110, true,
                m_money.left.startsWith(QChar(0x2212)) ? theme.over : theme.text);
    y += 134;
    if (m_money.hasCap) {
        canvas.bar({rect.left(), y, rect.width(), 22}, m_money.firm, m_money.hoped);
        y += 34;
    }
    canvas.text({rect.left(), y, rect.width(), 42}, left, m_money.of, smallSize);
    if (!m_money.verdict.isEmpty())
        canvas.badge({rect.left(), y + 54}, m_money.verdict, m_money.tone, smallSize);
}

void AnswersSlide::paintDecisions(const SlideCanvas &canvas, const QRectF &rect) const
{
    const Theme &theme = canvas.theme();
    const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
    canvas.line(rect.left(), rect.right(), rect.top());
    canvas.text({rect.left(), rect.top() + 8, rect.width() - 140, 60}, left,
                answerText(QT_TRANSLATE_NOOP("Presentation", "What must be decided?")), captionSize, false,
                theme.subtext);
    canvas.text({rect.right() - 140, rect.top() + 8, 140, 60}, Qt::AlignRight | Qt::AlignVCenter, m_decisions, 48,
                true);
    const double height = std::min(84.0, (rect.height() - 70) / static_cast<double>(mostQuestions));
    QRectF row(rect.left(), rect.top() + 70, rect.width(), height);
    for (const SlideLine &question : m_questions) {
        const double day = canvas.width(question.remark, smallSize) + 24;
        const bool isOverdue = question.tone == Tone::Over;
        const QRectF room = row.adjusted(0, 0, -day, 0);
        if (canvas.width(question.sentence, smallSize) <= room.width())
            canvas.text(room, left, question.sentence, smallSize);
        else
            canvas.paragraph(room.adjusted(0, (height - 70) / 2, 0, 0), question.sentence, smallSize * 0.88);
        canvas.text(row, Qt::AlignRight | Qt::AlignVCenter, question.remark, smallSize, isOverdue,
                    isOverdue ? theme.over : theme.subtext);
        canvas.line(row.left(), row.right(), row.bottom());
        row.translate(0, height);
    }
    if (m_questions.empty() && !m_decisions.isEmpty())
        canvas.text(row, left, answerText(QT_TRANSLATE_NOOP("Presentation", "Nothing waits to be decided.")),
                    smallSize);
}

} // namespace slateboard
