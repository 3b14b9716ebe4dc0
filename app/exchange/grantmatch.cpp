// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/grantmatch.h"

#include "app/base/format.h"
#include "app/exchange/known.h"

#include <QCoreApplication>

#include <algorithm>

namespace slateboard::exchange {
namespace {

bool isSameAgreement(const RightsGrant &known, const GrantRow &told)
{
    const auto agrees = [&](GrantField field, auto RightsGrant::*member) {
        return !told.given.testFlag(field) || known.*member == told.grant.*member;
    };
    return known.kind == told.grant.kind && known.uses == told.grant.uses &&
           agrees(GrantField::Territory, &RightsGrant::territory) &&
           agrees(GrantField::Language, &RightsGrant::language) &&
           agrees(GrantField::StartsOn, &RightsGrant::startsOn) &&
           (!told.grant.endsOn || known.startsOn <= *told.grant.endsOn);
}

// Leaves those for which `holds`, if there are any.
template <class Holds>
void narrow(QList<const RightsGrant *> &grants, Holds holds)
{
    if (std::ranges::any_of(grants, holds))
        grants.removeIf([&](const RightsGrant *grant) { return !holds(grant); });
}

// The code of a field of the grant that stands so manieth in its row.
QString fieldCode(int number, const char *field)
{
    const QString prefix = number > 1 ? QStringLiteral("grant_%1_").arg(number) : QStringLiteral("grant_");
    return prefix + QLatin1String(field);
}

QString startOf(const RightsGrant &grant)
{
    return wordFor(grant.kind) + u' ' + grant.startsOn.iso();
}

QString endOf(const RightsGrant &grant)
{
    return grant.endsOn ? grant.endsOn->iso() : QStringLiteral("∞");
}

QString closingOf(const RightsGrant &grant)
{
    const QString day = grant.closedOn ? u' ' + grant.closedOn->iso() : QString();
    return grant.closing ? wordFor(*grant.closing) + day : QString();
}

QString exclusiveWord(const RightsGrant &grant)
{
    return grant.exclusive ? QCoreApplication::translate("Field", "Exclusive")
                           : QCoreApplication::translate("Field", "Not exclusive");
}

} // namespace

GrantMatcher::GrantMatcher(const Library &library) : m_library(library)
{
    m_grants.reserve(library.grants.size());
    for (const RightsGrant &grant : library.grants)
        m_grants.insert(grant.ip, &grant);
    for (const GrantDocument &document : library.grantDocuments)
        m_documents.insert(document.grant, &document);
}

GrantMatcher::Changes GrantMatcher::changes(IpId ip, const QList<GrantRow> &told) const
{
    const Grants known = counterparts(ip, told);
    Changes out;
    for (qsizetype i = 0; i < told.size(); ++i) {
        if (!known[i]) {
            const QString end = told[i].grant.endsOn ? told[i].grant.endsOn->iso() : QString();
            out.added.append(told[i]);
            out.differences.append(
                {QStringLiteral("grant_kind"), {}, startOf(told[i].grant) + QStringLiteral(" – ") + end});
            continue;
        }
        if (known[i]->kind == GrantKind::Option)
            out.options.insert(told[i].number, known[i]->id);
        compareDocuments(*known[i], told[i], out);
        GrantFields fields = differing(*known[i], told[i]);
        const GrantFields decided = fields & (GrantField::EndsOn | GrantField::Closing);
        if (isOver(*known[i]) && decided) {
            fields &= ~decided;
            out.kept.append(known[i]->endsOn.value_or(known[i]->startsOn));
        }
        if (!fields)
            continue;
        RightsGrant values = told[i].grant;
        values.id = known[i]->id;
        out.changed.append({{fields, values}, told[i].counterparty});
        describe(*known[i], told[i], fields, out.differences);
    }
    return out;
}

// Exact ones first, so that nobody takes the place of a grant that stands there as told.
GrantMatcher::Grants GrantMatcher::counterparts(IpId ip, const QList<GrantRow> &told) const
{
    Grants left = m_grants.values(ip);
    std::ranges::sort(left, {}, &RightsGrant::id);
    Grants found(told.size(), nullptr);
    for (const bool exactly : {true, false}) {
        for (qsizetype i = 0; i < told.size(); ++i) {
            if (!found[i])
                found[i] = counterpart(told[i], left, exactly);
            left.removeAll(found[i]);
        }
    }
    return found;
}

const RightsGrant *GrantMatcher::counterpart(const GrantRow &told, const Grants &among, bool exactly) const
{
    Grants found;
    std::ranges::copy_if(among, std::back_inserter(found), [&](const RightsGrant *known) {
        return isSameAgreement(*known, told) && (!exactly || !differing(*known, told));
    });
    narrow(found, [&](const RightsGrant *known) {
        return known->territory == told.grant.territory && known->language == told.grant.language &&
               known->startsOn == told.grant.startsOn;
    });
    narrow(found, [&](const RightsGrant *known) { return known->endsOn == told.grant.endsOn; });
    return found.isEmpty() || (!exactly && found.size() > 1) ? nullptr : found.first();
}

GrantFields GrantMatcher::differing(const RightsGrant &known, const GrantRow &told) const
{
    GrantFields fields;
    const auto compare = [&](GrantField field, auto RightsGrant::*member) {
        if (told.given.testFlag(field) && known.*member != told.grant.*member)
            fields.setFlag(field);
    };
    compare(GrantField::EndsOn, &RightsGrant::endsOn);
    compare(GrantField::Exclusive, &RightsGrant::exclusive);
    compare(GrantField::Fee, &RightsGrant::fee);
    compare(GrantField::ExercisePrice, &RightsGrant::exercisePrice);
    compare(GrantField::ExtensionTerms, &RightsGrant::extensionTerms);
    if (told.grant.closing && (known.closing != told.grant.closing || known.closedOn != told.grant.closedOn))
        fields.setFlag(GrantField::Closing);
    if (!told.counterparty.isEmpty() && !isCalled(known.counterparty, told.counterparty))
        fields.setFlag(GrantField::Counterparty);
    return fields;
}

void GrantMatcher::compareDocuments(const RightsGrant &known, const GrantRow &told, Changes &out) const
{
    const auto [first, last] = m_documents.equal_range(known.id);
    for (const GrantDocument &document : told.documents) {
        if (std::any_of(first, last, [&](const GrantDocument *there) { return there->place == document.place; }))
            continue;
        out.documents.append({{}, known.id, document.place, document.note});
        out.differences.append(
            {fieldCode(told.number, "documents"), {}, startOf(known) + QStringLiteral(": ") + document.place});
    }
}

bool GrantMatcher::isCalled(PartyId id, const QString &name) const
{
    const Party *party = findRow(m_library.parties, id);
    const QString key = workKey(name);
    return party && (workKey(party->name) == key || workKey(party->englishName) == key);
}

void GrantMatcher::describe(const RightsGrant &known, const GrantRow &told, GrantFields fields,
                            QList<FieldDifference> &out) const
{
    const auto say = [&](GrantField field, const char *code, const QString &before, const QString &after) {
        const auto inGrant = [&](const QString &text) {
            return text.isEmpty() ? QString() : startOf(known) + QStringLiteral(": ") + text;
        };
        if (fields.testFlag(field))
            out.append({fieldCode(told.number, code), inGrant(before), inGrant(after)});
    };
    const Formatter format(m_library.info.language, m_library.info.currency);
    const auto amount = [&](std::optional<Money> money) { return money ? format.moneyExact(*money) : QString(); };
    const Party *party = findRow(m_library.parties, known.counterparty);
    say(GrantField::EndsOn, "ends_on", endOf(known), endOf(told.grant));
    say(GrantField::Closing, "closing", closingOf(known), closingOf(told.grant));
    say(GrantField::Exclusive, "exclusive", exclusiveWord(known), exclusiveWord(told.grant));
    say(GrantField::Fee, "fee", amount(known.fee), amount(told.grant.fee));
    say(GrantField::ExercisePrice, "exercise_price", amount(known.exercisePrice), amount(told.grant.exercisePrice));
    say(GrantField::ExtensionTerms, "extension_terms", known.extensionTerms, told.grant.extensionTerms);
    say(GrantField::Counterparty, "counterparty", party ? party->name : QString(), told.counterparty);
}

} // namespace slateboard::exchange
