// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/search/closeness.h"
#include "app/search/ipsearch.h"
#include "tests/support/registry.h"

#include <QTest>
#include <rapidcheck.h>

#include <numeric>

using namespace slateboard;
using namespace slateboard::search;

namespace {

// Title, creator and tags of a few works, some invented.
IpTable someIps()
{
    static constexpr const char *works[][3] = {
        {"미생", "윤태호", "직장"},
        {"이태원 클라쓰", "광진", "청춘, 복수"},
        {"달빛 궁전", "한서연", "궁중, 로맨스"},
        {"Moonlit Court", "Han Seo-yeon", "palace"},
        {"미스터 선", "생각", "ㅋㅋ"},
        {"ＤＰ 2화", "김보통", "군대"},
        {"문", "생윤", ""},
    };
    std::vector<IpHead> heads;
    for (const auto &work : works) {
        IpHead head;
        head.id = {static_cast<qint64>(heads.size()) + 1};
        head.title = QString::fromUtf8(work[0]);
        head.creator = QString::fromUtf8(work[1]);
        head.tags = QString::fromUtf8(work[2]);
        heads.push_back(head);
    }
    return IpTable(heads);
}

// The letter of a field fits the letter of a query.
bool fits(QChar letter, QChar wanted)
{
    return letter == wanted ||
           (isInitialConsonants(QString(wanted)) && initialConsonants(QString(letter)) == QString(wanted));
}

bool hasWord(const QString &field, const QString &word)
{
    const QString key = searchKey(field);
    for (qsizetype at = 0; at + word.size() <= key.size(); ++at) {
        if (std::equal(word.begin(), word.end(), key.begin() + at, [](QChar w, QChar l) { return fits(l, w); }))
            return true;
    }
    return false;
}

// What the header promises, letter by letter.
std::vector<int> expectedRows(const std::vector<IpHead> &heads, const QString &query)
{
    std::vector<int> rows;
    for (size_t row = 0; row < heads.size(); ++row) {
        const IpHead &head = heads[row];
        const QStringList queryWords = query.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        const bool hasAll = std::ranges::all_of(queryWords, [&](const QString &word) {
            return hasWord(head.title, word) || hasWord(head.creator, word) || hasWord(head.genre, word);
        });
        if (hasAll)
            rows.push_back(static_cast<int>(row));
    }
    return rows;
}

rc::Gen<QString> letters(const char *alphabet)
{
    const QString all = QString::fromUtf8(alphabet);
    const std::vector<QChar> choices(all.begin(), all.end());
    return rc::gen::map(rc::gen::container<std::vector<QChar>>(rc::gen::elementOf(choices)),
                        [](const std::vector<QChar> &text) {
                            return QString(text.data(), static_cast<qsizetype>(std::min<size_t>(text.size(), 12)));
                        });
}

} // namespace

class TestIpSearch : public QObject {
    Q_OBJECT

private slots:
    void findsIps_data();
    void findsIps();
    void matchesShortTexts_data();
    void matchesShortTexts();
    void findsWhatTheRulesSay();
    void findsInEveryChunk();
    void theClosestComeFirst_data();
    void theClosestComeFirst();
    void theClosestComeFirstFromEveryChunk();
};

void TestIpSearch::findsIps_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QList<int>>("rows");
    const auto row = [](const char *query, QList<int> rows) {
        QTest::addRow("'%s'", query) << QString::fromUtf8(query) << rows;
    };
    const QList<int> all{0, 1, 2, 3, 4, 5, 6};
    row("", all);
    row("  ", all);
    row("미생", {0});
    row("클라쓰", {1});
    row("생", {0, 4, 6}); // in titles and creators
    row("moonlit", {3});
    row("MOON court", {3});
    row("court moon", {3}); // in any order
    row("dp", {5});
    row("２화", {5});
    row("없는 것", {});
    // Words may stand in different fields of a row, but all in one row.
    row("궁전 한서연", {2});
    row("궁전 윤태호", {});
    // A word does not run from one field or row into the next.
    row("생윤", {6});
    row("직장이태원", {});
    row("호 직장", {0});
    // Initial consonants, alone and mixed with syllables.
    row("ㅁㅅ", {0, 2, 4}); // 미생, 로맨스, 미스터
    row("ㅇㅌㅇ ㅋㄹㅆ", {1});
    row("ㅁ ㅅ", {0, 2, 4, 6});
    row("미ㅅ", {0, 4});
    row("미생ㅇ", {});
    row("ㅁ생", {0});
    row("클ㄹ쓰", {1});
    row("달빛 ㄱㅈ", {2});
    row("ㄷp", {});
    row("ㅋㅋ", {4}); // written so
    // Two consonants that an input method has joined into one letter.
    row("ㄳ", {});
    row("ㅄ", {1}); // 복수
    row("ㄵ", {});
    // Not decomposed in the library, but in the query.
    QTest::newRow("decomposed") << QStringLiteral("미생").normalized(QString::NormalizationForm_D) << QList<int>{0};
    QTest::newRow("separators") << QStringLiteral("\u001F") << all;
    QTest::newRow("line feed") << QStringLiteral("미생\n윤태호") << QList<int>{0};
}

void TestIpSearch::findsIps()
{
    QFETCH(QString, query);
    const auto rows = findIps(someIps(), query);
    QTEST(QList<int>(rows.begin(), rows.end()), "rows");
}

void TestIpSearch::matchesShortTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *text, const char *query, bool expected) {
        QTest::addRow("'%s' in '%s'", query, text) << QString::fromUtf8(text) << QString::fromUtf8(query) << expected;
    };
    row("Open a Library", "", true);
    row("Open a Library", "lib OPEN", true);
    row("Open a Library", "lib close", false);
    row("라이브러리 열기", "ㅇㄱ", true);
    row("라이브러리 열기", "열ㄱ ㄹㅇ", true);
    row("라이브러리 열기", "ㄹㅇ ㄷㄱ", false);
    row("값싼 것", "ㄱㅆ", true);
    row("가수", "ㄳ", true);
    row("바스켓", "ㅄㅋ", true);
    row("", "a", false);
}

void TestIpSearch::matchesShortTexts()
{
    QFETCH(QString, text);
    QFETCH(QString, query);
    QTEST(matches(text, query), "expected");
}

void TestIpSearch::findsWhatTheRulesSay()
{
    QVERIFY(rc::check([] {
        std::vector<IpHead> heads(*rc::gen::inRange<size_t>(0, 30));
        for (size_t i = 0; i < heads.size(); ++i) {
            heads[i].id = {static_cast<qint64>(i) + 1};
            heads[i].title = *letters("가각나힣ab ㄱ漢");
            heads[i].creator = *letters("가나ㅎb");
            heads[i].genre = *letters("나힣 ");
        }
        const QString query = (*letters("가나힣ㄱㄴㅎab漢  ")).left(*rc::gen::inRange(0, 6));
        const auto expected = expectedRows(heads, query);
        RC_TAG(expected.empty() ? "found nothing" : "found rows");
        RC_ASSERT(findIps(IpTable(heads), query) == expected);
        for (const IpHead &head : heads)
            RC_ASSERT(matches(head.title, query) ==
                      std::ranges::all_of(query.split(QLatin1Char(' '), Qt::SkipEmptyParts),
                                          [&](const QString &word) { return hasWord(head.title, word); }));
    }));
}

void TestIpSearch::findsInEveryChunk()
{
    constexpr int count = 70 * IpTable::chunkSize + 5; // more than one thread takes at once
    std::vector<IpHead> heads(count);
    for (int i = 0; i < count; ++i) {
        heads[static_cast<size_t>(i)].id = {i + 1};
        heads[static_cast<size_t>(i)].title = QStringLiteral("작품 %1번").arg(i, 6, 10, QLatin1Char('0'));
    }
    const IpTable ips(heads);
    std::vector<int> all(count);
    std::iota(all.begin(), all.end(), 0);
    QCOMPARE(findIps(ips, QStringLiteral("ㅈㅍ")), all);
    QCOMPARE(findIps(ips, QStringLiteral("번 작ㅍ")), all);
    for (int row : {1023, 1024, 65535, 65536, count - 1})
        QCOMPARE(findIps(ips, QStringLiteral("ㅍ %1번").arg(row, 6, 10, QLatin1Char('0'))), std::vector{row});
}

void TestIpSearch::theClosestComeFirst_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QList<int>>("rows");
    QTest::addColumn<QList<int>>("closeness");
    const auto row = [](const char *query, QList<int> rows, QList<int> closeness) {
        QTest::addRow("'%s'", query) << QString::fromUtf8(query) << rows << closeness;
    };
    enum { Exact, Prefix, Inside, Elsewhere };
    row("문", {6}, {Exact});
    row("미", {0, 4}, {Prefix, Prefix});
    row("생", {0, 4, 6}, {Inside, Elsewhere, Elsewhere}); // creators of the others
    row("COURT", {3}, {Inside});
    row("moonlit court", {3}, {Exact});
    row("court moonlit", {3}, {Elsewhere}); // its words one by one
    row("이태원 클", {1}, {Prefix});
    row("ㅁㅅ", {0, 4, 2}, {Exact, Prefix, Elsewhere}); // 미생, 미스터 선, 로맨스
    row("ㅇㅌㅇ ㅋㄹㅆ", {1}, {Exact});
    row("없는 것", {}, {});
}

void TestIpSearch::theClosestComeFirst()
{
    QFETCH(QString, query);
    const IpTable ips = someIps();
    QList<int> rows;
    QList<int> levels;
    for (const IpHit &hit : closestIps(ips, query, 10)) {
        rows << hit.row;
        levels << static_cast<int>(hit.closeness);
        if (hit.closeness != Closeness::Elsewhere)
            QCOMPARE(hit.closeness, closeness(ips.text(hit.row, IpChunk::TitleText), query));
    }
    QTEST(rows, "rows");
    QTEST(levels, "closeness");
    QCOMPARE(closestIps(ips, query, 1).size(), static_cast<size_t>(std::min<qsizetype>(1, rows.size())));
}

void TestIpSearch::theClosestComeFirstFromEveryChunk()
{
    constexpr int count = 2 * IpTable::chunkSize + 5;
    std::vector<IpHead> heads(count);
    for (size_t i = 0; i < heads.size(); ++i) {
        heads[i].id = {static_cast<qint64>(i) + 1};
        heads[i].title = QStringLiteral("어떤 작품 %1").arg(i);
        heads[i].tags = QStringLiteral("문");
    }
    heads[1500].title = QStringLiteral("Moon");
    heads[1500].originalTitle = QStringLiteral("문");
    heads[2050].title = QStringLiteral("문지기");
    const auto hits = closestIps(IpTable(heads), QStringLiteral("문"), 3);
    QVERIFY(
        (hits == std::vector<IpHit>{{1500, Closeness::Exact}, {2050, Closeness::Prefix}, {0, Closeness::Elsewhere}}));
}

SLATEBOARD_TEST(TestIpSearch)
#include "tst_ipsearch.moc"
