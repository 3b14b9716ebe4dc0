// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/deeds.h"

#include "app/store/backup.h"
#include "app/store/writer.h"

#include <QDir>
#include <QtTest>

namespace slateboard::testing {
namespace {

using store::LibraryFile;
using store::OpenMode;

constexpr int importedIps = 300;

Result<void> edit(const QString &folder, const LibraryFile::Work &work)
{
    const auto file = LibraryFile::open(Workplace::library(folder), OpenMode::Write);
    if (!file)
        return tl::unexpected(file.error());
    const auto done = (*file)->edit(markOf(QStringLiteral("Edit")), work);
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

// A few rows changed, removed and added, in the middle of tables and at their end.
Result<void> smallEdit(const QString &folder)
{
    static const SourceIp added = sourceIp(QStringLiteral("새 원작"));
    return edit(folder, [](store::Writer &writer) -> Result<void> {
        auto ips = writer.all<SourceIp>();
        ips[3].title = QStringLiteral("다른 이름");
        ips[3].notes = QStringLiteral("긴 메모. ").repeated(900); // spills over pages
        writer.update(ips[3]);
        writer.insert(added);
        for (const RightsGrant &grant : writer.referring(&RightsGrant::ip, ips[5].id))
            writer.removeReferring(&GrantDocument::grant, grant.id);
        writer.removeReferring(&RightsGrant::ip, ips[5].id);
        return {};
    });
}

Result<void> import(const QString &folder)
{
    static const Rows rows = moreRows(importedIps);
    return edit(folder, [](store::Writer &writer) -> Result<void> {
        insert(writer, rows);
        return {};
    });
}

Result<void> undo(const QString &folder)
{
    const auto file = LibraryFile::open(Workplace::library(folder), OpenMode::Write);
    if (!file)
        return tl::unexpected(file.error());
    auto mark = markOf(QStringLiteral("Undo"));
    mark.undoes = 1;
    const auto done = (*file)->undo(mark);
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

const std::vector<store::Migration> &laterSteps()
{
    static const std::vector<store::Migration> steps = [] {
        auto all = store::migrations();
        all.push_back({all.back().version + 1, "ALTER TABLE party ADD COLUMN country TEXT DEFAULT 'KR';"
                                               "CREATE TABLE award (id INTEGER PRIMARY KEY, name TEXT) STRICT;"
                                               "INSERT INTO award SELECT id, title FROM source_ip;"});
        all.push_back({all.back().version + 1, "CREATE INDEX award_name ON award (name);"});
        return all;
    }();
    return steps;
}

Result<void> migrate(const QString &folder)
{
    const auto file = LibraryFile::open(Workplace::library(folder), OpenMode::Write, laterSteps());
    if (!file)
        return tl::unexpected(file.error());
    return {};
}

Result<void> create(const QString &folder)
{
    static const Rows rows = someRows(40);
    return LibraryFile::create(Workplace::another(folder), [](store::Writer &writer) -> Result<void> {
        writer.insert(LibraryInfo{});
        insert(writer, rows);
        return {};
    });
}

Result<void> backup(const QString &folder)
{
    const auto file = LibraryFile::open(Workplace::library(folder), OpenMode::Read);
    if (!file)
        return tl::unexpected(file.error());
    return store::backup(**file, Workplace::another(folder));
}

Result<void> restore(const QString &folder)
{
    return store::restore(folder + QStringLiteral("/sealed.slate"), Workplace::another(folder));
}

} // namespace

const std::vector<Deed> &deeds()
{
    static const std::vector<Deed> all{{"edit", smallEdit},
                                       {"import", import},
                                       {"undo", undo},
                                       {"migration", migrate, false, true},
                                       {"creation", create, true},
                                       {"backup", backup, true},
                                       {"restore", restore, true}};
    return all;
}

void addDeedRows()
{
    QTest::addColumn<int>("deed");
    for (size_t i = 0; i < deeds().size(); ++i)
        QTest::newRow(deeds()[i].name) << static_cast<int>(i);
}

Workplace::Workplace()
{
    const QString path = m_folder.filePath(QStringLiteral("pattern.slate"));
    makeLibrary(path, 24);
    const auto file = LibraryFile::open(path, OpenMode::Write);
    const auto done = (*file)->edit(markOf(QStringLiteral("Add")), [](store::Writer &writer) -> Result<void> {
        for (int i = 0; i < 20; ++i)
            writer.insert(sourceIp(QString::number(i)));
        return {};
    });
    if (!done || !store::backup(**file, m_folder.filePath(QStringLiteral("sealed.slate"))))
        qFatal("no workplace");
    m_before = tablesOf(path);
}

QString Workplace::fresh()
{
    const QString folder = m_folder.filePath(QStringLiteral("now"));
    QDir(folder).removeRecursively();
    if (!QDir().mkpath(folder) || !QFile::copy(m_folder.filePath(QStringLiteral("pattern.slate")), library(folder)) ||
        !QFile::copy(m_folder.filePath(QStringLiteral("sealed.slate")), folder + QStringLiteral("/sealed.slate")))
        qFatal("no fresh workplace");
    return folder;
}

QString Workplace::library(const QString &folder)
{
    return folder + QStringLiteral("/lib.slate");
}

QString Workplace::another(const QString &folder)
{
    return folder + QStringLiteral("/another.slate");
}

Tables Workplace::outcome(const Deed &deed)
{
    const QString folder = fresh();
    if (const auto done = deed.run(folder); !done)
        qFatal("%s: %s", deed.name, why(done).constData());
    return tablesOf(deed.makesAnother ? another(folder) : library(folder));
}

void Workplace::mend(const QString &folder, const Deed &deed)
{
    if (deed.migrates)
        runSql(library(folder), "SELECT count(*) FROM title"); // or opening would go on and migrate
    else if (const auto file = LibraryFile::open(library(folder), OpenMode::Write); !file)
        qFatal("%s", why(file).constData());
}

QString Workplace::fault(const QString &folder, const Deed &deed, const Tables &after, bool succeeded) const
{
    const QString path = deed.makesAnother ? another(folder) : library(folder);
    if (deed.makesAnother) {
        if (const QString changed = difference(m_before, tablesOf(library(folder))); !changed.isEmpty())
            return QStringLiteral("the library changed: ") + changed;
        if (QFile::exists(path) != succeeded)
            return succeeded ? QStringLiteral("nothing was made") : QStringLiteral("something was left");
        if (!succeeded)
            return {};
    }
    const QString wrong = difference(succeeded ? after : m_before, tablesOf(path));
    if (!wrong.isEmpty())
        return (succeeded ? QStringLiteral("not done: ") : QStringLiteral("not undone: ")) + wrong;
    const auto opened = LibraryFile::open(path, OpenMode::Write, laterSteps());
    if (!opened)
        return QString::fromUtf8(why(opened));
    const auto findings = (*opened)->check();
    return findings ? findings->join(QLatin1Char(' ')) : QString::fromUtf8(why(findings));
}

} // namespace slateboard::testing
