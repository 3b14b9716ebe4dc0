// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/format.h"
#include "ui/report/pages.h"

#include <QStringList>

namespace slateboard {

/// A column of a ledger. Amounts take the width that the widest of them needs, so that none is shortened; words share
/// what is left, and wrap.
struct LedgerColumn {
    QString head;
    double share = 0; // of what amounts leave; 0: amounts, which stand at the right
};

/// A line of a ledger: one text a column.
struct LedgerRow {
    QStringList texts;
    int depth = 0;        // how far the first text stands in
    bool isGroup = false; // stands above the lines that follow, and again on each page on which they go on
    bool strong = false;  // a sum
    int over = -1;        // the column of an amount that is above its limit
};

/// A table of amounts that goes over many pages: its name, the heads of its columns and the group repeat on each of
/// them, and no line is split.
struct Ledger {
    QString name;
    QString remark; // at the right of the name
    QList<LedgerColumn> columns;
    std::vector<LedgerRow> rows;
};

/// An amount to the last won, without the currency, which the ledger's remark names; a dash for none.
[[nodiscard]] QString ledgerAmount(Money money, const Formatter &format);
[[nodiscard]] QString ledgerRemark(const Formatter &format);

/// Adds the ledger; nothing if it has no lines.
void addLedger(Pages &pages, Sheet &sheet, const Ledger &ledger, bool startsPage = false);

/// Lines of words under a head of their own, each whole on one page.
void addParagraphs(Pages &pages, Sheet &sheet, const QString &head, const QStringList &paragraphs);

} // namespace slateboard
