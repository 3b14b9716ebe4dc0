// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sample/draft.h"

namespace slateboard::sample {

/// A source IP before it has a row.
struct IpDraft {
    Name title;
    Medium medium = Medium::WebNovel;
    QString genre;
    QString synopsis;
    QStringList tags;
    int publisher = 0; // index in the data
    Day discovered;
};

/// How far talks about a source IP went.
enum class Talks { Discovered, InTalks, Offer, Secured, Passed };

/// Writes source IPs and their scouting.
class IpDesk {
public:
    explicit IpDesk(Draft &draft) : m_draft(draft) {}

    [[nodiscard]] IpId add(const IpDraft &ip);
    /// Scout events from discovery to the day on which talks ended.
    void addTalks(IpId ip, Day discovered, Talks reached, Day last);
    /// A publisher of works of this medium.
    [[nodiscard]] int publisherOf(Medium medium);
    /// A day before a contract on which the work was found.
    [[nodiscard]] Day foundBefore(Day signedOn);

private:
    void addEvent(IpId ip, Day day, ScoutStep step, const QString &by, const QString &note = {});

    Draft &m_draft;
    Dice m_dice{1215};
};

} // namespace slateboard::sample
