// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace slateboard;

class TestText : public QObject {
    Q_OBJECT

private slots:
    void cleans_data();
    void cleans();
    void makesSearchKeys_data();
    void makesSearchKeys();
    void tellsInitialConsonants_data();
    void tellsInitialConsonants();
    void knowsTheSameWork();
};

void TestText::cleans_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("white space") << "  a \t b\r\n c "
                                 << "a b c";
    QTest::newRow("composed") << QStringLiteral("미생").normalized(QString::NormalizationForm_D)
                              << QStringLiteral("미생");
    QTest::newRow("byte order mark") << QStringLiteral("\uFEFF미생") << QStringLiteral("미생");
    QTest::newRow("control characters") << QStringLiteral("a\u0001\u001Fb") << "ab";
    QTest::newRow("full width stays") << QStringLiteral("ＡＢ") << QStringLiteral("ＡＢ");
}

void TestText::cleans()
{
    QFETCH(QString, text);
    QTEST(cleaned(text), "expected");
    QCOMPARE(cleaned(cleaned(text)), cleaned(text));
}

void TestText::makesSearchKeys_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("initials");
    QTest::newRow("Hangul") << QStringLiteral("이태원 클라쓰") << QStringLiteral("이태원 클라쓰")
                            << QStringLiteral("ㅇㅌㅇ ㅋㄹㅆ");
    QTest::newRow("first and last syllable")
        << QStringLiteral("가힣") << QStringLiteral("가힣") << QStringLiteral("ㄱㅎ");
    QTest::newRow("ASCII") << "Moonlit COURT"
                           << "moonlit court"
                           << "moonlit court";
    QTest::newRow("mixed") << QStringLiteral("D.P. 개의 날 2") << QStringLiteral("d.p. 개의 날 2")
                           << QStringLiteral("d.p. ㄱㅇ ㄴ 2");
    QTest::newRow("full width") << QStringLiteral("ＡＢＣ１") << "abc1"
                                << "abc1";
    QTest::newRow("decomposed") << QStringLiteral("미생").normalized(QString::NormalizationForm_D)
                                << QStringLiteral("미생") << QStringLiteral("ㅁㅅ");
    QTest::newRow("lone consonants stay")
        << QStringLiteral("ㅁㅅ ㅋㅋé") << QStringLiteral("ㅁㅅ ㅋㅋé") << QStringLiteral("ㅁㅅ ㅋㅋé");
    QTest::newRow("accents fold case") << QStringLiteral("ÉTÉ") << QStringLiteral("été") << QStringLiteral("été");
}

void TestText::makesSearchKeys()
{
    QFETCH(QString, text);
    QTEST(searchKey(text), "key");
    QByteArray indexed("before ");
    appendSearchKey(indexed, text.toUtf8());
    QTEST(QString::fromUtf8(indexed.mid(7)), "key");
    QByteArray indexedInitials("before ");
    appendInitialsOfKey(indexedInitials, searchKey(text).toUtf8());
    QTEST(QString::fromUtf8(indexedInitials.mid(7)), "initials");
    QTEST(initialConsonants(text), "initials");
}

void TestText::tellsInitialConsonants_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    QTest::newRow("consonants") << QStringLiteral("ㅁㅅ") << true;
    QTest::newRow("with a space") << QStringLiteral("ㅇㅌㅇ ㅋㄹㅆ") << true;
    QTest::newRow("syllable among them") << QStringLiteral("미ㅅ") << false;
    QTest::newRow("vowel") << QStringLiteral("ㅏ") << false;
    QTest::newRow("cluster") << QStringLiteral("ㄳ") << false;
    QTest::newRow("ASCII") << "ms" << false;
    QTest::newRow("empty") << "" << false;
    QTest::newRow("space") << " " << false;
}

void TestText::tellsInitialConsonants()
{
    QFETCH(QString, text);
    QTEST(isInitialConsonants(text), "expected");
}

void TestText::knowsTheSameWork()
{
    QCOMPARE(sameWorkKey(QStringLiteral("Moonlit Court!")), sameWorkKey(QStringLiteral("moonlit,court")));
    QCOMPARE(sameWorkKey(QStringLiteral("이태원 클라쓰")), sameWorkKey(QStringLiteral("이태원클라쓰")));
    QVERIFY(sameWorkKey(QStringLiteral("미생")) != sameWorkKey(QStringLiteral("미생 2")));
}

SLATEBOARD_TEST(TestText)
#include "tst_text.moc"
