// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/writer.h"
#include "tests/faults/deeds.h"
#include "tests/faults/faultvfs.h"
#include "tests/support/registry.h"

#include <QtTest>

using namespace slateboard;
using namespace slateboard::testing;

/// The disk fills up, at every place of everything that writes.
class TestFullDisk : public QObject {
    Q_OBJECT
private slots:
    void nothingIsHalfDone_data() { addDeedRows(); }
    void nothingIsHalfDone();
    void theSameOpenFileGoesOnOnceThereIsRoom();

private:
    FaultVfs m_disk;
    Workplace m_workplace;
};

void TestFullDisk::nothingIsHalfDone()
{
    QFETCH(int, deed);
    const Deed &doing = deeds()[static_cast<size_t>(deed)];
    m_disk.arm({});
    const Tables after = m_workplace.outcome(doing);
    const qint64 step = std::max<qint64>(300, m_disk.grown() / 30); // bytes
    int failures = 0;
    for (qint64 room = 0;; room += step) {
        const QString folder = m_workplace.fresh();
        const QStringList there = neighbours(Workplace::library(folder));
        Faults faults;
        faults.bytesLeft = room;
        m_disk.arm(faults);
        const auto done = doing.run(folder);
        const bool struck = m_disk.struck();
        m_disk.disarm();
        QVERIFY2(done.has_value() != struck, why(done));
        if (!done) {
            ++failures;
            QCOMPARE(done.error().code, ErrorCode::Full);
            QVERIFY2(done.error().sentence.startsWith(QStringLiteral("The disk is full: ")), why(done));
            const QString named =
                doing.makesAnother ? QStringLiteral("“another.slate”") : QStringLiteral("“lib.slate”");
            QVERIFY2(done.error().sentence.contains(named), why(done));
            QCOMPARE(neighbours(Workplace::library(folder)), there);
        }
        const QString fault = m_workplace.fault(folder, doing, after, done.has_value());
        QVERIFY2(fault.isEmpty(), qPrintable(QStringLiteral("%1 bytes left: %2").arg(room).arg(fault)));
        if (done)
            break;
    }
    QVERIFY(failures > 10);
}

void TestFullDisk::theSameOpenFileGoesOnOnceThereIsRoom()
{
    const QString path = Workplace::library(m_workplace.fresh());
    const auto file = store::LibraryFile::open(path, store::OpenMode::Write);
    QVERIFY2(file, why(file));
    auto library = (*file)->read();
    const Rows rows = moreRows(200);
    const auto import = [&] {
        return (*file)->edit(markOf(QStringLiteral("Import")), [&](store::Writer &writer) -> Result<void> {
            insert(writer, rows);
            return {};
        });
    };
    for (qint64 room = 0; room < 60'000; room += 4000) {
        Faults faults;
        faults.bytesLeft = room;
        m_disk.arm(faults);
        const auto refused = import();
        m_disk.disarm();
        QCOMPARE(refused.error().code, ErrorCode::Full);
        QCOMPARE(difference(*library, *(*file)->read()), QString());
    }
    const auto done = import();
    QVERIFY2(done, why(done));
    QVERIFY((*file)->refresh(*library, done->changes));
    QCOMPARE(difference(*library, freshlyRead(path)), QString());
    QCOMPARE((*file)->history()->size(), 2);
}

SLATEBOARD_TEST(TestFullDisk)
#include "tst_fulldisk.moc"
