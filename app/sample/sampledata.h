// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/entities.h"

#include <QList>
#include <QMap>

#include <utility>

namespace slateboard::sample {

// What the files under resources/sample say, as values.

struct Name {
    QString korean;
    QString english;
    [[nodiscard]] QString both() const { return QStringLiteral("%1 (%2)").arg(korean, english); }
};

struct PublisherData {
    Name name;
    QList<Medium> media;
    Origin origin = Origin::Market;
};

struct VendorData {
    Name name;
    QStringList accounts; // codes of what it is paid for
    bool abroad = false;  // paid in dollars, for what is heavy in effects
};

struct SourceData {
    Medium medium = Medium::WebNovel;
    Name suffix;             // to the title's name
    std::optional<Day> from; // rights bought later than the title's own
};

struct TitleData {
    Name name;
    Format format = Format::Drama;
    std::optional<int> episodes;
    int minutes = 0;
    QString genre;
    QString logline;
    int budget = 0; // net production cost in 100 million won
    Day development;
    std::optional<Day> shoot; // first shooting day
    std::optional<int> shootDays;
    std::optional<Day> shelved;
    std::optional<Day> rightsEnd; // of the first source
    double over = 0.0;            // share of the budget by which it is overrun
    bool effects = false;         // heavy in VFX
    bool original = false;
    bool alone = false; // nobody else pays for it
    QList<SourceData> sources;
};

struct AccountData {
    QString code;
    QString parent;
    Name name;
    bool marketing = false;
};

struct LineData {
    QString account;
    PhaseKind phase = PhaseKind::Production;
    Profile profile = Profile::Even;
    int weight = 0;
    bool contract = false; // paid by instalments of a contract
    LineBasis basis = LineBasis::Lump;
    Share share = {}; // of a line that is a percentage, instead of its weight
};

struct GenreData {
    QString name;
    int weight = 0;
    QList<std::pair<Medium, int>> media;
    QStringList tags;
    QList<Name> patterns;
    QStringList synopses;
};

struct CatalogueData {
    Day day;
    QString publisher;
    int count = 0;
    GrantKind kind = GrantKind::Licence;
    int years = 0; // 0: perpetual
};

struct HistoryData {
    Month firstMonth;
    QList<int> signedByMonth; // source IPs secured one by one
    QList<CatalogueData> catalogues;
    int lapsingSoon = 0;
    QMap<QString, int> unsecured; // how many are merely listed, by how far talks went
};

struct GoalData {
    Goal goal;                    // without an id
    QList<InterimTarget> interim; // likewise
};

struct SampleData {
    QString name;
    QString company;
    Day firstDay;
    Day pinnedDay;
    std::optional<Share> reinvested;
    int reinvestedAfter = 0;
    QList<GoalData> goals;
    QList<Cap> caps; // without ids
    QList<Name> companies;
    QList<Name> platforms;
    QList<Name> distributors;
    QList<PublisherData> publishers;
    QList<VendorData> vendors;
    QList<Name> producers;
    QList<Name> scouts;
    QList<Name> penFirst;
    QList<Name> penLast;
    QList<TitleData> titles;
    QList<AccountData> accounts;
    QMap<Format, QList<LineData>> lines;
    QMap<QString, QList<Name>> words; // by slot
    QList<GenreData> genres;
    HistoryData history;
};

/// Reads the compiled-in files. They are part of the program: a mistake in them is a programmer's, and asserted.
[[nodiscard]] SampleData readSampleData();

} // namespace slateboard::sample
