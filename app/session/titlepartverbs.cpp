// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/titlepartverbs.h"

#include "app/base/text.h"
#include "app/planning/airslots.h"
#include "app/session/planwrites.h"
#include "app/session/titlewrites.h"

#include <QSet>

namespace slateboard {
namespace {

Result<void> checkCredit(Credit &credit)
{
    credit.person = cleaned(credit.person);
    if (credit.person.isEmpty())
        return refusal(QT_TRANSLATE_NOOP("Session", "A credit needs a name."));
    return {};
}

Result<void> checkSlot(store::Writer &writer, Slot &slot, const QString &platform)
{
    slot.platform = partyNamed(writer, platform);
    slot.airTime = cleaned(slot.airTime);
    if (slot.platform.isNull())
        return refusal(QT_TRANSLATE_NOOP("Session", "A slot needs a platform."));
    if (slot.weekdays.isEmpty())
        return refusal(QT_TRANSLATE_NOOP("Session", "A slot needs at least one day of the week."));
    if (slot.episodesAWeek < 1)
        return refusal(QT_TRANSLATE_NOOP("Session", "Episodes a week must be at least 1."));
    if (!slot.airTime.isEmpty() && !planning::airMinute(slot.airTime)) {
        return failure(
            ErrorCode::Invalid,
            QCoreApplication::translate("Session", "“%1” is no time of day: type it like 21:10.").arg(slot.airTime));
    }
    return {};
}

Result<void> checkDocument(TitleDocument &document)
{
    document.place = document.place.normalized(QString::NormalizationForm_C).trimmed(); // spaces name files
    document.note = cleaned(document.note);
    if (document.place.isEmpty())
        return refusal(QT_TRANSLATE_NOOP("Session", "A document needs a path or an address."));
    return {};
}

Result<void> checkTier(const WaterfallTier &tier)
{
    if (tier.place < 1 || tier.place > mostTierPlaces)
        return refusal(QT_TRANSLATE_NOOP("Session", "The steps of a waterfall are numbered from 1 to 99."));
    if (tier.share < Share{} || tier.share > Share{Share::whole})
        return refusal(QT_TRANSLATE_NOOP("Session", "A share lies between 0 and 100 percent."));
    if (tier.amount && tier.amount->minor < 0)
        return refusal(QT_TRANSLATE_NOOP("Session", "What is recouped cannot be negative."));
    return {};
}

Result<void> checkFunding(const Funding &funding)
{
    if (funding.amount.minor < 0)
        return refusal(QT_TRANSLATE_NOOP("Session", "Funding cannot be negative."));
    return {};
}

// Each follows another one of them, and none itself, however long the way around is.
Result<void> checkOrder(const QList<ReleaseWindow> &windows)
{
    for (const ReleaseWindow &window : windows) {
        QSet<ReleaseWindowId> met{window.id};
        for (ReleaseWindowId before = window.after; !before.isNull();) {
            const auto found = std::ranges::find(windows, before, &ReleaseWindow::id);
            if (found == windows.end())
                return refusal(QT_TRANSLATE_NOOP("Session", "A window can only follow another one of its title."));
            if (met.contains(before))
                return refusal(QT_TRANSLATE_NOOP("Session", "A window cannot follow itself."));
            met.insert(before);
            before = found->after;
        }
    }
    return {};
}

EditWords wordsFor(const Session &session, TitleId title, const char *text)
{
    return editWords(text, {nameOf(session.library(), title)});
}

// A verb that changes what hangs on a title that is there.
Edited editPart(Session &session, const EditWords &words, TitleId title,
                std::function<Result<void>(store::Writer &)> work)
{
    return Verb::edit(session, words, [title, work = std::move(work)](store::Writer &writer) -> Result<void> {
        if (!writer.find<Title>(title))
            return rowGone();
        return work(writer);
    });
}

// The same in a plan that is there, unless the plan or the title in it stays as it is.
Edited editPart(Session &session, const EditWords &words, PlanId plan, TitleId title,
                std::function<Result<void>(store::Writer &)> work)
{
    return editPart(
        session, words, title,
        [plan, title, language = spokenLanguage(), work = std::move(work)](store::Writer &writer) -> Result<void> {
            if (const auto open = requireChangeable(writer, plan, {title}, language); !open)
                return open;
            return work(writer);
        });
}

} // namespace

Edited changeTitle(Session &session, TitleId title, std::function<void(Title &)> change)
{
    return Verb::edit(session, wordsFor(session, title, QT_TRANSLATE_NOOP("Edit", "Edit title “%1”")),
                      [title, change](store::Writer &writer) -> Result<void> {
                          auto row = writer.find<Title>(title);
                          if (!row)
                              return rowGone();
                          change(*row);
                          if (const auto sound = checkTitle(*row); !sound)
                              return sound;
                          writer.update(*row);
                          return {};
                      });
}

Edited setSources(Session &session, TitleId title, QList<IpId> ips)
{
    return editPart(session, wordsFor(session, title, QT_TRANSLATE_NOOP("Edit", "Change source IPs of “%1”")), title,
                    [title, ips](store::Writer &writer) -> Result<void> {
                        setTies(writer, title, ips);
                        return {};
                    });
}

Edited setTitleParties(Session &session, TitleId title, PartyRole role, QStringList names)
{
    return editPart(session, wordsFor(session, title, QT_TRANSLATE_NOOP("Edit", "Change companies of “%1”")), title,
                    [title, role, names](store::Writer &writer) -> Result<void> {
                        setParties(writer, title, role, names);
                        return {};
                    });
}

Edited setCredits(Session &session, TitleId title, QList<Credit> credits)
{
    return editPart(session, wordsFor(session, title, QT_TRANSLATE_NOOP("Edit", "Change credits of “%1”")), title,
                    [title, credits](store::Writer &writer) mutable -> Result<void> {
                        for (Credit &credit : credits) {
                            credit.title = title;
                            if (const auto sound = checkCredit(credit); !sound)
                                return sound;
                        }
                        replaceRows(writer, writer.referring(&Credit::title, title), credits);
                        return {};
                    });
}

Edited setSlots(Session &session, TitleId title, QList<WithParty<Slot>> airSlots)
{
    return editPart(session, wordsFor(session, title, QT_TRANSLATE_NOOP("Edit", "Change slots of “%1”")), title,
                    [title, airSlots](store::Writer &writer) mutable -> Result<void> {
                        QList<Slot> rows;
                        for (WithParty<Slot> &one : airSlots) {
                            one.row.title = title;
                            if (const auto sound = checkSlot(writer, one.row, one.party); !sound)
                                return sound;
                            rows << one.row;
                        }
                        replaceRows(writer, writer.referring(&Slot::title, title), rows);
                        return {};
                    });
}

Edited setWaterfall(Session &session, TitleId title, QList<WithParty<WaterfallTier>> tiers)
{
    return editPart(session, wordsFor(session, title, QT_TRANSLATE_NOOP("Edit", "Change waterfall of “%1”")), title,
                    [title, tiers](store::Writer &writer) -> Result<void> {
                        QList<WaterfallTier> rows;
                        for (const WithParty<WaterfallTier> &one : tiers) {
                            if (const auto sound = checkTier(one.row); !sound)
                                return sound;
                            rows << one.row;
                            rows.last().title = title;
                            rows.last().party = partyNamed(writer, one.party);
                        }
                        replaceRows(writer, writer.referring(&WaterfallTier::title, title), rows);
                        return {};
                    });
}

Edited setTitleDocuments(Session &session, TitleId title, QList<TitleDocument> documents)
{
    return editPart(session, wordsFor(session, title, QT_TRANSLATE_NOOP("Edit", "Change references of “%1”")), title,
                    [title, documents](store::Writer &writer) mutable -> Result<void> {
                        for (TitleDocument &document : documents) {
                            document.title = title;
                            if (const auto sound = checkDocument(document); !sound)
                                return sound;
                        }
                        replaceRows(writer, writer.referring(&TitleDocument::title, title), documents);
                        return {};
                    });
}

Edited setBudget(Session &session, PlanId plan, TitleId title, QList<BudgetLine> lines)
{
    return editPart(session, wordsFor(session, title, QT_TRANSLATE_NOOP("Edit", "Change budget of “%1”")), plan, title,
                    [plan, title, lines](store::Writer &writer) -> Result<void> {
                        for (const BudgetLine &line : lines) {
                            if (const auto sound = checkBudgetLine(line); !sound)
                                return sound;
                        }
                        replaceInPlan(writer, plan, title, lines);
                        return {};
                    });
}

Edited setFunding(Session &session, PlanId plan, TitleId title, QList<WithParty<Funding>> funding)
{
    return editPart(session, wordsFor(session, title, QT_TRANSLATE_NOOP("Edit", "Change funding of “%1”")), plan, title,
                    [plan, title, funding](store::Writer &writer) -> Result<void> {
                        QList<Funding> rows;
                        for (const WithParty<Funding> &one : funding) {
                            if (const auto sound = checkFunding(one.row); !sound)
                                return sound;
                            rows << one.row;
                            rows.last().party = partyNamed(writer, one.party);
                        }
                        replaceInPlan(writer, plan, title, rows);
                        return {};
                    });
}

Edited setWindows(Session &session, PlanId plan, TitleId title, QList<WithParty<ReleaseWindow>> windows)
{
    return editPart(session, wordsFor(session, title, QT_TRANSLATE_NOOP("Edit", "Change windows of “%1”")), plan, title,
                    [plan, title, windows](store::Writer &writer) -> Result<void> {
                        QList<ReleaseWindow> rows;
                        for (const WithParty<ReleaseWindow> &one : windows) {
                            rows << one.row;
                            rows.last().platform = partyNamed(writer, one.party);
                            if (const auto sound = checkWindow(rows.last()); !sound)
                                return sound;
                        }
                        if (const auto sound = checkOrder(rows); !sound)
                            return sound;
                        replaceInPlan(writer, plan, title, rows);
                        return {};
                    });
}

} // namespace slateboard
