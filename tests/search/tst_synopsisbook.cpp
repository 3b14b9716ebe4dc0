// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/synopsisbook.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace slateboard;
using search::SynopsisBook;

class TestSynopsisBook : public QObject {
    Q_OBJECT

private slots:
    void findsEachWordInEachSynopsis();
    void manyBlocksAreSearched();
    void whatChangesIsFoundAsItIsNow();
    void initialConsonantsFindNothing();
    void cancellingGivesNothing();
    void clearedItIsEmpty();

private:
    static std::vector<std::vector<IpId>> find(const SynopsisBook &book, const QString &query)
    {
        const std::atomic_bool cancelled = false;
        return book.find(search::searchWords(query), cancelled);
    }
};

void TestSynopsisBook::findsEachWordInEachSynopsis()
{
    SynopsisBook book;
    book.add(IpId{1}, "왕궁의 밤\n두 사람이 만난다");
    book.add(IpId{2}, "A NIGHT at the palace");
    QVERIFY(!book.isComplete());
    QCOMPARE(find(book, QStringLiteral("night")).front(), std::vector{IpId{2}}); // as far as it is read
    book.add(IpId{7}, "밤에 만난 사람");
    book.finish();
    QVERIFY(book.isComplete());
    const auto found = find(book, QStringLiteral("밤 만난 낮"));
    QCOMPARE(found.size(), size_t(3));
    QCOMPARE(found[0], (std::vector{IpId{1}, IpId{7}}));
    QCOMPARE(found[1], (std::vector{IpId{1}, IpId{7}}));
    QVERIFY(found[2].empty());
    QVERIFY(find(book, QStringLiteral("밤두")).front().empty()); // not across lines
}

void TestSynopsisBook::manyBlocksAreSearched()
{
    SynopsisBook book;
    const QByteArray filler = QByteArray("가나다라마바사 ").repeated(200);
    std::vector<IpId> expected;
    for (qint64 id = 1; id <= 2000; ++id) {
        const bool isHit = id % 499 == 1;
        book.add(IpId{id}, isHit ? filler + "찾는 말" : filler);
        if (isHit)
            expected.push_back(IpId{id});
    }
    book.finish();
    QCOMPARE(find(book, QStringLiteral("찾는")).front(), expected);
    QCOMPARE(find(book, QStringLiteral("마바사")).front().size(), size_t(2000));
}

void TestSynopsisBook::whatChangesIsFoundAsItIsNow()
{
    SynopsisBook book;
    book.add(IpId{1}, "첫 줄거리");
    book.add(IpId{2}, "둘째 줄거리");
    book.finish();
    book.replace(IpId{1}, QStringLiteral("고친 이야기"));
    book.replace(IpId{2}, QString());
    book.replace(IpId{3}, QStringLiteral("새 줄거리"));
    QCOMPARE(find(book, QStringLiteral("줄거리")).front(), std::vector{IpId{3}});
    QCOMPARE(find(book, QStringLiteral("고친")).front(), std::vector{IpId{1}});
}

void TestSynopsisBook::initialConsonantsFindNothing()
{
    SynopsisBook book;
    book.add(IpId{1}, "미생 이야기");
    book.finish();
    const auto found = find(book, QStringLiteral("ㅁㅅ 이야기 미ㅅ"));
    QVERIFY(found[0].empty());
    QCOMPARE(found[1], std::vector{IpId{1}});
    QVERIFY(found[2].empty());
}

void TestSynopsisBook::cancellingGivesNothing()
{
    SynopsisBook book;
    book.add(IpId{1}, "밤");
    book.finish();
    const std::atomic_bool cancelled = true;
    QVERIFY(book.find(search::searchWords(QStringLiteral("밤")), cancelled).front().empty());
}

void TestSynopsisBook::clearedItIsEmpty()
{
    SynopsisBook book;
    book.add(IpId{5}, "밤");
    book.replace(IpId{6}, QStringLiteral("밤"));
    book.finish();
    book.clear();
    QVERIFY(!book.isComplete());
    QVERIFY(find(book, QStringLiteral("밤")).front().empty());
    book.add(IpId{1}, "밤");
    book.finish();
    QCOMPARE(find(book, QStringLiteral("밤")).front(), std::vector{IpId{1}});
}

SLATEBOARD_TEST(TestSynopsisBook)
#include "tst_synopsisbook.moc"
