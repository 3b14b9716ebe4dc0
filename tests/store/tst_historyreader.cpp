// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/historyreader.h"
#include "app/store/writer.h"
#include "tests/store/testlibrary.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace slateboard;
using namespace slateboard::testing;
using store::EditRange;
using store::LibraryFile;
using store::RowKey;
using store::Writer;

/// The history as it is read beside the one who writes it.
class TestHistoryReader : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void stepsComeNewestFirst_data();
    void stepsComeNewestFirst();
    void aStepTellsItsTables();
    void theStepsOfARowAreFound();
    void aRowThatIsGoneIsFollowed();
    void aDamagedStepStaysInTheList();

private:
    template <class Row>
    qint64 insertStep(const Row &row)
    {
        const auto commit = m_file->edit(markOf(QStringLiteral("Step")), [&](Writer &writer) -> Result<void> {
            writer.insert(row);
            return {};
        });
        return commit ? commit->edit : -1;
    }
    [[nodiscard]] QSet<qint64> touching(const QSet<RowKey> &rows) const
    {
        const std::atomic_bool stop = false;
        return store::stepsTouching(m_path, rows, stop).value_or(QSet<qint64>{-1});
    }

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<LibraryFile> m_file;
};

void TestHistoryReader::initTestCase()
{
    m_path = m_folder.filePath(QStringLiteral("steps.slate"));
    makeLibrary(m_path);
    auto file = LibraryFile::open(m_path, store::OpenMode::Write);
    QVERIFY2(file, why(file));
    m_file = std::move(*file);
    m_file->database().exec("PRAGMA synchronous = OFF");
    for (int i = 0; i < 700; ++i) // more than are read at once
        QCOMPARE(insertStep(partyOf(QString::number(i))), i + 1);
}

void TestHistoryReader::stepsComeNewestFirst_data()
{
    QTest::addColumn<EditRange>("range");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("count");
    QTest::newRow("all") << EditRange() << 700 << 700;
    QTest::newRow("the newest") << EditRange{0, 5000, 450} << 700 << 450;
    QTest::newRow("older") << EditRange{0, 251, 5000} << 250 << 250;
    QTest::newRow("newer") << EditRange{690, 5000, 5000} << 700 << 10;
    QTest::newRow("none") << EditRange{700, 5000, 5000} << 0 << 0;
}

void TestHistoryReader::stepsComeNewestFirst()
{
    QFETCH(EditRange, range);
    QFETCH(int, first);
    QFETCH(int, count);
    const auto steps = store::readSteps(m_path, range);
    QVERIFY2(steps, why(steps));
    QCOMPARE(steps->size(), count);
    for (int i = 0; i < count; ++i)
        QCOMPARE(steps->at(i).edit.id, first - i);
}

void TestHistoryReader::aStepTellsItsTables()
{
    const auto steps = store::readSteps(m_path, {0, 5000, 1});
    QCOMPARE(steps->first().tables, quint64{1} << static_cast<unsigned>(Table::Party));
    QCOMPARE(steps->first().edit.changedRows, 1);
    QCOMPARE(steps->first().edit.mark.words.text, QStringLiteral("Step"));
}

void TestHistoryReader::theStepsOfARowAreFound()
{
    const SourceIp ip = sourceIp(QStringLiteral("달빛"));
    const qint64 added = insertStep(ip);
    const RightsGrant grant = grantOf(ip.id);
    const qint64 granted = insertStep(grant);
    const qint64 proved = insertStep(GrantDocument{makeId<GrantDocument>(), grant.id, QStringLiteral("a.pdf"), {}});
    (void)insertStep(sourceIp(QStringLiteral("다른 것")));
    const RowKey ipKey{Table::SourceIp, ip.id.value};
    const RowKey grantKey{Table::RightsGrant, grant.id.value};
    QCOMPARE(touching({ipKey, grantKey}), (QSet<qint64>{added, granted, proved})); // what hangs on it now is told
    QCOMPARE(touching({grantKey}), (QSet<qint64>{granted, proved}));
    QCOMPARE(touching({RowKey{Table::SourceIp, 7}}), QSet<qint64>());
}

// That a step changed a row that hung on it is known only from the step that deleted both.
void TestHistoryReader::aRowThatIsGoneIsFollowed()
{
    const SourceIp ip = sourceIp(QStringLiteral("곧 사라질 것"));
    RightsGrant grant = grantOf(ip.id);
    const qint64 first = insertStep(ip);
    (void)insertStep(grant);
    const auto changed = m_file->edit(markOf(QStringLiteral("Change")), [&](Writer &writer) -> Result<void> {
        grant.extensionTerms = QStringLiteral("1년");
        writer.update(grant);
        return {};
    });
    const auto deleted = m_file->edit(markOf(QStringLiteral("Delete")), [&](Writer &writer) -> Result<void> {
        writer.remove<RightsGrant>(grant.id);
        writer.remove<SourceIp>(ip.id);
        return {};
    });
    QVERIFY2(changed && deleted, why(deleted));
    QCOMPARE(touching({RowKey{Table::SourceIp, ip.id.value}}),
             (QSet<qint64>{first, first + 1, changed->edit, deleted->edit}));
}

void TestHistoryReader::aDamagedStepStaysInTheList()
{
    m_file.reset();
    runSql(m_path, "UPDATE edit SET changeset = x'00000004ffffffff' WHERE id = 5");
    const auto steps = store::readSteps(m_path, {0, 10, 5000});
    QVERIFY2(steps, why(steps));
    QCOMPARE(steps->size(), 9);
    QCOMPARE(steps->at(4).tables, quint64{0});
    QCOMPARE(touching({RowKey{Table::SourceIp, 7}}), QSet<qint64>());
}

Q_DECLARE_METATYPE(slateboard::store::EditRange)
SLATEBOARD_TEST(TestHistoryReader)
#include "tst_historyreader.moc"
