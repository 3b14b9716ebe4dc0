// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/writefile.h"

#include "app/base/printable.h"
#include "app/exchange/pieces.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace slateboard::exchange {
namespace {

constexpr qsizetype rowsBetweenReports = 256;

tl::unexpected<Error> stopped()
{
    return failure(ErrorCode::Cancelled,
                   QCoreApplication::translate("Export", "The export was stopped, and nothing was written."));
}

// What tells of each row that is made, and makes no more once it is told to stop.
class Metered {
public:
    Metered(const QList<Sheet> &sheets, const Progress &progress) : m_progress(progress)
    {
        for (const Sheet &sheet : sheets)
            m_total += sheet.rows.count;
    }
    [[nodiscard]] bool isStopped() const { return m_isStopped; }
    [[nodiscard]] QList<Sheet> wrapped(QList<Sheet> sheets)
    {
        for (Sheet &sheet : sheets) {
            sheet.rows.row = [this, row = sheet.rows.row](qsizetype at) {
                report();
                return m_isStopped ? QList<Cell>() : row(at);
            };
        }
        return sheets;
    }

private:
    void report()
    {
        if (m_done++ % rowsBetweenReports == 0 && m_progress && !m_isStopped)
            m_isStopped = !m_progress(static_cast<double>(m_done) / static_cast<double>(m_total));
    }

    const Progress &m_progress;
    qsizetype m_total = 0;
    qsizetype m_done = 0;
    bool m_isStopped = false;
};

Pieces piecesOf(FileFormat format, const QList<Sheet> &sheets)
{
    switch (format) {
    case FileFormat::Xlsx: return xlsxPieces(sheets);
    case FileFormat::Json: return jsonPieces(sheets);
    case FileFormat::Csv: break;
    }
    return csvPieces(sheets.constFirst().rows);
}

} // namespace

Result<FileFormat> fileFormatOf(const QString &path)
{
    const QString xlsx = QStringLiteral("xlsx");
    const QString json = QStringLiteral("json");
    if (const auto known = checkEnding(path, {xlsx, QStringLiteral("csv"), json}); !known)
        return tl::unexpected(known.error());
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == xlsx)
        return FileFormat::Xlsx;
    return ending == json ? FileFormat::Json : FileFormat::Csv;
}

Result<void> addFile(OutputFiles &files, const QString &path, const QList<Sheet> &sheets, const Progress &progress)
{
    const auto format = checkOutputPlace(path).and_then([&] { return fileFormatOf(path); });
    if (!format)
        return tl::unexpected(format.error());
    if (*format == FileFormat::Csv && sheets.size() != 1) {
        return failure(ErrorCode::Invalid,
                       QCoreApplication::translate("Export", "“%1” can hold one table only; give a file that ends in "
                                                             ".xlsx or .json for several.")
                           .arg(printable(path)));
    }
    Metered metered(sheets, progress);
    const Pieces pieces = piecesOf(*format, metered.wrapped(sheets));
    return files.add(path, [&]() -> Result<QByteArray> {
        auto piece = pieces();
        if (metered.isStopped())
            return stopped();
        return piece;
    });
}

Result<void> writeFile(const QString &path, const QList<Sheet> &sheets, const Progress &progress)
{
    OutputFiles files;
    return addFile(files, path, sheets, progress).and_then([&] { return files.commit(); });
}

} // namespace slateboard::exchange
