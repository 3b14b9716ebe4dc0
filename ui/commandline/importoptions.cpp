// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/importoptions.h"

#include "app/base/text.h"
#include "app/exchange/decode.h"
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

/// FIELD=COLUMN, read against the table.
struct Choice {
    QString field;
    std::optional<int> column; // none: the field is left out
};

Result<void> checkField(ImportKind kind, const QString &code)
{
    QStringList known;
    for (const exchange::Field &field : exchange::fieldsOf(kind))
        known << QString::fromLatin1(field.code);
    if (known.contains(code))
        return {};
    return wrongUsage(say(QT_TRANSLATE_NOOP("CommandLine", "“%1” is no field; the fields are: %2."))
                          .arg(code, known.join(QStringLiteral(", "))));
}

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
                              .arg(table.file, name, table.header.join(QStringLiteral(", "))));
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

} // namespace

void declareImportOptions(QCommandLineParser &options)
{
    addOption(options, "ips", "SOURCE", QT_TRANSLATE_NOOP("CommandLine", "The CSV file is a list of source IPs."));
    addOption(options, "titles", "SOURCE", QT_TRANSLATE_NOOP("CommandLine", "The CSV file is a list of titles."));
    addOption(options, "map", "FIELD=COLUMN",
              QT_TRANSLATE_NOOP("CommandLine", "Reads a field from a column, named by its header or number, against "
                                               "what the header suggests; no column: the field is left out. Can be "
                                               "repeated."));
    addOption(options, "encoding", "NAME",
              QT_TRANSLATE_NOOP("CommandLine", "How the text is encoded, such as UTF-8 or CP949; else detected."));
    addOption(options, "separator", "CHARACTER",
              QT_TRANSLATE_NOOP("CommandLine", "What stands between cells, “tab” for a tab; else detected."));
    addOption(options, "grant", "KIND:USES:START..END",
              QT_TRANSLATE_NOOP("CommandLine", "Gives every new source IP this right, such as "
                                               "option:drama+film:2023-01-01..2024-12-31; without END it is "
                                               "perpetual."));
    addOption(options, "dry-run", "", QT_TRANSLATE_NOOP("CommandLine", "Tells what would be taken; changes nothing."));
    addOption(options, "json", "", QT_TRANSLATE_NOOP("CommandLine", "Prints JSON."));
}

Result<ImportSource> importSource(const QCommandLineParser &options)
{
    const QString ips = options.value(QStringLiteral("ips"));
    const QString titles = options.value(QStringLiteral("titles"));
    if (ips.isEmpty() == titles.isEmpty())
        return wrongUsage(
            say(QT_TRANSLATE_NOOP("CommandLine", "Tell one list, with --ips SOURCE or --titles SOURCE.")));
    return ips.isEmpty() ? ImportSource{ImportKind::Titles, titles} : ImportSource{ImportKind::Ips, ips};
}

Result<exchange::CsvOptions> csvOptions(const QCommandLineParser &options)
{
    exchange::CsvOptions csv;
    csv.encoding = options.value(QStringLiteral("encoding"));
    // Nothing is text in every encoding that there is.
    if (const auto nothing = exchange::decodeText({}, {}, csv.encoding); !nothing)
        return wrongUsage(nothing.error().sentence);
    const QString separator = options.value(QStringLiteral("separator"));
    if (separator == QLatin1String("tab") || separator == QLatin1String("\\t")) {
        csv.separator = u'\t';
    } else if (separator.size() == 1 && !QStringLiteral("\"\r\n").contains(separator)) {
        csv.separator = separator.front();
    } else if (options.isSet(QStringLiteral("separator"))) {
        return wrongUsage(say(QT_TRANSLATE_NOOP("CommandLine", "--separator takes one character or “tab”, not “%1”."))
                              .arg(separator.simplified()));
    }
    return csv;
}

Result<Mapping> mappingAskedFor(const QCommandLineParser &options, ImportKind kind, const SourceTable &table)
{
    Mapping mapping = exchange::proposeMapping(kind, table.header);
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

Result<std::optional<RightsGrant>> grantAskedFor(const QCommandLineParser &options)
{
    if (!options.isSet(QStringLiteral("grant")))
        return std::optional<RightsGrant>();
    const QString text = options.value(QStringLiteral("grant"));
    const QStringList parts = text.split(u':');
    const auto kind = fromCode<GrantKind>(parts.value(0));
    const auto uses = Uses::fromCodes(parts.value(1).replace(u'+', u' ').replace(u',', u' ').toUtf8());
    const auto term = readPeriod(parts.value(2));
    const bool isTerm = term && term->from && parts.value(2).contains(QLatin1String(".."));
    if (parts.size() != 3 || !kind || !uses || uses->isEmpty() || !isTerm) {
        return wrongUsage(
            say(QT_TRANSLATE_NOOP("CommandLine", "A grant is written like option:drama+film:2023-01-01..2024-12-31, "
                                                 "with in_house, purchase, licence, option or shopping, not “%1”."))
                .arg(text));
    }
    RightsGrant grant;
    grant.kind = *kind;
    grant.uses = *uses;
    grant.startsOn = *term->from;
    grant.endsOn = term->to;
    return grant;
}

} // namespace slateboard::commandline
