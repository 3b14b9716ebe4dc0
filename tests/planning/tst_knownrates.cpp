// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/knownrates.h"
#include "tests/planning/librarybuilder.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace slateboard;

class TestKnownRates : public QObject {
    Q_OBJECT

private slots:
    void theLatestOfEachCurrencyCounts();
    void withoutAnyThereIsNone();
};

void TestKnownRates::theLatestOfEachCurrencyCounts()
{
    LibraryBuilder builder;
    const TitleId title = builder.title();
    const AccountId account = builder.account();
    const auto entered = [](const char *code) { return EnteredAmount::fromCode(code); };
    builder.line(title, account, PhaseKind::Production, 1);
    builder.library().budgetLines.last().entered = entered("USD 100 1300000000 2023-03-01");
    builder.pay(title, account, Day(2023, 2, 1), 1);
    builder.library().costs.last().entered = entered("USD 100 1200000000 2023-02-01");
    builder.receive(title, Day(2023, 3, 1), 1);
    builder.library().receipts.last().entered = entered("JPY 100 9120000 2022-12-31");
    builder.fund(title, FundingSource::Presale, 1);
    builder.library().funding.last().entered = entered("USD 100 1310000000 2023-03-01"); // the younger of that day
    QCOMPARE(planning::knownRates(builder.library()),
             (QList<KnownRate>{{QStringLiteral("USD"), 1'310'000'000, Day(2023, 3, 1)},
                               {QStringLiteral("JPY"), 9'120'000, Day(2022, 12, 31)}}));
}

void TestKnownRates::withoutAnyThereIsNone()
{
    LibraryBuilder builder;
    builder.receive(builder.title(), Day(2023, 3, 1), 1);
    QVERIFY(planning::knownRates(builder.library()).isEmpty());
}

SLATEBOARD_TEST(TestKnownRates)
#include "tst_knownrates.moc"
