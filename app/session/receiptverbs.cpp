// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/receiptverbs.h"

#include "app/base/text.h"
#include "app/session/titlewrites.h"
#include "app/store/soundness.h"

namespace slateboard {
namespace {

// Cleans what people typed, and refuses what makes no sense. `before`: as it stands in the file, if it does.
Result<void> checkReceipt(store::Writer &writer, Receipt &receipt, const Receipt *before, Day today)
{
    receipt.document = cleaned(receipt.document);
    receipt.note = cleaned(receipt.note);
    if (!writer.find<Title>(receipt.title))
        return rowGone();
    if (!store::isWithinYears(receipt.day))
        return refusal(QT_TRANSLATE_NOOP("Session", "The day of a receipt must lie in the years 1900 to 2100."));
    if ((!before || before->day != receipt.day) && receipt.day > today)
        return refusal(QT_TRANSLATE_NOOP("Session", "What will come in later is expected of a window: a receipt is "
                                                    "entered once it has come."));
    if (receipt.entered)
        receipt.amount = receipt.entered->inCurrency(writer.find<LibraryInfo>(LibraryInfo().id)->currency);
    if (receipt.amount.minor <= 0)
        return refusal(QT_TRANSLATE_NOOP("Session", "A receipt needs an amount above zero."));
    if (receipt.amount > largestAmount)
        return refusal(QT_TRANSLATE_NOOP("Session", "The amount is more than any title brings in."));
    return {};
}

EditWords receiptWords(const Library &library, const QList<Id<Receipt>> &ids, const char *one, const char *many)
{
    const Receipt *receipt = ids.size() == 1 ? findRow(library.receipts, ids.first()) : nullptr;
    return receipt ? editWords(one, {nameOf(library, receipt->title)}) : editWords(many, ids.size());
}

Edited changeEachReceipt(Session &session, const QList<Id<Receipt>> &ids,
                         std::function<void(store::Writer &, Receipt &)> change)
{
    const EditWords words = receiptWords(session.library(), ids, QT_TRANSLATE_NOOP("Edit", "Change a receipt of “%1”"),
                                         QT_TRANSLATE_N_NOOP("Edit", "Change %n receipt(s)"));
    return Verb::edit(
        session, words,
        [ids, change = std::move(change), today = session.today()](store::Writer &writer) -> Result<void> {
            for (const Id<Receipt> id : ids) {
                const auto before = writer.find<Receipt>(id);
                if (!before)
                    return rowGone();
                Receipt receipt = *before;
                change(writer, receipt);
                if (const auto sound = checkReceipt(writer, receipt, &*before, today); !sound)
                    return sound;
                writer.update(receipt);
            }
            return {};
        });
}

} // namespace

Edited enterReceipt(Session &session, WithParty<Receipt> receipt)
{
    return Verb::edit(
        session,
        editWords(QT_TRANSLATE_NOOP("Edit", "Enter a receipt of “%1”"), {nameOf(session.library(), receipt.row.title)}),
        [receipt = std::move(receipt), today = session.today()](store::Writer &writer) mutable -> Result<void> {
            if (receipt.row.id.isNull())
                receipt.row.id = makeId<Receipt>();
            if (const auto sound = checkReceipt(writer, receipt.row, nullptr, today); !sound)
                return sound;
            receipt.row.platform = partyNamed(writer, receipt.party);
            writer.insert(receipt.row);
            return {};
        });
}

Edited changeReceipts(Session &session, QList<Id<Receipt>> ids, std::function<void(Receipt &)> change)
{
    return changeEachReceipt(session, ids,
                             [change = std::move(change)](store::Writer &, Receipt &receipt) { change(receipt); });
}

Edited setReceiptPlatform(Session &session, QList<Id<Receipt>> ids, QString name)
{
    return changeEachReceipt(session, ids, [name = std::move(name)](store::Writer &writer, Receipt &receipt) {
        receipt.platform = partyNamed(writer, name);
    });
}

Edited deleteReceipts(Session &session, QList<Id<Receipt>> ids)
{
    const EditWords words = receiptWords(session.library(), ids, QT_TRANSLATE_NOOP("Edit", "Delete a receipt of “%1”"),
                                         QT_TRANSLATE_N_NOOP("Edit", "Delete %n receipt(s)"));
    return Verb::edit(session, words, [ids](store::Writer &writer) -> Result<void> {
        for (const Id<Receipt> id : ids) {
            if (!writer.remove<Receipt>(id))
                return rowGone();
        }
        return {};
    });
}

} // namespace slateboard
