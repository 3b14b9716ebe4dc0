// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/budget/budgettext.h"

#include <QCoreApplication>

namespace slateboard {
namespace {

using planning::SheetRow;
using planning::SheetRowKind;

QString said(const char *text)
{
    return QCoreApplication::translate("BudgetTable", text);
}

// In the order of BudgetColumn; the plan's name stands over the one it is compared with.
constexpr const char *columnHeads[budgetColumnCount] = {
    QT_TRANSLATE_NOOP("BudgetTable", "Account"),     QT_TRANSLATE_NOOP("BudgetTable", "Amount"),
    QT_TRANSLATE_NOOP("BudgetTable", "Counted"),     QT_TRANSLATE_NOOP("BudgetTable", "Phase"),
    QT_TRANSLATE_NOOP("BudgetTable", "Spent"),       QT_TRANSLATE_NOOP("BudgetTable", "Budget"),
    QT_TRANSLATE_NOOP("BudgetTable", "Actual"),      QT_TRANSLATE_NOOP("BudgetTable", "Committed"),
    QT_TRANSLATE_NOOP("BudgetTable", "To complete"), QT_TRANSLATE_NOOP("BudgetTable", "EFC"),
    QT_TRANSLATE_NOOP("BudgetTable", "Variance"),    "",
    QT_TRANSLATE_NOOP("BudgetTable", "Note")};

} // namespace

QString accountText(const Library &library, AccountId account, Language language)
{
    const Account *row = findRow(library.accounts, account);
    if (!row)
        return {};
    const QString &name = nameIn(language, row->koreanName, row->englishName);
    return row->code.isEmpty() ? name : row->code + QLatin1Char(' ') + name;
}

std::optional<Money> sheetAmount(const planning::BudgetSheet &sheet, const SheetRow &row, BudgetColumn column)
{
    const bool hasCosts = sheet.isCounted && row.kind != SheetRowKind::Line;
    switch (column) {
    case BudgetColumn::Budget: return row.budget;
    case BudgetColumn::Actual: return hasCosts ? std::optional(row.actual) : std::nullopt;
    case BudgetColumn::Committed: return hasCosts ? std::optional(row.committed) : std::nullopt;
    case BudgetColumn::ToComplete: return hasCosts ? std::optional(row.toComplete) : std::nullopt;
    case BudgetColumn::Efc: return hasCosts ? std::optional(row.efc()) : std::nullopt;
    case BudgetColumn::Variance: return hasCosts ? std::optional(row.variance()) : std::nullopt;
    case BudgetColumn::Compared: return row.kind == SheetRowKind::Line ? std::nullopt : std::optional(row.compared);
    default: return std::nullopt;
    }
}

QString SheetWords::head(BudgetColumn column) const
{
    if (column != BudgetColumn::Compared)
        return said(columnHeads[static_cast<size_t>(column)]);
    const Plan *plan = findRow(library.plans, sheet.asked.compared);
    return plan ? planName(*plan) : QString();
}

QString SheetWords::name(const SheetRow &row) const
{
    switch (row.kind) {
    case SheetRowKind::Account: return accountText(library, row.account, format.language());
    case SheetRowKind::Line: return row.line->note.isEmpty() ? wordFor(row.line->phase) : row.line->note;
    case SheetRowKind::Unassigned: return said(QT_TRANSLATE_NOOP("BudgetTable", "Not assigned"));
    case SheetRowKind::Net: return said(QT_TRANSLATE_NOOP("BudgetTable", "Net production cost"));
    case SheetRowKind::Total: break;
    }
    return said(QT_TRANSLATE_NOOP("BudgetTable", "Total cost"));
}

QString SheetWords::money(Money amount) const
{
    if (amount == Money{})
        return QStringLiteral("–");
    if (!isExact)
        return format.moneyShort(amount, 2);
    // Without sign and with a hyphen it is a number to a spreadsheet, too.
    return format.moneyExact(amount).remove(format.currency().sign()).replace(QChar(0x2212), u'-');
}

QString SheetWords::entry(const BudgetLine &line) const
{
    if (line.basis != LineBasis::Percent && line.amount == Money{})
        return {};
    return entryText(line, format);
}

QString SheetWords::text(const SheetRow &row, BudgetColumn column) const
{
    if (column == BudgetColumn::Name)
        return name(row);
    if (const auto amount = sheetAmount(sheet, row, column))
        return money(*amount);
    if (!row.line)
        return {};
    switch (column) {
    case BudgetColumn::Entry: return entry(*row.line);
    case BudgetColumn::Basis: return wordFor(row.line->basis);
    case BudgetColumn::Phase: return wordFor(row.line->phase);
    case BudgetColumn::Profile: return wordFor(row.line->profile);
    case BudgetColumn::Note: return row.line->note;
    default: return {};
    }
}

QString SheetWords::tip(const SheetRow &row, BudgetColumn column) const
{
    if (const auto amount = sheetAmount(sheet, row, column))
        return format.moneyExact(*amount);
    if (column != BudgetColumn::Entry || !row.line)
        return text(row, column);
    const QString whole = format.moneyExact(row.budget);
    switch (row.line->basis) {
    case LineBasis::PerEpisode:
        return QCoreApplication::translate("BudgetTable", "%1 for each of %n episode(s): %2", nullptr, sheet.episodes)
            .arg(format.moneyExact(row.line->amount), whole);
    case LineBasis::Percent:
        return said(QT_TRANSLATE_NOOP("BudgetTable", "%1 of the net lines that are no percentages: %2"))
            .arg(shareText(row.line->share), whole);
    case LineBasis::Lump: break;
    }
    return row.line->entered ? QStringLiteral("%1 = %2").arg(enteredText(*row.line->entered), whole) : whole;
}

} // namespace slateboard
