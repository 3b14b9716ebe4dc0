// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/iptitles.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace slateboard::sample;

class TestIpTitles : public QObject {
    Q_OBJECT

private slots:
    void particleFollowsTheLastSound_data();
    void particleFollowsTheLastSound();
    void noTitleIsMadeTwice();
};

void TestIpTitles::particleFollowsTheLastSound_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("closed");
    QTest::addColumn<QString>("open");
    QTest::addColumn<QString>("particle");
    QTest::newRow("closed") << "사람"
                            << "은"
                            << "는"
                            << "은";
    QTest::newRow("open") << "의사"
                          << "은"
                          << "는"
                          << "는";
    QTest::newRow("rieul") << "말"
                           << "을"
                           << "를"
                           << "을";
    QTest::newRow("rieul before ro") << "말"
                                     << "으로"
                                     << "로"
                                     << "로";
    QTest::newRow("closed before ro") << "팀"
                                      << "으로"
                                      << "로"
                                      << "으로";
    QTest::newRow("latin") << "PD"
                           << "이"
                           << "가"
                           << "가";
    QTest::newRow("empty") << ""
                           << "이"
                           << "가"
                           << "가";
}

void TestIpTitles::particleFollowsTheLastSound()
{
    QFETCH(QString, word);
    QFETCH(QString, closed);
    QFETCH(QString, open);
    QTEST(particle(word, closed, open), "particle");
}

void TestIpTitles::noTitleIsMadeTwice()
{
    const SampleData data = readSampleData();
    TitleComposer composer(data);
    QSet<QString> made;
    for (int index = 0; index < 100; ++index)
        made << composer.compose(data.genres.at(index % 3)).title.korean;
    QCOMPARE(made.size(), 100);
}

SLATEBOARD_TEST(TestIpTitles)
#include "tst_iptitles.moc"
