// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/exchange/importplan.h"
#include "app/exchange/outtable.h"
#include "app/model/changes.h"
#include "app/model/forecastrecord.h"
#include "app/model/library.h"
#include "app/model/rows.h"

#include <QFuture>
#include <QHash>
#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace slateboard {

namespace store {
class Writer;
}
namespace search {
class SynopsisBook;
}
class Synopses;
class StoreThread;
struct EditDetail;
struct FileState;
struct StoreStep;
struct UndoPreview;

/// What an accepted edit did.
struct EditOutcome {
    qint64 edit = 0; // its number in the history; 0: nothing was different, nothing was written
    EditWords words;
    Changes changes;
};
using Edited = QFuture<Result<EditOutcome>>;

enum class Access { Write, ReadOnly };

/// What `slateboard new` and the start page ask for.
struct NewLibrary {
    QString name;
    QString company;
    Currency currency;
    Language language = Language::Korean;
    std::optional<Day> pinnedDay;
    QList<Goal> goals; // empty: 1,000 source IPs and 100 drama IPs by the end of next year
    QList<Cap> caps;
    std::optional<Share> reinvested = {}; // of the group's own receipts, so many quarters later
    int reinvestedAfter = 0;
};

/// What people fill in for a title. Parties are given by name and made where they are new.
struct TitleDraft {
    Title title; // a null id is filled in by addTitle()
    QList<IpId> madeFrom;
    QStringList productionCompanies;
    QStringList platforms;
    QStringList distributors;
    // In the working plan
    std::optional<Day> targetRelease;
    std::optional<QList<Phase>> phases;           // nothing: left as they are
    std::optional<QList<BudgetLine>> budgetLines; // likewise
};
/// The draft that describes a title as it stands, but for its phases and budget lines.
[[nodiscard]] TitleDraft draftOf(const Library &library, TitleId title);

/// Titles enter a stage. In the working plan that is a fact, a stage event; in any other plan a planned stage.
struct StageMove {
    PlanId plan; // null: the working plan
    QList<TitleId> titles;
    Stage stage = Stage::Pitch;
    Day day;
    QString by = {};
    QString note = {};
    QHash<TitleId, QString> overridden = {}; // what the gate has against them; see StageEvent
    bool turnaround = false;                 // shelved for others to take over
};

/// One step of the history.
struct HistoryEntry {
    qint64 edit = 0;
    QDateTime at; // UTC
    QString author;
    QString sitting;
    EditWords words;
    qint64 undoes = 0; // the edit that this one takes back, or 0
    bool isRedo = false;
    int changedRows = 0;
    [[nodiscard]] QString sentence() const; // "Undo: ..." for a step that takes another back
};

/// An open library; verbs on parts of titles, schedules, plans and decisions stand in headers of their own (*verbs.h).
/// Lives on the GUI thread; its file lives on a store thread, so no verb blocks. Every verb is one
/// transaction and one step of undo; what it changed is announced by changed(), after library() shows it and before the
/// verb's future finishes with it. A verb that fails changed nothing. When the session ends, verbs that were called
/// before are still done, but for an import, which is stopped and leaves nothing: nobody waits for it any more. Their
/// futures are cancelled, because library() is gone that would show what they did.
class Session : public QObject {
    Q_OBJECT
public:
    /// Opens a file. Write access falls back to reading when somebody else holds the file or it cannot be written;
    /// readOnlyReason() then says who or why.
    [[nodiscard]] static QFuture<Result<std::shared_ptr<Session>>> open(const QString &path, Access access);
    /// Makes a file that must not exist yet, with a working plan, default accounts, goals and `rows`.
    [[nodiscard]] static Result<void> create(const QString &path, const NewLibrary &settings, const Rows &rows = {});

    ~Session() override;

    [[nodiscard]] const QString &path() const;
    [[nodiscard]] const Library &library() const { return m_library; }
    [[nodiscard]] qint64 revision() const { return m_revision; } // grows with every change
    [[nodiscard]] bool isReadOnly() const { return !m_readOnlyReason.isEmpty(); }
    [[nodiscard]] const QString &readOnlyReason() const { return m_readOnlyReason; }
    /// The library's pinned day, or the calendar's.
    [[nodiscard]] Day today() const;

    // Source IPs
    Edited addIp(SourceIp ip); // a null id is filled in
    /// Changes one field of many source IPs; rows are read, changed and written in one transaction.
    Edited changeIps(QList<IpId> ids, std::function<void(SourceIp &)> change, EditWords words);
    Edited deleteIps(QList<IpId> ids); // with all that hangs on them; refused for one that a title is made from
    /// Leaves one of several that are the same work: it becomes `kept` (by its id), and what hung on the others hangs
    /// on it.
    Edited mergeIps(SourceIp kept, QList<IpId> others);
    [[nodiscard]] QFuture<Result<SourceIp>> readIp(IpId id);  // with synopsis, tags and notes
    [[nodiscard]] QFuture<Result<QList<SourceIp>>> readIps(); // all

    /// The synopses, to be searched aside. Reading them begins at the first call; synopsesRead() says when all are in.
    [[nodiscard]] std::shared_ptr<const search::SynopsisBook> synopses();

    // Scouting
    Edited addScoutEvents(QList<IpId> ips, ScoutStep step, Day day, const QString &by, const QString &note);
    Edited deleteScoutEvents(QList<ScoutEventId> ids);
    Edited addMetric(IpMetric metric); // a null id is filled in; replaces the value of the same day and kind
    Edited deleteMetrics(QList<IpMetricId> ids);
    Edited saveFilter(SavedFilter filter); // a null id is filled in; else the filter of this id is replaced
    Edited deleteFilter(SavedFilterId id);

    // Rights
    Edited addGrant(RightsGrant grant, const QString &counterparty); // a party's name, made if new; may be empty
    Edited updateGrant(RightsGrant grant, const QString &counterparty);
    Edited deleteGrants(QList<GrantId> ids);
    /// Adds the same grant (ids and source IPs filled in) to many source IPs.
    Edited grantAll(QList<IpId> ips, RightsGrant pattern, const QString &counterparty);

    /// Buys what `option` secured: it ends on the day on which `bought` (a purchase or licence of the same source IP)
    /// begins.
    Edited exerciseOption(GrantId option, RightsGrant bought);
    Edited extendGrant(GrantId grant, Day until, std::optional<Money> fee); // adds the fee to what was paid
    Edited letGrantLapse(GrantId grant, Day decidedOn);                     // it ends as agreed; nobody is warned
    Edited returnGrant(GrantId grant, Day day);                             // it ends on that day
    Edited keepGrant(GrantId grant); // takes back that it lapses; refused once it was exercised or returned
    Edited setGrantDocuments(GrantId grant, QList<GrantDocument> documents); // replaces them; null ids are filled in

    // Titles
    /// Adds a title to the working plan with a stage event: pitch, today.
    Edited addTitle(TitleDraft draft);
    Edited updateTitle(TitleDraft draft);    // by the title's id
    Edited deleteTitles(QList<TitleId> ids); // with everything that hangs on them, in every plan
    /// Moves each title that is not in that stage already; see StageMove.
    Edited moveTitles(StageMove move);

    // The library
    /// Replaces them; null ids are filled in, so a new goal with interim targets has an id of its own. Without
    /// `interims` those of goals that stay are left as they are.
    Edited setGoals(QList<Goal> goals, std::optional<QList<InterimTarget>> interims = {});
    Edited setCaps(QList<Cap> caps);
    Edited setInfo(LibraryInfo info); // name, company, pinned day, drama rule; the currency cannot change
    /// Takes what an import of `file` brings, as one step; cancel() stops it, and then nothing is kept.
    /// `updates` are about rows that the library has.
    Edited takeImport(exchange::ImportKind kind, const QString &file, Rows rows, exchange::ImportUpdates updates = {});
    /// Takes new rows, as one step; cancel() stops it too.
    Edited takeRows(Rows rows, EditWords words);

    /// Stops the import and the export that are under way, if any: they fail with Cancelled.
    void cancel() { *m_cancelled = *m_exportCancelled = true; }

    // History
    Edited undo();
    Edited redo();
    [[nodiscard]] std::optional<EditWords> undoWords() const { return m_undoWords; } // nothing: cannot undo
    [[nodiscard]] std::optional<EditWords> redoWords() const { return m_redoWords; }
    [[nodiscard]] QFuture<Result<QList<HistoryEntry>>> history();    // newest first
    [[nodiscard]] QFuture<Result<EditDetail>> readEdit(qint64 edit); // what it changed, field by field
    /// What undoing an edit, however old, would change now, or why it cannot be undone.
    [[nodiscard]] QFuture<Result<UndoPreview>> previewUndo(qint64 edit);
    Edited undoEdit(qint64 edit);

    /// The library as it stood at a moment, by the history; as it was first made before the first step. Runs aside.
    [[nodiscard]] QFuture<Result<Library>> libraryBefore(const QDateTime &moment);
    /// Tells two states of a library apart: another one after each step, the same in every copy of one state.
    [[nodiscard]] const QString &fingerprint() const { return m_fingerprint; }
    /// The newest step of the history; an edit of 0 before the first.
    [[nodiscard]] const HistoryEntry &newestEdit() const { return m_newestEdit; }

    /// Of a session that only reads: takes what others have written since, also where another file stands in its
    /// place. False: nothing. Fails where the file cannot be read now, and leaves everything as it was.
    [[nodiscard]] QFuture<Result<bool>> reload();

    /// The forecasts that were kept, by age. They are no part of the library: neither undone nor in the history.
    [[nodiscard]] const QList<ForecastRecord> &forecastRecords() const { return m_forecastRecords; }
    /// Keeps more (null ids are filled in), but for those of a goal, day of making and months ahead that are kept.
    [[nodiscard]] QFuture<Result<void>> keepForecasts(QList<ForecastRecord> records);

    [[nodiscard]] QFuture<Result<void>> backup(const QString &path);
    /// Writes tables to a file in the format that its ending names (app/exchange/writefile.h). Runs aside, where
    /// `sheets` is asked for them; gives the number of rows. cancel() stops it, and then what stood at `path` stays.
    [[nodiscard]] QFuture<Result<int>> exportFile(const QString &path,
                                                  std::function<Result<QList<exchange::Sheet>>()> sheets);
    /// Keeps a sealed copy in `folder`, the newest five of them. A refusal is announced by failed().
    void keepBackup(const QString &folder);

signals:
    void changed(const slateboard::Changes &changes);
    void undoChanged();
    void forecastRecordsChanged();
    void synopsesRead();
    /// Work that takes longer than a moment: 0 to 1, or below 0 when none is under way.
    void progressChanged(double share, const QString &what);
    /// The file could no longer be written or read, outside of any verb (backup at open, say).
    void failed(const slateboard::Error &error);

private:
    friend struct Verb;
    using Work = std::function<Result<void>(store::Writer &)>;
    explicit Session(std::unique_ptr<StoreThread> store, QString readOnlyReason);
    Edited edit(EditWords words, Work work);
    Edited perform(std::function<Result<StoreStep>()> step);
    Edited takeRows(Rows rows, exchange::ImportUpdates updates, EditWords words);
    void take(const StoreStep &step);
    void takeState(const FileState &state);
    void report(double share, const QString &what);

    std::unique_ptr<StoreThread> m_store;
    std::shared_ptr<Synopses> m_synopses; // once asked for
    Library m_library;
    qint64 m_revision = 0;
    QString m_readOnlyReason;
    std::optional<EditWords> m_undoWords;
    std::optional<EditWords> m_redoWords;
    QString m_fingerprint;
    HistoryEntry m_newestEdit;
    QList<ForecastRecord> m_forecastRecords;
    std::shared_ptr<std::atomic_bool> m_cancelled =
        std::make_shared<std::atomic_bool>(false); // of the import asked for last
    std::shared_ptr<std::atomic_bool> m_exportCancelled = std::make_shared<std::atomic_bool>(false);
};

} // namespace slateboard
