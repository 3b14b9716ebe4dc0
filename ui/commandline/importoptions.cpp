// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/importoptions.h"

#include "app/base/text.h"
#include "app/exchange/decode.h"
#include "app/exchange/listfit.h"
#include "ui/commandline/periods.h"

#include <QCoreApplication>

#include <algorithm>

namespace slateboard::commandline {
namespace {

using exchange::ImportKind;
using exchange::Mapping;
using exchange::SourceTable;

std::optional<int> findColumn(const SourceTable &table, const QString &name)
{
    const QString key = searchKey(cleaned(name));
    for (qsizetype i = 0; i < table.header.size(); ++i) {
        if (searchKey(table.header[i]) == key)
            return static_cast<int>(i);
    }
    const int number = name.toInt();
    return number >= 1 && number <= table.header.size() ? std::optional(number - 1) : std::nullopt;
}

QString firstColumns(const SourceTable &table)
{
    constexpr qsizetype mostNamed = 30;
    QStringList names = table.header;
    names.removeAll(QString());
    if (names.size() > mostNamed)
        names = names.first(mostNamed) << QStringLiteral("…");
    return names.join(QStringLiteral(", "));
}

/// FIELD=COLUMN, read against the table.
struct Choice {
    QString field;
    std::optional<int> column; // none: the field is left out
};

Result<Choice> readChoice(const QString &pair, ImportKind kind, const SourceTable &table)
{
    const qsizetype equals = pair.indexOf(u'=');
    if (equals < 1)
        return wrongUsage(say(QT_TRANSLATE_NOOP("CommandLine", "--map takes FIELD=COLUMN, not “%1”.")).arg(pair));
    Choice choice{pair.left(equals).trimmed(), {}};
    const QString name = pair.mid(equals + 1);
    if (const auto known = checkField(kind, choice.field); !known)
        return tl::unexpected(known.error());
    if (name.isEmpty())
        return choice;
    choice.column = findColumn(table, name);
    if (!choice.column) {
        return wrongUsage(say(QT_TRANSLATE_NOOP("CommandLine", "“%1” has no column “%2”; its columns are: %3."))
                              .arg(table.file, name, firstColumns(table)));
    }
    return choice;
}

// What is told twice cannot be meant twice.
Result<void> checkNews(const Choice &choice, const QList<Choice> &before, const QString &pair)
{
    const bool isNew = std::ranges::none_of(before, [&](const Choice &other) {
        return other.field == choice.field || (choice.column && other.column == choice.column);
    });
    if (isNew)
        return {};
    return wrongUsage(say(QT_TRANSLATE_NOOP("CommandLine", "“--map %1” contradicts another --map: a field has one "
                                                           "column, and a column one field."))
                          .arg(pair));
}

Result<QChar> separatorAskedFor(const QCommandLineParser &options)
{
    const QString text = options.value(QStringLiteral("separator"));
    if (text == QLatin1String("tab") || text == QLatin1String("\\t"))
        return QChar(u'\t');
    if (text.size() == 1 && !QStringLiteral("\"\r\n").contains(text))
        return text.front();
    if (!options.isSet(QStringLiteral("separator")))
        return QChar();
    return wrongUsage(say(QT_TRANSLATE_NOOP("CommandLine", "--separator takes one character or “tab”, not “%1”."))
                          .arg(text.simplified()));
}

Result<std::optional<int>> headLineAskedFor(const QCommandLineParser &options)
{
    if (!options.isSet(QStringLiteral("header-line")))
        return std::optional<int>();
    bool isNumber = false;
    const int line = options.value(QStringLiteral("header-line")).toInt(&isNumber);
    if (isNumber && line >= 0)
        return std::optional(line);
    return wrongUsage(say(QT_TRANSLATE_NOOP("CommandLine", "--header-line takes the number of a line, or 0, not “%1”."))
                          .arg(options.value(QStringLiteral("header-line"))));
}

} // namespace

Result<void> checkField(ImportKind kind, const QString &code)
{
    QStringList known;
    for (const exchange::Field &field : exchange::fieldsOf(kind)) {
        if (code == QLatin1String(field.code))
            return {};
        if (field.grant <= 1) // the others are called alike, and a sentence has to end
            known << QString::fromLatin1(field.code);
    }
    if (kind == ImportKind::Ips)
        known << QStringLiteral("grant_2_kind …");
    return wrongUsage(say(QT_TRANSLATE_NOOP("CommandLine", "“%1” is no field; the fields are: %2."))
                          .arg(code, known.join(QStringLiteral(", "))));
}

void declareImportOptions(QCommandLineParser &options)
{
    addOption(options, "ips", "SOURCE", QT_TRANSLATE_NOOP("CommandLine", "The file is a list of source IPs."));
    addOption(options, "titles", "SOURCE", QT_TRANSLATE_NOOP("CommandLine", "The file is a list of titles."));
    addOption(options, "metrics", "SOURCE",
              QT_TRANSLATE_NOOP("CommandLine", "The file tells views, subscribers and the like of source IPs."));
    addOption(options, "costs", "SOURCE",
              QT_TRANSLATE_NOOP("CommandLine", "The file tells what was contracted and paid for titles."));
    addOption(options, "receipts", "SOURCE",
              QT_TRANSLATE_NOOP("CommandLine", "The file tells what titles brought in, from which platform."));
    addOption(options, "sheet", "NAME", QT_TRANSLATE_NOOP("CommandLine", "The sheet of a workbook; else its first."));
    addOption(options, "header-line", "NUMBER",
              QT_TRANSLATE_NOOP("CommandLine", "The line with the names of the columns, 0 for none; else detected."));
    addOption(options, "map", "FIELD=COLUMN",
              QT_TRANSLATE_NOOP("CommandLine", "Reads a field from a column, named by its header or number, against "
                                               "what the header suggests; no column: the field is left out. Can be "
                                               "repeated."));
    addOption(options, "word", "FIELD:WORD=CODE",
              QT_TRANSLATE_NOOP("CommandLine", "Says what a word means that is not known, such as "
                                               "medium:strip=webtoon; no code: it says nothing. Can be repeated."));
    addOption(options, "encoding", "NAME",
              QT_TRANSLATE_NOOP("CommandLine", "How the text is encoded, such as UTF-8 or CP949; else detected."));
    addOption(options, "separator", "CHARACTER",
              QT_TRANSLATE_NOOP("CommandLine", "What stands between cells, “tab” for a tab; else detected."));
    addOption(options, "on-match", "skip|update|add",
              QT_TRANSLATE_NOOP("CommandLine", "What becomes of a row that the library already has; else skip."));
    addOption(options, "grant", "KIND:USES:START..END",
              QT_TRANSLATE_NOOP("CommandLine", "Gives every new source IP this right, such as "
                                               "option:drama+film:2023-01-01..2024-12-31; without END it is "
                                               "perpetual."));
    addOption(options, "metric", "KIND",
              QT_TRANSLATE_NOOP("CommandLine", "Which metric it is, such as views, where the list does not say."));
    addOption(options, "day", "DAY",
              QT_TRANSLATE_NOOP("CommandLine", "The day of the values, where the list does not say."));
    addOption(options, "rejects", "OUT",
              QT_TRANSLATE_NOOP("CommandLine", "Writes the rows that are rejected to a .csv or .xlsx file, each with "
                                               "its reason; mended, it can be imported."));
    addOption(options, "dry-run", "",
              QT_TRANSLATE_NOOP("CommandLine", "Tells what would be taken; writes nothing, --rejects neither."));
    addOption(options, "json", "", QT_TRANSLATE_NOOP("CommandLine", "Prints JSON."));
}

Result<ImportSource> importSource(const QCommandLineParser &options)
{
    QList<ImportSource> told;
    for (const auto &[kind, name] : {std::pair(ImportKind::Ips, "ips"), std::pair(ImportKind::Titles, "titles"),
                                     std::pair(ImportKind::Metrics, "metrics"), std::pair(ImportKind::Costs, "costs"),
                                     std::pair(ImportKind::Receipts, "receipts")}) {
        if (const QString path = options.value(QLatin1String(name)); !path.isEmpty())
            told.append({kind, path});
    }
    if (told.size() == 1)
        return told.first();
    return wrongUsage(say(QT_TRANSLATE_NOOP("CommandLine", "Tell one list, with --ips SOURCE, --titles SOURCE, "
                                                           "--metrics SOURCE, --costs SOURCE or --receipts SOURCE.")));
}

Result<exchange::SourceOptions> sourceOptions(const QCommandLineParser &options)
{
    exchange::SourceOptions asked;
    asked.sheet = options.value(QStringLiteral("sheet"));
    asked.encoding = options.value(QStringLiteral("encoding"));
    // Nothing is text in every encoding that there is.
    if (const auto nothing = exchange::decodeText({}, {}, asked.encoding); !nothing)
        return wrongUsage(nothing.error().sentence);
    const auto separator = separatorAskedFor(options);
    if (!separator)
        return tl::unexpected(separator.error());
    const auto headLine = headLineAskedFor(options);
    if (!headLine)
        return tl::unexpected(headLine.error());
    asked.separator = *separator;
    asked.headLine = *headLine;
    return asked;
}

Result<Mapping> mappingAskedFor(const QCommandLineParser &options, ImportKind kind, const SourceTable &table)
{
    Mapping mapping = exchange::proposeMapping(kind, table);
    QList<Choice> told;
    for (const QString &pair : options.values(QStringLiteral("map"))) {
        const auto choice = readChoice(pair, kind, table);
        if (!choice)
            return tl::unexpected(choice.error());
        if (const auto news = checkNews(*choice, told, pair); !news)
            return tl::unexpected(news.error());
        told << *choice;
        mapping.remove(choice->field);
        if (!choice->column)
            continue;
        mapping.removeIf([&](const auto &entry) { return entry.value() == *choice->column; });
        mapping.insert(choice->field, *choice->column);
    }
    return mapping;
}

} // namespace slateboard::commandline
