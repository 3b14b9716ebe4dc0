// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/deeds.h"
#include "tests/faults/faultvfs.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QtTest>

using namespace slateboard;
using namespace slateboard::testing;
using store::LibraryFile;
using store::OpenMode;

/// The machine stops at every write of everything that writes. Started anew, the file is as before or as after.
class TestCrash : public QObject {
    Q_OBJECT
private slots:
    void theFileIsAsBeforeOrAsAfter_data();
    void theFileIsAsBeforeOrAsAfter();
    void aReaderIsToldThatTheFileMustBeMended();

private:
    FaultVfs m_disk;
    Workplace m_workplace;
};

void TestCrash::theFileIsAsBeforeOrAsAfter_data()
{
    QTest::addColumn<int>("deed");
    QTest::addColumn<bool>("losesUnsynced");
    for (size_t i = 0; i < deeds().size(); ++i) {
        QTest::addRow("%s, killed", deeds()[i].name) << static_cast<int>(i) << false;
        QTest::addRow("%s, power cut", deeds()[i].name) << static_cast<int>(i) << true;
    }
}

void TestCrash::theFileIsAsBeforeOrAsAfter()
{
    QFETCH(int, deed);
    QFETCH(bool, losesUnsynced);
    const Deed &doing = deeds()[static_cast<size_t>(deed)];
    m_disk.arm({});
    const Tables after = m_workplace.outcome(doing);
    const int step = 1 + m_disk.changes() / 60;
    int crashes = 0;
    bool sawBefore = false;
    for (int at = 0;; at += step) {
        const QString folder = m_workplace.fresh();
        Faults faults;
        faults.crashAt = at;
        faults.losesUnsynced = losesUnsynced;
        m_disk.arm(faults);
        const auto done = doing.run(folder);
        const bool struck = m_disk.struck();
        m_disk.disarm();
        if (!struck) {
            QVERIFY2(done, why(done));
            break;
        }
        ++crashes;
        const QString path = Workplace::library(folder);
        Workplace::mend(folder, doing);
        const bool took = doing.makesAnother ? QFile::exists(Workplace::another(folder))
                                             : difference(after, tablesOf(path)).isEmpty();
        QVERIFY2(took || !done, "what was accepted is gone");
        sawBefore = sawBefore || !took;
        const QString fault = m_workplace.fault(folder, doing, after, took);
        QVERIFY2(fault.isEmpty(), qPrintable(QStringLiteral("change %1: %2").arg(at).arg(fault)));
        if (doing.makesAnother && !took) {
            const auto again = doing.run(folder); // what the crash left lying about is in nobody's way
            QVERIFY2(again, why(again));
            QCOMPARE(m_workplace.fault(folder, doing, after, true), QString());
        }
    }
    QVERIFY(crashes > 5);
    QVERIFY(sawBefore);
}

void TestCrash::aReaderIsToldThatTheFileMustBeMended()
{
    const Deed &doing = deeds().front();
    m_disk.arm({});
    const Tables after = m_workplace.outcome(doing);
    int toldToMend = 0;
    for (int at = 0; at < m_disk.changes() || toldToMend == 0; ++at) {
        const QString folder = m_workplace.fresh();
        const QString path = Workplace::library(folder);
        Faults faults;
        faults.crashAt = at;
        m_disk.arm(faults);
        const auto done = doing.run(folder);
        QVERIFY(!done || !m_disk.struck());
        m_disk.disarm();
        if (done)
            break;
        const QByteArray bytes = bytesHash(path);
        const auto reader = LibraryFile::open(path, OpenMode::Read);
        QCOMPARE(bytesHash(path), bytes);
        if (reader)
            continue; // the crash came before the file itself was touched
        ++toldToMend;
        QCOMPARE(reader.error().code, ErrorCode::Damaged);
        QVERIFY2(reader.error().sentence.contains(QStringLiteral("lib.slate")), why(reader));
        QVERIFY2(reader.error().sentence.contains(QStringLiteral("not closed cleanly")), why(reader));
        QVERIFY(LibraryFile::open(path, OpenMode::Write));
        QVERIFY(LibraryFile::open(path, OpenMode::Read));
        QCOMPARE(difference(m_workplace.before(), tablesOf(path)), QString());
    }
    QVERIFY(toldToMend > 0);
}

SLATEBOARD_TEST(TestCrash)
#include "tst_crash.moc"
