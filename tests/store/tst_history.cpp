// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/writer.h"
#include "tests/store/generators.h"
#include "tests/store/testlibrary.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace slateboard;
using namespace slateboard::testing;
using store::Commit;
using store::LibraryFile;
using store::OpenMode;
using store::Writer;

/// Edits, their changesets, and taking them back.
class TestHistory : public QObject {
    Q_OBJECT
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
    void wordsComeBackAsTheyWere();
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
    m_path = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + QStringLiteral(".slate"));
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
    Row row = *anyRow<Row>();
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
        QVERIFY(rc::check(what, [&] {
            const Tables before = tablesOf(m_path);
            const auto commit = edit([&](Writer &writer) -> Result<void> {
                const auto rows = writer.all<Row>();
                RC_ASSERT(!rows.isEmpty());
                for (const Row &row : rows) {
                    if (*rc::gen::arbitrary<bool>())
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
        writer.removeReferring(&ScoutEvent::ip, ips[2].id);
        writer.removeReferring(&RightsGrant::ip, ips[2].id);
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

void TestHistory::wordsComeBackAsTheyWere()
{
    auto mark = markOf(QStringLiteral("Move “%1” to %2"));
    mark.words.arguments = {QStringLiteral("100% “미생” \\ \"%1\""), QStringLiteral("Pitch")};
    mark.author = QStringLiteral("김 작가");
    QVERIFY(m_file->edit(mark, [](Writer &writer) -> Result<void> {
        writer.insert(partyOf(QStringLiteral("x")));
        return {};
    }));
    const store::StoredEdit stored = m_file->history()->first();
    QCOMPARE(stored.mark.words.text, mark.words.text);
    QCOMPARE(stored.mark.words.arguments, mark.words.arguments);
    QCOMPARE(stored.mark.author, mark.author);
    QCOMPARE(stored.mark.sitting, mark.sitting);
    QCOMPARE(stored.mark.at.toMSecsSinceEpoch(), mark.at.toMSecsSinceEpoch());
    QCOMPARE(stored.mark.undoes, 0);
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

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
