// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/readworkbook.h"

#include "app/exchange/xlsxsheet.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

#include <algorithm>

namespace slateboard::exchange {
namespace {

constexpr qsizetype mostSheets = 1000;

struct SheetPart {
    SourceSheet sheet;
    QString part;
};

/// A workbook whose sheets are known.
class Workbook {
public:
    [[nodiscard]] static Result<Workbook> open(QIODevice &source, const QString &file, const MayGoOn &mayGoOn);

    [[nodiscard]] QList<SourceSheet> sheets() const
    {
        QList<SourceSheet> all;
        for (const SheetPart &part : m_sheets)
            all.append(part.sheet);
        return all;
    }
    [[nodiscard]] Result<SourceTable> table(const SourceOptions &options);

private:
    Workbook(std::unique_ptr<XlsxPackage> package, QString file) :
        m_package(std::move(package)), m_file(std::move(file))
    {}
    [[nodiscard]] Result<void> readSheets();
    [[nodiscard]] Result<void> readCommon();
    [[nodiscard]] Result<SourceTable> tableOf(const SheetPart &part, std::optional<int> headLine);
    [[nodiscard]] tl::unexpected<Error> empty() const;

    std::unique_ptr<XlsxPackage> m_package;
    QString m_file;
    QMap<QString, XlsxPackage::Relation> m_relations;
    QList<SheetPart> m_sheets; // those that show first
    bool m_is1904 = false;
    XlsxStrings m_strings;
    XlsxFormats m_formats;
};

Result<Workbook> Workbook::open(QIODevice &source, const QString &file, const MayGoOn &mayGoOn)
{
    auto package = XlsxPackage::open(source, file, mayGoOn);
    if (!package)
        return tl::unexpected(package.error());
    Workbook workbook(*std::move(package), file);
    if (const auto read = workbook.readSheets(); !read)
        return tl::unexpected(read.error());
    return workbook;
}

Result<void> Workbook::readSheets()
{
    auto relations = m_package->relationsOf(m_package->mainPart());
    if (!relations)
        return tl::unexpected(relations.error());
    m_relations = *std::move(relations);
    const auto readAll = [&](QXmlStreamReader &xml) -> Result<void> {
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            const auto attributes = xml.attributes();
            if (xml.name() == u"workbookPr") {
                const QStringView flag = attributes.value(QLatin1String("date1904"));
                m_is1904 = flag == u"1" || flag == u"true";
            } else if (xml.name() == u"sheet") {
                const auto id =
                    std::ranges::find(attributes, QStringLiteral("id"),
                                      [](const QXmlStreamAttribute &each) { return each.name().toString(); });
                const auto relation =
                    id == attributes.end() ? XlsxPackage::Relation() : m_relations.value(id->value().toString());
                const bool isHidden = attributes.value(QLatin1String("state")).contains(QLatin1String("idden"));
                if (relation.type == QLatin1String("worksheet")) // others are charts and macros
                    m_sheets.append({{attributes.value(QLatin1String("name")).toString(), isHidden}, relation.target});
                if (m_sheets.size() > mostSheets) {
                    return failure(ErrorCode::Invalid,
                                   QCoreApplication::translate("Import", "“%1” has more than 1,000 sheets, too many to "
                                                                         "be read.")
                                       .arg(m_file));
                }
            }
        }
        return {};
    };
    if (const auto done = m_package->read(m_package->mainPart(), readAll); !done)
        return done;
    std::ranges::stable_sort(m_sheets, {}, [](const SheetPart &part) { return part.sheet.isHidden; });
    return {};
}

Result<void> Workbook::readCommon()
{
    for (const XlsxPackage::Relation &relation : std::as_const(m_relations)) {
        Result<void> done;
        if (relation.type == QLatin1String("sharedStrings"))
            done = m_strings.read(*m_package, relation.target);
        else if (relation.type == QLatin1String("styles"))
            done = m_formats.read(*m_package, relation.target);
        if (!done)
            return done;
    }
    return {};
}

Result<SourceTable> Workbook::tableOf(const SheetPart &part, std::optional<int> headLine)
{
    SourceTable table;
    table.file = m_file;
    table.form = SourceForm::Workbook;
    table.sheets = sheets();
    table.sheet = part.sheet.name;
    XlsxSheetReader reader(*m_package, m_strings, m_formats, m_is1904, table);
    if (const auto done = reader.read(part.part); !done)
        return tl::unexpected(done.error());
    if (table.rows.isEmpty())
        return table;
    table.rows.squeeze();
    if (const auto taken = takeHead(table, headLine, reader.merged()); !taken)
        return tl::unexpected(taken.error());
    const QString folder = m_package->mainPart().section(u'/', 0, -2).toLower();
    if (m_package->has(folder + QStringLiteral("/vbaproject.bin")))
        table.notes.append(
            {0, {}, QCoreApplication::translate("Import", "“%1” holds macros; only its values are read.").arg(m_file)});
    if (m_package->hasFolder(folder + QStringLiteral("/externallinks/")))
        table.notes.append(
            {0,
             {},
             QCoreApplication::translate("Import", "“%1” refers to other files; what it last took from them is read.")
                 .arg(m_file)});
    return table;
}

Result<SourceTable> Workbook::table(const SourceOptions &options)
{
    if (const auto done = readCommon(); !done)
        return tl::unexpected(done.error());
    for (const SheetPart &part : std::as_const(m_sheets)) {
        if (!options.sheet.isEmpty() && part.sheet.name != options.sheet)
            continue;
        auto table = tableOf(part, options.headLine);
        if (!table || !table->rows.isEmpty() || !table->header.isEmpty())
            return table;
        if (!options.sheet.isEmpty())
            return empty();
    }
    if (!options.sheet.isEmpty()) {
        return failure(
            ErrorCode::NotFound,
            QCoreApplication::translate("Import", "“%1” has no sheet “%2”.").arg(m_file, options.sheet.left(60)));
    }
    return empty();
}

tl::unexpected<Error> Workbook::empty() const
{
    return failure(ErrorCode::Invalid, QCoreApplication::translate("Import", "“%1” is empty.").arg(m_file));
}

} // namespace

Result<SourceTable> readWorkbook(QIODevice &source, const QString &file, const SourceOptions &options,
                                 const MayGoOn &mayGoOn)
{
    auto workbook = Workbook::open(source, file, mayGoOn);
    if (!workbook)
        return tl::unexpected(workbook.error());
    return workbook->table(options);
}

Result<QList<SourceSheet>> sheetsIn(QIODevice &source, const QString &file)
{
    return Workbook::open(source, file, {}).map([](const Workbook &workbook) { return workbook.sheets(); });
}

} // namespace slateboard::exchange
