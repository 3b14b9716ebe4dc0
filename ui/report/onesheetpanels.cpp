// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/onesheetpanels.h"

#include "app/planning/costreport.h"
#include "app/planning/milestonewords.h"
#include "app/planning/rightswords.h"
#include "ui/report/titlerows.h"
#include "ui/report/translated.h"

#include <algorithm>

namespace slateboard {
namespace {

using planning::OneSheet;

QString placeOf(const QString &territory)
{
    return territory.isEmpty() ? translated(QT_TRANSLATE_NOOP("Report", "worldwide")) : territory;
}

QString untilText(const RightsGrant &grant, const SheetWords &words)
{
    return grant.endsOn ? words.format.day(*grant.endsOn) : translated(QT_TRANSLATE_NOOP("Report", "perpetual"));
}

constexpr std::ptrdiff_t mostDaysOver = 3;

struct DatedLine {
    Day day;
    QStringList texts;
};

} // namespace

QString SheetWords::party(PartyId id) const
{
    const Party *found = findRow(library.parties, id);
    return found ? nameIn(format.language(), found->name, found->englishName) : QString();
}

SheetPanel rightsPanel(const OneSheet &sheet, const SheetWords &words)
{
    SheetPanel panel{translated(QT_TRANSLATE_NOOP("Report", "Source IP and rights")),
                     translated(QT_TRANSLATE_NOOP("Report", "last day of the right")),
                     translated(QT_TRANSLATE_NOOP("Report", "No source IP is named.")),
                     {{0}, {62, true}},
                     {}};
    for (const planning::SheetSource &source : sheet.sources) {
        const auto head = words.library.ips.find(source.ip);
        const QString name = head ? head->title : QString();
        panel.rows.push_back({head ? QStringLiteral("%1 · %2").arg(name, wordFor(head->medium)) : name,
                              source.grants.empty() ? wordFor(source.state.status) : QString()});
        for (const RightsGrant &grant : source.grants) {
            QStringList what{QStringLiteral("    ") + wordFor(grant.kind), placeOf(grant.territory)};
            const QString from = words.party(grant.counterparty);
            if (!from.isEmpty())
                what << from;
            panel.rows.push_back({what.join(QStringLiteral(" · ")), untilText(grant, words)});
        }
    }
    return panel;
}

// Phases, gates, the release and milestones, by day.
SheetPanel daysPanel(const OneSheet &sheet, const SheetWords &words)
{
    SheetPanel panel{translated(QT_TRANSLATE_NOOP("Report", "Key dates")),
                     {},
                     translated(QT_TRANSLATE_NOOP("Report", "No dates yet")),
                     {{52, false, true}, {0}, {62, true, true}},
                     {}};
    std::vector<DatedLine> lines;
    const auto add = [&](const std::optional<planning::TimelineDay> &day, const QString &what) {
        if (day)
            lines.push_back({day->day,
                             {words.format.day(day->day, day->precision), what,
                              day->isFact ? translated(QT_TRANSLATE_NOOP("Report", "done")) : QString()}});
    };
    add(sheet.timeline.greenlight, translated(QT_TRANSLATE_NOOP("Report", "Greenlight")));
    add(sheet.timeline.release, translated(QT_TRANSLATE_NOOP("Report", "Release")));
    if (sheet.timeline.milestones.empty()) { // which name these days themselves
        add(sheet.timeline.delivery, translated(QT_TRANSLATE_NOOP("Report", "Delivery")));
        if (const auto &shoot = sheet.timeline.phases[static_cast<size_t>(PhaseKind::Production)])
            lines.push_back({shoot->start,
                             {words.format.day(shoot->start),
                              translated(QT_TRANSLATE_NOOP("Report", "Principal photography")),
                              {}}});
    }
    for (const planning::MilestoneFigures &figures : sheet.timeline.milestones) {
        const Milestone *milestone = findRow(words.library.milestones, figures.milestone);
        if (!milestone || !figures.day())
            continue;
        const QString note = figures.doneOn     ? translated(QT_TRANSLATE_NOOP("Report", "done"))
                             : figures.late     ? translated(QT_TRANSLATE_NOOP("Report", "▲ late"))
                             : figures.slipDays ? planning::slipText(figures.slipDays, words.format)
                                                : QString();
        lines.push_back(
            {*figures.day(), {words.format.day(*figures.day()), milestone->name(words.format.language()), note}});
    }
    std::ranges::stable_sort(lines, {}, &DatedLine::day);
    // Of what is over the latest is enough.
    const auto firstToCome = std::ranges::upper_bound(lines, words.asOf, {}, &DatedLine::day);
    const auto over = firstToCome - lines.begin();
    lines.erase(lines.begin(), lines.begin() + std::max<std::ptrdiff_t>(0, over - mostDaysOver));
    for (const DatedLine &line : lines)
        panel.rows.push_back(line.texts);
    return panel;
}

SheetPanel windowsPanel(const OneSheet &sheet, const SheetWords &words)
{
    SheetPanel panel{translated(QT_TRANSLATE_NOOP("Report", "Windows")),
                     {},
                     translated(QT_TRANSLATE_NOOP("Report", "No window is planned.")),
                     {{52, false, true}, {0}, {62, true, true}},
                     {}};
    for (const planning::SheetWindow &window : sheet.windows) {
        const QString platform = words.party(window.window.platform);
        QStringList where{platform.isEmpty() ? noAmount : platform, placeOf(window.window.territory)};
        const QString until = window.days.end ? QStringLiteral("– ") + words.format.day(*window.days.end) : QString();
        panel.rows.push_back({words.dayOr(window.days.start, noAmount), where.join(QStringLiteral(" · ")), until});
    }
    return panel;
}

SheetPanel teamPanel(const OneSheet &sheet, const SheetWords &words)
{
    SheetPanel panel{translated(QT_TRANSLATE_NOOP("Report", "Team")),
                     {},
                     translated(QT_TRANSLATE_NOOP("Report", "Nobody is named yet.")),
                     {{70, false, true}, {0}, {46, true, true}},
                     {}};
    const Title *title = findRow(words.library.titles, sheet.figures.title);
    if (title && !title->producer.isEmpty())
        panel.rows.push_back({translated(QT_TRANSLATE_NOOP("Report", "Producer")), title->producer, {}});
    for (const TitleParty &party : sheet.parties)
        panel.rows.push_back({wordFor(party.role), words.party(party.party), {}});
    for (const Credit &credit : sheet.credits)
        panel.rows.push_back({wordFor(credit.role), credit.person,
                              credit.standing == CreditStanding::Attached ? QString() : wordFor(credit.standing)});
    return panel;
}

SheetPanel costPanel(const OneSheet &sheet, const SheetWords &words)
{
    const Formatter &format = words.format;
    SheetPanel panel{translated(QT_TRANSLATE_NOOP("Report", "Top sheet")),
                     translated(QT_TRANSLATE_NOOP("Report", "budget, EFC, variance")),
                     translated(QT_TRANSLATE_NOOP("Report", "No budget yet.")),
                     {{0}, {46, true}, {46, true}, {46, true}},
                     {}};
    const auto row = [&format](const QString &name, Money budget, Money efc) {
        const Money variance = budget - efc;
        return QStringList{name, format.moneyShort(budget), format.moneyShort(efc),
                           (variance < Money{} ? QStringLiteral("▲ ") : QString()) + format.moneyShort(variance)};
    };
    for (const planning::TopSheetRow &account : sheet.topSheet)
        panel.rows.push_back(row(planning::accountTitle(words.library, account.account, format.language()),
                                 account.budget, account.efc()));
    if (panel.rows.empty())
        return panel;
    const planning::TitleMoney &money = sheet.figures.money;
    panel.rows.push_back(row(translated(QT_TRANSLATE_NOOP("Report", "Total")), money.budget, money.efc()));
    panel.strongAtEnd = 1;
    return panel;
}

SheetPanel receiptsPanel(const OneSheet &sheet, const SheetWords &words)
{
    const Formatter &format = words.format;
    SheetPanel panel{translated(QT_TRANSLATE_NOOP("Report", "Funding and receipts")),
                     format.currencyNote(),
                     translated(QT_TRANSLATE_NOOP("Report", "Nothing is funded or received yet.")),
                     {{0}, {60, true}},
                     {}};
    for (const Funding &funding : sheet.funding) {
        const QString party = words.party(funding.party);
        panel.rows.push_back(
            {party.isEmpty() ? wordFor(funding.source) : QStringLiteral("%1 · %2").arg(wordFor(funding.source), party),
             format.moneyShort(funding.amount)});
    }
    const planning::SheetReceipts &receipts = sheet.receipts;
    if (receipts.base != Money{} || receipts.received != Money{}) {
        panel.rows.push_back(
            {translated(QT_TRANSLATE_NOOP("Report", "Received so far")), format.moneyShort(receipts.received)});
        panel.rows.push_back(
            {translated(QT_TRANSLATE_NOOP("Report", "Low: with what is guaranteed")), format.moneyShort(receipts.low)});
        panel.rows.push_back(
            {translated(QT_TRANSLATE_NOOP("Report", "Base: as the windows plan")), format.moneyShort(receipts.base)});
        panel.rows.push_back({translated(QT_TRANSLATE_NOOP("Report", "High")),
                              translated(QT_TRANSLATE_NOOP("Report", "not estimated"))});
    }
    return panel;
}

QStringList riskSentences(const OneSheet &sheet, const SheetWords &words)
{
    QStringList risks;
    if (sheet.gate) {
        for (const planning::GateFinding &finding : *sheet.gate)
            risks << QStringLiteral("✕ ") + planning::gateSentence(words.library, finding, words.format);
    }
    const auto &lapse = sheet.figures.lapse;
    if (lapse && !sheet.gate) {
        const auto head = words.library.ips.find(lapse->ip);
        const Title *title = findRow(words.library.titles, sheet.figures.title);
        if (const planning::TitleAtRisk *risk = planning::riskOf(*lapse, sheet.figures.title))
            risks << QStringLiteral("▲ ") +
                         planning::lapseSentence(*lapse, *risk, words.asOf, head ? head->title : QString(),
                                                 title ? title->name(words.format.language()) : QString());
    }
    for (const planning::Overrun &overrun : sheet.overruns)
        risks << QStringLiteral("▲ ") + planning::overrunSentence(words.library, overrun, words.format);
    for (const planning::WindowFinding &finding : sheet.windowFindings)
        risks << QStringLiteral("▲ ") + planning::windowSentence(words.library, finding, words.format);
    for (const planning::DecisionFigures &waiting : sheet.decisions) {
        const QString question = planning::decisionQuestion(words.library, waiting.decision, words.format);
        const auto &due = waiting.decision.dueDay;
        risks << QStringLiteral("? ") +
                     (due ? QStringLiteral("%1 (%2)").arg(question, words.format.day(*due)) : question);
    }
    return risks;
}

} // namespace slateboard
