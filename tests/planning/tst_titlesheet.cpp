// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/titlesheet.h"
#include "tests/planning/librarybuilder.h"
#include "tests/support/registry.h"
#include "tests/support/today.h"

#include <QTest>

using namespace slateboard;
using namespace slateboard::planning;

namespace {

TitleSheet sheetOf(const LibraryBuilder &made, TitleId title)
{
    return titleSheetOf(made.library(), figuresOf(made.library(), made.plan(), today), title, Language::English);
}

} // namespace

/// All that is known of one title.
class TestTitleSheet : public QObject {
    Q_OBJECT
private slots:
    void onlyWhatIsItsOwn();
    void theTopSheetAddsUpAccountsBelow();
    void whatIsNotAssignedStandsLast();
    void aTreeThatGoesInACircleEnds();
    void aTitleThatIsGoneHasNone();
};

void TestTitleSheet::onlyWhatIsItsOwn()
{
    LibraryBuilder made;
    const TitleId title = made.title();
    const TitleId other = made.title();
    const PlanId elsewhere{77};
    made.library().plans << Plan{elsewhere, QStringLiteral("What if"), PlanKind::WhatIf};
    const IpId ip = made.ip();
    made.tie(title, ip);
    made.grant(ip, Day(2022, 1, 1), Day(2024, 1, 1));
    for (TitleId id : {title, other}) {
        made.library().credits << Credit{{100 + id.value}, id, CreditRole::Writer, QStringLiteral("A"), {}};
        made.library().funding << Funding{{200 + id.value}, made.plan(), id, FundingSource::Own, {}, {5}};
        made.library().funding << Funding{{300 + id.value}, elsewhere, id, FundingSource::Own, {}, {6}};
        made.phase(id, PhaseKind::Production, Day(2023, 6, 1), Day(2023, 7, 1));
    }
    const TitleSheet sheet = sheetOf(made, title);
    QCOMPARE(sheet.title.id, title);
    QCOMPARE(sheet.credits.size(), 1U);
    QCOMPARE(sheet.funding.size(), 1U);
    QCOMPARE(sheet.funding.front().amount, Money{5});
    QCOMPARE(sheet.phases.size(), 1U);
    QCOMPARE(sheet.sources.size(), 1U);
    QCOMPARE(sheet.sources.front().grants.size(), 1U);
    QVERIFY(sheet.entry && sheet.figures && sheet.lock.isEmpty());
}

void TestTitleSheet::theTopSheetAddsUpAccountsBelow()
{
    LibraryBuilder made;
    const TitleId title = made.title();
    const AccountId above = made.account();
    made.library().accounts.last().code = QStringLiteral("2000");
    const AccountId first = made.account();
    made.library().accounts.last().code = QStringLiteral("1000");
    const AccountId account = made.account(false, above);
    const AccountId detail = made.account(false, account);
    made.stage(title, Stage::Production, Day(2023, 1, 1));
    made.line(title, account, PhaseKind::Production, 60);
    made.line(title, detail, PhaseKind::Production, 40);
    made.line(title, first, PhaseKind::Development, 10);
    made.pay(title, detail, Day(2023, 2, 1), 55);
    made.line(made.title(), above, PhaseKind::Production, 1000);
    const TitleSheet sheet = sheetOf(made, title);
    QCOMPARE(sheet.topSheet.size(), 2U);
    QCOMPARE(sheet.topSheet[0].account, first);
    QCOMPARE(sheet.topSheet[1].account, above);
    QCOMPARE(sheet.topSheet[1].budget, Money{100});
    QCOMPARE(sheet.topSheet[1].actual, Money{55});
    QCOMPARE(sheet.topSheet[1].variance(), Money{-15}); // of the detail
    Money efc;
    for (const TopSheetRow &row : sheet.topSheet)
        efc += row.efc();
    QCOMPARE(efc, sheet.figures->money.efc());
}

void TestTitleSheet::whatIsNotAssignedStandsLast()
{
    LibraryBuilder made;
    const TitleId title = made.title();
    made.pay(title, {}, Day(2023, 2, 1), 7);
    made.line(title, made.account(), PhaseKind::Production, 10);
    const TitleSheet sheet = sheetOf(made, title);
    QCOMPARE(sheet.topSheet.size(), 2U);
    QVERIFY(sheet.topSheet[1].account.isNull());
    QCOMPARE(sheet.topSheet[1].actual, Money{7});
}

void TestTitleSheet::aTreeThatGoesInACircleEnds()
{
    LibraryBuilder made;
    const TitleId title = made.title();
    const AccountId first = made.account();
    const AccountId second = made.account(false, first);
    made.library().accounts.first().parent = second;
    made.line(title, second, PhaseKind::Production, 10);
    QCOMPARE(sheetOf(made, title).topSheet.size(), 1U);
}

void TestTitleSheet::aTitleThatIsGoneHasNone()
{
    LibraryBuilder made;
    QVERIFY(sheetOf(made, TitleId{99}).title.id.isNull());
}

SLATEBOARD_TEST(TestTitleSheet)
#include "tst_titlesheet.moc"
