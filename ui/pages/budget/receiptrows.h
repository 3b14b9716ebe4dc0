// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/avails.h"
#include "app/planning/receipts.h"
#include "app/planning/windowchecks.h"
#include "ui/models/figuretable.h"

#include <QHash>

#include <array>
#include <memory>

namespace slateboard {

enum class ReceiptView { Windows, Avails, Receipts, Platforms };
constexpr int receiptViewCount = 4;
enum class ReceiptsShown { All, Received, ToCome, Overdue };

/// What the tab of windows and receipts shows, and of what.
struct ReceiptQuery {
    Language language = Language::Korean;
    QString text;           // plain words of the search: each stands somewhere in the row
    QString territory;      // of avails; empty: any
    std::optional<Use> use; // of avails; nothing: any
    bool showing = false;   // of avails: to show the title alone
    bool amissOnly = false; // windows that something speaks against
    ReceiptsShown shown = ReceiptsShown::All;
};

/// Where a window stands on the axis of time, and how it looks.
struct WindowBar {
    Day first;
    Day last;      // inclusive: of what has no end, the last day of the axis
    Day heldUntil; // the last day of its holdback; `last` without one
    bool isOpen = false;
    bool exclusive = true;
    bool isAmiss = false;
    std::optional<Day> release; // of its title
};

/// Everything about windows, avails and receipts of a plan as of a day, in rows for people. Made aside.
struct ReceiptBook {
    Library library; // of which it was made
    std::vector<planning::CheckedWindows> windows;
    planning::ReceiptFigures receipts;
    std::vector<planning::ReceiptItem> items; // of the rows of receipts, by their places
    Day axisFirst;                            // of all windows
    Day axisLast;
    QHash<ReleaseWindowId, WindowBar> bars;
    QStringList territories;                             // that avails name
    std::array<QList<FigureRow>, receiptViewCount> rows; // by ReceiptView
    std::array<int, receiptViewCount> counts{};          // of rows, whatever the search
    int findings = 0;                                    // against windows
};
[[nodiscard]] std::shared_ptr<const ReceiptBook> makeReceiptBook(const Library &library,
                                                                 const planning::Figures &figures,
                                                                 const ReceiptQuery &query);

[[nodiscard]] QList<FigureColumn> receiptColumns(ReceiptView view);

// Columns, as receiptColumns() has them.
enum class WindowColumn { Title, Platform, Territory, From, To, Reason, Bar };
enum class ReceiptColumn { Day, Title, Platform, Kind, Amount, State, Document, Note };
enum class PlatformColumn { Name, Territory, LeastTerm, Windows, Planned, Received, ToCome, Overdue, Outlook };

} // namespace slateboard
