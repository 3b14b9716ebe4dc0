// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/verbs.h"

#include "app/base/text.h"
#include "app/session/decisionlinks.h"
#include "app/session/parties.h"

namespace slateboard {
namespace {

// The refusal names a title in the language that was spoken when the verb was called.
Result<void> removeIp(store::Writer &writer, IpId id, Language language)
{
    if (const auto ties = writer.referring(&TitleIp::ip, id); !ties.isEmpty()) {
        const auto ip = writer.find<SourceIp>(id);
        const auto title = writer.find<Title>(ties.first().title);
        return failure(ErrorCode::Invalid,
                       QCoreApplication::translate("Session", "“%1” cannot be deleted: the title “%2” is made from it.")
                           .arg(ip ? ip->title : QString(), title ? title->name(language) : QString()));
    }
    for (const RightsGrant &grant : writer.referring(&RightsGrant::ip, id)) {
        writer.removeReferring(&GrantDocument::grant, grant.id);
        releaseDecisions(writer, &Decision::grant, grant.id);
    }
    writer.removeReferring(&RightsGrant::ip, id);
    writer.removeReferring(&ScoutEvent::ip, id);
    writer.removeReferring(&IpMetric::ip, id);
    if (!writer.remove<SourceIp>(id))
        return rowGone();
    return {};
}

} // namespace

Result<void> checkIp(SourceIp &ip)
{
    for (QString *text : {&ip.title, &ip.originalTitle, &ip.genre, &ip.creator, &ip.publisher, &ip.foreignId})
        *text = cleaned(*text);
    for (QString *text : {&ip.synopsis, &ip.notes}) // keep their lines
        *text = text->normalized(QString::NormalizationForm_C);
    for (QString &tag : ip.tags)
        tag = cleaned(tag).remove(QLatin1Char(','));
    ip.tags.removeAll(QString());
    if (ip.title.isEmpty())
        return refusal(QT_TRANSLATE_NOOP("Session", "A source IP needs a title."));
    return {};
}

PartyId partyNamed(store::Writer &writer, const QString &name)
{
    const QString wanted = cleaned(name);
    if (wanted.isEmpty())
        return {};
    const QList<Party> parties = writer.all<Party>();
    if (const Party *known = partyNamed(parties, wanted))
        return known->id;
    const Party fresh{makeId<Party>(), wanted, {}};
    writer.insert(fresh);
    return fresh.id;
}

Edited Session::addIp(SourceIp ip)
{
    if (ip.id.isNull())
        ip.id = makeId<SourceIp>();
    if (!ip.discoveredOn)
        ip.discoveredOn = today();
    return edit(editWords(QT_TRANSLATE_NOOP("Edit", "Add source IP “%1”"), {cleaned(ip.title)}),
                [ip](store::Writer &writer) mutable -> Result<void> {
                    if (const auto sound = checkIp(ip); !sound)
                        return sound;
                    writer.insert(ip);
                    return {};
                });
}

Edited Session::changeIps(QList<IpId> ids, std::function<void(SourceIp &)> change, EditWords words)
{
    const ManyRows rows(*this, words, unset(m_cancelled));
    return edit(std::move(words), [rows, ids, change](store::Writer &writer) {
        return rows.each(ids, [&](IpId id) -> Result<void> {
            auto ip = writer.find<SourceIp>(id);
            if (!ip)
                return rowGone();
            change(*ip);
            if (const auto sound = checkIp(*ip); !sound)
                return sound;
            writer.update(*ip);
            return {};
        });
    });
}

Edited Session::deleteIps(QList<IpId> ids)
{
    const EditWords words = ids.size() == 1
                                ? editWords(QT_TRANSLATE_NOOP("Edit", "Delete source IP “%1”"),
                                            {library().ips.find(ids.first()).value_or(IpHead{}).title})
                                : editWords(QT_TRANSLATE_N_NOOP("Edit", "Delete %n source IP(s)"), ids.size());
    const ManyRows rows(*this, words, unset(m_cancelled));
    return edit(words, [rows, ids, language = spokenLanguage()](store::Writer &writer) {
        return rows.each(ids, [&](IpId id) { return removeIp(writer, id, language); });
    });
}

} // namespace slateboard
