// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/importreport.h"

#include "app/base/printable.h"
#include "app/exchange/known.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace slateboard::commandline {
namespace {

using exchange::ColumnKind;
using exchange::MatchAction;
using exchange::RowRemark;

const char *codeOf(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Empty: return "empty";
    case ColumnKind::Text: return "text";
    case ColumnKind::Number: return "number";
    case ColumnKind::Day: return "day";
    case ColumnKind::Amount: return "amount";
    case ColumnKind::Word: return "word";
    case ColumnKind::Tags: return "tags";
    }
    return "";
}

const char *codeOf(MatchAction action)
{
    switch (action) {
    case MatchAction::Skip: return "skip";
    case MatchAction::Update: return "update";
    case MatchAction::Add: return "add";
    }
    return "";
}

QString columnName(const Import &import, int column)
{
    const QString name = import.table.header.value(column);
    return name.isEmpty() ? say(QT_TRANSLATE_NOOP("CommandLine", "column %1")).arg(column + 1) : name;
}

// Columns without a name or a text are none.
QStringList unreadColumns(const Import &import)
{
    QStringList unread;
    for (const exchange::ColumnFinding &finding : import.plan.columns) {
        const bool isAny = finding.filled > 0 || !import.table.header.value(finding.column).isEmpty();
        if (finding.field.isEmpty() && isAny)
            unread << columnName(import, finding.column);
    }
    return unread;
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : text;
}

QJsonArray remarksJson(const QList<RowRemark> &remarks)
{
    QJsonArray array;
    for (const RowRemark &remark : remarks) {
        array.append(QJsonObject{{QStringLiteral("line"), remark.line},
                                 {QStringLiteral("column"), orNull(remark.column)},
                                 {QStringLiteral("reason"), remark.sentence}});
    }
    return array;
}

QJsonArray findingsJson(const Import &import)
{
    QJsonArray array;
    for (const exchange::ColumnFinding &finding : import.plan.columns) {
        array.append(QJsonObject{{QStringLiteral("column"), columnName(import, finding.column)},
                                 {QStringLiteral("field"), orNull(finding.field)},
                                 {QStringLiteral("reads_as"), QLatin1String(codeOf(finding.kind))},
                                 {QStringLiteral("cells"), finding.filled},
                                 {QStringLiteral("not_readable"), finding.unreadable}});
    }
    return array;
}

QJsonArray wordsJson(const Import &import)
{
    QJsonArray array;
    for (const exchange::UnknownWord &word : import.plan.unknownWords) {
        array.append(QJsonObject{{QStringLiteral("field"), word.field},
                                 {QStringLiteral("word"), word.word},
                                 {QStringLiteral("rows"), word.count}});
    }
    return array;
}

QJsonArray matchesJson(const Import &import)
{
    QJsonArray array;
    for (const exchange::ImportMatch &match : import.plan.matches) {
        QJsonArray differences;
        for (const exchange::FieldDifference &difference : match.differences) {
            differences.append(QJsonObject{{QStringLiteral("field"), difference.field},
                                           {QStringLiteral("library"), orNull(difference.before)},
                                           {QStringLiteral("list"), orNull(difference.after)}});
        }
        array.append(QJsonObject{
            {QStringLiteral("line"), match.line},
            {QStringLiteral("id"), QString::number(match.document != 0 ? match.document : match.existing.value)},
            {QStringLiteral("action"), QLatin1String(codeOf(match.action))},
            {QStringLiteral("differences"), differences}});
    }
    return array;
}

// In Qt it has the name that Windows gives it.
QString encodingOf(const exchange::SourceTable &table)
{
    return table.encoding == QLatin1String("windows-949") ? QStringLiteral("CP949") : table.encoding;
}

bool isMet(const Import &import, const QString &field, const QString &word)
{
    const QString key = exchange::workKey(word);
    const int column = import.options.mapping.value(field, -1);
    const bool isOneOfSeveral = field.endsWith(QLatin1String("uses")); // several stand in a cell
    for (qsizetype i = 0; column >= 0 && i < import.table.rows.size(); ++i) {
        const QString cell = exchange::workKey(import.table.rows[i].text(column));
        if (cell == key || (isOneOfSeveral && cell.contains(key)))
            return true;
    }
    return false;
}

/// A word that was explained but does not stand in its column.
struct IdleWord {
    QString field;
    QString word;
};

QList<IdleWord> idleWords(const Import &import)
{
    QList<IdleWord> idle;
    for (auto field = import.options.words.cbegin(); field != import.options.words.cend(); ++field) {
        for (const QString &word : field->keys()) {
            if (!isMet(import, field.key(), word))
                idle.append({field.key(), word});
        }
    }
    return idle;
}

QJsonArray idleWordsJson(const Import &import)
{
    QJsonArray array;
    for (const IdleWord &idle : idleWords(import))
        array.append(QJsonObject{{QStringLiteral("field"), idle.field}, {QStringLiteral("word"), idle.word}});
    return array;
}

QJsonObject toJson(const Import &import)
{
    const exchange::ImportPlan &plan = import.plan;
    QJsonObject columns;
    for (auto it = import.options.mapping.cbegin(); it != import.options.mapping.cend(); ++it)
        columns.insert(it.key(), columnName(import, it.value()));
    const QString separator = import.table.separator.isNull() ? QString() : QString(import.table.separator);
    return {{QStringLiteral("source"), import.table.file},
            {QStringLiteral("sheet"), orNull(import.table.sheet)},
            {QStringLiteral("encoding"), orNull(encodingOf(import.table))},
            {QStringLiteral("separator"), orNull(separator)},
            {QStringLiteral("header_line"), import.table.headLine},
            {QStringLiteral("columns"), columns},
            {QStringLiteral("columns_not_read"), QJsonArray::fromStringList(unreadColumns(import))},
            {QStringLiteral("column_findings"), findingsJson(import)},
            {QStringLiteral("dry_run"), import.isDryRun},
            {QStringLiteral("rows_read"), plan.rowsRead},
            {QStringLiteral("rows_taken"), plan.rowsTaken},
            {QStringLiteral("rows_updated"), plan.rowsUpdated},
            {QStringLiteral("rows_skipped"), plan.rowsSkipped},
            {QStringLiteral("rows_rejected"), plan.rejects.size()},
            {QStringLiteral("grants"), plan.rows.grants.size()},
            {QStringLiteral("unknown_words"), wordsJson(import)},
            {QStringLiteral("words_not_met"), idleWordsJson(import)},
            {QStringLiteral("matches"), matchesJson(import)},
            {QStringLiteral("rejects"), remarksJson(plan.rejects)},
            {QStringLiteral("notes"), remarksJson(plan.notes)}};
}

void printUnreadColumns(QTextStream &out, const QStringList &unread)
{
    constexpr qsizetype mostNamed = 12;
    if (unread.isEmpty())
        return;
    const QString names = unread.first(std::min(unread.size(), mostNamed)).join(QStringLiteral(", "));
    out << (unread.size() <= mostNamed ? say(QT_TRANSLATE_NOOP("CommandLine", "Columns not read: %1")).arg(names)
                                       : say(QT_TRANSLATE_NOOP("CommandLine", "Columns not read: %1 and %2 more"))
                                             .arg(names, QString::number(unread.size() - mostNamed)))
        << u'\n';
}

void printSource(QTextStream &out, const Import &import)
{
    if (import.table.form == exchange::SourceForm::Workbook) {
        out << say(QT_TRANSLATE_NOOP("CommandLine", "“%1” is a workbook; its sheet “%2” is read."))
                   .arg(import.table.file, import.table.sheet);
    } else {
        out << say(QT_TRANSLATE_NOOP("CommandLine", "“%1” is %2 text."))
                   .arg(import.table.file, encodingOf(import.table));
    }
    out << u'\n';
    QStringList columns;
    for (auto it = import.options.mapping.cbegin(); it != import.options.mapping.cend(); ++it)
        columns << it.key() + u'=' + columnName(import, it.value());
    out << say(QT_TRANSLATE_NOOP("CommandLine", "Columns read: %1")).arg(columns.join(QStringLiteral(", "))) << u'\n';
    printUnreadColumns(out, unreadColumns(import));
}

void printText(QTextStream &out, const Import &import)
{
    const exchange::ImportPlan &plan = import.plan;
    printSource(out, import);
    for (const RowRemark &remark : plan.rejects)
        out << say(QT_TRANSLATE_NOOP("CommandLine", "Rejected: %1")).arg(remark.sentence) << u'\n';
    for (const RowRemark &remark : plan.notes)
        out << say(QT_TRANSLATE_NOOP("CommandLine", "Note: %1")).arg(remark.sentence) << u'\n';
    for (const exchange::UnknownWord &word : plan.unknownWords) {
        out << say(QT_TRANSLATE_NOOP("CommandLine", "Not known: “%1” of “%2”, rows: %3; --word says what it means."))
                   .arg(word.word, word.field, QString::number(word.count))
            << u'\n';
    }
    for (const IdleWord &idle : idleWords(import)) {
        out << say(QT_TRANSLATE_NOOP("CommandLine", "Not met: “%1” does not stand in a column of “%2”, so its --word "
                                                    "changes nothing."))
                   .arg(printable(idle.word), idle.field)
            << u'\n';
    }
    if (import.isDryRun)
        out << say(QT_TRANSLATE_NOOP("CommandLine", "Nothing was written; this is what would come of it.")) << u'\n';
    out << say(QT_TRANSLATE_NOOP("CommandLine", "Rows read: %1; new: %2; updated: %3; skipped: %4; rejected: %5; "
                                                "notes: %6; rights grants: %7."))
               .arg(QString::number(plan.rowsRead), QString::number(plan.rowsTaken - plan.rowsUpdated),
                    QString::number(plan.rowsUpdated), QString::number(plan.rowsSkipped),
                    QString::number(plan.rejects.size()), QString::number(plan.notes.size()),
                    QString::number(plan.rows.grants.size()))
        << Qt::endl;
}

} // namespace

void printImport(const Invocation &call, const Import &import)
{
    if (call.wantsJson())
        printJson(call.out, QJsonDocument(toJson(import)));
    else
        printText(call.out, import);
}

} // namespace slateboard::commandline
