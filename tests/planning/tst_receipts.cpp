// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/receipts.h"
#include "tests/planning/windowrows.h"
#include "tests/support/registry.h"

#include <QTest>

#include <rapidcheck.h>

using namespace slateboard;
using namespace slateboard::planning;

namespace {

const Day receivedBy(2023, 3, 31);
const PartyId paidBy{801};

struct ReceiptCase {
    ReceiptCase() : title(builder.title(Format::Drama, Day(2023, 1, 1))) {}

    ReleaseWindow &window(Day from, std::optional<int> days)
    {
        ReleaseWindow &window = windows.add(title, {}, days);
        window.startsOn = from;
        window.platform = paidBy;
        return window;
    }
    void receive(Day day, qint64 amount, ReceiptKind kind, PartyId from = paidBy)
    {
        builder.receive(title, day, amount);
        builder.library().receipts.last().kind = kind;
        builder.library().receipts.last().platform = from;
    }
    [[nodiscard]] ReceiptFigures figures() const
    {
        return receiptFigures(builder.library(), figuresOf(builder.library(), builder.plan(), receivedBy));
    }
    // "2023-04-01 share 10", one after the other
    [[nodiscard]] QStringList items() const
    {
        QStringList lines;
        for (const ReceiptItem &item : figures().items) {
            lines << QStringLiteral("%1 %2 %3%4")
                         .arg(item.day ? item.day->iso() : QStringLiteral("?"), QString::fromLatin1(codeOf(item.kind)))
                         .arg(item.amount.minor)
                         .arg(item.isReceived() ? QStringLiteral(" received")
                              : item.overdue    ? QStringLiteral(" overdue")
                                                : QString());
        }
        return lines;
    }

    LibraryBuilder builder;
    WindowRows windows{builder};
    TitleId title;
};

Money sumOf(const std::vector<ReceiptItem> &items)
{
    Money sum;
    for (const ReceiptItem &item : items)
        sum += item.amount;
    return sum;
}

} // namespace

class TestReceipts : public QObject {
    Q_OBJECT
private slots:
    void guaranteeAndFeeOnTheFirstDay();
    void aShareComesMonthByMonth();
    void whatHasNoDayIsUnscheduled();
    void theReceivedIsTakenOff();
    void otherKindsAreTakenOffLast();
    void musicAndOtherPlatformsAreNot();
    void titlesOutOfThePlanAreLeftOut();
    void ofShelvedTitlesNothingIsToCome();
    void everythingAddsUp();
};

void TestReceipts::guaranteeAndFeeOnTheFirstDay()
{
    ReceiptCase one;
    ReleaseWindow &window = one.window(Day(2023, 5, 1), 90);
    window.guarantee = Money{30};
    window.expectedReceipts = Money{12};
    QCOMPARE(one.items(), QStringList({QStringLiteral("2023-05-01 minimum_guarantee 30"),
                                       QStringLiteral("2023-05-01 licence_fee 12")}));
    const ReceiptFigures figures = one.figures();
    QCOMPARE(figures.total, (ReceiptSums{{42}, {}, {42}, {}}));
    QCOMPARE(figures.quarters.size(), 1U);
    QCOMPARE(figures.platforms, (std::vector<PlatformReceipts>{{paidBy, figures.total}}));
    QCOMPARE(figures.titles, (std::vector<TitleReceipts>{{one.title, figures.total}}));
    QVERIFY(!figures.items.front().firm); // not past greenlight
    one.builder.stage(one.title, Stage::PreProduction, Day(2023, 1, 1));
    QVERIFY(one.figures().items.front().firm);
}

void TestReceipts::aShareComesMonthByMonth()
{
    ReceiptCase one;
    ReleaseWindow &window = one.window(Day(2023, 4, 16), 30); // 15 days and 15
    window.expectedReceipts = Money{101};
    window.receiptKind = ReceiptKind::Share;
    QCOMPARE(one.items(), QStringList({QStringLiteral("2023-04-30 share 51"), QStringLiteral("2023-05-15 share 50")}));
}

void TestReceipts::whatHasNoDayIsUnscheduled()
{
    ReceiptCase one;
    ReleaseWindow &share = one.window(Day(2023, 5, 1), std::nullopt);
    share.expectedReceipts = Money{7};
    share.receiptKind = ReceiptKind::Share;
    one.builder.library().planTitles.first().targetRelease.reset();
    ReleaseWindow &fee = one.windows.add(one.title, {}, 10); // on the release
    fee.expectedReceipts = Money{5};
    QCOMPARE(one.items(), QStringList({QStringLiteral("? share 7"), QStringLiteral("? licence_fee 5")}));
    QCOMPARE(one.figures().unscheduled.toCome, Money{12});
    QVERIFY(one.figures().quarters.empty());
}

void TestReceipts::theReceivedIsTakenOff()
{
    ReceiptCase one;
    ReleaseWindow &window = one.window(Day(2023, 3, 1), 61); // 31 days and 30
    window.expectedReceipts = Money{61};
    window.receiptKind = ReceiptKind::Share;
    QCOMPARE(one.items(),
             QStringList({QStringLiteral("2023-04-01 share 31 overdue"), QStringLiteral("2023-04-30 share 30")}));
    one.receive(Day(2023, 3, 15), 20, ReceiptKind::Share);
    QCOMPARE(one.items(),
             QStringList({QStringLiteral("2023-03-15 share 20 received"), QStringLiteral("2023-04-01 share 11 overdue"),
                          QStringLiteral("2023-04-30 share 30")}));
    QCOMPARE(one.figures().total, (ReceiptSums{{61}, {20}, {41}, {11}}));
    one.receive(Day(2023, 3, 20), 100, ReceiptKind::Share);
    QCOMPARE(one.figures().total, (ReceiptSums{{61}, {120}, {}, {}}));
    one.receive(Day(2023, 4, 1), 1000, ReceiptKind::Share); // after as-of
    QCOMPARE(one.figures().total.outlook(), Money{120});
}

void TestReceipts::otherKindsAreTakenOffLast()
{
    ReceiptCase one;
    ReleaseWindow &window = one.window(Day(2023, 5, 1), 30);
    window.guarantee = Money{30};
    window.expectedReceipts = Money{10};
    one.receive(Day(2023, 3, 1), 8, ReceiptKind::LicenceFee);
    QCOMPARE(one.figures().total, (ReceiptSums{{40}, {8}, {32}, {}}));
    QCOMPARE(one.items().last(), QStringLiteral("2023-05-01 licence_fee 2"));
    one.receive(Day(2023, 3, 2), 7, ReceiptKind::LicenceFee); // 5 more than expected: they come off the guarantee
    QCOMPARE(one.items().last(), QStringLiteral("2023-05-01 minimum_guarantee 25"));
    QCOMPARE(one.figures().total, (ReceiptSums{{40}, {15}, {25}, {}}));
}

void TestReceipts::musicAndOtherPlatformsAreNot()
{
    ReceiptCase one;
    one.window(Day(2023, 5, 1), 30).expectedReceipts = Money{10};
    one.receive(Day(2023, 3, 1), 4, ReceiptKind::Music);
    one.receive(Day(2023, 3, 1), 3, ReceiptKind::LicenceFee, {});
    one.receive(Day(2023, 3, 2), -2, ReceiptKind::LicenceFee); // handed back
    QCOMPARE(one.figures().total, (ReceiptSums{{10}, {5}, {10}, {}}));
}

void TestReceipts::titlesOutOfThePlanAreLeftOut()
{
    ReceiptCase one;
    one.window(Day(2023, 5, 1), 30).expectedReceipts = Money{10};
    one.receive(Day(2023, 3, 1), 4, ReceiptKind::Music);
    one.builder.library().planTitles.first().included = false;
    QVERIFY(one.figures().items.empty());
    QCOMPARE(one.figures().total, ReceiptSums());
}

void TestReceipts::ofShelvedTitlesNothingIsToCome()
{
    ReceiptCase one;
    ReleaseWindow &window = one.window(Day(2023, 3, 1), 61);
    window.guarantee = Money{30};
    window.expectedReceipts = Money{10};
    one.receive(Day(2023, 3, 1), 4, ReceiptKind::LicenceFee);
    one.builder.stage(one.title, Stage::Shelved, receivedBy.plusDays(1)); // nobody knows of it yet
    QCOMPARE(one.figures().total, (ReceiptSums{{40}, {4}, {36}, {36}}));
    one.builder.stage(one.title, Stage::Shelved, receivedBy);
    QCOMPARE(one.items(), QStringList({QStringLiteral("2023-03-01 licence_fee 4 received")}));
    QCOMPARE(one.figures().total, (ReceiptSums{{40}, {4}, {}, {}}));
}

void TestReceipts::everythingAddsUp()
{
    const bool holds = rc::check("quarters, platforms and titles add up to the total", [] {
        ReceiptCase one;
        const TitleId other = one.builder.title(Format::Film, Day(2024, 2, 2));
        for (int i = *rc::gen::inRange(0, 8); i > 0; --i) {
            ReleaseWindow &window =
                one.window(Day(2022, 6, 1).plusDays(*rc::gen::inRange(0, 900)), *rc::gen::inRange(1, 1200));
            window.title = *rc::gen::arbitrary<bool>() ? one.title : other;
            window.platform = {800 + *rc::gen::inRange(0, 3)};
            window.guarantee = Money{*rc::gen::inRange(0, 1'000'000)};
            window.expectedReceipts = Money{*rc::gen::inRange(0, 1'000'000'000)};
            window.receiptKind = static_cast<ReceiptKind>(*rc::gen::inRange(0, 5));
            if (*rc::gen::inRange(0, 4) == 0)
                window.days.reset();
        }
        for (int i = *rc::gen::inRange(0, 8); i > 0; --i) {
            one.receive(Day(2022, 6, 1).plusDays(*rc::gen::inRange(0, 400)), *rc::gen::inRange(-1000, 500'000'000),
                        static_cast<ReceiptKind>(*rc::gen::inRange(0, 5)), {800 + *rc::gen::inRange(0, 3)});
        }
        const ReceiptFigures figures = one.figures();
        const auto added = [](const auto &parts, ReceiptSums sums) {
            for (const auto &part : parts) {
                sums.planned += part.sums.planned;
                sums.received += part.sums.received;
                sums.toCome += part.sums.toCome;
                sums.overdue += part.sums.overdue;
            }
            return sums;
        };
        RC_ASSERT(added(figures.quarters, figures.unscheduled) == figures.total);
        RC_ASSERT(added(figures.platforms, {}) == figures.total);
        RC_ASSERT(added(figures.titles, {}) == figures.total);
        RC_ASSERT(sumOf(figures.items) == figures.total.outlook());
        Money expected;
        for (const ReleaseWindow &window : one.builder.library().windows)
            expected += window.guarantee.value_or(Money{}) + window.expectedReceipts.value_or(Money{});
        RC_ASSERT(sumOf(figures.planned) == expected);
        RC_ASSERT(figures.total.planned == expected);
    });
    QVERIFY(holds);
}

SLATEBOARD_TEST(TestReceipts)
#include "tst_receipts.moc"
