// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/day.h"
#include "app/base/format.h"

#include <QString>

#include <optional>
#include <span>

namespace slateboard {

// The closed lists of the field. Each value has a code (as it stands in files and JSON) and a word for people.

enum class Medium {
    WebNovel,
    Webtoon,
    Novel,
    Comic,
    Play,
    Game,
    ScreenWork,
    Format,
    RealEvents,
    Article,
    Ride,
    Original,
    Other
};
enum class Origin { InHouse, Partner, Market };
enum class ScoutStep { Discovered, InTalks, Offer, Secured, Passed };
enum class GrantKind { InHouse, Purchase, Licence, Option, Shopping };
enum class GrantClosing { Exercised, LetLapse, Returned }; // how people ended a grant, or decided that it will end
enum class MetricKind { Views, Subscribers, Rating, Comments, Rank };
enum class Use { Drama, Film, Entertainment, Animation, Game, Publishing, Music };
enum class Format { Drama, Film, Show, ShortForm, Documentary };
enum class Stage { Pitch, Development, PreProduction, Production, PostProduction, Delivered, Released, Shelved };
enum class PhaseKind { Development, PreProduction, Production, PostProduction, Marketing };
enum class Profile { Even, Front, Back, SCurve }; // how a budget line is spent over its phase
enum class PartyRole { ProductionCompany, Platform, Distributor };
enum class PlanKind { Working, Approved, WhatIf };
enum class LineBasis { Lump, PerEpisode, Percent }; // how a budget line is reckoned
enum class CostKind { Committed, Actual };
enum class ReceiptKind { MinimumGuarantee, LicenceFee, Share, Music, Other };
// How receipts are shared out, in the order in which it is usual.
enum class TierKind { Fee, Expense, GuaranteeRecoupment, Corridor, InvestorRecoupment, Split };
enum class CapScope { Programme, Quarter, Phase, Format, Title };
enum class CapBasis { Net, Total }; // net production cost, or with marketing
enum class Measure { SourceIps, DramaIps, Originals, ReleasedTitles };
enum class DramaRule { SecuredInDevelopment, Greenlit, Released }; // (a), (b) and (c) of the counting rules
enum class Weekday { Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday };
enum class CreditRole { Creator, Writer, Director, Lead, Cast, Producer, Camera, Music, Other };
enum class CreditStanding { Wanted, InTalks, Attached };
enum class DecisionRule { GateOpen, RightLapsing, CapExceeded }; // what proposes a decision
enum class Edge { Start, End };                                  // of a phase or a window
enum class FundingSource { Own, CoProducer, Presale, ProductPlacement, TaxCredit, Fund };
enum class IpStatus { Listed, InTalks, Secured, Lapsing, Lapsed, Passed }; // derived, never stored

template <class E>
struct Word {
    E value;
    const char *code;
    const char *english; // source text of the translation, context "Words"
};

/// All values of a list in their natural order.
template <class E>
[[nodiscard]] std::span<const Word<E>> words();
template <>
std::span<const Word<Medium>> words<Medium>();
template <>
std::span<const Word<Origin>> words<Origin>();
template <>
std::span<const Word<ScoutStep>> words<ScoutStep>();
template <>
std::span<const Word<GrantKind>> words<GrantKind>();
template <>
std::span<const Word<GrantClosing>> words<GrantClosing>();
template <>
std::span<const Word<MetricKind>> words<MetricKind>();
template <>
std::span<const Word<Use>> words<Use>();
template <>
std::span<const Word<Format>> words<Format>();
template <>
std::span<const Word<Stage>> words<Stage>();
template <>
std::span<const Word<PhaseKind>> words<PhaseKind>();
template <>
std::span<const Word<Profile>> words<Profile>();
template <>
std::span<const Word<PartyRole>> words<PartyRole>();
template <>
std::span<const Word<PlanKind>> words<PlanKind>();
template <>
std::span<const Word<LineBasis>> words<LineBasis>();
template <>
std::span<const Word<CostKind>> words<CostKind>();
template <>
std::span<const Word<ReceiptKind>> words<ReceiptKind>();
template <>
std::span<const Word<TierKind>> words<TierKind>();
template <>
std::span<const Word<CapScope>> words<CapScope>();
template <>
std::span<const Word<CapBasis>> words<CapBasis>();
template <>
std::span<const Word<Measure>> words<Measure>();
template <>
std::span<const Word<DramaRule>> words<DramaRule>();
template <>
std::span<const Word<Weekday>> words<Weekday>();
template <>
std::span<const Word<CreditRole>> words<CreditRole>();
template <>
std::span<const Word<CreditStanding>> words<CreditStanding>();
template <>
std::span<const Word<DecisionRule>> words<DecisionRule>();
template <>
std::span<const Word<Edge>> words<Edge>();
template <>
std::span<const Word<FundingSource>> words<FundingSource>();
template <>
std::span<const Word<IpStatus>> words<IpStatus>();
template <>
std::span<const Word<Precision>> words<Precision>();

[[nodiscard]] QString translatedWord(const char *english);

/// The language that the application speaks now. To be asked on the thread of the application.
[[nodiscard]] Language spokenLanguage();
/// Of a name in two languages the one in `language`, or the other one where that is missing.
[[nodiscard]] const QString &nameIn(Language language, const QString &korean, const QString &english);

template <class E>
[[nodiscard]] const char *codeOf(E value)
{
    return words<E>()[static_cast<size_t>(value)].code;
}

template <class E>
[[nodiscard]] std::optional<E> fromCode(QStringView code)
{
    for (const auto &word : words<E>()) {
        if (code == QLatin1StringView(word.code))
            return word.value;
    }
    return std::nullopt;
}

/// The word for people, in the language that the application speaks now.
template <class E>
[[nodiscard]] QString wordFor(E value)
{
    return translatedWord(words<E>()[static_cast<size_t>(value)].english);
}

} // namespace slateboard
