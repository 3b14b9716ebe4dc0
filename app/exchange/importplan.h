// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/ipupdate.h"
#include "app/exchange/sourcetable.h"
#include "app/model/library.h"
#include "app/model/rows.h"

#include <QHash>
#include <QMap>

#include <functional>
#include <memory>

namespace slateboard::exchange {

enum class ImportKind { Ips, Titles, Metrics, Costs, Receipts };

/// What the cells of a column are, or are read as.
enum class ColumnKind { Empty, Text, Number, Day, Amount, Word, Tags };

constexpr int mostGrants = 5; // in one row

/// What a column can mean. The code is used on the command line (--map FIELD=COLUMN) and as the header of exports.
struct Field {
    const char *code;
    const char *english; // source text, context "Field"; %1 is the number of the grant
    bool required = false;
    ColumnKind kind = ColumnKind::Text;
    int grant = 0; // 1 to mostGrants: says something of so manieth grant of a row; 0: of the row itself
};
[[nodiscard]] std::span<const Field> fieldsOf(ImportKind kind);
[[nodiscard]] QString fieldName(const Field &field); // translated

/// Field code to column index of the table.
using Mapping = QMap<QString, int>;

/// The columns that the header suggests, in Korean or English, with or without units in brackets.
[[nodiscard]] Mapping proposeMapping(ImportKind kind, const QStringList &header);

/// A value that a field of ColumnKind::Word can have.
struct WordChoice {
    QString code;
    QString word; // translated
};
/// All values of the field; none if it is not one of words. Accounts are those of the library.
[[nodiscard]] QList<WordChoice> choicesFor(ImportKind kind, const QString &field, const Library &library);

/// What becomes of a row that matches a source IP or a document of the library. Metrics know no Add: a day has one
/// value a kind.
enum class MatchAction { Skip, Update, Add };

/// Synopsis and notes of the source IPs of the library, which it does not hold in memory. Those without either may be
/// missing.
struct StoredTexts {
    QString synopsis;
    QString notes;
};
using AllStoredTexts = QHash<IpId, StoredTexts>;
[[nodiscard]] AllStoredTexts storedTextsOf(const QList<SourceIp> &ips);

/// What people said that words mean: field code to (word as in the cell, code of the value; several codes of uses are
/// separated by spaces). An empty code: the word says nothing.
using WordAnswers = QMap<QString, QMap<QString, QString>>;

struct ImportOptions {
    ImportKind kind = ImportKind::Ips;
    Mapping mapping = {};
    /// The rights that every source IP gets whose row does not name grants; of grants that it names, this fills in
    /// what the row leaves open. Ids are filled in per row.
    std::optional<RightsGrant> grantForAll = {};
    Day today = {};                 // discovery day of rows without one
    PlanId plan = {};               // titles go here
    QString grantCounterparty = {}; // of grantForAll: a party's name, made if new; may be empty
    MatchAction matchAction = MatchAction::Skip;
    QMap<int, MatchAction> matchActions = {}; // by line, in place of matchAction
    WordAnswers words = {};
    std::optional<MetricKind> metricKind = {}; // of columns that are headed by a day alone, and rows without a kind
    std::optional<Day> metricDay = {};         // of columns that are headed by a kind alone, and rows without a day
    /// Needed where synopsis or notes have a column, to tell whether they differ; without it, every one that is given
    /// counts as different.
    std::shared_ptr<const AllStoredTexts> storedTexts = {};
};

enum class MatchedBy { Id, ForeignId, TitleAndCreator, Document };

struct FieldDifference {
    QString field;  // its code; the kind of a grant, or a metric's value, stands for all that is new
    QString before; // for people; empty: unknown
    QString after;
};

/// A row that is about a source IP, or a document, which the library already has.
struct ImportMatch {
    int line = 0;
    IpId existing; // null: it is a document
    MatchedBy by = MatchedBy::TitleAndCreator;
    MatchAction action = MatchAction::Skip;
    QList<FieldDifference> differences; // what the row gives and the library has not; empty: nothing to update
    qint64 document = 0;                // the id of a cost or a receipt
    QString name = {};                  // of the document, for people
};

/// Words in a column of words that nobody knows yet.
struct UnknownWord {
    QString field;
    QString word; // as first met
    int count = 0;
    int line = 0; // where first met
};

/// What a column is, and how much of it could be read.
struct ColumnFinding {
    int column = 0;
    QString field;                       // its code, or empty if the column is not taken
    ColumnKind kind = ColumnKind::Empty; // as its field is read; of a column that is not taken, as it looks
    int filled = 0;                      // cells with a text, in rows that were read
    int unreadable = 0;                  // of these; words that are not known count too
};

/// What an import would do, worked out before anything is written. Every row that was read is taken, skipped or
/// rejected.
struct ImportPlan {
    Rows rows = {};
    ImportUpdates updates = {};
    int rowsRead = 0;
    int rowsTaken = 0;   // they add something or change it
    int rowsUpdated = 0; // of these, the ones that match what the library has
    int rowsSkipped = 0; // they match, and are left alone or say nothing new
    QList<RowRemark> rejects = {};
    QList<RowRemark> notes = {};
    QList<ImportMatch> matches = {};
    QList<UnknownWord> unknownWords = {};
    QList<ColumnFinding> columns = {}; // one for each column of the table
};

/// Reads meaning into a table. Pure: it changes nothing. Fails as a whole if a required field has no column. `progress`
/// (share done) may return false to cancel.
[[nodiscard]] Result<ImportPlan> planImport(const SourceTable &table, const ImportOptions &options,
                                            const Library &library, const std::function<bool(double)> &progress = {});

/// The rows that are not taken: the reason, then the cells as they stand in the file. Mended, the table can be imported
/// again: nothing reads the reason.
[[nodiscard]] OutTable rejectsTable(const SourceTable &table, const ImportPlan &plan);

} // namespace slateboard::exchange
