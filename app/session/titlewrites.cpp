// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/titlewrites.h"

#include "app/base/text.h"
#include "app/store/soundness.h"

#include <QSet>

namespace slateboard {

Result<void> checkTitle(Title &title)
{
    for (QString *text : {&title.koreanName, &title.englishName, &title.genre, &title.producer})
        *text = cleaned(*text);
    title.logline = title.logline.normalized(QString::NormalizationForm_C);
    if (title.koreanName.isEmpty() && title.englishName.isEmpty())
        return refusal(QT_TRANSLATE_NOOP("Session", "A title needs a name."));
    if (title.episodes.value_or(1) < 1 || title.minutes.value_or(1) < 1)
        return refusal(QT_TRANSLATE_NOOP("Session", "Episodes and minutes must be at least 1."));
    return {};
}

Result<void> checkPhase(const Phase &phase)
{
    if (phase.end < phase.start)
        return refusal(QT_TRANSLATE_NOOP("Session", "A phase cannot end before it begins."));
    if (phase.start.year() < store::firstPhaseYear || phase.end.year() > store::lastPhaseYear)
        return refusal(QT_TRANSLATE_NOOP("Session", "The days of a phase must lie in the years 1900 to 2100."));
    if (phase.end >= phase.start.plusMonths(12 * store::longestPhaseYears))
        return refusal(QT_TRANSLATE_NOOP("Session", "A phase cannot last longer than 50 years."));
    return {};
}

Result<void> checkPhases(const QList<Phase> &phases)
{
    QSet<PhaseKind> kinds;
    for (const Phase &phase : phases) {
        if (const auto sound = checkPhase(phase); !sound)
            return sound;
        if (kinds.contains(phase.kind))
            return refusal(QT_TRANSLATE_NOOP("Session", "A title has at most one phase of a kind in a plan."));
        kinds.insert(phase.kind);
    }
    return {};
}

Result<void> checkWindow(ReleaseWindow &window)
{
    window.territory = cleaned(window.territory);
    if (window.days.value_or(1) < 1)
        return refusal(QT_TRANSLATE_NOOP("Session", "A window lasts at least one day."));
    if (window.holdbackDays < 0)
        return refusal(QT_TRANSLATE_NOOP("Session", "A holdback cannot be negative."));
    if (window.expectedReceipts.value_or(Money{}).minor < 0)
        return refusal(QT_TRANSLATE_NOOP("Session", "Expected receipts cannot be negative."));
    if (window.guarantee.value_or(Money{}).minor < 0)
        return refusal(QT_TRANSLATE_NOOP("Session", "A minimum guarantee cannot be negative."));
    return checkPlannedDay(window.startsOn);
}

Result<void> checkPlannedDay(std::optional<Day> day)
{
    if (day && (day->year() < store::firstPhaseYear || day->year() > store::lastPhaseYear))
        return refusal(QT_TRANSLATE_NOOP("Session", "Planned days must lie in the years 1900 to 2100."));
    return {};
}

Result<void> checkFactDay(Day day, Day today)
{
    if (day > today)
        return refusal(
            QT_TRANSLATE_NOOP("Session", "What lies ahead is no part of a title's history: plan it instead."));
    return {};
}

Result<void> checkBudgetLine(const BudgetLine &line)
{
    if (line.amount.minor < 0)
        return refusal(QT_TRANSLATE_NOOP("Session", "A budget cannot be negative."));
    if (line.share < Share{} || line.share.hundredths > Share::whole)
        return refusal(QT_TRANSLATE_NOOP("Session", "A share of the budget lies between 0 and 100 percent."));
    return {};
}

void setTies(store::Writer &writer, TitleId title, const QList<IpId> &wanted)
{
    QSet<IpId> missing(wanted.begin(), wanted.end());
    for (const TitleIp &tie : writer.referring(&TitleIp::title, title)) {
        if (!missing.remove(tie.ip))
            writer.remove<TitleIp>(tie.id);
    }
    for (IpId ip : wanted) {
        if (missing.remove(ip))
            writer.insert(TitleIp{makeId<TitleIp>(), title, ip});
    }
}

void setParties(store::Writer &writer, TitleId title, PartyRole role, const QStringList &names)
{
    QSet<PartyId> missing; // one party named twice, or in two languages, is still one
    QList<PartyId> wanted;
    for (const QString &name : names) {
        const PartyId party = partyNamed(writer, name);
        if (party.isNull() || missing.contains(party))
            continue;
        missing.insert(party);
        wanted << party;
    }
    for (const TitleParty &tie : writer.referring(&TitleParty::title, title)) {
        if (tie.role == role && !missing.remove(tie.party))
            writer.remove<TitleParty>(tie.id);
    }
    for (PartyId party : std::as_const(wanted)) {
        if (missing.remove(party))
            writer.insert(TitleParty{makeId<TitleParty>(), title, party, role});
    }
}

void removePhase(store::Writer &writer, const Phase &phase)
{
    writer.remove<Phase>(phase.id);
    for (const PhaseLink &link : writer.referring(&PhaseLink::title, phase.title)) {
        if (link.plan == phase.plan && link.phase == phase.kind)
            writer.remove<PhaseLink>(link.id);
    }
    for (const PhaseLink &link : writer.referring(&PhaseLink::afterTitle, phase.title)) {
        if (link.plan == phase.plan && link.afterPhase == phase.kind)
            writer.remove<PhaseLink>(link.id);
    }
}

void putRelease(store::Writer &writer, PlanId plan, TitleId title, std::optional<Day> day)
{
    if (std::optional<PlanTitle> entry = entryIn(writer, plan, title)) {
        entry->targetRelease = day;
        writer.update(*entry);
    } else {
        writer.insert(PlanTitle{makeId<PlanTitle>(), plan, title, day});
    }
}

EditArgument nameOf(const Title &title)
{
    return EditArgument::name(cleaned(title.koreanName), cleaned(title.englishName));
}

EditArgument nameOf(const Library &library, TitleId title)
{
    const Title *row = findRow(library.titles, title);
    return row ? nameOf(*row) : QString();
}

} // namespace slateboard
