// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/gate.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace slateboard::planning {
namespace {

// A finding with all that its sentence needs, so that it outlasts the rows.
struct GateSaying {
    GateFinding finding; // its ids are of no use
    QString ip;
    std::optional<GrantKind> kind;
    Cap cap;
};

// As files know them.
constexpr std::array reasonCodes{
    "not_in_plan",
    "no_right",
    "right_begins_late",
    "other_territory",
    "right_ends_before_use",
    "option_ends_before_shoot",
    "option_not_exercised",
    "no_budget",
    "no_funding",
    "funding_short",
    "over_title_cap",
    "over_quarter_cap",
    "over_cap",
    "no_company",
};

QString sayGate(const char *text)
{
    return QCoreApplication::translate("Gate", text);
}

GateSaying sayingOf(const Library &library, const GateFinding &finding)
{
    GateSaying saying{finding, library.ips.find(finding.ip).value_or(IpHead{}).title, {}, {}};
    if (const RightsGrant *grant = findRow(library.grants, finding.grant))
        saying.kind = grant->kind;
    if (const Cap *cap = findRow(library.caps, finding.cap))
        saying.cap = *cap;
    saying.cap.title = {}; // it is that of the title itself, or of each
    return saying;
}

QString sentenceOnEnd(const GateSaying &saying, const Formatter &format)
{
    const GateFinding &finding = saying.finding;
    const QString right = wordFor(saying.kind.value_or(GrantKind::Licence));
    const QString lastDay = format.day(finding.heldDay.value_or(Day()));
    const auto days = static_cast<int>(finding.days);
    if (finding.reason == GateReason::OptionEndsBeforeShoot && finding.day) {
        //: %1 is a kind of right such as Option, %2 a source IP, %3 and %4 days
        return QCoreApplication::translate("Gate",
                                           "%1 on “%2” ends on %3, %n day(s) before principal photography "
                                           "on %4.",
                                           nullptr, days)
            .arg(right, saying.ip, lastDay, format.day(*finding.day));
    }
    if (finding.reason == GateReason::OptionEndsBeforeShoot) {
        //: %1 is a kind of right such as Option, %2 a source IP, %3 a day
        return sayGate(QT_TRANSLATE_NOOP("Gate", "%1 on “%2” ended on %3.")).arg(right, saying.ip, lastDay);
    }
    if (finding.day) {
        //: %1 is a kind of right such as Licence, %2 a source IP, %3 and %4 days
        return QCoreApplication::translate(
                   "Gate", "%1 on “%2” ends on %3, %n day(s) before the title is done with it on %4.", nullptr, days)
            .arg(right, saying.ip, lastDay, format.day(*finding.day));
    }
    //: %1 is a kind of right such as Licence, %2 a source IP, %3 a day
    return sayGate(QT_TRANSLATE_NOOP("Gate", "%1 on “%2” ends on %3, but a window is planned without end."))
        .arg(right, saying.ip, lastDay);
}

QString sentenceOnRights(const GateSaying &saying, const Formatter &format)
{
    const GateFinding &finding = saying.finding;
    const QString day = format.day(finding.day.value_or(Day()));
    if (finding.reason == GateReason::NoRight)
        return sayGate(QT_TRANSLATE_NOOP("Gate", "No right in “%1” covers its format.")).arg(saying.ip);
    if (finding.reason == GateReason::RightBeginsLate) {
        //: %1 is a kind of right such as Licence, %2 a source IP, %3 and %4 days
        return sayGate(QT_TRANSLATE_NOOP("Gate", "%1 on “%2” begins on %3 only, but it is needed from %4."))
            .arg(wordFor(saying.kind.value_or(GrantKind::Licence)), saying.ip,
                 format.day(finding.heldDay.value_or(Day())), day);
    }
    if (finding.reason == GateReason::OtherTerritory) {
        //: %1 is a source IP, %2 territories such as JP, TH
        return finding.territory.isEmpty()
                   ? sayGate(QT_TRANSLATE_NOOP("Gate", "A window is planned worldwide, but no right in “%1” is."))
                         .arg(saying.ip)
                   : sayGate(QT_TRANSLATE_NOOP("Gate", "No right in “%1” covers %2, where a window is planned."))
                         .arg(saying.ip, finding.territory);
    }
    if (finding.reason == GateReason::OptionNotExercised) {
        //: %1 is a day, %2 a source IP
        return sayGate(QT_TRANSLATE_NOOP("Gate", "Principal photography began on %1, but the option on “%2” is not "
                                                 "exercised."))
            .arg(day, saying.ip);
    }
    return sentenceOnEnd(saying, format);
}

QString sentenceOnMoney(const GateSaying &saying, const Formatter &format)
{
    const GateFinding &finding = saying.finding;
    const QString amount = format.moneyShort(finding.amount);
    switch (finding.reason) {
    case GateReason::NoBudget: return sayGate(QT_TRANSLATE_NOOP("Gate", "The plan has no budget for it."));
    case GateReason::NoFunding:
        //: %1 is an amount of money
        return sayGate(QT_TRANSLATE_NOOP("Gate", "No funding is entered for its estimated final cost of %1."))
            .arg(amount);
    case GateReason::FundingShort:
        //: %1 is an amount of money
        return sayGate(QT_TRANSLATE_NOOP("Gate", "Its funding is %1 below the estimated final cost.")).arg(amount);
    case GateReason::OverTitleCap:
        //: %1 and %2 are amounts of money
        return sayGate(QT_TRANSLATE_NOOP("Gate", "Its own share is %1 above the cap of %2 on a title."))
            .arg(amount, format.moneyShort(saying.cap.amount));
    case GateReason::OverQuarterCap:
        //: %1 is a quarter such as Q2 23, %2 and %3 are amounts of money
        return sayGate(QT_TRANSLATE_NOOP("Gate", "In %1 the firm demand would be %2 above the cap of %3."))
            .arg(format.quarter(finding.quarter.value_or(Quarter())), amount, format.moneyShort(saying.cap.amount));
    default: break;
    }
    Library nothing; // the cap refers to no title
    //: %1 is a cap such as Programme 2021–2023, %2 and %3 are amounts of money
    return sayGate(QT_TRANSLATE_NOOP("Gate", "The firm demand would be %2 above the cap “%1” of %3."))
        .arg(capName(nothing, saying.cap, format.language()), amount, format.moneyShort(saying.cap.amount));
}

QString sentenceOf(const GateSaying &saying, const Formatter &format)
{
    if (saying.finding.reason == GateReason::NotInPlan)
        return sayGate(QT_TRANSLATE_NOOP("Gate", "The plan leaves it out."));
    if (saying.finding.reason == GateReason::NoCompany)
        return sayGate(QT_TRANSLATE_NOOP("Gate", "No production company is named."));
    return saying.finding.reason < GateReason::NoBudget ? sentenceOnRights(saying, format)
                                                        : sentenceOnMoney(saying, format);
}

QJsonValue written(const std::optional<Day> &day)
{
    return day ? QJsonValue(day->iso()) : QJsonValue();
}

QJsonObject written(const GateSaying &saying)
{
    const GateFinding &finding = saying.finding;
    QJsonObject object{{QStringLiteral("reason"), reasonCodes[static_cast<size_t>(finding.reason)]}};
    const auto add = [&](const char *name, const QJsonValue &value) {
        if (!value.isNull() && value != QJsonValue(QString()))
            object.insert(QLatin1StringView(name), value);
    };
    add("ip", saying.ip);
    add("right", saying.kind ? QJsonValue(codeOf(*saying.kind)) : QJsonValue());
    add("territory", finding.territory);
    add("quarter", finding.quarter ? QJsonValue(finding.quarter->iso()) : QJsonValue());
    add("day", written(finding.day));
    add("held", written(finding.heldDay));
    add("days", finding.days > 0 ? QJsonValue(finding.days) : QJsonValue());
    add("amount", finding.amount != Money{} ? QJsonValue(QString::number(finding.amount.minor)) : QJsonValue());
    if (finding.cap.isNull())
        return object;
    add("cap", codeOf(saying.cap.scope));
    add("cap_from", written(saying.cap.from));
    add("cap_to", written(saying.cap.to));
    add("cap_phase", saying.cap.phase ? QJsonValue(codeOf(*saying.cap.phase)) : QJsonValue());
    add("cap_format", saying.cap.format ? QJsonValue(codeOf(*saying.cap.format)) : QJsonValue());
    add("cap_amount", QString::number(saying.cap.amount.minor));
    return object;
}

// What somebody else wrote, or a later version, may lack anything; only without a reason nothing can be said.
std::optional<GateSaying> readSaying(const QJsonObject &object)
{
    const auto text = [&](const char *name) { return object.value(QLatin1StringView(name)).toString(); };
    const auto code = std::ranges::find(reasonCodes, text("reason").toStdString());
    if (code == reasonCodes.end())
        return std::nullopt;
    GateSaying saying;
    saying.finding.reason = static_cast<GateReason>(code - reasonCodes.begin());
    saying.ip = text("ip");
    saying.kind = fromCode<GrantKind>(text("right"));
    saying.finding.territory = text("territory");
    saying.finding.quarter = Quarter::fromIso(text("quarter"));
    saying.finding.day = Day::fromIso(text("day"));
    saying.finding.heldDay = Day::fromIso(text("held"));
    saying.finding.days = object.value(QLatin1StringView("days")).toInteger();
    saying.finding.amount = {text("amount").toLongLong()};
    saying.cap.scope = fromCode<CapScope>(text("cap")).value_or(CapScope::Programme);
    saying.cap.from = Day::fromIso(text("cap_from"));
    saying.cap.to = Day::fromIso(text("cap_to"));
    saying.cap.phase = fromCode<PhaseKind>(text("cap_phase"));
    saying.cap.format = fromCode<Format>(text("cap_format"));
    saying.cap.amount = {text("cap_amount").toLongLong()};
    return saying;
}

} // namespace

QString gateSentence(const Library &library, const GateFinding &finding, const Formatter &formatter)
{
    return sentenceOf(sayingOf(library, finding), formatter);
}

QString gateWords(const Library &library, std::span<const GateFinding> findings)
{
    if (findings.empty())
        return {};
    QJsonArray all;
    for (const GateFinding &finding : findings)
        all.append(written(sayingOf(library, finding)));
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

QStringList gateSentences(const QString &overridden, const Formatter &formatter)
{
    QStringList sentences;
    const QJsonArray all = QJsonDocument::fromJson(overridden.toUtf8()).array();
    for (const QJsonValue &one : all) {
        if (const auto saying = readSaying(one.toObject()))
            sentences << sentenceOf(*saying, formatter);
    }
    return sentences;
}

} // namespace slateboard::planning
