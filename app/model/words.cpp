// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/words.h"

#include <QCoreApplication>

#include <array>

namespace slateboard {

QString translatedWord(const char *english)
{
    return QCoreApplication::translate("Words", english);
}

// lupdate reads QT_TRANSLATE_NOOP only with a literal context, hence the macro.
#define W(text) QT_TRANSLATE_NOOP("Words", text)
#define SLATEBOARD_WORDS(E, ...)                                                                                       \
    template <>                                                                                                        \
    std::span<const Word<E>> words<E>()                                                                                \
    {                                                                                                                  \
        static constexpr Word<E> list[] = {__VA_ARGS__};                                                               \
        return list;                                                                                                   \
    }

SLATEBOARD_WORDS(Medium, {Medium::WebNovel, "web_novel", W("Web novel")}, {Medium::Webtoon, "webtoon", W("Webtoon")},
                 {Medium::Novel, "novel", W("Novel")}, {Medium::Comic, "comic", W("Comic")},
                 {Medium::Play, "play", W("Play or musical")}, {Medium::Game, "game", W("Game")},
                 {Medium::ScreenWork, "screen_work", W("Screen work")}, {Medium::Format, "format", W("Format")},
                 {Medium::RealEvents, "real_events", W("Real events")}, {Medium::Article, "article", W("Article")},
                 {Medium::Ride, "ride", W("Toy or ride")}, {Medium::Original, "original", W("Original")},
                 {Medium::Other, "other", W("Other")})

SLATEBOARD_WORDS(Origin, {Origin::InHouse, "in_house", W("In-house")}, {Origin::Partner, "partner", W("Partner")},
                 {Origin::Market, "market", W("Market")})

SLATEBOARD_WORDS(ScoutStep, {ScoutStep::Discovered, "discovered", W("Discovered")},
                 {ScoutStep::InTalks, "in_talks", W("In talks")}, {ScoutStep::Offer, "offer", W("Offer")},
                 {ScoutStep::Secured, "secured", W("Secured")}, {ScoutStep::Passed, "passed", W("Passed")})

SLATEBOARD_WORDS(GrantKind, {GrantKind::InHouse, "in_house", W("In-house")},
                 {GrantKind::Purchase, "purchase", W("Purchase")}, {GrantKind::Licence, "licence", W("Licence")},
                 {GrantKind::Option, "option", W("Option")}, {GrantKind::Shopping, "shopping", W("Shopping agreement")})

SLATEBOARD_WORDS(Use, {Use::Drama, "drama", W("Drama")}, {Use::Film, "film", W("Film")},
                 {Use::Entertainment, "entertainment", W("Entertainment")},
                 {Use::Animation, "animation", W("Animation")}, {Use::Game, "game", W("Game")},
                 {Use::Publishing, "publishing", W("Publishing")}, {Use::Music, "music", W("Music")})

SLATEBOARD_WORDS(Format, {Format::Drama, "drama", W("Drama")}, {Format::Film, "film", W("Film")},
                 {Format::Show, "show", W("Entertainment")}, {Format::ShortForm, "short_form", W("Short form")},
                 {Format::Documentary, "documentary", W("Documentary")})

SLATEBOARD_WORDS(Stage, {Stage::Pitch, "pitch", W("Pitch")}, {Stage::Development, "development", W("Development")},
                 {Stage::PreProduction, "pre_production", W("Pre-production")},
                 {Stage::Production, "production", W("Production")},
                 {Stage::PostProduction, "post_production", W("Post-production")},
                 {Stage::Delivered, "delivered", W("Delivered")}, {Stage::Released, "released", W("Released")},
                 {Stage::Shelved, "shelved", W("Shelved")})

SLATEBOARD_WORDS(PhaseKind, {PhaseKind::Development, "development", W("Development")},
                 {PhaseKind::PreProduction, "pre_production", W("Pre-production")},
                 {PhaseKind::Production, "production", W("Production")},
                 {PhaseKind::PostProduction, "post_production", W("Post-production")},
                 {PhaseKind::Marketing, "marketing", W("Marketing")})

SLATEBOARD_WORDS(Profile, {Profile::Even, "even", W("Even")}, {Profile::Front, "front", W("Front-loaded")},
                 {Profile::Back, "back", W("Back-loaded")}, {Profile::SCurve, "s_curve", W("S-curve")})

SLATEBOARD_WORDS(PartyRole, {PartyRole::ProductionCompany, "production_company", W("Production company")},
                 {PartyRole::Platform, "platform", W("Platform")},
                 {PartyRole::Distributor, "distributor", W("Distributor")})

SLATEBOARD_WORDS(PlanKind, {PlanKind::Working, "working", W("Working plan")},
                 {PlanKind::Approved, "approved", W("Approved plan")}, {PlanKind::WhatIf, "what_if", W("What-if plan")})

SLATEBOARD_WORDS(CostKind, {CostKind::Committed, "committed", W("Committed")},
                 {CostKind::Actual, "actual", W("Actual")})

SLATEBOARD_WORDS(ReceiptKind, {ReceiptKind::MinimumGuarantee, "minimum_guarantee", W("Minimum guarantee")},
                 {ReceiptKind::LicenceFee, "licence_fee", W("Licence fee")}, {ReceiptKind::Share, "share", W("Share")},
                 {ReceiptKind::Music, "music", W("Music")}, {ReceiptKind::Other, "other", W("Other")})

SLATEBOARD_WORDS(CapScope, {CapScope::Programme, "programme", W("Programme")},
                 {CapScope::Quarter, "quarter", W("Quarter")}, {CapScope::Phase, "phase", W("Phase")},
                 {CapScope::Format, "format", W("Format")}, {CapScope::Title, "title", W("Title")})

SLATEBOARD_WORDS(CapBasis, {CapBasis::Net, "net", W("Net production cost")},
                 {CapBasis::Total, "total", W("Total cost")})

SLATEBOARD_WORDS(Measure, {Measure::SourceIps, "source_ips", W("Source IPs")},
                 {Measure::DramaIps, "drama_ips", W("Drama IPs")}, {Measure::Originals, "originals", W("Originals")},
                 {Measure::ReleasedTitles, "released_titles", W("Released titles")})

SLATEBOARD_WORDS(DramaRule,
                 {DramaRule::SecuredInDevelopment, "secured_in_development",
                  W("Secured source IPs with a drama in development or later")},
                 {DramaRule::Greenlit, "greenlit", W("Greenlit dramas")},
                 {DramaRule::Released, "released", W("Released dramas")})

SLATEBOARD_WORDS(IpStatus, {IpStatus::Listed, "listed", W("Listed")}, {IpStatus::InTalks, "in_talks", W("In talks")},
                 {IpStatus::Secured, "secured", W("Secured")},
                 {IpStatus::Lapsing, "lapsing", W("Lapses within 90 days")}, {IpStatus::Lapsed, "lapsed", W("Lapsed")},
                 {IpStatus::Passed, "passed", W("Passed")})

template <>
std::span<const Word<Precision>> words<Precision>()
{
    static constexpr Word<Precision> list[] = {{Precision::Day, "day", W("Day")},
                                               {Precision::Month, "month", W("Month")},
                                               {Precision::Year, "year", W("Year")}};
    return list;
}

} // namespace slateboard
