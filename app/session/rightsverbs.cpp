// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/verbs.h"

#include "app/base/text.h"
#include "app/session/decisionlinks.h"
#include "app/session/grantsteps.h"

namespace slateboard {
namespace {

// Only verbs close grants, and only an option of the same source IP is exercised: what the file holds of that stays.
Result<void> keepLinks(store::Writer &writer, RightsGrant &grant, const RightsGrant &before)
{
    grant.closing = before.closing;
    grant.closedOn = before.closedOn;
    grant.exercises = before.exercises;
    const bool isExercised = !writer.referring(&RightsGrant::exercises, grant.id).isEmpty();
    if (isExercised && (grant.kind != GrantKind::Option || grant.ip != before.ip))
        return refusal(QT_TRANSLATE_NOOP("Session", "This option was exercised: it stays an option."));
    if (!grant.exercises.isNull() && grant.ip != before.ip)
        return refusal(QT_TRANSLATE_NOOP("Session", "This right came of an option: it stays with its source IP."));
    return {};
}

Result<void> exercise(store::Writer &writer, GrantId id, RightsGrant bought)
{
    const auto option = writer.find<RightsGrant>(id);
    if (!option)
        return rowGone();
    if (bought.id.isNull())
        bought.id = makeId<RightsGrant>();
    const auto done = exercised(*option, bought);
    if (!done)
        return tl::unexpected(done.error());
    writer.update(done->option);
    writer.insert(done->bought);
    return {};
}

Result<void> removeGrant(store::Writer &writer, GrantId id)
{
    writer.removeReferring(&GrantDocument::grant, id);
    releaseDecisions(writer, &Decision::grant, id);
    for (RightsGrant bought : writer.referring(&RightsGrant::exercises, id)) {
        bought.exercises = {};
        writer.update(bought);
    }
    if (!writer.remove<RightsGrant>(id))
        return rowGone();
    return {};
}

Result<void> replaceDocuments(store::Writer &writer, GrantId grant, QList<GrantDocument> documents)
{
    if (!writer.find<RightsGrant>(grant))
        return rowGone();
    const QList<GrantDocument> before = writer.referring(&GrantDocument::grant, grant);
    for (GrantDocument &document : documents) {
        const bool isKnown = std::ranges::find(before, document.id, &GrantDocument::id) != before.end();
        document.id = isKnown ? document.id : makeId<GrantDocument>();
        document.grant = grant;
        document.place = document.place.normalized(QString::NormalizationForm_C).trimmed(); // spaces name files
        document.note = cleaned(document.note);
        if (document.place.isEmpty())
            return refusal(QT_TRANSLATE_NOOP("Session", "A document needs a path or an address."));
    }
    writer.removeReferring(&GrantDocument::grant, grant);
    writer.insertAll(documents);
    return {};
}

// A verb that changes one grant where it stands.
std::function<Result<void>(store::Writer &)> changing(GrantId id,
                                                      std::function<Result<RightsGrant>(RightsGrant)> change)
{
    return [id, change = std::move(change)](store::Writer &writer) -> Result<void> {
        const auto grant = writer.find<RightsGrant>(id);
        if (!grant)
            return rowGone();
        const auto changed = change(*grant);
        if (!changed)
            return tl::unexpected(changed.error());
        writer.update(*changed);
        return {};
    };
}

// With the title of the source IP as the words' argument.
EditWords wordsFor(const Library &library, IpId ip, const char *text)
{
    return editWords(text, {library.ips.find(ip).value_or(IpHead{}).title});
}

EditWords wordsFor(const Library &library, GrantId id, const char *text)
{
    const RightsGrant *grant = findRow(library.grants, id);
    return wordsFor(library, grant ? grant->ip : IpId{}, text);
}

} // namespace

Edited Session::addGrant(RightsGrant grant, const QString &counterparty)
{
    if (grant.id.isNull())
        grant.id = makeId<RightsGrant>();
    return edit(wordsFor(library(), grant.ip, QT_TRANSLATE_NOOP("Edit", "Add rights to “%1”")),
                [grant, counterparty](store::Writer &writer) mutable -> Result<void> {
                    if (const auto sound = checkGrant(grant); !sound)
                        return sound;
                    grant.counterparty = partyNamed(writer, counterparty);
                    writer.insert(grant);
                    return {};
                });
}

Edited Session::updateGrant(RightsGrant grant, const QString &counterparty)
{
    return edit(wordsFor(library(), grant.ip, QT_TRANSLATE_NOOP("Edit", "Edit rights to “%1”")),
                [grant, counterparty](store::Writer &writer) mutable -> Result<void> {
                    const auto before = writer.find<RightsGrant>(grant.id);
                    if (!before)
                        return rowGone();
                    if (const auto kept = keepLinks(writer, grant, *before); !kept)
                        return kept;
                    if (const auto sound = checkGrant(grant); !sound)
                        return sound;
                    grant.counterparty = partyNamed(writer, counterparty);
                    writer.update(grant);
                    return {};
                });
}

Edited Session::deleteGrants(QList<GrantId> ids)
{
    return edit(editWords(QT_TRANSLATE_N_NOOP("Edit", "Delete %n rights grant(s)"), ids.size()),
                [ids](store::Writer &writer) -> Result<void> {
                    for (GrantId id : ids) {
                        if (const auto removed = removeGrant(writer, id); !removed)
                            return removed;
                    }
                    return {};
                });
}

Edited Session::grantAll(QList<IpId> ips, RightsGrant pattern, const QString &counterparty)
{
    const EditWords words = editWords(QT_TRANSLATE_N_NOOP("Edit", "Add rights to %n source IP(s)"), ips.size());
    const ManyRows rows(*this, words, unset(m_cancelled));
    return edit(words, [rows, ips, pattern, counterparty](store::Writer &writer) mutable -> Result<void> {
        if (const auto sound = checkGrant(pattern); !sound)
            return sound;
        pattern.counterparty = partyNamed(writer, counterparty);
        return rows.each(ips, [&](IpId ip) -> Result<void> {
            pattern.id = makeId<RightsGrant>();
            pattern.ip = ip;
            writer.insert(pattern);
            return {};
        });
    });
}

Edited Session::exerciseOption(GrantId option, RightsGrant bought)
{
    return edit(wordsFor(library(), option, QT_TRANSLATE_NOOP("Edit", "Exercise the option on “%1”")),
                [option, bought](store::Writer &writer) { return exercise(writer, option, bought); });
}

Edited Session::extendGrant(GrantId grant, Day until, std::optional<Money> fee)
{
    return edit(wordsFor(library(), grant, QT_TRANSLATE_NOOP("Edit", "Extend rights to “%1”")),
                changing(grant, [until, fee](RightsGrant now) { return extended(std::move(now), until, fee); }));
}

Edited Session::letGrantLapse(GrantId grant, Day decidedOn)
{
    return edit(wordsFor(library(), grant, QT_TRANSLATE_NOOP("Edit", "Let rights to “%1” lapse")),
                changing(grant, [decidedOn](RightsGrant now) { return leftToLapse(std::move(now), decidedOn); }));
}

Edited Session::returnGrant(GrantId grant, Day day)
{
    return edit(wordsFor(library(), grant, QT_TRANSLATE_NOOP("Edit", "Return rights to “%1”")),
                changing(grant, [day](RightsGrant now) { return returned(std::move(now), day); }));
}

Edited Session::keepGrant(GrantId grant)
{
    return edit(wordsFor(library(), grant, QT_TRANSLATE_NOOP("Edit", "Keep rights to “%1”")), changing(grant, kept));
}

Edited Session::setGrantDocuments(GrantId grant, QList<GrantDocument> documents)
{
    return edit(wordsFor(library(), grant, QT_TRANSLATE_NOOP("Edit", "Edit documents of rights to “%1”")),
                [grant, documents](store::Writer &writer) { return replaceDocuments(writer, grant, documents); });
}

} // namespace slateboard
