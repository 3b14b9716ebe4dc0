// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/budget/chartcells.h"

#include <QCoreApplication>

namespace slateboard {

QString chartText(const char *text)
{
    return QCoreApplication::translate("ChartRows", text);
}

FigureCell sumCell(Money money, const Formatter &format, bool strong)
{
    const bool isNone = money == Money{};
    return {isNone ? QStringLiteral("–") : format.moneyShort(money), static_cast<double>(money.minor),
            isNone ? CellTone::Quiet : CellTone::Plain, strong, isNone ? QString() : format.moneyExact(money)};
}

FigureCell signedCell(Money money, const Formatter &format, bool strong)
{
    if (money >= Money{})
        return sumCell(money, format, strong);
    return {QStringLiteral("✕ ") + format.moneyShort(money), static_cast<double>(money.minor), CellTone::Over, strong,
            format.moneyExact(money)};
}

FigureCell quietCell(const QString &text, double number)
{
    return {text, number, CellTone::Quiet};
}

QString titleText(const Library &library, TitleId id, const Formatter &format)
{
    const Title *title = findRow(library.titles, id);
    return title ? title->name(format.language()) : QString();
}

QString unscheduledText()
{
    return chartText(QT_TRANSLATE_NOOP("ChartRows", "No dates"));
}

FigureCell totalCell()
{
    return {chartText(QT_TRANSLATE_NOOP("ChartRows", "Total"))};
}

} // namespace slateboard
