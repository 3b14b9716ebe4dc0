// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/edittable.h"

#include "app/store/changeset.h"
#include "app/store/storedwords.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace slateboard::store {
namespace {

constexpr int fastCompression = 1; // an import's changeset is megabytes, and the user waits

QString textOf(const SQLite::Column &column)
{
    return QString::fromUtf8(column.getText(), column.getBytes());
}

// All columns but the changeset.
QList<StoredEdit> editsOf(SQLite::Statement &statement)
{
    QList<StoredEdit> edits;
    while (statement.executeStep()) {
        StoredEdit edit;
        edit.id = statement.getColumn(0).getInt64();
        edit.mark.at = QDateTime::fromString(textOf(statement.getColumn(1)), Qt::ISODateWithMs);
        edit.mark.author = textOf(statement.getColumn(2));
        edit.mark.sitting = textOf(statement.getColumn(3));
        edit.mark.words = storedWords(textOf(statement.getColumn(4)), QByteArray(statement.getColumn(5).getText()));
        edit.changedRows = statement.getColumn(6).getInt();
        edit.mark.undoes = statement.getColumn(7).getInt64();
        edits.append(std::move(edit));
    }
    return edits;
}

} // namespace

QByteArray compressed(const QByteArray &changeset)
{
    return qCompress(changeset, fastCompression);
}

qint64 appendEdit(SQLite::Database &database, const EditMark &mark, int changedRows,
                  const QByteArray &compressedChangeset)
{
    SQLite::Statement statement(
        database, "INSERT INTO edit (at, author, sitting, text, arguments, changed_rows, undoes, changeset) "
                  "VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    statement.bind(1, mark.at.toString(Qt::ISODateWithMs).toStdString());
    statement.bind(2, mark.author.toStdString());
    statement.bind(3, mark.sitting.toStdString());
    statement.bind(4, mark.words.text.toStdString());
    statement.bind(5, argumentsOf(mark.words).toStdString());
    statement.bind(6, changedRows);
    if (mark.undoes != 0)
        statement.bind(7, static_cast<int64_t>(mark.undoes));
    statement.bindNoCopy(8, compressedChangeset.constData(), static_cast<int>(compressedChangeset.size()));
    statement.exec();
    return database.getLastInsertRowid();
}

QByteArray readChangeset(SQLite::Database &database, qint64 edit)
{
    const QByteArray changeset = findChangeset(database, edit);
    if (changeset.isEmpty())
        throw ConflictingRows{};
    return changeset;
}

QByteArray findChangeset(SQLite::Database &database, qint64 edit)
{
    SQLite::Statement statement(database, "SELECT changeset FROM edit WHERE id = ?");
    statement.bind(1, static_cast<int64_t>(edit));
    return statement.executeStep() ? uncompressed(statement.getColumn(0)) : QByteArray();
}

QByteArray uncompressed(const SQLite::Column &changeset)
{
    if (changeset.getBytes() == 0)
        return {};
    const QByteArray bytes = qUncompress(static_cast<const uchar *>(changeset.getBlob()), changeset.getBytes());
    if (bytes.isEmpty())
        throw DamagedStep{};
    return bytes;
}

QList<StoredEdit> readHistory(SQLite::Database &database, const EditRange &range)
{
    SQLite::Statement statement(database, "SELECT id, at, author, sitting, text, arguments, changed_rows, undoes "
                                          "FROM edit WHERE id > ? AND id < ? ORDER BY id DESC LIMIT ?");
    statement.bind(1, static_cast<int64_t>(range.above));
    statement.bind(2, static_cast<int64_t>(range.below));
    statement.bind(3, range.most);
    return editsOf(statement);
}

QList<StoredEdit> readUndoing(SQLite::Database &database, const QString &text)
{
    SQLite::Statement statement(database, "SELECT id, at, author, sitting, text, arguments, changed_rows, undoes "
                                          "FROM edit WHERE undoes IS NOT NULL OR text = ? ORDER BY id DESC");
    statement.bind(1, text.toStdString());
    return editsOf(statement);
}

} // namespace slateboard::store
