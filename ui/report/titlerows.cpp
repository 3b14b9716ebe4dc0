// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/titlerows.h"

#include "app/planning/rightswords.h"
#include "ui/report/translated.h"

#include <QCollator>
#include <QHash>
#include <QLocale>

#include <algorithm>

namespace slateboard {
namespace {

using planning::IpState;
using planning::TitleFigures;

class RowMaker {
public:
    RowMaker(const SummaryInput &input, const MoneyUnit &unit) :
        m_input(input), m_unit(unit), m_format(input.language, input.library.info.currency),
        m_states(planning::ipStates(input.library, input.figures.asOf))
    {
        for (const TitleIp &tie : input.library.titleIps)
            m_ips[tie.title].append(tie.ip);
    }

    [[nodiscard]] TitleRow make(const TitleFigures &figures, const Title &title) const;

private:
    void setSource(TitleRow &row, TitleId title) const;
    void setMoney(TitleRow &row, const TitleFigures &figures) const;
    [[nodiscard]] QString remarks(const TitleFigures &figures) const;

    const SummaryInput &m_input;
    const MoneyUnit &m_unit;
    Formatter m_format;
    QHash<IpId, IpState> m_states;
    QHash<TitleId, QList<IpId>> m_ips;
};

TitleRow RowMaker::make(const TitleFigures &figures, const Title &title) const
{
    TitleRow row;
    row.title = title.id;
    if (figures.stage)
        row.stage = figures.stage->stage;
    row.text(TitleColumn::Name) = title.name(m_input.language);
    row.text(TitleColumn::Format) = formatText(title);
    setSource(row, title.id);
    setMoney(row, figures);
    row.release = figures.release;
    row.text(TitleColumn::Release) =
        figures.release ? m_format.day(*figures.release, figures.releasePrecision) : noAmount;
    row.text(TitleColumn::Remarks) = remarks(figures);
    return row;
}

// The first source IP, how many more there are, and the day until which all of them are secured.
void RowMaker::setSource(TitleRow &row, TitleId title) const
{
    QStringList names;
    std::optional<Day> until;
    std::optional<IpStatus> missing; // the status of the first one that is not secured
    const QList<IpId> ips = m_ips.value(title);
    for (const IpId ip : ips) {
        if (const auto head = m_input.library.ips.find(ip))
            names.append(head->title);
        const IpState state = m_states.value(ip);
        if (!state.secured && !missing)
            missing = state.status;
        if (state.securedUntil && (!until || *state.securedUntil < *until))
            until = state.securedUntil;
    }
    QString &source = row.text(TitleColumn::SourceIp);
    source = names.isEmpty() ? noAmount : names.first();
    if (names.size() > 1)
        source += QStringLiteral(" +%1").arg(names.size() - 1);
    QString &right = row.text(TitleColumn::RightUntil);
    if (names.isEmpty())
        right = noAmount;
    else if (missing)
        right = wordFor(*missing); // as the Library says it
    else
        right = until ? m_format.day(*until) : translated(QT_TRANSLATE_NOOP("Report", "perpetual"));
}

void RowMaker::setMoney(TitleRow &row, const TitleFigures &figures) const
{
    const planning::TitleMoney &money = figures.money;
    const bool hasBudget = money.budget != Money{};
    row.efc = money.efc();
    row.overBudget = figures.overBudget;
    row.text(TitleColumn::Budget) = hasBudget ? m_unit.text(money.budget) : noAmount;
    row.text(TitleColumn::Efc) = money.efc() == Money{} ? noAmount : m_unit.text(money.efc());
    row.text(TitleColumn::Variance) = hasBudget ? m_unit.text(money.variance()) : noAmount;
}

QString RowMaker::remarks(const TitleFigures &figures) const
{
    QStringList remarks;
    if (figures.overBudget && figures.money.budget.minor > 0) {
        const double share =
            -static_cast<double>(figures.money.variance().minor) / static_cast<double>(figures.money.budget.minor);
        remarks.append(
            translated(QT_TRANSLATE_NOOP("Report", "over by %1")).arg(m_format.percent(share, share < 0.1 ? 1 : 0)));
    }
    if (figures.overCap)
        remarks.append(translated(QT_TRANSLATE_NOOP("Report", "over the title cap")));
    if (figures.lapse) {
        const Day asOf = m_input.figures.asOf;
        const planning::TitleAtRisk *risk = planning::riskOf(*figures.lapse, figures.title);
        const QString missed = risk ? planning::shortfall(*risk, asOf) : QString();
        const int days = static_cast<int>(figures.lapse->lastDay.daysSince(asOf));
        remarks.append(missed.isEmpty()
                           ? QCoreApplication::translate("Report", "right lapses in %n day(s)", nullptr, days)
                           : translated(QT_TRANSLATE_NOOP("Report", "right: %1")).arg(missed));
    }
    return remarks.join(QStringLiteral(", "));
}

} // namespace

QString formatText(const Title &title)
{
    QString text = wordFor(title.format);
    if (title.minutes && title.episodes.value_or(1) > 1)
        return QStringLiteral("%1 %2×%3").arg(text).arg(*title.episodes).arg(*title.minutes);
    if (title.minutes)
        return translated(QT_TRANSLATE_NOOP("Report", "%1 %2 min")).arg(text).arg(*title.minutes);
    return title.episodes ? translated(QT_TRANSLATE_NOOP("Report", "%1, %2 episodes")).arg(text).arg(*title.episodes)
                          : text;
}

MoneyUnit titleMoneyUnit(const SummaryInput &input)
{
    std::vector<Money> amounts;
    for (const TitleFigures &title : input.figures.titles) {
        amounts.push_back(title.money.budget);
        amounts.push_back(title.money.efc());
    }
    return {Formatter(input.language, input.library.info.currency), amounts};
}

std::vector<TitleRow> titleRows(const SummaryInput &input, const MoneyUnit &unit)
{
    const RowMaker maker(input, unit);
    std::vector<TitleRow> rows;
    for (const TitleFigures &figures : input.figures.titles) {
        if (const Title *title = findRow(input.library.titles, figures.title))
            rows.push_back(maker.make(figures, *title));
    }
    QCollator collator(QLocale(input.language == Language::Korean ? QLocale::Korean : QLocale::English));
    collator.setNumericMode(true);
    std::ranges::stable_sort(rows, [&](const TitleRow &a, const TitleRow &b) {
        if (a.stage != b.stage)
            return a.stage < b.stage;
        if (a.release != b.release)
            return a.release && (!b.release || *a.release < *b.release);
        return collator.compare(a.text(TitleColumn::Name), b.text(TitleColumn::Name)) < 0;
    });
    return rows;
}

} // namespace slateboard
