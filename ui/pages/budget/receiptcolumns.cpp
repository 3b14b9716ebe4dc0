// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/budget/receiptrows.h"

#include <QCoreApplication>

namespace slateboard {
namespace {

constexpr int receiptAmountWidth = 92; // pixels
constexpr int dayWidth = 92;

QString sayColumn(const char *text)
{
    return QCoreApplication::translate("Receipts", text);
}

QList<FigureColumn> windowColumns()
{
    return {{sayColumn(QT_TRANSLATE_NOOP("Receipts", "Title")), false, 150, true},
            {sayColumn(QT_TRANSLATE_NOOP("Receipts", "Platform")), false, 110, true},
            {sayColumn(QT_TRANSLATE_NOOP("Receipts", "Where")), false, 92, true},
            {sayColumn(QT_TRANSLATE_NOOP("Receipts", "From")), false, dayWidth},
            {sayColumn(QT_TRANSLATE_NOOP("Receipts", "To")), false, dayWidth},
            {sayColumn(QT_TRANSLATE_NOOP("Receipts", "Checked")), false, 150, true},
            {sayColumn(QT_TRANSLATE_NOOP("Receipts", "Time")), false, 0}};
}

QList<FigureColumn> availColumns()
{
    return {{sayColumn(QT_TRANSLATE_NOOP("Receipts", "Title")), false, 150, true},
            {sayColumn(QT_TRANSLATE_NOOP("Receipts", "Right")), false, 86},
            {sayColumn(QT_TRANSLATE_NOOP("Receipts", "Where")), false, 130, true},
            {sayColumn(QT_TRANSLATE_NOOP("Receipts", "From")), false, dayWidth},
            {sayColumn(QT_TRANSLATE_NOOP("Receipts", "To")), false, dayWidth},
            {sayColumn(QT_TRANSLATE_NOOP("Receipts", "Days")), true, 64},
            {sayColumn(QT_TRANSLATE_NOOP("Receipts", "Terms")), false, 132, true},
            {sayColumn(QT_TRANSLATE_NOOP("Receipts", "What ends it")), false, 0},
            {sayColumn(QT_TRANSLATE_NOOP("Receipts", "Fits")), true, 104}};
}

QList<FigureColumn> itemColumns()
{
    return {{sayColumn(QT_TRANSLATE_NOOP("Receipts", "Day")), false, dayWidth},
            {sayColumn(QT_TRANSLATE_NOOP("Receipts", "Title")), false, 0},
            {sayColumn(QT_TRANSLATE_NOOP("Receipts", "Platform")), false, 130, true},
            {sayColumn(QT_TRANSLATE_NOOP("Receipts", "Kind")), false, 130, true},
            {sayColumn(QT_TRANSLATE_NOOP("Receipts", "Amount")), true, 104},
            {sayColumn(QT_TRANSLATE_NOOP("Receipts", "State")), false, 96},
            {sayColumn(QT_TRANSLATE_NOOP("Receipts", "Document")), false, 110, true},
            {sayColumn(QT_TRANSLATE_NOOP("Receipts", "Note")), false, 150, true}};
}

QList<FigureColumn> platformColumns()
{
    return {{sayColumn(QT_TRANSLATE_NOOP("Receipts", "Platform")), false, 0},
            {sayColumn(QT_TRANSLATE_NOOP("Receipts", "Shows in")), false, 120, true},
            {sayColumn(QT_TRANSLATE_NOOP("Receipts", "Least term")), true, 96},
            {sayColumn(QT_TRANSLATE_NOOP("Receipts", "Windows")), true, 76},
            {sayColumn(QT_TRANSLATE_NOOP("Receipts", "Planned")), true, receiptAmountWidth},
            {sayColumn(QT_TRANSLATE_NOOP("Receipts", "Received")), true, receiptAmountWidth},
            {sayColumn(QT_TRANSLATE_NOOP("Receipts", "To come")), true, receiptAmountWidth},
            {sayColumn(QT_TRANSLATE_NOOP("Receipts", "Overdue")), true, receiptAmountWidth},
            {sayColumn(QT_TRANSLATE_NOOP("Receipts", "Outlook")), true, receiptAmountWidth}};
}

} // namespace

QList<FigureColumn> receiptColumns(ReceiptView view)
{
    switch (view) {
    case ReceiptView::Windows: return windowColumns();
    case ReceiptView::Avails: return availColumns();
    case ReceiptView::Receipts: return itemColumns();
    case ReceiptView::Platforms: break;
    }
    return platformColumns();
}

} // namespace slateboard
