// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session.h"
#include "tests/store/testlibrary.h"
#include "tests/support/awaiting.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest>

using namespace slateboard;
using namespace slateboard::testing;

/// Futures and notices of a session, and how it ends.
class TestSessionLife : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_session.reset(); }
    void changedComesWithTheNewLibraryBeforeTheFutureEnds();
    void whatFailsChangesNothingAndSaysNothing();
    void verbsRunInTheOrderOfTheirCalls();
    void endingASessionFinishesWhatIsQueued();
    void endingASessionStopsAnImport();
    void endingASessionKeepsTheBackupAskedForBefore();
    void aCancelledImportLeavesNothing();
    void aCancelIsTrueWhenItComesLate();
    void progressGoesFromZeroToDone();
    void updatesTellTheirProgressToo();
    void aReaderIsToldWhyItCannotWrite();
    void theSecondSessionIsToldWhoHoldsTheFile();
    void theLastSessionOutWritesNext();
    void aBackupThatCannotBeMadeIsAnnounced();
    void openingRefusesWithAnError();
    void historyTellsUndoFromRedo();
    void aNewLibraryHasTheGoalsAndCapsAskedFor();

private:
    [[nodiscard]] std::shared_ptr<Session> open(Access access = Access::Write) const
    {
        const auto opened = await(Session::open(m_path, access));
        if (!opened)
            qFatal("%s", why(opened).constData());
        return *opened;
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::shared_ptr<Session> m_session;
};

void TestSessionLife::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("lib.slate"));
    makeLibrary(m_path);
    m_session = open();
}

void TestSessionLife::changedComesWithTheNewLibraryBeforeTheFutureEnds()
{
    Edited future;
    int told = 0;
    connect(m_session.get(), &Session::changed, this, [&](const Changes &changes) {
        ++told;
        QCOMPARE(QThread::currentThread(), thread());
        QCOMPARE(changes.rows.keys(), QList<Table>{Table::SourceIp});
        QCOMPARE(m_session->library().ips.size(), 9);
        QCOMPARE(m_session->revision(), 1);
        QVERIFY(m_session->undoWords());
        QVERIFY(!future.isFinished());
    });
    future = m_session->addIp(sourceIp(QStringLiteral("새 원작")));
    QCOMPARE(m_session->library().ips.size(), 8); // nothing moves before the event loop does
    const auto outcome = await(future);
    QVERIFY2(outcome, why(outcome));
    QCOMPARE(told, 1);
    QCOMPARE(outcome->changes.rows.value(Table::SourceIp).size(), 1);
}

void TestSessionLife::whatFailsChangesNothingAndSaysNothing()
{
    QSignalSpy changed(m_session.get(), &Session::changed);
    QSignalSpy undoChanged(m_session.get(), &Session::undoChanged);
    const Tables before = tablesOf(m_path);
    QVERIFY(!await(m_session->addIp(SourceIp{})));
    QVERIFY(!await(m_session->undo()));
    QVERIFY(!await(m_session->redo()));
    QCOMPARE(changed.count(), 0);
    QCOMPARE(undoChanged.count(), 0);
    QCOMPARE(m_session->revision(), 0);
    QCOMPARE(difference(before, tablesOf(m_path)), QString());
}

void TestSessionLife::verbsRunInTheOrderOfTheirCalls()
{
    QList<Edited> all;
    for (int i = 0; i < 50; ++i)
        all << m_session->addIp(sourceIp(QString::number(i)));
    QVERIFY(await(all.last()));
    qint64 last = 0;
    for (const Edited &future : all) {
        QVERIFY(future.isFinished());
        QVERIFY(future.result()->edit > last);
        last = future.result()->edit;
    }
    QCOMPARE(m_session->library().ips.size(), 58);
}

void TestSessionLife::endingASessionFinishesWhatIsQueued()
{
    Edited last;
    for (int i = 0; i < 20; ++i)
        last = m_session->addIp(sourceIp(QString::number(i)));
    m_session.reset();
    QCOMPARE(freshlyRead(m_path).ips.size(), 28);
    QVERIFY(last.isFinished()); // cancelled: who asked is not told, because nobody is left to tell
    QCOMPARE(last.resultCount(), 0);
    QCoreApplication::processEvents();
    QCOMPARE(neighbours(m_path), QStringList{QStringLiteral("lib.slate")});
    QCOMPARE(findingsIn(m_path), QStringList());
}

void TestSessionLife::endingASessionStopsAnImport()
{
    const Edited before = m_session->addIp(sourceIp(QStringLiteral("새 원작")));
    const Edited import = m_session->takeRows(moreRows(20'000), {QStringLiteral("Import"), {}});
    m_session.reset();
    QVERIFY(import.isFinished());
    QCOMPARE(import.resultCount(), 0);
    QCOMPARE(freshlyRead(m_path).ips.size(), 9); // what was asked for before is done
    QCOMPARE(open()->library().ips.size(), 9);
    QCOMPARE(findingsIn(m_path), QStringList());
}

void TestSessionLife::endingASessionKeepsTheBackupAskedForBefore()
{
    const QString folder = m_folder->filePath(QStringLiteral("backups"));
    (void)m_session->addIp(sourceIp(QStringLiteral("x")));
    m_session->keepBackup(folder);
    m_session.reset();
    const QStringList kept = QDir(folder).entryList(QDir::Files);
    QCOMPARE(kept.size(), 1);
    QCOMPARE(freshlyRead(folder + QLatin1Char('/') + kept.first()).ips.size(), 9);
}

void TestSessionLife::aCancelledImportLeavesNothing()
{
    const Tables before = tablesOf(m_path);
    QSignalSpy changed(m_session.get(), &Session::changed);
    const Edited import = m_session->takeRows(moreRows(5000), {QStringLiteral("Import"), {}});
    m_session->cancel();
    const auto result = await(import);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
    QCOMPARE(difference(before, tablesOf(m_path)), QString());
    QCOMPARE(difference(m_session->library(), freshlyRead(m_path)), QString());
    QCOMPARE(changed.count(), 0);
    QCOMPARE(await(m_session->history())->size(), 0);
    QVERIFY(await(m_session->takeRows(moreRows(1), {QStringLiteral("Import"), {}}))); // it stops that import only
}

void TestSessionLife::aCancelIsTrueWhenItComesLate()
{
    const Tables before = tablesOf(m_path);
    double share = 0;
    connect(m_session.get(), &Session::progressChanged, this, [&](double now) {
        share = std::max(share, now);
        if (share > 0.5)
            m_session->cancel();
    });
    const auto result = await(m_session->takeRows(moreRows(20'000), {QStringLiteral("Import"), {}}));
    QVERIFY(share > 0.5);
    // Whichever came first, answer and file agree.
    QCOMPARE(difference(before, tablesOf(m_path)).isEmpty(), !result);
    QCOMPARE(await(m_session->history())->size(), result ? 1 : 0);
    QCOMPARE(difference(m_session->library(), freshlyRead(m_path)), QString());
}

void TestSessionLife::progressGoesFromZeroToDone()
{
    QList<double> shares;
    QString said;
    connect(m_session.get(), &Session::progressChanged, this, [&](double share, const QString &what) {
        shares << share;
        if (share >= 0)
            said = what;
    });
    QVERIFY(await(m_session->takeRows(moreRows(1000), {QStringLiteral("Import %1"), {QStringLiteral("50%")}})));
    QCoreApplication::processEvents();
    QVERIFY(shares.size() > 3);
    QCOMPARE(shares.first(), 0.0);
    QCOMPARE(shares.takeLast(), -1.0);
    QVERIFY(std::ranges::is_sorted(shares));
    QVERIFY(shares.last() <= 1.0);
    QCOMPARE(said, QStringLiteral("Import 50%"));
}

void TestSessionLife::updatesTellTheirProgressToo()
{
    const IpId ip = m_session->library().ips.id(0);
    Rows rows;
    for (int i = 0; i < 1200; ++i)
        rows.ipMetrics.append({makeId<IpMetric>(), ip, Day(2020, 1, 1).plusDays(i), MetricKind::Views, 1, {}});
    QVERIFY(await(m_session->takeRows(rows, {QStringLiteral("Import"), {}})));
    exchange::ImportUpdates updates;
    updates.metrics = rows.ipMetrics;
    for (IpMetric &metric : updates.metrics)
        metric.value = 2;
    QList<double> shares;
    connect(m_session.get(), &Session::progressChanged, this, [&](double share) { shares << share; });
    QVERIFY(await(m_session->takeImport(exchange::ImportKind::Metrics, QStringLiteral("list.csv"), {}, updates)));
    QCoreApplication::processEvents();
    QCOMPARE(shares.count(), 5); // at the 1st, 501st and 1,001st, when all is done, and that it is over
    QCOMPARE(shares.takeLast(), -1.0);
    QVERIFY(std::ranges::is_sorted(shares));
    QVERIFY(std::ranges::all_of(m_session->library().ipMetrics.last(1200),
                                [](const IpMetric &metric) { return metric.value == 2; }));
}

void TestSessionLife::aReaderIsToldWhyItCannotWrite()
{
    m_session = open(Access::ReadOnly);
    QVERIFY(m_session->isReadOnly());
    const QByteArray before = bytesHash(m_path);
    for (const Edited &refused : {m_session->addIp(sourceIp(QStringLiteral("x"))), m_session->undo(),
                                  m_session->takeRows(moreRows(1), {QStringLiteral("Import"), {}})}) {
        const auto result = await(refused);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::ReadOnly);
        QCOMPARE(result.error().sentence, m_session->readOnlyReason());
    }
    QCOMPARE(await(m_session->readIp(m_session->library().ips.id(0)))->synopsis.isEmpty(), false);
    QVERIFY(await(m_session->backup(m_folder->filePath(QStringLiteral("b.slate")))));
    QCOMPARE(bytesHash(m_path), before);
}

void TestSessionLife::theSecondSessionIsToldWhoHoldsTheFile()
{
    const auto second = open();
    QVERIFY(second->isReadOnly());
    const QString reason = second->readOnlyReason();
    QVERIFY2(reason.contains(QStringLiteral("lib.slate")), qPrintable(reason));
    QVERIFY2(reason.contains(QSysInfo::machineHostName()), qPrintable(reason));
    QVERIFY2(reason.contains(QString::number(QCoreApplication::applicationPid())), qPrintable(reason));
    QVERIFY(await(m_session->addIp(sourceIp(QStringLiteral("x"))))); // the first goes on
    QCOMPARE(difference(open(Access::ReadOnly)->library(), m_session->library()), QString());
}

void TestSessionLife::theLastSessionOutWritesNext()
{
    m_session.reset();
    const auto next = open();
    QVERIFY2(!next->isReadOnly(), qPrintable(next->readOnlyReason()));
    QVERIFY(!next->undoWords()); // undo belongs to the sitting
    QVERIFY(!await(next->undo()));
}

void TestSessionLife::aBackupThatCannotBeMadeIsAnnounced()
{
    QSignalSpy failed(m_session.get(), &Session::failed);
    m_session->keepBackup(m_path + QStringLiteral("/not/a/folder"));
    QVERIFY(failed.wait(20'000));
    const auto error = failed.first().first().value<Error>();
    QVERIFY(error.sentence.contains(QStringLiteral("not/a/folder")));
    const auto onto = await(m_session->backup(m_path));
    QCOMPARE(onto.error().code, ErrorCode::Invalid);
}

void TestSessionLife::openingRefusesWithAnError()
{
    const auto nothing = await(Session::open(m_folder->filePath(QStringLiteral("none.slate")), Access::Write));
    QCOMPARE(nothing.error().code, ErrorCode::NotFound);
    const auto again = Session::create(m_path, NewLibrary{});
    QCOMPARE(again.error().code, ErrorCode::Invalid);
    NewLibrary odd;
    odd.currency.code = QStringLiteral("BEADS");
    const QString path = m_folder->filePath(QStringLiteral("odd.slate"));
    QVERIFY(Session::create(path, odd).error().sentence.contains(QStringLiteral("BEADS")));
    QVERIFY(!QFile::exists(path));
}

void TestSessionLife::historyTellsUndoFromRedo()
{
    QVERIFY(await(m_session->addIp(sourceIp(QStringLiteral("x")))));
    QVERIFY(await(m_session->undo()));
    QVERIFY(await(m_session->redo()));
    QVERIFY(await(m_session->undo()));
    const auto history = await(m_session->history());
    QStringList sentences;
    for (const HistoryEntry &entry : *history) {
        sentences << entry.sentence();
        QCOMPARE(entry.changedRows, 1);
        QCOMPARE(entry.sitting, history->first().sitting);
        QVERIFY(entry.at.isValid());
    }
    const QString words = QStringLiteral("Add source IP “x”");
    QCOMPARE(sentences, (QStringList{QStringLiteral("Undo: ") + words, QStringLiteral("Redo: ") + words,
                                     QStringLiteral("Undo: ") + words, words}));
}

void TestSessionLife::aNewLibraryHasTheGoalsAndCapsAskedFor()
{
    NewLibrary settings;
    settings.name = QStringLiteral("  새  라이브러리 ");
    settings.goals.append({makeId<Goal>(), {}, Measure::ReleasedTitles, 7, Day(2020, 1, 1), Day(2021, 1, 1)});
    Cap cap;
    cap.id = makeId<Cap>();
    cap.amount = Money{5};
    settings.caps.append(cap);
    const QString path = m_folder->filePath(QStringLiteral("new.slate"));
    const auto made = Session::create(path, settings, someRows(3));
    QVERIFY2(made, why(made));
    const Library library = freshlyRead(path);
    QCOMPARE(library.info.name, QStringLiteral("새 라이브러리"));
    QCOMPARE(library.goals, settings.goals);
    QCOMPARE(library.caps, settings.caps);
    QCOMPARE(library.ips.size(), 3);
    QCOMPARE(findingsIn(path), QStringList());
}

SLATEBOARD_TEST(TestSessionLife)
#include "tst_sessionlife.moc"
