// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/iptable.h"

#include <QFlags>

#include <functional>

namespace slateboard::search {

/// What makes source IPs look like one work, and what they differ in.
enum class Likeness {
    ForeignId = 1,       // two have the same
    Title = 2,           // the same title, letter by letter
    Spacing = 4,         // titles that differ in spaces, punctuation, width or case
    Note = 8,            // ... in a note such as (웹툰)
    Part = 16,           // ... in a season, side story or volume: perhaps meant to stand apart
    Spelling = 32,       // ... in a letter or two
    CreatorUnknown = 64, // of some
    Media = 128          // differ
};
Q_DECLARE_FLAGS(Likenesses, Likeness)

struct DuplicateMember {
    IpId ip;
    QString part; // "2", "외전"; empty: the work itself
};

/// Source IPs that are probably one work: two at least, by age.
struct DuplicateGroup {
    QList<DuplicateMember> members;
    Likenesses likenesses;
    /// Whether each of them is another part, so that they may well be meant to stand apart.
    [[nodiscard]] bool isOneOfEachPart() const;
};

struct DuplicateSearch {
    QList<DuplicateGroup> groups;
    /// Titles that were not compared letter by letter, because thousands of others begin or end like them.
    int uncomparedTitles = 0;
};

/// The groups of a library, those first that are most surely duplicates. Creators that are known and differ keep source
/// IPs apart, unless their foreign id is the same; one that a hundred have is no id ("-", "none"). Which groups there
/// are does not depend on the order of the rows. `progress` (share done) may return false to stop: then there are none.
[[nodiscard]] DuplicateSearch findDuplicates(const IpTable &ips, const std::function<bool(double)> &progress = {});

/// Why, in words for people.
[[nodiscard]] QString reasonText(Likenesses likenesses);

} // namespace slateboard::search

Q_DECLARE_OPERATORS_FOR_FLAGS(slateboard::search::Likenesses)
