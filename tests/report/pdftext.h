// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>

namespace slateboard {

// Reads a PDF back with poppler-utils.

[[nodiscard]] inline QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(60000);
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// The text of each page. Hanja come back as compatibility characters, hence NFKC.
[[nodiscard]] inline QStringList pageTexts(const QString &pdf)
{
    const QString text = outputOf(QStringLiteral(PDFTOTEXT), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
    QStringList pages = text.normalized(QString::NormalizationForm_KC).split(QChar(0x0c));
    pages.removeLast(); // after the last form feed
    for (QString &page : pages)
        page = page.simplified();
    return pages;
}

[[nodiscard]] inline QString infoOf(const QString &pdf)
{
    return outputOf(QStringLiteral(PDFINFO), {pdf});
}

} // namespace slateboard
