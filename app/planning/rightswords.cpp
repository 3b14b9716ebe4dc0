// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/rightswords.h"

#include <QCoreApplication>

namespace slateboard::planning {
namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Rights", text);
}

QString ipName(const Library &library, IpId ip)
{
    return library.ips.find(ip).value_or(IpHead{}).title;
}

QString titleName(const Library &library, TitleId id, Language language)
{
    const Title *title = findRow(library.titles, id);
    return title ? title->name(language) : QString();
}

QString plainSentence(const Lapse &lapse, Day asOf, const QString &ip)
{
    const auto days = static_cast<int>(lapse.lastDay.daysSince(asOf));
    //: %1 is a kind of right such as Option, %2 a source IP, %3 a day
    return QCoreApplication::translate("Rights", "%1 on “%2” lapses after %3, in %n day(s).", nullptr, days)
        .arg(wordFor(lapse.kind), ip, lapse.lastDay.iso());
}

} // namespace

QString shortfall(const TitleAtRisk &risk, Day asOf)
{
    const auto days = static_cast<int>(risk.daysShort);
    if (!risk.isMissed(asOf))
        return {};
    if (risk.need == RightsNeed::Use)
        return QCoreApplication::translate("Rights", "%n day(s) short", nullptr, days);
    return days > 0 ? QCoreApplication::translate("Rights", "%n day(s) before photography", nullptr, days)
                    : say(QT_TRANSLATE_NOOP("Rights", "not exercised"));
}

QString lapseSentence(const Lapse &lapse, const TitleAtRisk &risk, Day asOf, const QString &ip, const QString &title)
{
    const auto days = static_cast<int>(risk.daysShort);
    if (days > 0 && risk.need == RightsNeed::Exercise) {
        //: %1 is a kind of right such as Option, %2 a source IP, %3 a title
        return QCoreApplication::translate(
                   "Rights", "%1 on “%2” lapses %n day(s) before principal photography of “%3”.", nullptr, days)
            .arg(wordFor(lapse.kind), ip, title);
    }
    if (days > 0) {
        //: %1 is a kind of right such as Licence, %2 a source IP, %3 a title, %4 a day
        return QCoreApplication::translate("Rights", "%1 on “%2” lapses %n day(s) before “%3” is done with it on %4.",
                                           nullptr, days)
            .arg(wordFor(lapse.kind), ip, title, risk.neededOn->iso());
    }
    if (risk.isMissed(asOf)) {
        //: %1 is a title, %2 a day, %3 a source IP
        return say(QT_TRANSLATE_NOOP("Rights", "Principal photography of “%1” began on %2, but the option on “%3” is "
                                               "not exercised."))
            .arg(title, risk.neededOn->iso(), ip);
    }
    //: %1 is a title that is made from it
    return plainSentence(lapse, asOf, ip) + QLatin1Char(' ') +
           say(QT_TRANSLATE_NOOP("Rights", "“%1” is made from it.")).arg(title);
}

QStringList lapseSentences(const Library &library, const Lapse &lapse, Day asOf, Language language)
{
    const QString ip = ipName(library, lapse.ip);
    QStringList sentences;
    for (const TitleAtRisk &risk : lapse.titlesAtRisk)
        sentences << lapseSentence(lapse, risk, asOf, ip, titleName(library, risk.title, language));
    return sentences.isEmpty() ? QStringList(plainSentence(lapse, asOf, ip)) : sentences;
}

QString grantName(const Library &library, GrantId id)
{
    const RightsGrant *grant = findRow(library.grants, id);
    if (!grant)
        return {};
    const Party *party = findRow(library.parties, grant->counterparty);
    //: %1 is a kind of right such as Option, %2 who grants it
    return party ? say(QT_TRANSLATE_NOOP("Rights", "%1 of %2")).arg(wordFor(grant->kind), party->name)
                 : wordFor(grant->kind);
}

QString clashSentence(const Library &library, const Clash &clash)
{
    const QString ip = ipName(library, clash.ip);
    const QString first = grantName(library, clash.first);
    const QString second = grantName(library, clash.second);
    if (!clash.to) {
        //: %1 is a source IP, %2 and %3 are rights grants, %4 their uses, %5 a day
        return say(QT_TRANSLATE_NOOP("Rights", "“%1” is granted exclusively twice: %2 and %3, both for %4 from %5."))
            .arg(ip, first, second, usesText(clash.uses), clash.from.iso());
    }
    //: %1 is a source IP, %2 and %3 are rights grants, %4 their uses, %5 and %6 days
    return say(QT_TRANSLATE_NOOP("Rights", "“%1” is granted exclusively twice: %2 and %3, both for %4 from %5 to %6."))
        .arg(ip, first, second, usesText(clash.uses), clash.from.iso(), clash.to->iso());
}

QString clashWarning(const Library &library, GrantId grant, std::span<const Clash> clashes)
{
    if (clashes.empty())
        return {};
    const Clash &clash = clashes.front();
    const QString other = grantName(library, clash.first == grant ? clash.second : clash.first);
    //: %1 is a source IP, %2 another rights grant, %3 their uses, %4 and %5 days
    const QString pattern =
        clash.to ? say(QT_TRANSLATE_NOOP("Rights", "Clashes with another exclusive right in “%1”: %2, for %3 from %4 "
                                                   "to %5."))
                 : say(QT_TRANSLATE_NOOP("Rights", "Clashes with another exclusive right in “%1”: %2, for %3 from %4 "
                                                   "on."));
    const QString ip = ipName(library, clash.ip);
    const QString uses = usesText(clash.uses);
    QString sentence = clash.to ? pattern.arg(ip, other, uses, clash.from.iso(), clash.to->iso())
                                : pattern.arg(ip, other, uses, clash.from.iso());
    const int more = static_cast<int>(clashes.size()) - 1;
    if (more > 0)
        sentence += u' ' + QCoreApplication::translate("Rights", "There are %n more clash(es).", nullptr, more);
    return sentence;
}

QString usesText(Uses uses)
{
    QStringList names;
    for (const auto &word : words<Use>()) {
        if (uses.has(word.value))
            names << translatedWord(word.english);
    }
    return names.join(QStringLiteral(", "));
}

} // namespace slateboard::planning
