// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/windowchecks.h"
#include "tests/planning/windowrows.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace slateboard;
using namespace slateboard::planning;

namespace {

const Day checkedOn(2023, 3, 31);
const Day checkedRelease(2024, 1, 1);

// A drama that is released on 2024-01-01, made from one source IP.
struct WindowCase {
    WindowCase()
    {
        IpHead head;
        head.title = QStringLiteral("Moonlit Court");
        ip = builder.ip(head);
        title = builder.title(Format::Drama, checkedRelease);
        builder.tie(title, ip);
        builder.phase(title, PhaseKind::Production, Day(2023, 6, 1), Day(2023, 9, 30));
    }
    RightsGrant &grant(Day from, std::optional<Day> to, GrantKind kind = GrantKind::Licence,
                       const QString &territory = {})
    {
        builder.grant(ip, from, to, kind);
        RightsGrant &row = builder.library().grants.last();
        row.territory = territory;
        return row;
    }
    Party &platformOf(ReleaseWindow &window)
    {
        Party party;
        party.id = window.platform;
        party.name = QStringLiteral("TVN");
        builder.library().parties << party;
        return builder.library().parties.last();
    }
    [[nodiscard]] std::vector<WindowFinding> findings() const
    {
        const Library &library = builder.library();
        return windowFindings(library, figuresOf(library, builder.plan(), checkedOn), title);
    }
    [[nodiscard]] QStringList codes() const
    {
        QStringList codes;
        for (const WindowFinding &finding : findings())
            codes << QString::fromLatin1(windowReasonCode(finding.reason));
        return codes;
    }
    [[nodiscard]] QString sentence() const
    {
        const std::vector<WindowFinding> all = findings();
        return all.empty() ? QString()
                           : windowSentence(builder.library(), all.front(), Formatter(Language::English, {}));
    }

    LibraryBuilder builder;
    WindowRows windows{builder};
    IpId ip;
    TitleId title;
};

} // namespace

class TestWindowChecks : public QObject {
    Q_OBJECT
private slots:
    void rights_data();
    void rights();
    void whatIsMadeFromNothingNeedsNoRight();
    void everySourceIsLookedAt();
    void beginsBeforeTheRelease();
    void platformsTakeSomeWindowsOnly();
    void windowsBarEachOther();
    void allTitlesSayTheSame();
};

void TestWindowChecks::rights_data()
{
    QTest::addColumn<GrantKind>("kind");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to"); // empty: for good
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("window"); // its territory
    QTest::addColumn<int>("days");       // 0: without end
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, GrantKind kind, const char *from, const char *to, const char *where,
                        const char *window, int days, const char *code, const char *sentence) {
        QTest::newRow(name) << kind << from << to << QString::fromLatin1(where) << QString::fromLatin1(window) << days
                            << QString::fromLatin1(code) << QString::fromUtf8(sentence);
    };
    const auto licence = GrantKind::Licence;
    row("to its last day", licence, "2020-01-01", "2024-01-10", "", "", 10, "", "");
    row("a day short", licence, "2020-01-01", "2024-01-09", "", "KR", 10, "right_ends_before",
        "Licence on “Moonlit Court” ends on 2024-01-09, 1 day(s) before the window of No platform yet (KR) ends on "
        "2024-01-10.");
    row("without end", licence, "2020-01-01", "2030-01-01", "", "KR", 0, "right_ends_before",
        "Licence on “Moonlit Court” ends on 2030-01-01, but the window of No platform yet (KR) is without end.");
    row("for good", licence, "2020-01-01", "", "", "", 0, "", "");
    row("ended", licence, "2020-01-01", "2023-12-22", "", "KR", 10, "right_ended",
        "Licence on “Moonlit Court” ends on 2023-12-22, 10 day(s) before the window of No platform yet (KR) begins on "
        "2024-01-01.");
    row("begins late", licence, "2024-01-02", "", "", "KR", 10, "right_begins_late",
        "Licence on “Moonlit Court” begins on 2024-01-02 only, but the window of No platform yet (KR) begins on "
        "2024-01-01.");
    row("elsewhere", licence, "2020-01-01", "", "KR", "KR, JP, TH", 10, "other_territory",
        "No right in “Moonlit Court” covers the window of No platform yet (KR, JP, TH) in JP, TH.");
    row("worldwide", licence, "2020-01-01", "", "KR", "", 10, "other_territory",
        "The window of No platform yet (worldwide) is worldwide, but no right in “Moonlit Court” is.");
    row("only a pitch", GrantKind::Shopping, "2020-01-01", "", "", "KR", 10, "no_right",
        "No right in “Moonlit Court” covers the window of No platform yet (KR).");
    row("an option in time", GrantKind::Option, "2020-01-01", "2023-06-01", "", "", 0, "", "");
    row("an option too short", GrantKind::Option, "2020-01-01", "2023-05-31", "", "KR", 10, "only_an_option",
        "Only an option on “Moonlit Court” covers the window of No platform yet (KR), and it is not exercised in time "
        "for the shoot.");
}

void TestWindowChecks::rights()
{
    QFETCH(GrantKind, kind);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, where);
    QFETCH(QString, window);
    QFETCH(int, days);
    QFETCH(QString, code);
    QFETCH(QString, sentence);
    WindowCase one;
    one.grant(*Day::fromIso(from), Day::fromIso(to), kind, where);
    one.windows.add(one.title, window, days > 0 ? std::optional(days) : std::nullopt);
    QCOMPARE(one.codes().join(u' '), code);
    QCOMPARE(one.sentence(), sentence);
}

void TestWindowChecks::whatIsMadeFromNothingNeedsNoRight()
{
    WindowCase one;
    one.builder.library().titleIps.clear();
    one.windows.add(one.title, {}, std::nullopt);
    QCOMPARE(one.codes(), QStringList());
}

void TestWindowChecks::everySourceIsLookedAt()
{
    WindowCase one;
    one.grant(Day(2020, 1, 1), std::nullopt);
    const IpId other = one.builder.ip();
    one.builder.tie(one.title, other);
    one.windows.add(one.title, {}, 10);
    QCOMPARE(one.codes(), QStringList{QStringLiteral("no_right")});
    QCOMPARE(one.findings().front().ip, other);
}

void TestWindowChecks::beginsBeforeTheRelease()
{
    WindowCase one;
    one.grant(Day(2020, 1, 1), std::nullopt);
    one.windows.add(one.title, {}, 100).startsOn = Day(2023, 12, 25);
    QCOMPARE(one.codes(), QStringList{QStringLiteral("before_release")});
    QCOMPARE(one.sentence(), QStringLiteral("The window of No platform yet (worldwide) begins on 2023-12-25, 7 day(s) "
                                            "before the release on 2024-01-01."));
    one.builder.stage(one.title, Stage::Released, Day(2023, 12, 31), Precision::Month); // some day in December
    Library &library = one.builder.library();
    QCOMPARE(windowFindings(library, figuresOf(library, one.builder.plan(), Day(2024, 3, 1)), one.title).size(), 0U);
}

void TestWindowChecks::platformsTakeSomeWindowsOnly()
{
    WindowCase one;
    one.grant(Day(2020, 1, 1), std::nullopt);
    ReleaseWindow &window = one.windows.add(one.title, QStringLiteral("KR, JP"), 90);
    Party &platform = one.platformOf(window);
    QCOMPARE(one.codes(), QStringList());
    platform.leastTermDays = 90;
    QCOMPARE(one.codes(), QStringList());
    platform.leastTermDays = 365;
    QCOMPARE(one.codes(), QStringList{QStringLiteral("short_term")});
    QCOMPARE(one.sentence(), QStringLiteral("TVN takes windows of 365 days or more; this one has 90."));
    platform.leastTermDays.reset();
    platform.territory = QStringLiteral("KR");
    QCOMPARE(one.codes(), QStringList{QStringLiteral("outside_platform")});
    QCOMPARE(one.sentence(), QStringLiteral("TVN shows in KR only, but the window is for KR, JP."));
}

void TestWindowChecks::windowsBarEachOther()
{
    WindowCase one;
    one.grant(Day(2020, 1, 1), std::nullopt);
    one.windows.add(one.title, QStringLiteral("KR"), 10).holdbackDays = 5;
    ReleaseWindow &held = one.windows.add(one.title, QStringLiteral("KR"), 10);
    held.startsOn = Day(2024, 1, 13);
    QCOMPARE(one.codes(), QStringList{QStringLiteral("holdback")});
    QCOMPARE(one.findings().front().window, one.builder.library().windows.last().id);
    one.builder.library().windows.last().startsOn = Day(2024, 1, 10);
    QCOMPARE(one.codes(), QStringList{QStringLiteral("exclusive_overlap")});
    QVERIFY(one.sentence().contains(QLatin1String("overlaps the exclusive one")));
}

void TestWindowChecks::allTitlesSayTheSame()
{
    WindowCase one;
    one.windows.add(one.title, {}, 100).startsOn = Day(2023, 12, 25);
    one.builder.title(Format::Film, checkedRelease); // without windows: not there
    const Library &library = one.builder.library();
    const auto all = checkAllWindows(library, figuresOf(library, one.builder.plan(), checkedOn));
    QCOMPARE(all.size(), 1U);
    QCOMPARE(all.front().findings, one.findings());
    QCOMPARE(one.codes(), QStringList({QStringLiteral("no_right"), QStringLiteral("before_release")}));
}

SLATEBOARD_TEST(TestWindowChecks)
#include "tst_windowchecks.moc"
