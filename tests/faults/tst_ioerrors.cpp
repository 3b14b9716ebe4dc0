// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/writer.h"
#include "tests/faults/deeds.h"
#include "tests/faults/faultvfs.h"
#include "tests/support/registry.h"

#include <QtTest>

using namespace slateboard;
using namespace slateboard::testing;

/// The disk refuses one call, whichever: the answer tells truly whether it was done, and all goes on.
class TestIoErrors : public QObject {
    Q_OBJECT
private slots:
    void theAnswerIsTrue_data() { addDeedRows(); }
    void theAnswerIsTrue();
    void theSameOpenFileGoesOn();
    void readingFailsWithASentence();

private:
    FaultVfs m_disk;
    Workplace m_workplace;
};

void TestIoErrors::theAnswerIsTrue()
{
    QFETCH(int, deed);
    const Deed &doing = deeds()[static_cast<size_t>(deed)];
    m_disk.arm({});
    const Tables after = m_workplace.outcome(doing);
    const int step = 1 + m_disk.calls() / 80;
    int failures = 0;
    for (int call = 0;; call += step) {
        const QString folder = m_workplace.fresh();
        Faults faults;
        faults.failingCall = call;
        m_disk.arm(faults);
        const auto done = doing.run(folder);
        const bool struck = m_disk.struck();
        m_disk.disarm();
        if (!done) {
            ++failures;
            QVERIFY2(done.error().sentence.contains(QStringLiteral(".slate”")), why(done));
            Workplace::mend(folder, doing);
        }
        const QString fault = m_workplace.fault(folder, doing, after, done.has_value());
        QVERIFY2(fault.isEmpty(),
                 qPrintable(QStringLiteral("call %1: %2 (%3)").arg(call).arg(fault, QString::fromUtf8(why(done)))));
        if (!struck)
            break;
    }
    QVERIFY(failures > 10);
}

void TestIoErrors::theSameOpenFileGoesOn()
{
    const QString path = Workplace::library(m_workplace.fresh());
    const auto file = store::LibraryFile::open(path, store::OpenMode::Write);
    QVERIFY2(file, why(file));
    auto library = (*file)->read();
    int accepted = 1; // the edit that the library came with
    bool struck = true;
    for (int call = 0; struck; ++call) {
        Faults faults;
        faults.failingCall = call;
        m_disk.arm(faults);
        const auto done = (*file)->edit(markOf(QStringLiteral("Add")), [&](store::Writer &writer) -> Result<void> {
            writer.insert(sourceIp(QString::number(call)));
            return {};
        });
        struck = m_disk.struck();
        m_disk.disarm();
        if (done) {
            ++accepted;
            QVERIFY((*file)->refresh(*library, done->changes));
        }
        QCOMPARE(difference(*library, *(*file)->read()), QString());
        QCOMPARE((*file)->history()->size(), accepted);
        QCOMPARE(difference(*library, freshlyRead(path)), QString());
    }
    QVERIFY((*file)->check()->isEmpty());
}

void TestIoErrors::readingFailsWithASentence()
{
    const QString path = Workplace::library(m_workplace.fresh());
    const QByteArray bytes = bytesHash(path);
    const Library expected = freshlyRead(path);
    bool struck = true;
    for (int call = 0; struck; ++call) {
        Faults faults;
        faults.failingCall = call;
        m_disk.arm(faults);
        const auto file = store::LibraryFile::open(path, store::OpenMode::Read);
        const auto read = file ? (*file)->read() : Result<Library>(tl::unexpected(file.error()));
        struck = m_disk.struck();
        m_disk.disarm();
        if (read)
            QCOMPARE(difference(expected, *read), QString());
        else
            QVERIFY2(read.error().sentence.contains(QStringLiteral("lib.slate")), why(read));
    }
    QCOMPARE(bytesHash(path), bytes);
}

SLATEBOARD_TEST(TestIoErrors)
#include "tst_ioerrors.moc"
