// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/editjson.h"

#include "app/session/cellvalues.h"

#include <QJsonArray>

namespace slateboard {
namespace {

QString tableCode(Table table)
{
    QString code;
    visitTable(table, [&]<class Row>() { code = QString::fromLatin1(store::TableOf<Row>::name); });
    return code;
}

QString deedCode(store::RowDeed deed)
{
    switch (deed) {
    case store::RowDeed::Added: return QStringLiteral("added");
    case store::RowDeed::Deleted: return QStringLiteral("deleted");
    case store::RowDeed::Changed: break;
    }
    return QStringLiteral("changed");
}

// Ids leave as text, because they are beyond what a number in JSON holds.
QJsonValue rawJson(Table table, int column, const store::CellValue &cell)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return *text;
    if (const auto *real = std::get_if<double>(&cell))
        return *real;
    if (const auto *number = std::get_if<qint64>(&cell)) {
        const bool isId = store::referencesOf(table).at(column).has_value();
        return isId ? QJsonValue(QString::number(*number)) : QJsonValue(*number);
    }
    return QJsonValue::Null;
}

QJsonObject keyJson(const EditTeller &teller, store::RowKey row)
{
    const RowName name = teller.nameOf(row);
    return {{QStringLiteral("table"), tableCode(row.table)},
            {QStringLiteral("id"), QString::number(row.id)},
            {QStringLiteral("kind"), name.kind},
            {QStringLiteral("name"), name.name},
            {QStringLiteral("place"), name.place}};
}

QJsonArray rowsJson(const EditRows &rows, const EditTeller &teller)
{
    QJsonArray array;
    for (const store::RowChange &row : rows.rows) {
        QJsonArray fields;
        for (const store::CellChange &cell : row.cells) {
            fields.append(QJsonObject{
                {QStringLiteral("field"), columnName(row.table, cell.column)},
                {QStringLiteral("words"), fieldWord(row.table, cell.column)},
                {QStringLiteral("before"), rawJson(row.table, cell.column, cell.before)},
                {QStringLiteral("after"), rawJson(row.table, cell.column, cell.after)},
                {QStringLiteral("before_words"), teller.value(row.table, cell.column, cell.before)},
                {QStringLiteral("after_words"), teller.value(row.table, cell.column, cell.after)},
            });
        }
        QJsonObject object = keyJson(teller, {row.table, row.id});
        object.insert(QStringLiteral("deed"), deedCode(row.deed));
        object.insert(QStringLiteral("fields"), fields);
        array.append(object);
    }
    return array;
}

void addRows(QJsonObject &object, const EditRows &rows, const EditTeller &teller)
{
    object.insert(QStringLiteral("rows"), rowsJson(rows, teller));
    object.insert(QStringLiteral("rows_left_out"), static_cast<qint64>(rows.untold()));
}

QJsonValue stepOrNull(qint64 edit)
{
    return edit != 0 ? QJsonValue(edit) : QJsonValue(QJsonValue::Null);
}

} // namespace

QJsonObject entryJson(const HistoryEntry &entry)
{
    return {{QStringLiteral("edit"), entry.edit},
            {QStringLiteral("at"), entry.at.toUTC().toString(Qt::ISODateWithMs)},
            {QStringLiteral("author"), entry.author},
            {QStringLiteral("sitting"), entry.sitting},
            {QStringLiteral("words"), entry.sentence()},
            {QStringLiteral("undoes"), stepOrNull(entry.undoes)},
            {QStringLiteral("is_redo"), entry.isRedo},
            {QStringLiteral("changed_rows"), entry.changedRows}};
}

QJsonObject editJson(const EditDetail &detail, const Formatter &format)
{
    QJsonObject object = entryJson(detail.entry);
    object.insert(QStringLiteral("undone_by"), stepOrNull(detail.undoneBy));
    addRows(object, detail.changed, EditTeller(detail.changed.context, format));
    return object;
}

QJsonObject undoJson(const UndoPreview &preview, const Formatter &format)
{
    const EditTeller teller(preview.changed.context, format);
    QJsonArray obstacles;
    for (const store::Obstacle &obstacle : preview.obstacles) {
        QJsonObject object = keyJson(teller, obstacle.row);
        object.insert(QStringLiteral("words"), teller.sentence(obstacle));
        object.insert(QStringLiteral("since"), stepOrNull(obstacle.since));
        obstacles.append(object);
    }
    QJsonObject object = entryJson(preview.entry);
    object.insert(QStringLiteral("can_undo"), preview.refusal.isEmpty() && preview.obstacles.isEmpty());
    object.insert(QStringLiteral("refusal"),
                  preview.refusal.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(preview.refusal));
    object.insert(QStringLiteral("obstacles"), obstacles);
    addRows(object, preview.changed, teller);
    return object;
}

} // namespace slateboard
