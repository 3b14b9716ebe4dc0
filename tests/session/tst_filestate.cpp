// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/newsession.h"
#include "tests/store/testlibrary.h"
#include "tests/support/registry.h"

#include <QSignalSpy>
#include <QtTest>

using namespace slateboard;

/// Which state of a library a file holds: told apart, followed by those who only read, gone back to, and with the
/// forecasts that are kept beside it.
class TestFileState : public QObject {
    Q_OBJECT
private slots:
    void init();
    void eachStepHasAFingerprintOfItsOwn();
    void aReaderTakesWhatOthersWrote();
    void aReaderTakesAnotherFileInItsPlace();
    void aReaderKeepsWhatItHasWhileTheFileIsGone();
    void theLibraryIsToldAsItWasBefore();
    void keptForecastsOutliveUndo();
    void aForecastIsKeptOnce();

private:
    [[nodiscard]] std::shared_ptr<Session> reader() const { return *await(Session::open(m_path, Access::ReadOnly)); }
    [[nodiscard]] static ForecastRecord recordOf(const Library &library)
    {
        return {{}, library.goals.first().id, today, 3, today.plusMonths(3), 1, 2, 3, 4, 5, {}};
    }
    QTemporaryDir m_folder;
    QString m_path;
    std::shared_ptr<Session> m_session;
};

void TestFileState::init()
{
    m_session = newSession(m_folder);
    m_path = m_session->path();
}

void TestFileState::eachStepHasAFingerprintOfItsOwn()
{
    QStringList seen{m_session->fingerprint()};
    QVERIFY(QRegularExpression(QStringLiteral("^[0-9A-F]{4}-[0-9A-F]{4}$")).match(seen.first()).hasMatch());
    QCOMPARE(m_session->newestEdit().edit, 0);
    QVERIFY(!addTitle(*m_session, QStringLiteral("하나")).isNull());
    seen << m_session->fingerprint();
    QVERIFY(await(m_session->undo()));
    seen << m_session->fingerprint();
    QCOMPARE(QSet<QString>(seen.cbegin(), seen.cend()).size(), 3);
    QCOMPARE(reader()->fingerprint(), seen.last());
    QCOMPARE(reader()->newestEdit().edit, m_session->newestEdit().edit);
}

void TestFileState::aReaderTakesWhatOthersWrote()
{
    const auto read = reader();
    QSignalSpy changed(read.get(), &Session::changed);
    QCOMPARE(*await(read->reload()), false);
    QCOMPARE(changed.count(), 0);
    QVERIFY(!addTitle(*m_session, QStringLiteral("하나")).isNull());
    QVERIFY(await(m_session->keepForecasts({recordOf(m_session->library())})));
    QCOMPARE(*await(read->reload()), true);
    QCOMPARE(changed.count(), 1);
    QVERIFY(changed.first().first().value<Changes>().touches(Table::Title));
    QVERIFY(!changed.first().first().value<Changes>().touches(Table::SourceIp));
    QCOMPARE(testing::difference(read->library(), m_session->library()), QString());
    QCOMPARE(read->fingerprint(), m_session->fingerprint());
    QCOMPARE(read->forecastRecords().size(), 1);
}

void TestFileState::aReaderTakesAnotherFileInItsPlace()
{
    const auto read = reader();
    QVERIFY(!addTitle(*m_session, QStringLiteral("하나")).isNull());
    m_session.reset();
    const auto other = newSession(m_folder);
    QVERIFY(!addTitle(*other, QStringLiteral("다른 작품")).isNull());
    QVERIFY(QFile::remove(m_path) && QFile::copy(other->path(), m_path));
    QCOMPARE(*await(read->reload()), true);
    QCOMPARE(testing::difference(read->library(), other->library()), QString());
    QCOMPARE(read->fingerprint(), other->fingerprint());
}

void TestFileState::aReaderKeepsWhatItHasWhileTheFileIsGone()
{
    const auto read = reader();
    const Library before = read->library();
    m_session.reset();
    QVERIFY(QFile::rename(m_path, m_path + QStringLiteral(".away")));
    QVERIFY(!await(read->reload()));
    QCOMPARE(testing::difference(read->library(), before), QString());
    QVERIFY(QFile::rename(m_path + QStringLiteral(".away"), m_path));
    QCOMPARE(*await(read->reload()), false);
}

void TestFileState::theLibraryIsToldAsItWasBefore()
{
    const Library first = m_session->library();
    QVERIFY(!addTitle(*m_session, QStringLiteral("하나")).isNull());
    const Library second = m_session->library();
    const QDateTime between = m_session->newestEdit().at.addMSecs(1);
    QTest::qWait(5); // the next step is of a later moment
    QVERIFY(!addTitle(*m_session, QStringLiteral("둘")).isNull());
    QCOMPARE(testing::difference(*await(m_session->libraryBefore(between)), second), QString());
    QCOMPARE(testing::difference(*await(m_session->libraryBefore(between.addYears(-1))), first), QString());
    QCOMPARE(m_session->library().titles.size(), 2);
}

void TestFileState::keptForecastsOutliveUndo()
{
    const ForecastRecord record = recordOf(m_session->library());
    QVERIFY(await(m_session->setGoals({})));
    QVERIFY(await(m_session->keepForecasts({record})));
    QVERIFY(await(m_session->undo()));
    QCOMPARE(m_session->forecastRecords().size(), 1);
    QCOMPARE(reader()->forecastRecords(), m_session->forecastRecords());
    QCOMPARE(m_session->history().result()->size(), 2); // none of it is a step
}

void TestFileState::aForecastIsKeptOnce()
{
    QSignalSpy told(m_session.get(), &Session::forecastRecordsChanged);
    ForecastRecord record = recordOf(m_session->library());
    QVERIFY(await(m_session->keepForecasts({record})));
    record.p50 = 9;
    QVERIFY(await(m_session->keepForecasts({record})));
    QCOMPARE(m_session->forecastRecords().size(), 1);
    QCOMPARE(m_session->forecastRecords().first().p50, 3.);
    QCOMPARE(told.count(), 1);
    const auto read = reader();
    const auto refused = await(read->keepForecasts({record}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ReadOnly);
}

SLATEBOARD_TEST(TestFileState)
#include "tst_filestate.moc"
