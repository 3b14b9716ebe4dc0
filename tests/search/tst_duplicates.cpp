// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/search/duplicates.h"
#include "app/search/spelling.h"
#include "app/search/titleparts.h"
#include "tests/support/registry.h"

#include <QtTest>
#include <rapidcheck.h>

#include <algorithm>
#include <set>

using namespace slateboard;
using namespace slateboard::search;

namespace {

IpHead headOf(qint64 id, const QString &title, const QString &creator = {})
{
    IpHead head;
    head.id = IpId{id};
    head.title = title;
    head.creator = creator;
    return head;
}

IpTable tableOf(std::vector<IpHead> heads)
{
    std::ranges::sort(heads, {}, &IpHead::id);
    return IpTable(heads);
}

// The titles of each group, or their places in `heads` by foreign id.
QList<QStringList> titlesOf(const IpTable &ips, const QList<DuplicateGroup> &groups)
{
    QList<QStringList> titles;
    for (const DuplicateGroup &group : groups) {
        titles.append(QStringList());
        for (const DuplicateMember &member : group.members)
            titles.last() << ips.find(member.ip)->title;
    }
    return titles;
}

rc::Gen<QString> oneOfTexts(const std::vector<const char *> &texts)
{
    return rc::gen::map(rc::gen::elementOf(texts), [](const char *text) { return QString::fromUtf8(text); });
}

rc::Gen<QString> titles()
{
    return oneOfTexts({"이태원 클라쓰", "이태원클라쓰", "이태원 클라스", "이태원 클라쓰 시즌 2", "이태원 클라쓰 (웹툰)",
                       "달빛 궁궐의 비밀", "달빛 궁궐의 비밀!", "달빛 궁전의 비밀", "달빛 궁궐의 비밀 외전", "미생",
                       "미생 2", "봄", "1988"});
}

rc::Gen<QString> creators()
{
    return oneOfTexts({"", "", "조광진", "조광진, 김성윤", "윤태호", "글 윤태호 / 그림 박기홍"});
}

rc::Gen<std::vector<IpHead>> heads()
{
    return rc::gen::container<std::vector<IpHead>>(
        rc::gen::map(rc::gen::tuple(titles(), creators()), [](const std::tuple<QString, QString> &texts) {
            return headOf(0, std::get<0>(texts), std::get<1>(texts));
        }));
}

// Groups as sets of places in `order`: row i of the table is heads[order[i]].
std::set<std::set<size_t>> groupsUnder(const std::vector<IpHead> &rows, const std::vector<size_t> &order)
{
    std::vector<IpHead> table;
    for (size_t i = 0; i < order.size(); ++i) {
        table.push_back(rows[order[i]]);
        table.back().id = IpId{static_cast<qint64>(i) + 1};
    }
    std::set<std::set<size_t>> groups;
    for (const DuplicateGroup &group : findDuplicates(tableOf(table)).groups) {
        std::set<size_t> places;
        for (const DuplicateMember &member : group.members)
            places.insert(order[static_cast<size_t>(member.ip.value - 1)]);
        groups.insert(places);
    }
    return groups;
}

} // namespace

class TestDuplicates : public QObject {
    Q_OBJECT
private slots:
    void takesTitlesApart_data();
    void takesTitlesApart();
    void lettersApart_data();
    void lettersApart();
    void twoRowsAreOneWork_data();
    void twoRowsAreOneWork();
    void aLetterApartIsFoundAnywhere_data();
    void aLetterApartIsFoundAnywhere();
    void whatTooManyShareTellsNothing();
    void theSameForeignIdIsEnough();
    void anUnknownCreatorJoinsOnlyTheOneItCouldBe();
    void surestGroupsComeFirst();
    void stopsWhenTold();
    void groupsAreDisjointAndHaveTwo();
    void theOrderOfRowsDoesNotMatter();
    void sameTitleAndCreatorAreAlwaysFound();
};

void TestDuplicates::takesTitlesApart_data()
{
    QTest::addColumn<QString>("work");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *title, const char *work, const char *part) {
        QTest::newRow(title) << QString::fromUtf8(work) << QString::fromUtf8(part);
    };
    row("미생", "미생", "");
    row("미생 시즌 2", "미생", "2");
    row("미생 시즌2", "미생", "2");
    row("미생시즌2", "미생", "2");
    row("미생 2부", "미생", "2");
    row("미생 제2부", "미생", "2");
    row("미생 제 2 부", "미생", "2");
    row("미생 2", "미생", "2");
    row("미생2", "미생", "2");
    row("미생 (2)", "미생", "2");
    row("미생 Ⅱ", "미생", "2");
    row("미생 외전", "미생", "외전");
    row("미생외전", "미생", "외전");
    row("미생 번외편 3", "미생", "외전3");
    row("미생 시즌 2 외전", "미생", "2외전");
    row("미생: 특별편", "미생", "특별편");
    row("미생 (웹툰)", "미생", "");
    row("미생 [완결, 19세]", "미생", "");
    row("미생（웹툰）", "미생", "");
    row("미생 (부제)", "미생부제", "");
    row("Moonlight Court Season 2", "moonlightcourt", "2");
    row("Moonlight Court 2nd Season", "moonlightcourt", "2");
    row("Moonlight Court: Side Story", "moonlightcourt", "외전");
    row("MOONLIGHT-COURT vol. 03", "moonlightcourt", "3");
    row("응답하라 1988", "응답하라1988", "");
    row("1987", "1987", "");
    row("24", "24", "");
    row("외전", "외전", "");
    row("(웹툰)", "웹툰", "");
    row("", "", "");
    row("!!", "!!", "");
    row("미생 (", "미생", "");
}

void TestDuplicates::takesTitlesApart()
{
    QFETCH(QString, work);
    QFETCH(QString, part);
    const QString key = searchKey(QString::fromUtf8(QTest::currentDataTag()));
    TitleReader reader;
    reader.read(key);
    QCOMPARE(QStringView(reader.work()).toString(), work);
    QCOMPARE(QStringView(reader.part()).toString(), part);
}

void TestDuplicates::lettersApart_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<int>("distance");
    QTest::newRow("same") << "클라쓰"
                          << "클라쓰" << 0;
    QTest::newRow("a double consonant") << "클라쓰"
                                        << "클라스" << 1;
    QTest::newRow("a final more") << "궁궐의"
                                  << "궁궐읜" << 1;
    QTest::newRow("a vowel") << "외계인"
                             << "왜계인" << 1;
    QTest::newRow("neighbours swapped") << "court"
                                        << "cuort" << 1;
    QTest::newRow("two letters") << "court"
                                 << "coart5" << 2;
    QTest::newRow("a syllable") << "미생"
                                << "미" << 3;
    QTest::newRow("at both ends") << "a court of moonlight b"
                                  << "c court of moonlight d" << 2;
    QTest::newRow("a letter more and one less") << "abcdefgh"
                                                << "bcdefghi" << 2;
    QTest::newRow("swapped, and another") << "moonlihgt court"
                                          << "moonlight cours" << 2;
    QTest::newRow("nothing") << ""
                             << "abc" << 3;
}

void TestDuplicates::lettersApart()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(int, distance);
    std::u16string one;
    std::u16string other;
    appendLetters(one, a.toStdU16String());
    appendLetters(other, b.toStdU16String());
    QVERIFY(areWithin(one, other, distance));
    QVERIFY(areWithin(other, one, distance));
    QVERIFY(!areWithin(one, other, distance - 1));
}

void TestDuplicates::twoRowsAreOneWork_data()
{
    QTest::addColumn<QStringList>("a"); // title, creator
    QTest::addColumn<QStringList>("b");
    QTest::addColumn<int>("likenesses"); // 0: not one work
    const auto row = [](const char *name, const QStringList &a, const QStringList &b, Likenesses likenesses) {
        QTest::newRow(name) << a << b << static_cast<int>(likenesses);
    };
    const QString jo = QStringLiteral("조광진");
    row("the same", {"이태원 클라쓰", jo}, {"이태원 클라쓰", jo}, Likeness::Title);
    row("another creator", {"이태원 클라쓰", jo}, {"이태원 클라쓰", "윤태호"}, {});
    row("a creator more", {"이태원 클라쓰", jo}, {"이태원 클라쓰", "글 조광진, 그림 김성윤"}, Likeness::Title);
    row("creator unknown", {"이태원 클라쓰", jo}, {"이태원 클라쓰", ""}, Likeness::Title | Likeness::CreatorUnknown);
    row("spaces", {"이태원 클라쓰", jo}, {"이태원클라쓰", jo}, Likeness::Spacing);
    row("width and case", {"ＯＮＥ Day", jo}, {"one day!", jo}, Likeness::Spacing);
    row("a note", {"이태원 클라쓰 (웹툰)", jo}, {"이태원 클라쓰", jo}, Likeness::Note);
    row("a season", {"이태원 클라쓰 시즌 2", jo}, {"이태원 클라쓰", jo}, Likeness::Part);
    row("the same season in other words", {"이태원 클라쓰 시즌 2", jo}, {"이태원 클라쓰 2부", jo}, Likeness::Note);
    row("a side story", {"이태원 클라쓰 외전", jo}, {"이태원 클라쓰", jo}, Likeness::Part);
    row("a letter", {"이태원 클라스", jo}, {"이태원 클라쓰", jo}, Likeness::Spelling);
    row("a letter, creator unknown", {"이태원 클라스", ""}, {"이태원 클라쓰", jo},
        Likeness::Spelling | Likeness::CreatorUnknown);
    row("a letter dropped", {"달빛 궁궐의 비밀", ""}, {"달빛 궁궐의 비미", ""},
        Likeness::Spelling | Likeness::CreatorUnknown);
    row("two letters of one creator", {"달빛 궁궐의 비밀", jo}, {"달빗 궁궐의 비말", jo}, Likeness::Spelling);
    row("two letters, creator unknown", {"달빛 궁궐의 비밀", jo}, {"달빗 궁궐의 비말", ""}, {});
    row("short words", {"나비", jo}, {"나미", jo}, {});
    row("numbers are no letters", {"비밀의 방 2041호", jo}, {"비밀의 방 2042호", jo}, {});
    row("another work", {"이태원 클라쓰", jo}, {"미생", jo}, {});
    row("nothing but signs", {"$", jo}, {"!!", jo}, {});
}

void TestDuplicates::twoRowsAreOneWork()
{
    QFETCH(QStringList, a);
    QFETCH(QStringList, b);
    QFETCH(int, likenesses);
    for (const bool turned : {false, true}) {
        const IpTable ips =
            tableOf({headOf(turned ? 2 : 1, a.first(), a.last()), headOf(turned ? 1 : 2, b.first(), b.last())});
        const auto groups = findDuplicates(ips).groups;
        QCOMPARE(groups.size(), likenesses == 0 ? 0 : 1);
        if (likenesses != 0)
            QCOMPARE(static_cast<int>(groups.first().likenesses), likenesses);
    }
}

void TestDuplicates::aLetterApartIsFoundAnywhere_data()
{
    QTest::addColumn<int>("count"); // of works that begin like these
    QTest::newRow("among a few") << 0;
    QTest::newRow("among many that begin alike") << 60;
}

// A letter changed, added, dropped or swapped with its neighbour, at each place of the title.
void TestDuplicates::aLetterApartIsFoundAnywhere()
{
    QFETCH(int, count);
    const QString title = QStringLiteral("moonlitcourt");
    std::vector<IpHead> others;
    for (int i = 0; i < count; ++i)
        others.push_back(headOf(100 + i, title.left(6) + QString(6, QChar(u'a' + i % 26)) + QChar(u'a' + i / 26)));
    const auto isFound = [&](const QString &misspelled) {
        std::vector<IpHead> rows = others;
        rows.push_back(headOf(1, title));
        rows.push_back(headOf(2, misspelled));
        const auto groups = findDuplicates(tableOf(rows)).groups;
        return std::ranges::any_of(groups, [](const DuplicateGroup &group) {
            return group.members.size() == 2 && group.members.first().ip == IpId{1} &&
                   group.members.last().ip == IpId{2};
        });
    };
    for (qsizetype at = 0; at < title.size(); ++at) {
        QVERIFY2(isFound(QString(title).replace(at, 1, u'x')), qPrintable(QString::number(at)));
        QVERIFY2(isFound(QString(title).remove(at, 1)), qPrintable(QString::number(at)));
        QVERIFY2(isFound(QString(title).insert(at, u'x')), qPrintable(QString::number(at)));
        if (QString swapped = title; at > 0 && swapped[at] != swapped[at - 1]) {
            std::swap(swapped[at], swapped[at - 1]);
            QVERIFY2(isFound(swapped), qPrintable(swapped));
        }
    }
}

void TestDuplicates::whatTooManyShareTellsNothing()
{
    std::vector<IpHead> rows;
    for (int i = 0; i < 20001; ++i) { // four letters that differ, and a beginning that does not
        QString end;
        for (int rest = i * 7919, letter = 0; letter < 6; ++letter, rest /= 13)
            end += QChar(u'a' + (rest + letter) % 13 + letter % 2 * 13);
        rows.push_back(headOf(i + 1, QStringLiteral("moonlit court of ") + end));
        rows.back().foreignId = QStringLiteral("-");
    }
    const DuplicateSearch found = findDuplicates(tableOf(rows));
    QVERIFY(found.uncomparedTitles > 20000);
    rows.resize(50);
    const DuplicateSearch few = findDuplicates(tableOf(rows));
    QCOMPARE(few.uncomparedTitles, 0);
    QCOMPARE(few.groups.size(), 1); // one id
    QVERIFY(std::ranges::none_of(
        found.groups, [](const DuplicateGroup &group) { return group.likenesses.testFlag(Likeness::ForeignId); }));
}

void TestDuplicates::theSameForeignIdIsEnough()
{
    IpHead one = headOf(1, QStringLiteral("미생"), QStringLiteral("윤태호"));
    IpHead other = headOf(2, QStringLiteral("Incomplete Life"), QStringLiteral("Yoon"));
    one.foreignId = other.foreignId = QStringLiteral("KW-17");
    other.medium = Medium::Novel;
    const auto groups = findDuplicates(tableOf({one, other})).groups;
    QCOMPARE(groups.size(), 1);
    QCOMPARE(groups.first().likenesses, Likeness::ForeignId | Likeness::Media);
    QVERIFY(reasonText(groups.first().likenesses).contains(QStringLiteral("foreign id")));
    other.foreignId.clear();
    QVERIFY(findDuplicates(tableOf({one, other})).groups.isEmpty());
}

void TestDuplicates::anUnknownCreatorJoinsOnlyTheOneItCouldBe()
{
    const QString title = QStringLiteral("첫눈의 상점");
    const IpHead kim = headOf(1, title, QStringLiteral("김"));
    const IpHead lee = headOf(2, title, QStringLiteral("이"));
    const IpHead unknown = headOf(3, title);
    QCOMPARE(findDuplicates(tableOf({kim, unknown})).groups.size(), 1);
    QVERIFY(findDuplicates(tableOf({kim, lee, unknown})).groups.isEmpty());
    const auto two = findDuplicates(tableOf({kim, lee, unknown, headOf(4, title)})).groups;
    QCOMPARE(two.size(), 1);
    QCOMPARE(two.first().members.size(), 2);
}

void TestDuplicates::surestGroupsComeFirst()
{
    const IpTable ips = tableOf({headOf(1, QStringLiteral("미생")), headOf(2, QStringLiteral("미생 2")),
                                 headOf(3, QStringLiteral("이태원 클라스")), headOf(4, QStringLiteral("이태원 클라쓰")),
                                 headOf(5, QStringLiteral("달빛")), headOf(6, QStringLiteral("달 빛"))});
    const auto groups = findDuplicates(ips).groups;
    QCOMPARE(titlesOf(ips, groups),
             (QList<QStringList>{{QStringLiteral("달빛"), QStringLiteral("달 빛")},
                                 {QStringLiteral("이태원 클라스"), QStringLiteral("이태원 클라쓰")},
                                 {QStringLiteral("미생"), QStringLiteral("미생 2")}}));
    QVERIFY(groups.last().isOneOfEachPart());
    QCOMPARE(groups.last().members.last().part, QStringLiteral("2"));
    QVERIFY(!groups.first().isOneOfEachPart());
}

void TestDuplicates::stopsWhenTold()
{
    std::vector<IpHead> rows;
    for (int i = 1; i <= 3000; ++i)
        rows.push_back(headOf(i, QStringLiteral("같은 제목")));
    double last = 0;
    const auto rising = [&](double share) { return share > std::exchange(last, share); };
    QCOMPARE(findDuplicates(tableOf(rows), rising).groups.size(), 1);
    QVERIFY(last > 0.8);
    int asked = 0;
    QVERIFY(findDuplicates(tableOf(rows), [&](double) { return ++asked < 2; }).groups.isEmpty());
    QCOMPARE(asked, 2);
}

void TestDuplicates::groupsAreDisjointAndHaveTwo()
{
    QVERIFY(rc::check([] {
        const std::vector<IpHead> rows = *heads();
        std::vector<size_t> order(rows.size());
        std::iota(order.begin(), order.end(), 0);
        std::set<size_t> met;
        for (const std::set<size_t> &group : groupsUnder(rows, order)) {
            RC_ASSERT(group.size() >= 2U);
            for (size_t row : group)
                RC_ASSERT(met.insert(row).second);
        }
    }));
}

void TestDuplicates::theOrderOfRowsDoesNotMatter()
{
    QVERIFY(rc::check([] {
        const std::vector<IpHead> rows = *heads();
        std::vector<size_t> order(rows.size());
        std::iota(order.begin(), order.end(), 0);
        const auto groups = groupsUnder(rows, order);
        std::ranges::shuffle(order, std::minstd_rand(*rc::gen::inRange<unsigned>(1, 1000)));
        RC_ASSERT(groupsUnder(rows, order) == groups);
    }));
}

void TestDuplicates::sameTitleAndCreatorAreAlwaysFound()
{
    QVERIFY(rc::check([] {
        std::vector<IpHead> rows = *heads();
        const IpHead twin = headOf(0, *titles(), QStringLiteral("윤태호"));
        rows.push_back(twin);
        rows.push_back(twin);
        std::vector<size_t> order(rows.size());
        std::iota(order.begin(), order.end(), 0);
        const auto groups = groupsUnder(rows, order);
        RC_ASSERT(std::ranges::any_of(groups, [&](const std::set<size_t> &group) {
            return group.contains(rows.size() - 1) && group.contains(rows.size() - 2);
        }));
    }));
}

SLATEBOARD_TEST(TestDuplicates)
#include "tst_duplicates.moc"
