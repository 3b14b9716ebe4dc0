// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/sortbynumber.h"
#include "tests/support/registry.h"

#include <QTest>
#include <rapidcheck.h>

using slateboard::planning::sortByNumber;

class TestSortByNumber : public QObject {
    Q_OBJECT

private slots:
    void sortsAsAStableSortDoes();
};

void TestSortByNumber::sortsAsAStableSortDoes()
{
    using Item = std::pair<qint64, size_t>;
    const auto key = [](const Item &item) { return item.first; };
    QVERIFY(rc::check([&] {
        const bool isSmall = *rc::gen::arbitrary<bool>(); // many equals, or the whole range
        const auto keys = *rc::gen::container<std::vector<qint64>>(isSmall ? rc::gen::inRange<qint64>(-3, 4)
                                                                           : rc::gen::arbitrary<qint64>());
        std::vector<Item> items;
        for (qint64 number : keys)
            items.emplace_back(number, items.size());
        std::vector<Item> expected = items;
        std::ranges::stable_sort(expected, {}, key);
        sortByNumber(items, key);
        RC_ASSERT(items == expected);
    }));
}

SLATEBOARD_TEST(TestSortByNumber)
#include "tst_sortbynumber.moc"
