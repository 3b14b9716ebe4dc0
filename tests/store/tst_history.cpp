// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/changeset.h"
#include "app/store/edittable.h"
#include "app/store/writer.h"
#include "tests/store/generators.h"
#include "tests/store/testlibrary.h"
#include "tests/support/registry.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

#include <rapidcheck.h>

#include <sqlite3.h>

#include <atomic>

using namespace slateboard;
using namespace slateboard::testing;
using store::Commit;
using store::LibraryFile;
using store::OpenMode;
using store::Writer;

namespace {

/// SQLite's own memory, with its blocks counted: it must be set up before SQLite is first used.
struct CountedMemory {
    static inline std::atomic<qint64> blocks = 0;
    static inline sqlite3_mem_methods own{};
    static void *take(int size)
    {
        void *block = own.xMalloc(size);
        blocks += block ? 1 : 0;
        return block;
    }
    static void giveBack(void *block)
    {
        blocks -= block ? 1 : 0;
        own.xFree(block);
    }
    static void install()
    {
        sqlite3_config(SQLITE_CONFIG_GETMALLOC, &own);
        sqlite3_mem_methods counted = own;
        counted.xMalloc = take;
        counted.xFree = giveBack;
        if (sqlite3_config(SQLITE_CONFIG_MALLOC, &counted) != SQLITE_OK)
            qFatal("SQLite was in use already");
    }
};

} // namespace

/// Edits, their changesets, and taking them back.
class TestHistory : public QObject {
    Q_OBJECT
public:
    static void initMain() { CountedMemory::install(); }

private slots:
    void init();
    void everyTableUndoesAndRedoes();
    void aLibraryIsRefreshedToWhatTheFileHolds();
    void whatChangedIsToldByRow();
    void aRefusedEditLeavesNothing();
    void anEditThatBreaksAReferenceLeavesNothing();
    void anEditThatChangesNothingIsNotWritten();
    void aRowThatHasChangedSinceIsNotOverwritten();
    void anUnknownStepCannotBeTakenBack();
    void aDamagedStepIsNotTakenBack_data();
    void aDamagedStepIsNotTakenBack();
    void refusedChangesetsLeaveNoMemoryBehind();
    void wordsComeBackAsTheyWere();
    void wordsOfEarlierVersionsAreRead_data();
    void wordsOfEarlierVersionsAreRead();
    void undoLeavesEditsInTheHistory();

private:
    [[nodiscard]] Result<Commit> edit(const LibraryFile::Work &work) const
    {
        return m_file->edit(markOf(QStringLiteral("Edit")), work);
    }
    [[nodiscard]] Result<Commit> undo(qint64 edit) const
    {
        auto mark = markOf(QStringLiteral("Undo"));
        mark.undoes = edit;
        return m_file->undo(mark);
    }
    [[nodiscard]] Result<Commit> redo(qint64 edit) const { return m_file->redo(markOf(QStringLiteral("Redo")), edit); }
    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<LibraryFile> m_file;
};

void TestHistory::init()
{
    m_file.reset();
    m_path = m_folder.filePath(
        QStringLiteral("%1 %2.slate")
            .arg(QString::fromLatin1(QTest::currentTestFunction()), QString::fromLatin1(QTest::currentDataTag())));
    makeLibrary(m_path);
    auto file = LibraryFile::open(m_path, OpenMode::Write);
    QVERIFY2(file, why(file));
    m_file = std::move(*file);
    m_file->database().exec("PRAGMA synchronous = OFF"); // nobody pulls the plug here, and there are thousands of edits
}

namespace {

// Any row with the key and the references of `old`, so that it fits in its place.
template <class Row>
Row changedRow(const Row &old)
{
    Row row = anyRow<Row>();
    const auto keep = [&](const auto &column) {
        using Value = std::remove_cvref_t<decltype(row.*column.member)>;
        if constexpr (requires { Value{}.value; })
            row.*column.member = old.*column.member;
    };
    std::apply([&](const auto &...column) { (keep(column), ...); }, store::TableOf<Row>::columns);
    return row;
}

} // namespace

void TestHistory::everyTableUndoesAndRedoes()
{
    store::forEachTable([&]<class Row>() {
        const std::string what = std::string("edits of ") + store::TableOf<Row>::name;
        QVERIFY(holds(what, [&] {
            const Tables before = tablesOf(m_path);
            const auto commit = edit([&](Writer &writer) -> Result<void> {
                const auto rows = writer.all<Row>();
                RC_ASSERT(!rows.isEmpty());
                for (const Row &row : rows) {
                    if (anyBool())
                        RC_ASSERT(writer.update(changedRow(row)));
                }
                if constexpr (!std::is_same_v<Row, LibraryInfo>) {
                    Row fresh = changedRow(rows.first());
                    fresh.id.value = makeIdValue();
                    writer.insert(fresh);
                }
                return {};
            });
            RC_ASSERT(commit.has_value());
            RC_PRE(commit->edit != 0);
            RC_ASSERT(commit->changes.rows.keys() == QList<Table>{store::TableOf<Row>::table});
            const Tables after = tablesOf(m_path);
            RC_ASSERT(undo(commit->edit).has_value());
            RC_ASSERT(difference(before, tablesOf(m_path)).toStdString().empty());
            RC_ASSERT(redo(commit->edit).has_value());
            RC_ASSERT(difference(after, tablesOf(m_path)).toStdString().empty());
            RC_ASSERT(undo(commit->edit).has_value()); // or the library would grow with every round
            RC_ASSERT(difference(before, tablesOf(m_path)).toStdString().empty());
        }));
    });
}

void TestHistory::aLibraryIsRefreshedToWhatTheFileHolds()
{
    auto library = m_file->read();
    QVERIFY(library);
    const auto commit = edit([](Writer &writer) -> Result<void> {
        auto ips = writer.all<SourceIp>();
        ips[1].title = QStringLiteral("새 이름");
        writer.update(ips[1]);
        for (int i = 0; i < 3000; ++i) // more than are read one by one, and more than one chunk
            writer.insert(sourceIp(QString::number(i)));
        auto oldest = sourceIp(QStringLiteral("older than all"));
        oldest.id = IpId{7};
        writer.insert(oldest);
        for (const RightsGrant &grant : writer.referring(&RightsGrant::ip, ips[2].id))
            writer.removeReferring(&GrantDocument::grant, grant.id);
        writer.removeReferring(&ScoutEvent::ip, ips[2].id);
        writer.removeReferring(&RightsGrant::ip, ips[2].id);
        writer.removeReferring(&IpMetric::ip, ips[2].id);
        writer.remove<SourceIp>(ips[2].id);
        return {};
    });
    QVERIFY2(commit, why(commit));
    QVERIFY(m_file->refresh(*library, commit->changes));
    QCOMPARE(difference(*library, freshlyRead(m_path)), QString());
    QCOMPARE(library->ips.id(0), IpId{7});
    const auto undone = undo(commit->edit);
    QVERIFY2(undone, why(undone));
    QVERIFY(m_file->refresh(*library, undone->changes));
    QCOMPARE(difference(*library, freshlyRead(m_path)), QString());
    QCOMPARE(library->ips.size(), 8);
}

void TestHistory::whatChangedIsToldByRow()
{
    const PartyId first = makeId<Party>();
    const PartyId second = makeId<Party>();
    const auto added = edit([&](Writer &writer) -> Result<void> {
        writer.insert(Party{second, QStringLiteral("b"), {}});
        writer.insert(Party{first, QStringLiteral("a"), {}});
        return {};
    });
    QVERIFY2(added, why(added));
    QCOMPARE(added->changes.rows, (QMap<Table, QList<qint64>>{{Table::Party, {first.value, second.value}}}));
    QCOMPARE(m_file->history()->first().changedRows, 2);
}

void TestHistory::aRefusedEditLeavesNothing()
{
    const Tables before = tablesOf(m_path);
    const auto refused = edit([](Writer &writer) -> Result<void> {
        writer.insert(partyOf(QStringLiteral("x")));
        return failure(ErrorCode::Invalid, QStringLiteral("No."));
    });
    QCOMPARE(refused.error().sentence, QStringLiteral("No."));
    QCOMPARE(difference(before, tablesOf(m_path)), QString());
    QVERIFY(m_file->history()->isEmpty());
}

void TestHistory::anEditThatBreaksAReferenceLeavesNothing()
{
    const Tables before = tablesOf(m_path);
    const auto refused = edit([](Writer &writer) -> Result<void> {
        writer.remove<SourceIp>(writer.all<SourceIp>().first().id);
        return {};
    });
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    const auto again = edit([](Writer &writer) -> Result<void> {
        writer.insert(writer.all<Party>().first());
        return {};
    });
    QCOMPARE(again.error().code, ErrorCode::Conflict);
    QCOMPARE(difference(before, tablesOf(m_path)), QString());
    QVERIFY(m_file->history()->isEmpty());
}

void TestHistory::anEditThatChangesNothingIsNotWritten()
{
    const auto same = edit([](Writer &writer) -> Result<void> {
        const Party party = writer.all<Party>().first();
        writer.update(party);
        const Party passing = partyOf(QStringLiteral("comes and goes"));
        writer.insert(passing);
        writer.remove<Party>(passing.id);
        return {};
    });
    QVERIFY2(same, why(same));
    QCOMPARE(same->edit, 0);
    QVERIFY(same->changes.isEmpty());
    QVERIFY(m_file->history()->isEmpty());
}

void TestHistory::aRowThatHasChangedSinceIsNotOverwritten()
{
    const auto rename = [&](const QString &name) {
        return edit([name](Writer &writer) -> Result<void> {
            Party party = writer.all<Party>().first();
            party.name = name;
            writer.update(party);
            return {};
        });
    };
    const auto first = rename(QStringLiteral("one"));
    QVERIFY(rename(QStringLiteral("two")));
    const Tables before = tablesOf(m_path);
    const auto undone = undo(first->edit);
    QCOMPARE(undone.error().code, ErrorCode::Conflict);
    QVERIFY(undone.error().sentence.endsWith(QLatin1Char('.')));
    QCOMPARE(difference(before, tablesOf(m_path)), QString());
    QCOMPARE(m_file->history()->size(), 2);
}

void TestHistory::anUnknownStepCannotBeTakenBack()
{
    QCOMPARE(undo(4711).error().code, ErrorCode::Conflict);
    QCOMPARE(redo(4711).error().code, ErrorCode::Conflict);
    const auto commit = edit([](Writer &writer) -> Result<void> {
        writer.insert(partyOf(QStringLiteral("x")));
        return {};
    });
    m_file->database().exec("UPDATE edit SET changeset = x''"); // closed by a migration
    QCOMPARE(undo(commit->edit).error().code, ErrorCode::Conflict);
}

namespace {

// A changeset that inserts the row 1 into a table of one column (format: sqlite3session.c, "Changeset format").
QByteArray insertInto(const QByteArray &table)
{
    return QByteArray("T\x01\x01", 3) + table + QByteArray("\0\x12\0\x01", 4) + QByteArray(7, '\0') + '\x01';
}

} // namespace

void TestHistory::aDamagedStepIsNotTakenBack_data()
{
    QTest::addColumn<QByteArray>("stored");
    QTest::newRow("not compressed") << QByteArray("rubbish");
    QTest::newRow("no changeset") << store::compressed("rubbish");
    QTest::newRow("cut short") << store::compressed(insertInto("party").chopped(4));
    QTest::newRow("one byte") << store::compressed("T");
    QTest::newRow("246 columns") << store::compressed(insertInto("party").replace(1, 1, "\xf6"));
    QTest::newRow("110 columns") << store::compressed(insertInto("party").replace(1, 1, "\x6e"));
    QTest::newRow("no columns") << store::compressed(insertInto("party").replace(1, 1, QByteArray(1, '\0')));
    QTest::newRow("a text longer than all")
        << store::compressed(insertInto("party").chopped(9) + QByteArray("\x03\x7f", 2));
    QTest::newRow("an unknown type") << store::compressed(insertInto("party").replace(11, 1, "\x77"));
}

void TestHistory::aDamagedStepIsNotTakenBack()
{
    QFETCH(QByteArray, stored);
    const auto commit = edit([](Writer &writer) -> Result<void> {
        writer.insert(partyOf(QStringLiteral("x")));
        return {};
    });
    SQLite::Statement spoil(m_file->database(), "UPDATE edit SET changeset = ?");
    spoil.bind(1, stored.constData(), static_cast<int>(stored.size()));
    spoil.exec();
    const Tables before = tablesOf(m_path);
    for (const auto &refused : {undo(commit->edit), redo(commit->edit)}) {
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Damaged);
        QVERIFY2(refused.error().sentence.contains(QStringLiteral("step of the history")), why(refused));
        QVERIFY2(refused.error().sentence.contains(QFileInfo(m_path).fileName()), why(refused));
    }
    QCOMPARE(difference(before, tablesOf(m_path)), QString());
    QCOMPARE(findingsIn(m_path), QStringList()); // the library itself is sound
}

void TestHistory::refusedChangesetsLeaveNoMemoryBehind()
{
    const auto refuse = [&](const QByteArray &changeset) {
        try {
            store::apply(m_file->database(), changeset);
        } catch (const store::ConflictingRows &) {
            return true;
        } catch (const store::DamagedStep &) {
            return true;
        }
        return false;
    };
    const QList<QByteArray> refused{insertInto("ghost"), insertInto("party").chopped(4)};
    for (const QByteArray &changeset : refused) {
        QVERIFY(refuse(changeset)); // whatever is kept from the first time on is no leak
        const qint64 before = CountedMemory::blocks;
        QVERIFY(before > 0);
        for (int i = 0; i < 10; ++i)
            QVERIFY(refuse(changeset));
        QCOMPARE(CountedMemory::blocks.load(), before);
    }
}

void TestHistory::wordsComeBackAsTheyWere()
{
    auto mark = markOf(QStringLiteral("Move “%1” to %2 %n"));
    mark.words.arguments = {QStringLiteral("100% “미생” \\ \"%1\""), EditArgument::word("Pitch"),
                            EditArgument::name(QStringLiteral("심야 병원"), {}), QString()};
    mark.words.count = 0;
    mark.author = QStringLiteral("김 작가");
    QVERIFY(m_file->edit(mark, [](Writer &writer) -> Result<void> {
        writer.insert(partyOf(QStringLiteral("x")));
        return {};
    }));
    const store::StoredEdit stored = m_file->history()->first();
    QCOMPARE(stored.mark.words.text, mark.words.text);
    QCOMPARE(stored.mark.words.arguments, mark.words.arguments);
    QCOMPARE(stored.mark.words.count, 0);
    QCOMPARE(stored.mark.author, mark.author);
    QCOMPARE(stored.mark.sitting, mark.sitting);
    QCOMPARE(stored.mark.at.toMSecsSinceEpoch(), mark.at.toMSecsSinceEpoch());
    QCOMPARE(stored.mark.undoes, 0);
}

void TestHistory::wordsOfEarlierVersionsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QList<EditArgument>>("arguments");
    const EditArgument drama(QStringLiteral("Drama"));
    const EditArgument three(QStringLiteral("3"));
    QTest::newRow("none") << "Change the caps"
                          << "[]" << QList<EditArgument>{};
    QTest::newRow("a title") << "Add title “%1”"
                             << R"(["Drama"])" << QList{drama};
    QTest::newRow("a title and a stage") << "Move “%1” to %2"
                                         << R"(["Drama","Pitch"])" << QList{drama, EditArgument::word("Pitch")};
    QTest::newRow("a number and a stage") << "Move %1 titles to %2"
                                          << R"(["3","Pitch"])" << QList{three, EditArgument::word("Pitch")};
    QTest::newRow("a source IP and a field") << "Edit “%1”: %2"
                                             << R"(["Drama","Medium"])" << QList{drama, EditArgument::word("Medium")};
    QTest::newRow("a number and a field") << "Edit %1 source IPs: %2"
                                          << R"(["3","Medium"])" << QList{three, EditArgument::word("Medium")};
    QTest::newRow("a number and a file") << "Import %1 titles from %2"
                                         << R"(["3","Drama"])" << QList{three, drama};
    QTest::newRow("no JSON") << "Add title “%1”"
                             << "rubbish" << QList<EditArgument>{};
}

void TestHistory::wordsOfEarlierVersionsAreRead()
{
    QFETCH(QString, text);
    QFETCH(QString, stored);
    QVERIFY(edit([](Writer &writer) -> Result<void> {
        writer.insert(partyOf(QStringLiteral("x")));
        return {};
    }));
    SQLite::Statement rewrite(m_file->database(), "UPDATE edit SET text = ?, arguments = ?");
    rewrite.bind(1, text.toStdString());
    rewrite.bind(2, stored.toStdString());
    rewrite.exec();
    const EditWords words = m_file->history()->first().mark.words;
    QCOMPARE(words.text, text);
    QTEST(words.arguments, "arguments");
    QCOMPARE(words.count, -1);
}

void TestHistory::undoLeavesEditsInTheHistory()
{
    const auto commit = edit([](Writer &writer) -> Result<void> {
        writer.insert(partyOf(QStringLiteral("x")));
        return {};
    });
    const auto undone = undo(commit->edit);
    QVERIFY(undone);
    const auto history = m_file->history();
    QCOMPARE(history->size(), 2);
    QCOMPARE(history->at(0).id, undone->edit);
    QCOMPARE(history->at(0).mark.undoes, commit->edit);
    QCOMPARE(history->at(1).id, commit->edit);
}

SLATEBOARD_TEST(TestHistory)
#include "tst_history.moc"
