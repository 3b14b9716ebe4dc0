// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <functional>

/// The rules of ARCHITECTURE.md that a compiler does not keep, as pure functions over the text of sources. A complaint
/// reads "path:line: sentence"; no complaint is an empty list.
namespace slateboard::architecture {

/// One source file: its path from the root of the sources, with slashes, and its lines.
struct SourceFile {
    QString path;
    QStringList lines;
};

struct Include {
    int line = 0;
    QString header; // as written between the quotes or brackets
};

/// One row of the table: what the files of a folder (or one file, or the folders of a pattern) may include beside
/// their own folder and the standard library. All three lists hold patterns in which * stands for one part of a path.
struct FolderRule {
    QString folder;
    QStringList sees;      // folders or files of the project
    QStringList qtModules; // Core, Gui ...
    QStringList headers;   // headers of other libraries
};

/// A directed graph of names; complete in its keys or not.
using Graph = QMap<QString, QStringList>;

/// Tells in which Qt module a header stands; empty if it is not Qt's.
using QtModuleOf = std::function<QString(const QString &header)>;

constexpr int maxFileLines = 500;
constexpr int maxFunctionLines = 60;

/// The rows of the first table whose head begins with "Folder".
[[nodiscard]] QList<FolderRule> readTable(const QString &markdown);
/// The row for a file: the one that names the file itself, else the one that names its folder. Null if there is none.
[[nodiscard]] const FolderRule *ruleFor(const QList<FolderRule> &rules, const QString &path);

[[nodiscard]] QString folderOf(const QString &path);
[[nodiscard]] QList<Include> includesOf(const SourceFile &file);
[[nodiscard]] bool isProjectHeader(const QString &header);
/// Looks a header up in the QtX folders below Qt's include folder: QWidget and QtWidgets/QWidget give Widgets.
[[nodiscard]] QString qtModuleOf(const QString &header, const QString &qtIncludeFolder);

[[nodiscard]] QStringList includeComplaints(const SourceFile &file, const QList<FolderRule> &rules,
                                            const QtModuleOf &qtModule);
/// Files over maxFileLines; functions over maxFunctionLines, told by clang-format's layout: a body is what stands
/// between a line that is only { and the next line that is only } with the same indent.
[[nodiscard]] QStringList sizeComplaints(const SourceFile &file);
/// The licence line, promises of later work, SQL outside app/store, message boxes outside ui/shell.
[[nodiscard]] QStringList textComplaints(const SourceFile &file);

/// Which project files include which, and the same between folders.
[[nodiscard]] Graph fileGraph(const QList<SourceFile> &files);
[[nodiscard]] Graph folderGraph(const Graph &fileGraph);
/// Every group of names that reach each other (Tarjan's strongly connected components of two or more, and names that
/// reach themselves directly), each sorted.
[[nodiscard]] QList<QStringList> loopsOf(const Graph &graph);

} // namespace slateboard::architecture
