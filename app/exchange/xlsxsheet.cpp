// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/xlsxsheet.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

namespace slateboard::exchange {
namespace {

constexpr int linesOfHeads = 64; // merged cells further down mean nothing
constexpr qsizetype mostMerged = 1000;

struct CellPlace {
    int line = 0;
    int column = -1;
};

// Reads B12; nothing if it is none.
std::optional<CellPlace> placeOf(QStringView reference)
{
    qsizetype i = 0;
    int column = 0;
    for (; i < reference.size() && reference[i] >= u'A' && reference[i] <= u'Z' && i < 3; ++i)
        column = column * 26 + (reference[i].unicode() - u'A' + 1);
    bool isNumber = false;
    const int line = reference.mid(i).toInt(&isNumber);
    if (column == 0 || !isNumber || line < 1 || line > XlsxSheetReader::mostLines ||
        column > XlsxSheetReader::mostColumns)
        return std::nullopt;
    return CellPlace{line, column - 1};
}

} // namespace

Result<void> XlsxSheetReader::read(const QString &part)
{
    return m_package.read(part, [&](QXmlStreamReader &xml) -> Result<void> {
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"row") {
                if (const auto done = readRow(xml); !done)
                    return done;
            } else if (xml.name() == u"mergeCell") {
                readMerged(xml.attributes().value(QLatin1String("ref")));
            }
        }
        return {};
    });
}

Result<void> XlsxSheetReader::readRow(QXmlStreamReader &xml)
{
    const auto attributes = xml.attributes();
    const QStringView number = attributes.value(QLatin1String("r"));
    const int line = number.isEmpty() ? m_line + 1 : number.toInt();
    if (line <= m_line || line > mostLines)
        return m_package.damaged(QStringLiteral("row %1 after %2").arg(number.left(20)).arg(m_line));
    m_line = line;
    m_column = -1;
    m_columnsFilled = 0;
    m_isBegun = false;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement && xml.name() == u"row")
            break;
        if (token != QXmlStreamReader::StartElement || xml.name() != u"c")
            continue;
        if (const auto done = readCell(xml); !done)
            return done;
    }
    return {};
}

XlsxSheetReader::CellType XlsxSheetReader::typeOf(const QXmlStreamAttributes &attributes)
{
    const QStringView type = attributes.value(QLatin1String("t"));
    if (type == u"s")
        return CellType::Shared;
    if (type == u"inlineStr")
        return CellType::Inline;
    if (type == u"str")
        return CellType::FormulaText;
    if (type == u"b")
        return CellType::Boolean;
    if (type == u"e")
        return CellType::Fault;
    return type == u"d" ? CellType::Day : CellType::Number;
}

bool XlsxSheetReader::takePlace(const QXmlStreamAttributes &attributes)
{
    const QStringView reference = attributes.value(QLatin1String("r"));
    if (reference.isEmpty())
        return ++m_column < mostColumns;
    const auto place = placeOf(reference);
    if (!place || place->line != m_line || place->column <= m_column)
        return false;
    m_column = place->column;
    return true;
}

Result<void> XlsxSheetReader::readCell(QXmlStreamReader &xml)
{
    const auto attributes = xml.attributes();
    if (!takePlace(attributes))
        return m_package.damaged(QStringLiteral("a cell on line %1").arg(m_line));
    const CellType type = typeOf(attributes);
    const QStringView styleNumber = attributes.value(QLatin1String("s"));
    const int style = styleNumber.isEmpty() ? 0 : styleNumber.toInt();
    QString value;
    bool hasFormula = false;
    bool hasValue = false;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement && xml.name() == u"c")
            break;
        if (token != QXmlStreamReader::StartElement)
            continue;
        hasFormula |= xml.name() == u"f";
        const bool isValue = xml.name() == u"v" && type != CellType::Inline;
        if (isValue || xml.name() == u"is") {
            hasValue = true;
            value = isValue ? xml.readElementText(QXmlStreamReader::SkipChildElements) : richText(xml);
        } else {
            xml.skipCurrentElement();
        }
    }
    if (hasFormula && !hasValue) {
        note(QCoreApplication::translate("Import", "The file does not hold the result of the formula in %1; open it in "
                                                   "a spreadsheet and save it.")
                 .arg(cellName()));
    }
    const auto text = textOf(type, value, style);
    if (!text)
        return tl::unexpected(text.error());
    add(*text);
    if (m_table.rows.cells() > mostCells) {
        return failure(ErrorCode::Invalid,
                       QCoreApplication::translate("Import", "The sheet “%2” of “%1” has more than 32 million cells, "
                                                             "the most that can be imported at once.")
                           .arg(m_table.file, m_table.sheet));
    }
    return m_table.rows.bytes() > SourceRows::mostBytes / 2 ? m_package.tooLarge() : Result<void>();
}

Result<QByteArray> XlsxSheetReader::textOf(CellType type, const QString &value, int style)
{
    switch (type) {
    case CellType::Number: return value.isEmpty() ? QByteArray() : numberIn(value.toLatin1(), m_formats.shape(style));
    case CellType::Shared: {
        bool isNumber = false;
        const int index = value.toInt(&isNumber);
        if (value.isEmpty())
            return QByteArray();
        if (!isNumber || index < 0 || index >= m_strings.size())
            return m_package.damaged(QStringLiteral("text %1").arg(value.left(20)));
        return m_strings.at(index).toByteArray();
    }
    case CellType::Boolean: return QByteArray(value == u"1" || value == u"true" ? "TRUE" : "FALSE");
    case CellType::Fault:
        note(QCoreApplication::translate("Import",
                                         "The formula in %1 gives the error %2, so the cell was read as empty.")
                 .arg(cellName(), value.left(20)));
        return QByteArray();
    case CellType::Day: return value.section(u'T', 0, 0).toUtf8();
    case CellType::Inline:
    case CellType::FormulaText: break;
    }
    return value.toUtf8();
}

QByteArray XlsxSheetReader::numberIn(QByteArrayView number, NumberShape shape)
{
    if (shape == NumberShape::Plain && hasLostDigits(number)) {
        note(QCoreApplication::translate("Import", "The number in %1 is longer than the 15 digits that a spreadsheet "
                                                   "keeps, so its last ones may be wrong; let such ids be text.")
                 .arg(cellName()));
    }
    return numberText(number, shape, m_is1904);
}

QString XlsxSheetReader::cellName() const
{
    return columnLetters(m_column) + QString::number(m_line);
}

void XlsxSheetReader::note(const QString &sentence)
{
    if (m_table.notes.size() < mostNotes)
        m_table.notes.append({m_line, {}, sentence});
}

void XlsxSheetReader::add(QByteArrayView text)
{
    if (text.isEmpty())
        return;
    if (!m_isBegun)
        m_table.rows.beginRow(m_line);
    m_isBegun = true;
    for (; m_columnsFilled < m_column; ++m_columnsFilled)
        m_table.rows.addCell({});
    m_table.rows.addCell(text);
    ++m_columnsFilled;
}

void XlsxSheetReader::readMerged(QStringView range)
{
    const qsizetype colon = range.indexOf(u':');
    const auto first = placeOf(range.left(std::max<qsizetype>(colon, 0)));
    const auto last = placeOf(range.mid(colon + 1));
    if (first && last && first->line <= linesOfHeads && m_merged.size() < mostMerged)
        m_merged.append({first->line, last->line, first->column, last->column});
}

} // namespace slateboard::exchange
