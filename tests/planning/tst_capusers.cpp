// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/capusers.h"
#include "tests/planning/librarybuilder.h"
#include "tests/support/registry.h"
#include "tests/support/today.h"

#include <QTest>

using namespace slateboard;
using namespace slateboard::planning;

namespace {

struct CapSlate {
    LibraryBuilder builder;
    AccountId cast = builder.account();
    TitleId large = add(Stage::Production, 900, 300);
    TitleId small = add(Stage::Production, 200, 0);
    TitleId hoped = add(Stage::Development, 500, 0);

    TitleId add(Stage stage, qint64 budget, qint64 paid)
    {
        const TitleId title = builder.title();
        builder.stage(title, stage, Day(2023, 1, 1));
        builder.phase(title, PhaseKind::Production, Day(2023, 4, 1), Day(2023, 6, 30));
        builder.line(title, cast, PhaseKind::Production, budget);
        if (paid != 0)
            builder.pay(title, cast, Day(2023, 4, 1).plusDays(-10), paid);
        return title;
    }
    [[nodiscard]] CapUsers users(CapId cap) const
    {
        return capUsers(builder.library(), figuresOf(builder.library(), builder.plan(), today), cap);
    }
};

// "900 of which 300 spent", most first.
QString text(const CapUsers &of)
{
    QStringList parts;
    for (const CapUser &user : of.users)
        parts << QStringLiteral("%1/%2/%3%4")
                     .arg(user.used().minor)
                     .arg(user.spent.minor)
                     .arg(user.hoped.minor)
                     .arg(user.isEnough ? QStringLiteral("!") : QString());
    return parts.join(QLatin1Char(' '));
}

} // namespace

class TestCapUsers : public QObject {
    Q_OBJECT

private slots:
    void aProgrammeIsUsedByAll();
    void aQuarterByWhatFallsIntoIt();
    void aCapOnTitlesHoldsEach();
    void othersMoneyUsesNothing();
    void whoWouldBringItBack();
    void aCapThatIsGone();
};

void TestCapUsers::aProgrammeIsUsedByAll()
{
    CapSlate slate;
    const CapUsers of = slate.users(slate.builder.cap(CapScope::Programme, 2000).id);
    QCOMPARE(text(of), QStringLiteral("900/300/0 200/0/0 0/0/500"));
    QCOMPARE(of.users.front().title, slate.large);
    QCOMPARE(of.headroom(), Money{900});
}

void TestCapUsers::aQuarterByWhatFallsIntoIt()
{
    CapSlate slate;
    const CapUsers of = slate.users(slate.builder.cap(CapScope::Quarter, 700, Day(2023, 4, 1), Day(2023, 6, 30)).id);
    QCOMPARE(of.quarter, std::optional(Quarter::of(Day(2023, 4, 1))));
    QCOMPARE(text(of), QStringLiteral("600/0/0! 200/0/0! 0/0/500"));
    QCOMPARE(of.headroom(), Money{-100});
}

void TestCapUsers::aCapOnTitlesHoldsEach()
{
    CapSlate slate;
    const CapUsers of = slate.users(slate.builder.cap(CapScope::Title, 450).id);
    QVERIFY(of.isOfEach);
    QCOMPARE(text(of), QStringLiteral("900/300/0! 500/0/0! 200/0/0"));
    QCOMPARE(of.headroom(), Money{-450});
}

void TestCapUsers::othersMoneyUsesNothing()
{
    CapSlate slate;
    slate.builder.fund(slate.large, FundingSource::Fund, 300);
    const CapUsers of = slate.users(slate.builder.cap(CapScope::Programme, 2000).id);
    QCOMPARE(text(of), QStringLiteral("600/200/0 200/0/0 0/0/500"));
    QCOMPARE(of.users.front().byOthers, Money{300});
}

// Only what is neither paid nor contracted can still be moved elsewhere.
void TestCapUsers::whoWouldBringItBack()
{
    CapSlate slate;
    slate.builder.commit(slate.large, slate.cast, Day(2023, 3, 1), Day(2023, 5, 1), 500);
    const CapUsers of = slate.users(slate.builder.cap(CapScope::Programme, 950).id);
    QCOMPARE(of.headroom(), Money{-150});
    QCOMPARE(text(of), QStringLiteral("900/300/0 200/0/0! 0/0/500"));
    QCOMPARE(of.users.front().bound, Money{500});
}

void TestCapUsers::aCapThatIsGone()
{
    QVERIFY(CapSlate().users(CapId{77}).users.empty());
}

SLATEBOARD_TEST(TestCapUsers)
#include "tst_capusers.moc"
