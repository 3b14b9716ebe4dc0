// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/budget/receiptediting.h"

#include "app/model/entrymoney.h"
#include "app/session/platformverbs.h"
#include "app/session/receiptverbs.h"
#include "ui/models/workspace.h"
#include "ui/pages/budget/receiptrows.h"

namespace slateboard {
namespace {

template <class Row, class RowId>
const Row *editable(const Workspace &workspace, const QList<Row> &rows, const RowId *id)
{
    return id && workspace.canEdit() ? findRow(rows, *id) : nullptr;
}

QVariant valueIn(const Library &library, const Receipt &receipt, ReceiptColumn column)
{
    const Party *platform = findRow(library.parties, receipt.platform);
    switch (column) {
    case ReceiptColumn::Day: return receipt.day.date();
    case ReceiptColumn::Title: return QVariant::fromValue(receipt.title);
    case ReceiptColumn::Platform: return platform ? platform->name : QString();
    case ReceiptColumn::Kind: return QVariant::fromValue(receipt.kind);
    case ReceiptColumn::Amount: return QVariant::fromValue(EntryMoney{receipt.amount, receipt.entered});
    case ReceiptColumn::Document: return receipt.document;
    case ReceiptColumn::Note: return receipt.note;
    case ReceiptColumn::State: break;
    }
    return {};
}

void put(Receipt &receipt, ReceiptColumn column, const QVariant &value)
{
    switch (column) {
    case ReceiptColumn::Day: receipt.day = Day(value.toDate()); break;
    case ReceiptColumn::Title: receipt.title = value.value<TitleId>(); break;
    case ReceiptColumn::Kind: receipt.kind = value.value<ReceiptKind>(); break;
    case ReceiptColumn::Amount:
        receipt.amount = value.value<EntryMoney>().amount;
        receipt.entered = value.value<EntryMoney>().entered;
        break;
    case ReceiptColumn::Document: receipt.document = value.toString(); break;
    case ReceiptColumn::Note: receipt.note = value.toString(); break;
    case ReceiptColumn::Platform: // a party, which may be new
    case ReceiptColumn::State: break;
    }
}

} // namespace

FigureEditing receiptEditing(Workspace &workspace)
{
    const auto value = [&workspace](const RowTarget &target, int column) -> QVariant {
        const Library &library = workspace.library();
        const Receipt *receipt = editable(workspace, library.receipts, std::get_if<Id<Receipt>>(&target));
        return receipt ? valueIn(library, *receipt, static_cast<ReceiptColumn>(column)) : QVariant();
    };
    const auto take = [&workspace](const RowTarget &target, int at, const QVariant &typed) {
        const auto column = static_cast<ReceiptColumn>(at);
        const QList<Id<Receipt>> ids{std::get<Id<Receipt>>(target)};
        if (column == ReceiptColumn::Platform)
            return workspace.follow(setReceiptPlatform(workspace.session(), ids, typed.toString()));
        workspace.follow(changeReceipts(workspace.session(), ids,
                                        [column, typed](Receipt &receipt) { put(receipt, column, typed); }));
    };
    return {value, take};
}

FigureEditing platformEditing(Workspace &workspace)
{
    const auto value = [&workspace](const RowTarget &target, int column) -> QVariant {
        const Party *party = editable(workspace, workspace.library().parties, std::get_if<PartyId>(&target));
        if (party && column == static_cast<int>(PlatformColumn::Territory))
            return party->territory;
        if (party && column == static_cast<int>(PlatformColumn::LeastTerm))
            return party->leastTermDays.value_or(0);
        return {};
    };
    const auto take = [&workspace](const RowTarget &target, int column, const QVariant &typed) {
        const Party *party = findRow(workspace.library().parties, std::get<PartyId>(target));
        if (!party)
            return;
        const bool isTerm = column == static_cast<int>(PlatformColumn::LeastTerm);
        const auto term = typed.toInt() > 0 ? std::optional(typed.toInt()) : std::nullopt;
        workspace.follow(setPlatform(workspace.session(), party->id, isTerm ? party->territory : typed.toString(),
                                     isTerm ? term : party->leastTermDays));
    };
    return {value, take};
}

} // namespace slateboard
