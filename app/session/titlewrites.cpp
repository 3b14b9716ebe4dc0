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

Result<void> checkBudgetLine(const BudgetLine &line)
{
    if (line.amount.minor < 0)
        return refusal(QT_TRANSLATE_NOOP("Session", "A budget cannot be negative."));
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

void putRelease(store::Writer &writer, PlanId plan, TitleId title, std::optional<Day> day)
{
    for (PlanTitle entry : writer.referring(&PlanTitle::title, title)) {
        if (entry.plan == plan) {
            entry.targetRelease = day;
            writer.update(entry);
            return;
        }
    }
    writer.insert(PlanTitle{makeId<PlanTitle>(), plan, title, day});
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
