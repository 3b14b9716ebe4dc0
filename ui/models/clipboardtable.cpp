// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/clipboardtable.h"

#include <QAbstractItemModel>
#include <QMimeData>

namespace slateboard {
namespace {

template <class CellOf>
void appendHtmlRow(QString &html, const char *tag, const QList<int> &columns, CellOf cellOf)
{
    html += QLatin1String("<tr>");
    for (int column : columns)
        html += QStringLiteral("<%1>%2</%1>").arg(QLatin1String(tag), cellOf(column).toHtmlEscaped());
    html += QLatin1String("</tr>\n");
}

} // namespace

std::unique_ptr<QMimeData> clipboardTable(const QAbstractItemModel &model, const QList<int> &rows,
                                          const QList<int> &columns)
{
    QString text;
    QString html = QStringLiteral("<meta charset=\"utf-8\"><table>\n");
    appendHtmlRow(html, "th", columns, [&](int column) { return model.headerData(column, Qt::Horizontal).toString(); });
    for (int row : rows) {
        const auto cellOf = [&](int column) { return model.index(row, column).data().toString(); };
        QStringList cells;
        for (int column : columns)
            cells << cellOf(column).simplified(); // a tab or line feed would tear the row apart
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
        appendHtmlRow(html, "td", columns, cellOf);
    }
    auto mime = std::make_unique<QMimeData>();
    mime->setText(text);
    mime->setHtml(html + QLatin1String("</table>"));
    return mime;
}

} // namespace slateboard
