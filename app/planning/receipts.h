// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/windows.h"

namespace slateboard::planning {

/// One piece of what comes in: the rows behind every figure of receipts. Receipts dated after as-of do not exist.
struct ReceiptItem {
    TitleId title = {};
    PartyId platform = {}; // null: unknown
    ReceiptKind kind = ReceiptKind::Other;
    std::optional<Day> day = {}; // unknown: nothing says yet when
    Money amount = {};
    Id<Receipt> receipt = {};    // what was received; null: it is still to come
    ReleaseWindowId window = {}; // that brings it; null: received
    bool firm = false;           // received, or of a title past greenlight on as-of
    bool overdue = false;        // was to come up to as-of and has not: it stands on the day after
    [[nodiscard]] bool isReceived() const { return !receipt.isNull(); }
    friend bool operator==(const ReceiptItem &, const ReceiptItem &) = default;
};

/// What comes in over a period, from a platform or of a title. Outlook = received + to come, as EFC is on the side of
/// costs; what was planned is kept beside it.
struct ReceiptSums {
    Money planned;  // as windows say, whatever has come
    Money received; // up to as-of
    Money toCome;
    Money overdue; // the part of it that was to come up to as-of
    [[nodiscard]] Money outlook() const { return received + toCome; }
    friend bool operator==(const ReceiptSums &, const ReceiptSums &) = default;
};

struct PlatformReceipts {
    PartyId platform; // null: unknown
    ReceiptSums sums;
    friend bool operator==(const PlatformReceipts &, const PlatformReceipts &) = default;
};
struct TitleReceipts {
    TitleId title;
    ReceiptSums sums;
    friend bool operator==(const TitleReceipts &, const TitleReceipts &) = default;
};
struct QuarterReceipts {
    Quarter quarter;
    ReceiptSums sums;
    friend bool operator==(const QuarterReceipts &, const QuarterReceipts &) = default;
};

/// What the titles of a plan bring in, by platform and day. All quarters and `unscheduled` add up to the total, and so
/// do all platforms, and all titles.
struct ReceiptFigures {
    Day asOf;
    PlanId plan;
    std::vector<ReceiptItem> planned; // by day, those without one last
    std::vector<ReceiptItem> items;   // received and to come; likewise
    ReceiptSums total;
    ReceiptSums unscheduled;
    std::vector<QuarterReceipts> quarters;   // without gaps
    std::vector<PlatformReceipts> platforms; // by what they bring, most first
    std::vector<TitleReceipts> titles;       // of those with receipts, ordered by id
};

/// A window brings its guarantee on its first day, and so what else is expected of it, but for a share: that comes
/// evenly over its days, at the end of each month. A share of a window without an end has no day, as nothing of a
/// window has that nothing says when it begins. What was received for a title from a platform is taken off what was to
/// come soonest, of the same kind first; music is an account of its own. Of a title that is shelved on as-of nothing is
/// to come; what was planned of it stays planned, as its budget does.
[[nodiscard]] ReceiptFigures receiptFigures(const Library &library, const Figures &figures);

} // namespace slateboard::planning
