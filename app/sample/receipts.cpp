// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/dollars.h"
#include "app/sample/draft.h"

#include <algorithm>

namespace slateboard::sample {

namespace {

/// What came back from titles that were delivered or released, up to the pinned day.
class ReceiptDesk {
public:
    explicit ReceiptDesk(Draft &draft) : m_draft(draft) {}

    /// Documents carry the year and a running number.
    void numberDocuments()
    {
        QMap<int, int> numbers;
        std::ranges::sort(m_draft.rows.receipts, {}, &Receipt::id);
        for (Receipt &receipt : m_draft.rows.receipts) {
            const int number = ++numbers[receipt.day.year()];
            receipt.document = QStringLiteral("RC-%1-%2").arg(receipt.day.year()).arg(number, 4, 10, QLatin1Char('0'));
        }
    }

    void addReceipts(const DraftTitle &title)
    {
        const Day release = *title.schedule.release;
        const bool film = title.data->format == Format::Film;
        const PartyId payer = film ? title.abroad : title.platform;
        const double success = m_dice.real(0.55, 1.15); // of the net production cost, over the first year
        if (!film) {
            add(title, payer, title.schedule.delivery->plusDays(20), ReceiptKind::MinimumGuarantee, success * 0.3);
            add(title, payer, release.plusDays(30), ReceiptKind::MinimumGuarantee, success * 0.25);
        }
        const double shares = film ? success * 0.7 : success * 0.25;
        for (int month = 1; month <= 5; ++month) // falling from month to month
            add(title, payer, release.plusDays(30 * month + 5), ReceiptKind::Share, shares * (6 - month) / 15.0);
        if (film || !title.abroad.isNull()) {
            const PartyId abroad = film ? title.platform : title.abroad;
            for (int quarter = 0; quarter < 3; ++quarter)
                add(title, abroad, release.plusDays(60 + 92 * quarter), ReceiptKind::LicenceFee, success * 0.08);
        }
        add(title, {}, release.plusDays(120), ReceiptKind::Music, success * 0.012);
        if (title.data->format == Format::Drama && m_dice.chance(0.4))
            add(title, {}, release.plusDays(45), ReceiptKind::Other, success * 0.03);
    }

private:
    void add(const DraftTitle &title, PartyId payer, Day due, ReceiptKind kind, double ofBudget)
    {
        constexpr double hundredMillion = 1e8;
        constexpr qint64 tenThousand = 10'000;
        const Day day = workday(due);
        const double amount = title.data->budget * hundredMillion * ofBudget * m_dice.real(0.9, 1.1);
        if (day > m_draft.asOf())
            return;
        Receipt receipt{m_draft.ids.make<Id<Receipt>>(day),
                        title.id,
                        payer,
                        day,
                        kind,
                        Money{static_cast<qint64>(amount) / tenThousand * tenThousand}};
        const bool isAbroad = !payer.isNull() && payer == title.abroad && title.data->format != Format::Film;
        if (isAbroad) {
            receipt.entered = inDollars(receipt.amount, day);
            receipt.amount = receipt.entered->inCurrency({});
        }
        m_draft.rows.receipts << receipt;
    }

    Draft &m_draft;
    Dice m_dice{287};
};

} // namespace

void addReceipts(Draft &draft)
{
    ReceiptDesk desk(draft);
    for (const auto &title : std::as_const(draft.titles)) {
        if (title.stage == Stage::Delivered || title.stage == Stage::Released)
            desk.addReceipts(title);
    }
    desk.numberDocuments();
}

} // namespace slateboard::sample
