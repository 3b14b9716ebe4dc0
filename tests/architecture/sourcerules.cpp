// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sourcerules.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace slateboard::architecture {

namespace {

bool matchesAny(const QStringList &patterns, const QString &text)
{
    return std::ranges::any_of(patterns, [&](const QString &pattern) {
        const auto expression = QRegularExpression::wildcardToRegularExpression(pattern);
        return QRegularExpression(expression).match(text).hasMatch();
    });
}

/// The cells of a Markdown table's line, without the code marks.
QStringList cellsOf(const QString &line)
{
    auto cells = line.trimmed().split(u'|');
    cells.removeFirst();
    if (!cells.isEmpty() && cells.last().isEmpty())
        cells.removeLast();
    for (auto &cell : cells)
        cell = cell.remove(u'`').trimmed();
    return cells;
}

QStringList listOf(const QString &cell)
{
    return cell.split(QRegularExpression("[,\\s]+"), Qt::SkipEmptyParts);
}

QString complaint(const SourceFile &file, qsizetype line, const QString &sentence)
{
    return QStringLiteral("%1:%2: %3").arg(file.path).arg(line).arg(sentence);
}

bool isStandardHeader(const QString &header)
{
    static const QRegularExpression standard("^[a-z_0-9]+$");
    return standard.match(header).hasMatch();
}

} // namespace

QList<FolderRule> readTable(const QString &markdown)
{
    QList<FolderRule> rules;
    bool inTable = false;
    for (const auto &line : markdown.split(u'\n')) {
        if (!line.startsWith(u'|')) {
            if (inTable)
                break;
            continue;
        }
        const auto cells = cellsOf(line);
        if (!inTable) {
            inTable = cells.value(0) == u"Folder";
        } else if (!cells.value(0).startsWith(u'-')) {
            rules.append({cells.value(0), listOf(cells.value(1)), listOf(cells.value(2)), listOf(cells.value(3))});
        }
    }
    return rules;
}

QString folderOf(const QString &path)
{
    return path.left(std::max<qsizetype>(0, path.lastIndexOf(u'/')));
}

const FolderRule *ruleFor(const QList<FolderRule> &rules, const QString &path)
{
    for (const auto &wanted : {path, folderOf(path)}) {
        for (const auto &rule : rules) {
            if (matchesAny({rule.folder}, wanted))
                return &rule;
        }
    }
    return nullptr;
}

bool isProjectHeader(const QString &header)
{
    return header.startsWith(u"app/") || header.startsWith(u"ui/") || header.startsWith(u"tests/");
}

QList<Include> includesOf(const SourceFile &file)
{
    static const QRegularExpression include("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]");
    QList<Include> includes;
    for (int i = 0; i < file.lines.size(); ++i) {
        const auto match = include.match(file.lines.at(i));
        if (match.hasMatch())
            includes.append({i + 1, match.captured(1)});
    }
    return includes;
}

QString qtModuleOf(const QString &header, const QString &qtIncludeFolder)
{
    const QDir qt(qtIncludeFolder);
    if (header.contains(u'/')) {
        const auto module = header.section(u'/', 0, 0);
        return module.startsWith(u"Qt") && qt.exists(header) ? module.mid(2) : QString();
    }
    for (const auto &module : qt.entryList({"Qt*"}, QDir::Dirs)) {
        if (QFile::exists(qt.filePath(module + u'/' + header)))
            return module.mid(2);
    }
    return {};
}

QStringList includeComplaints(const SourceFile &file, const QList<FolderRule> &rules, const QtModuleOf &qtModule)
{
    const auto *rule = ruleFor(rules, file.path);
    if (!rule)
        return {complaint(file, 1, "its folder has no row in the table of ARCHITECTURE.md")};
    const auto own = folderOf(file.path);
    QStringList complaints;
    for (const auto &[line, header] : includesOf(file)) {
        if (header.endsWith(u".moc") || isStandardHeader(header))
            continue;
        if (isProjectHeader(header)) {
            const auto folder = folderOf(header);
            if (folder != own && !matchesAny(rule->sees, folder) && !matchesAny(rule->sees, header))
                complaints.append(complaint(file, line, rule->folder + " must not include " + header));
        } else if (const auto module = qtModule(header); !module.isEmpty()) {
            if (!rule->qtModules.contains(module))
                complaints.append(complaint(file, line, rule->folder + " must not use Qt " + module + ": " + header));
        } else if (!matchesAny(rule->headers, header)) {
            complaints.append(complaint(file, line, rule->folder + " must not include " + header));
        }
    }
    return complaints;
}

QStringList sizeComplaints(const SourceFile &file)
{
    static const QRegularExpression brace("^( *)([{}])$");
    QStringList complaints;
    if (file.lines.size() > maxFileLines)
        complaints.append(complaint(file, file.lines.size(), QStringLiteral("more than %1 lines").arg(maxFileLines)));
    QMap<qsizetype, int> opened; // by indent
    for (int i = 0; i < file.lines.size(); ++i) {
        const auto match = brace.match(file.lines.at(i));
        if (!match.hasMatch())
            continue;
        const auto indent = match.capturedLength(1);
        if (match.captured(2) == u"{") {
            opened[indent] = i;
        } else if (opened.contains(indent)) {
            const int first = opened.take(indent);
            if (i - first - 1 > maxFunctionLines)
                complaints.append(complaint(
                    file, first + 1,
                    QStringLiteral("a function of %1 lines; %2 are enough").arg(i - first - 1).arg(maxFunctionLines)));
        }
    }
    return complaints;
}

QStringList textComplaints(const SourceFile &file)
{
    // Written in pieces so that this file does not complain about itself.
    static const QRegularExpression promise("\\b(TO"
                                            "DO|FIX"
                                            "ME|XX"
                                            "X|QS"
                                            "KIP)\\b|not imple"
                                            "mented");
    // Keywords all small or all capital: prose that begins with "Select" or "Delete" is none.
    static const QRegularExpression sql("\"\\s*((select|SELECT)\\s.*\\s(from|FROM)\\s"
                                        "|(insert|INSERT)\\s.*(into|INTO)\\s"
                                        "|(update|UPDATE)\\s+\\w+\\s+(set|SET)\\s"
                                        "|(delete|DELETE)\\s+(from|FROM)\\s"
                                        "|(create|CREATE|drop|DROP|alter|ALTER)\\s+(table|TABLE|index|INDEX)\\s"
                                        "|(pragma|PRAGMA)\\s)");
    const bool isStore = file.path.startsWith(u"app/store/") || file.path.startsWith(u"tests/");
    const bool isShell = file.path.startsWith(u"ui/shell/") || file.path.startsWith(u"tests/");

    QStringList complaints;
    if (file.lines.value(0) != u"// SPDX-License-Identifier: GPL-3.0-or-later")
        complaints.append(complaint(file, 1, "the first line is not the SPDX line of the licence"));
    for (int i = 0; i < file.lines.size(); ++i) {
        const auto &line = file.lines.at(i);
        if (promise.match(line).hasMatch())
            complaints.append(complaint(file, i + 1, "promises work instead of doing it"));
        if (!isStore && sql.match(line).hasMatch())
            complaints.append(complaint(file, i + 1, "SQL belongs in app/store"));
        if (!isShell && line.contains(u"QMessageBox"))
            complaints.append(complaint(file, i + 1, "only ui/shell shows message boxes"));
    }
    return complaints;
}

Graph fileGraph(const QList<SourceFile> &files)
{
    Graph graph;
    for (const auto &file : files) {
        auto &targets = graph[file.path];
        for (const auto &include : includesOf(file)) {
            if (isProjectHeader(include.header))
                targets.append(include.header);
        }
    }
    return graph;
}

Graph folderGraph(const Graph &fileGraph)
{
    Graph graph;
    for (auto file = fileGraph.cbegin(); file != fileGraph.cend(); ++file) {
        const auto from = folderOf(file.key());
        for (const auto &target : file.value()) {
            const auto to = folderOf(target);
            if (to != from && !graph[from].contains(to))
                graph[from].append(to);
        }
    }
    return graph;
}

namespace {

/// Tarjan's algorithm; recursion is as deep as the longest chain of includes.
class LoopFinder {
public:
    explicit LoopFinder(const Graph &graph) : m_graph(graph) {}

    QList<QStringList> find()
    {
        for (const auto &name : m_graph.keys()) {
            if (!m_nodes.contains(name))
                visit(name);
        }
        return m_loops;
    }

private:
    struct Node {
        int index = 0;
        bool onStack = true;
    };

    int visit(const QString &name)
    {
        const int index = static_cast<int>(m_nodes.size());
        m_nodes[name] = {index, true};
        m_stack.append(name);
        int low = index;
        for (const auto &next : m_graph.value(name)) {
            if (!m_nodes.contains(next))
                low = std::min(low, visit(next));
            else if (m_nodes[next].onStack)
                low = std::min(low, m_nodes[next].index);
        }
        if (low == index)
            close(name);
        return low;
    }

    void close(const QString &root)
    {
        QStringList group;
        do {
            group.append(m_stack.takeLast());
            m_nodes[group.last()].onStack = false;
        } while (group.last() != root);
        if (group.size() > 1 || m_graph.value(root).contains(root)) {
            group.sort();
            m_loops.append(group);
        }
    }

    const Graph &m_graph;
    QMap<QString, Node> m_nodes;
    QStringList m_stack;
    QList<QStringList> m_loops;
};

} // namespace

QList<QStringList> loopsOf(const Graph &graph)
{
    return LoopFinder(graph).find();
}

} // namespace slateboard::architecture
