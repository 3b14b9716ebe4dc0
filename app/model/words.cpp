// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace slateboard {

QString translatedWord(const char *english)
{
    return QCoreApplication::translate("Words", english);
}

Language spokenLanguage()
{
    return QLocale().language() == QLocale::Korean ? Language::Korean : Language::English; // as speak() has set it
}

const QString &nameIn(Language language, const QString &korean, const QString &english)
{
    const bool saysKorean = language == Language::Korean ? !korean.isEmpty() : english.isEmpty();
    return saysKorean ? korean : english;
}

// Each word names its context itself: lupdate does not look into macros.
#define SLATEBOARD_WORDS(E, ...)                                                                                       \
    template <>                                                                                                        \
    std::span<const Word<E>> words<E>()                                                                                \
    {                                                                                                                  \
        static constexpr Word<E> list[] = {__VA_ARGS__};                                                               \
        return list;                                                                                                   \
    }

SLATEBOARD_WORDS(Medium, {Medium::WebNovel, "web_novel", QT_TRANSLATE_NOOP("Words", "Web novel")},
                 {Medium::Webtoon, "webtoon", QT_TRANSLATE_NOOP("Words", "Webtoon")},
                 {Medium::Novel, "novel", QT_TRANSLATE_NOOP("Words", "Novel")},
                 {Medium::Comic, "comic", QT_TRANSLATE_NOOP("Words", "Comic")},
                 {Medium::Play, "play", QT_TRANSLATE_NOOP("Words", "Play or musical")},
                 {Medium::Game, "game", QT_TRANSLATE_NOOP("Words", "Game")},
                 {Medium::ScreenWork, "screen_work", QT_TRANSLATE_NOOP("Words", "Screen work")},
                 {Medium::Format, "format", QT_TRANSLATE_NOOP("Words", "Format")},
                 {Medium::RealEvents, "real_events", QT_TRANSLATE_NOOP("Words", "Real events")},
                 {Medium::Article, "article", QT_TRANSLATE_NOOP("Words", "Article")},
                 {Medium::Ride, "ride", QT_TRANSLATE_NOOP("Words", "Toy or ride")},
                 {Medium::Original, "original", QT_TRANSLATE_NOOP("Words", "Original")},
                 {Medium::Other, "other", QT_TRANSLATE_NOOP("Words", "Other")})

SLATEBOARD_WORDS(Origin, {Origin::InHouse, "in_house", QT_TRANSLATE_NOOP("Words", "In-house")},
                 {Origin::Partner, "partner", QT_TRANSLATE_NOOP("Words", "Partner")},
                 {Origin::Market, "market", QT_TRANSLATE_NOOP("Words", "Market")})

SLATEBOARD_WORDS(ScoutStep, {ScoutStep::Discovered, "discovered", QT_TRANSLATE_NOOP("Words", "Discovered")},
                 {ScoutStep::InTalks, "in_talks", QT_TRANSLATE_NOOP("Words", "In talks")},
                 {ScoutStep::Offer, "offer", QT_TRANSLATE_NOOP("Words", "Offer")},
                 {ScoutStep::Secured, "secured", QT_TRANSLATE_NOOP("Words", "Secured")},
                 {ScoutStep::Passed, "passed", QT_TRANSLATE_NOOP("Words", "Passed")})

SLATEBOARD_WORDS(GrantKind, {GrantKind::InHouse, "in_house", QT_TRANSLATE_NOOP("Words", "In-house")},
                 {GrantKind::Purchase, "purchase", QT_TRANSLATE_NOOP("Words", "Purchase")},
                 {GrantKind::Licence, "licence", QT_TRANSLATE_NOOP("Words", "Licence")},
                 {GrantKind::Option, "option", QT_TRANSLATE_NOOP("Words", "Option")},
                 {GrantKind::Shopping, "shopping", QT_TRANSLATE_NOOP("Words", "Shopping agreement")})

SLATEBOARD_WORDS(GrantClosing, {GrantClosing::Exercised, "exercised", QT_TRANSLATE_NOOP("Words", "Exercised")},
                 {GrantClosing::LetLapse, "let_lapse", QT_TRANSLATE_NOOP("Words", "Let lapse")},
                 {GrantClosing::Returned, "returned", QT_TRANSLATE_NOOP("Words", "Returned")})

SLATEBOARD_WORDS(MetricKind, {MetricKind::Views, "views", QT_TRANSLATE_NOOP("Words", "Views")},
                 {MetricKind::Subscribers, "subscribers", QT_TRANSLATE_NOOP("Words", "Subscribers")},
                 {MetricKind::Rating, "rating", QT_TRANSLATE_NOOP("Words", "Rating")},
                 {MetricKind::Comments, "comments", QT_TRANSLATE_NOOP("Words", "Comments")},
                 {MetricKind::Rank, "rank", QT_TRANSLATE_NOOP("Words", "Rank")})

SLATEBOARD_WORDS(Use, {Use::Drama, "drama", QT_TRANSLATE_NOOP("Words", "Drama")},
                 {Use::Film, "film", QT_TRANSLATE_NOOP("Words", "Film")},
                 {Use::Entertainment, "entertainment", QT_TRANSLATE_NOOP("Words", "Entertainment")},
                 {Use::Animation, "animation", QT_TRANSLATE_NOOP("Words", "Animation")},
                 {Use::Game, "game", QT_TRANSLATE_NOOP("Words", "Game")},
                 {Use::Publishing, "publishing", QT_TRANSLATE_NOOP("Words", "Publishing")},
                 {Use::Music, "music", QT_TRANSLATE_NOOP("Words", "Music")})

SLATEBOARD_WORDS(Format, {Format::Drama, "drama", QT_TRANSLATE_NOOP("Words", "Drama")},
                 {Format::Film, "film", QT_TRANSLATE_NOOP("Words", "Film")},
                 {Format::Show, "show", QT_TRANSLATE_NOOP("Words", "Entertainment")},
                 {Format::ShortForm, "short_form", QT_TRANSLATE_NOOP("Words", "Short form")},
                 {Format::Documentary, "documentary", QT_TRANSLATE_NOOP("Words", "Documentary")})

SLATEBOARD_WORDS(Stage, {Stage::Pitch, "pitch", QT_TRANSLATE_NOOP("Words", "Pitch")},
                 {Stage::Development, "development", QT_TRANSLATE_NOOP("Words", "Development")},
                 {Stage::PreProduction, "pre_production", QT_TRANSLATE_NOOP("Words", "Pre-production")},
                 {Stage::Production, "production", QT_TRANSLATE_NOOP("Words", "Production")},
                 {Stage::PostProduction, "post_production", QT_TRANSLATE_NOOP("Words", "Post-production")},
                 {Stage::Delivered, "delivered", QT_TRANSLATE_NOOP("Words", "Delivered")},
                 {Stage::Released, "released", QT_TRANSLATE_NOOP("Words", "Released")},
                 {Stage::Shelved, "shelved", QT_TRANSLATE_NOOP("Words", "Shelved")})

SLATEBOARD_WORDS(PhaseKind, {PhaseKind::Development, "development", QT_TRANSLATE_NOOP("Words", "Development")},
                 {PhaseKind::PreProduction, "pre_production", QT_TRANSLATE_NOOP("Words", "Pre-production")},
                 {PhaseKind::Production, "production", QT_TRANSLATE_NOOP("Words", "Production")},
                 {PhaseKind::PostProduction, "post_production", QT_TRANSLATE_NOOP("Words", "Post-production")},
                 {PhaseKind::Marketing, "marketing", QT_TRANSLATE_NOOP("Words", "Marketing")})

SLATEBOARD_WORDS(Profile, {Profile::Even, "even", QT_TRANSLATE_NOOP("Words", "Even")},
                 {Profile::Front, "front", QT_TRANSLATE_NOOP("Words", "Front-loaded")},
                 {Profile::Back, "back", QT_TRANSLATE_NOOP("Words", "Back-loaded")},
                 {Profile::SCurve, "s_curve", QT_TRANSLATE_NOOP("Words", "S-curve")})

SLATEBOARD_WORDS(PartyRole,
                 {PartyRole::ProductionCompany, "production_company", QT_TRANSLATE_NOOP("Words", "Production company")},
                 {PartyRole::Platform, "platform", QT_TRANSLATE_NOOP("Words", "Platform")},
                 {PartyRole::Distributor, "distributor", QT_TRANSLATE_NOOP("Words", "Distributor")})

SLATEBOARD_WORDS(PlanKind, {PlanKind::Working, "working", QT_TRANSLATE_NOOP("Words", "Working plan")},
                 {PlanKind::Approved, "approved", QT_TRANSLATE_NOOP("Words", "Approved plan")},
                 {PlanKind::WhatIf, "what_if", QT_TRANSLATE_NOOP("Words", "What-if plan")})

SLATEBOARD_WORDS(LineBasis, {LineBasis::Lump, "lump", QT_TRANSLATE_NOOP("Words", "Lump sum")},
                 {LineBasis::PerEpisode, "per_episode", QT_TRANSLATE_NOOP("Words", "Per episode")},
                 {LineBasis::Percent, "percent", QT_TRANSLATE_NOOP("Words", "Percent of net lines")})

SLATEBOARD_WORDS(TierKind, {TierKind::Fee, "fee", QT_TRANSLATE_NOOP("Words", "Fee")},
                 {TierKind::Expense, "expense", QT_TRANSLATE_NOOP("Words", "Expense")},
                 {TierKind::GuaranteeRecoupment, "guarantee_recoupment",
                  QT_TRANSLATE_NOOP("Words", "Recoupment of the minimum guarantee")},
                 {TierKind::Corridor, "corridor", QT_TRANSLATE_NOOP("Words", "Corridor")},
                 {TierKind::InvestorRecoupment, "investor_recoupment",
                  QT_TRANSLATE_NOOP("Words", "Recoupment of the investment")},
                 {TierKind::Split, "split", QT_TRANSLATE_NOOP("Words", "Split")})

SLATEBOARD_WORDS(CostKind, {CostKind::Committed, "committed", QT_TRANSLATE_NOOP("Words", "Committed")},
                 {CostKind::Actual, "actual", QT_TRANSLATE_NOOP("Words", "Actual")})

SLATEBOARD_WORDS(ReceiptKind,
                 {ReceiptKind::MinimumGuarantee, "minimum_guarantee", QT_TRANSLATE_NOOP("Words", "Minimum guarantee")},
                 {ReceiptKind::LicenceFee, "licence_fee", QT_TRANSLATE_NOOP("Words", "Licence fee")},
                 {ReceiptKind::Share, "share", QT_TRANSLATE_NOOP("Words", "Share")},
                 {ReceiptKind::Music, "music", QT_TRANSLATE_NOOP("Words", "Music")},
                 {ReceiptKind::Other, "other", QT_TRANSLATE_NOOP("Words", "Other")})

SLATEBOARD_WORDS(CapScope, {CapScope::Programme, "programme", QT_TRANSLATE_NOOP("Words", "Programme")},
                 {CapScope::Quarter, "quarter", QT_TRANSLATE_NOOP("Words", "Quarter")},
                 {CapScope::Phase, "phase", QT_TRANSLATE_NOOP("Words", "Phase")},
                 {CapScope::Format, "format", QT_TRANSLATE_NOOP("Words", "Format")},
                 {CapScope::Title, "title", QT_TRANSLATE_NOOP("Words", "Single titles")})

SLATEBOARD_WORDS(CapBasis, {CapBasis::Net, "net", QT_TRANSLATE_NOOP("Words", "Net production cost")},
                 {CapBasis::Total, "total", QT_TRANSLATE_NOOP("Words", "Total cost")})

SLATEBOARD_WORDS(Measure, {Measure::SourceIps, "source_ips", QT_TRANSLATE_NOOP("Words", "Source IPs")},
                 {Measure::DramaIps, "drama_ips", QT_TRANSLATE_NOOP("Words", "Drama IPs")},
                 {Measure::Originals, "originals", QT_TRANSLATE_NOOP("Words", "Originals")},
                 {Measure::ReleasedTitles, "released_titles", QT_TRANSLATE_NOOP("Words", "Released titles")})

SLATEBOARD_WORDS(DramaRule,
                 {DramaRule::SecuredInDevelopment, "secured_in_development",
                  QT_TRANSLATE_NOOP("Words", "Secured source IPs with a drama in development or later")},
                 {DramaRule::Greenlit, "greenlit", QT_TRANSLATE_NOOP("Words", "Greenlit dramas")},
                 {DramaRule::Released, "released", QT_TRANSLATE_NOOP("Words", "Released dramas")})

SLATEBOARD_WORDS(Weekday, {Weekday::Monday, "mon", QT_TRANSLATE_NOOP("Words", "Monday")},
                 {Weekday::Tuesday, "tue", QT_TRANSLATE_NOOP("Words", "Tuesday")},
                 {Weekday::Wednesday, "wed", QT_TRANSLATE_NOOP("Words", "Wednesday")},
                 {Weekday::Thursday, "thu", QT_TRANSLATE_NOOP("Words", "Thursday")},
                 {Weekday::Friday, "fri", QT_TRANSLATE_NOOP("Words", "Friday")},
                 {Weekday::Saturday, "sat", QT_TRANSLATE_NOOP("Words", "Saturday")},
                 {Weekday::Sunday, "sun", QT_TRANSLATE_NOOP("Words", "Sunday")})

SLATEBOARD_WORDS(CreditRole, {CreditRole::Creator, "creator", QT_TRANSLATE_NOOP("Words", "Created by")},
                 {CreditRole::Writer, "writer", QT_TRANSLATE_NOOP("Words", "Writer")},
                 {CreditRole::Director, "director", QT_TRANSLATE_NOOP("Words", "Director")},
                 {CreditRole::Lead, "lead", QT_TRANSLATE_NOOP("Words", "Lead")},
                 {CreditRole::Cast, "cast", QT_TRANSLATE_NOOP("Words", "Cast")},
                 {CreditRole::Producer, "producer", QT_TRANSLATE_NOOP("Words", "Producer")},
                 {CreditRole::Camera, "camera", QT_TRANSLATE_NOOP("Words", "Camera")},
                 {CreditRole::Music, "music", QT_TRANSLATE_NOOP("Words", "Music")},
                 {CreditRole::Other, "other", QT_TRANSLATE_NOOP("Words", "Other")})

SLATEBOARD_WORDS(CreditStanding, {CreditStanding::Wanted, "wanted", QT_TRANSLATE_NOOP("Words", "Wanted")},
                 {CreditStanding::InTalks, "in_talks", QT_TRANSLATE_NOOP("Words", "In talks")},
                 {CreditStanding::Attached, "attached", QT_TRANSLATE_NOOP("Words", "Attached")})

SLATEBOARD_WORDS(DecisionRule, {DecisionRule::GateOpen, "gate_open", QT_TRANSLATE_NOOP("Words", "Greenlight")},
                 {DecisionRule::RightLapsing, "right_lapsing", QT_TRANSLATE_NOOP("Words", "Right that lapses")},
                 {DecisionRule::CapExceeded, "cap_exceeded", QT_TRANSLATE_NOOP("Words", "Cap exceeded")})

SLATEBOARD_WORDS(Edge, {Edge::Start, "start", QT_TRANSLATE_NOOP("Words", "Start")},
                 {Edge::End, "end", QT_TRANSLATE_NOOP("Words", "End")})

SLATEBOARD_WORDS(FundingSource, {FundingSource::Own, "own", QT_TRANSLATE_NOOP("Words", "Own share")},
                 {FundingSource::CoProducer, "co_producer", QT_TRANSLATE_NOOP("Words", "Co-producer")},
                 {FundingSource::Presale, "presale", QT_TRANSLATE_NOOP("Words", "Presale")},
                 {FundingSource::ProductPlacement, "product_placement",
                  QT_TRANSLATE_NOOP("Words", "Product placement")},
                 {FundingSource::TaxCredit, "tax_credit", QT_TRANSLATE_NOOP("Words", "Tax credit")},
                 {FundingSource::Fund, "fund", QT_TRANSLATE_NOOP("Words", "Fund")})

SLATEBOARD_WORDS(IpStatus, {IpStatus::Listed, "listed", QT_TRANSLATE_NOOP("Words", "Listed")},
                 {IpStatus::InTalks, "in_talks", QT_TRANSLATE_NOOP("Words", "In talks")},
                 {IpStatus::Secured, "secured", QT_TRANSLATE_NOOP("Words", "Secured")},
                 {IpStatus::Lapsing, "lapsing", QT_TRANSLATE_NOOP("Words", "Lapses within 90 days")},
                 {IpStatus::Lapsed, "lapsed", QT_TRANSLATE_NOOP("Words", "Lapsed")},
                 {IpStatus::Passed, "passed", QT_TRANSLATE_NOOP("Words", "Passed")})

template <>
std::span<const Word<Precision>> words<Precision>()
{
    static constexpr Word<Precision> list[] = {{Precision::Day, "day", QT_TRANSLATE_NOOP("Words", "Day")},
                                               {Precision::Month, "month", QT_TRANSLATE_NOOP("Words", "Month")},
                                               {Precision::Year, "year", QT_TRANSLATE_NOOP("Words", "Year")}};
    return list;
}

} // namespace slateboard
