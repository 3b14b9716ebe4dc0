// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/budget/caprows.h"

#include <QCoreApplication>

namespace slateboard {
namespace {

constexpr int capAmountWidth = 84; // pixels: "12,345.6억" and the insets

QString capText(const char *text)
{
    return QCoreApplication::translate("CapRows", text);
}

FigureCell moneyCellOf(Money money, const Formatter &format, CellTone tone = CellTone::Plain)
{
    return {money == Money{} ? QStringLiteral("–") : format.moneyShort(money), static_cast<double>(money.minor),
            money == Money{} ? CellTone::Quiet : tone, false, money == Money{} ? QString() : format.moneyExact(money)};
}

// What is over carries a sign of its own, so that it is told in black and white too.
FigureCell roomCell(Money headroom, const Formatter &format)
{
    const auto number = static_cast<double>(headroom.minor);
    const QString exact = format.moneyExact(headroom);
    if (headroom < Money{})
        return {capText(QT_TRANSLATE_NOOP("CapRows", "✕ %1 over")).arg(format.moneyShort(-headroom)), number,
                CellTone::Over, false, exact};
    return {capText(QT_TRANSLATE_NOOP("CapRows", "✓ %1 free")).arg(format.moneyShort(headroom)), number, CellTone::Good,
            false, exact};
}

QString nameOf(const Library &library, TitleId id, const Formatter &format)
{
    const Title *title = findRow(library.titles, id);
    return title ? title->name(format.language()) : QString();
}

// "Quarter caps 2023", and which quarter or title comes closest to it.
QString nameOfUse(const Library &library, const planning::CapUse &use, const Formatter &format)
{
    const Cap *cap = findRow(library.caps, use.cap);
    const QString name = cap ? planning::capName(library, *cap, format.language()) : QString();
    QString closest;
    if (use.quarter)
        closest = format.quarter(*use.quarter);
    else if (cap && cap->scope == CapScope::Title && cap->title.isNull())
        closest = nameOf(library, use.title, format);
    return closest.isEmpty() ? name : QStringLiteral("%1 · %2").arg(name, closest);
}

// Which single titles could bring an exceeded cap back by waiting.
QString wayBack(const Library &library, const planning::CapUsers &users, const Formatter &format)
{
    constexpr int mostNamed = 3;
    QStringList enough;
    for (const planning::CapUser &user : users.users) {
        if (user.isEnough)
            enough << nameOf(library, user.title, format);
    }
    if (enough.isEmpty())
        return capText(QT_TRANSLATE_NOOP("CapRows", "No single title could bring it back: what each has neither paid "
                                                    "nor contracted is less than that."));
    const auto more = static_cast<int>(enough.size()) - mostNamed;
    const QString names = QStringList(enough.mid(0, mostNamed)).join(QStringLiteral(", "));
    if (enough.size() == 1)
        return capText(QT_TRANSLATE_NOOP("CapRows", "%1 could bring it back by waiting.")).arg(names);
    const QString sentence =
        more <= 0 ? capText(QT_TRANSLATE_NOOP("CapRows", "Any one of these could bring it back by waiting: %1."))
                  : QCoreApplication::translate(
                        "CapRows", "Any one of these could bring it back by waiting: %1 and %n more.", nullptr, more);
    return sentence.arg(names);
}

} // namespace

QList<FigureColumn> capColumns()
{
    return {{capText(QT_TRANSLATE_NOOP("CapRows", "Cap")), false, 0},
            {capText(QT_TRANSLATE_NOOP("CapRows", "Limit")), true, capAmountWidth},
            {capText(QT_TRANSLATE_NOOP("CapRows", "Raised by")), true, 76},
            {capText(QT_TRANSLATE_NOOP("CapRows", "Own, firm")), true, capAmountWidth},
            {capText(QT_TRANSLATE_NOOP("CapRows", "Headroom")), true, 116}};
}

QList<FigureRow> capRows(const Library &library, const planning::MoneyFigures &money, const Formatter &format)
{
    QList<FigureRow> rows;
    for (const planning::CapUse &use : money.caps) {
        const Cap *cap = findRow(library.caps, use.cap);
        if (!cap)
            continue;
        const QString name = nameOfUse(library, use, format);
        FigureCell firm = moneyCellOf(use.firm, format);
        firm.tip = capText(QT_TRANSLATE_NOOP("CapRows", "Own share of the firm demand: %1; hoped: %2; others fund %3"))
                       .arg(format.moneyExact(use.firm), format.moneyExact(use.hoped), format.moneyExact(use.byOthers));
        rows.append({{{name, {}, CellTone::Plain, false, QStringLiteral("%1 · %2").arg(name, wordFor(cap->basis))},
                      moneyCellOf(use.limit, format),
                      moneyCellOf(use.raisedBy, format),
                      firm,
                      roomCell(use.headroom(), format)},
                     ListPlace{static_cast<int>(cap - library.caps.constData())}});
    }
    return rows;
}

QList<FigureColumn> capUserColumns()
{
    return {{capText(QT_TRANSLATE_NOOP("CapRows", "Title")), false, 0},
            {capText(QT_TRANSLATE_NOOP("CapRows", "Own, firm")), true, 78},
            {capText(QT_TRANSLATE_NOOP("CapRows", "Fixed")), true, 74},
            {capText(QT_TRANSLATE_NOOP("CapRows", "To complete")), true, 88},
            {capText(QT_TRANSLATE_NOOP("CapRows", "Hoped")), true, 68},
            {capText(QT_TRANSLATE_NOOP("CapRows", "By others")), true, 72}};
}

QList<FigureRow> capUserRows(const Library &library, const planning::CapUsers &users, const Formatter &format)
{
    QList<FigureRow> rows;
    planning::CapUser total;
    const auto cells = [&](const QString &name, const planning::CapUser &user, CellTone tone) {
        FigureCell fixed = moneyCellOf(user.spent + user.bound, format);
        fixed.tip = capText(QT_TRANSLATE_NOOP("CapRows", "Paid %1, contracted %2"))
                        .arg(format.moneyExact(user.spent), format.moneyExact(user.bound));
        return QList<FigureCell>{{name, {}, CellTone::Plain},
                                 moneyCellOf(user.used(), format, tone),
                                 fixed,
                                 moneyCellOf(user.firm, format),
                                 moneyCellOf(user.hoped, format, CellTone::Quiet),
                                 moneyCellOf(user.byOthers, format, CellTone::Quiet)};
    };
    for (const planning::CapUser &user : users.users) {
        total.spent += user.spent;
        total.bound += user.bound;
        total.firm += user.firm;
        total.hoped += user.hoped;
        total.byOthers += user.byOthers;
        const bool isOver = users.isOfEach && user.used() > users.limit;
        QList<FigureCell> row =
            cells(nameOf(library, user.title, format), user, isOver ? CellTone::Over : CellTone::Plain);
        if (isOver)
            row[1].text.prepend(QStringLiteral("✕ "));
        if (user.isEnough) {
            row[3].text.prepend(QStringLiteral("⇢ "));
            row[3].tone = CellTone::Warn;
            row[3].tip = capText(QT_TRANSLATE_NOOP("CapRows", "Without this the cap would hold."));
        }
        rows.append({row, user.title});
    }
    if (!users.isOfEach)
        rows.append({cells(capText(QT_TRANSLATE_NOOP("CapRows", "All")), total, CellTone::Plain), {}, true});
    return rows;
}

QString capUsersSentence(const Library &library, const planning::CapUsers &users, const Formatter &format)
{
    if (users.headroom() >= Money{})
        return capText(QT_TRANSLATE_NOOP("CapRows", "The cap holds: %1 of %2 is used, %3 is free."))
            .arg(format.moneyShort(users.used()), format.moneyShort(users.limit), format.moneyShort(users.headroom()));
    const QString over = format.moneyShort(-users.headroom());
    if (users.isOfEach) {
        const int count = static_cast<int>(
            std::ranges::count_if(users.users, [&](const auto &user) { return user.used() > users.limit; }));
        return QCoreApplication::translate("CapRows", "%n title(s) cost more than %1, by up to %2.", nullptr, count)
            .arg(format.moneyShort(users.limit), over);
    }
    return capText(QT_TRANSLATE_NOOP("CapRows", "The cap is exceeded by %1: %2 of %3 is used."))
               .arg(over, format.moneyShort(users.used()), format.moneyShort(users.limit)) +
           u' ' + wayBack(library, users, format);
}

QList<FigureColumn> loopColumns()
{
    return {{capText(QT_TRANSLATE_NOOP("CapRows", "Quarter")), false, 80},
            {capText(QT_TRANSLATE_NOOP("CapRows", "Spent")), true, 66},
            {capText(QT_TRANSLATE_NOOP("CapRows", "Released")), true, 94},
            {capText(QT_TRANSLATE_NOOP("CapRows", "Received")), true, 66},
            {capText(QT_TRANSLATE_NOOP("CapRows", "Expected")), true, 66},
            {capText(QT_TRANSLATE_NOOP("CapRows", "Available")), true, 0}};
}

QList<FigureRow> loopRows(const planning::Reinvestment &loop, const Formatter &format)
{
    QList<FigureRow> rows;
    for (const planning::LoopQuarter &quarter : loop.quarters) {
        FigureCell released = moneyCellOf(quarter.released, format);
        if (quarter.titles > 0)
            released.text = QCoreApplication::translate("CapRows", "%n: %1", nullptr, quarter.titles)
                                .arg(format.moneyShort(quarter.released));
        FigureCell available = moneyCellOf(quarter.available + quarter.availableToCome, format,
                                           quarter.availableToCome == Money{} ? CellTone::Plain : CellTone::Quiet);
        if (quarter.availableToCome != Money{})
            available.tip = capText(QT_TRANSLATE_NOOP("CapRows", "%1 of it only if expected receipts come."))
                                .arg(format.moneyExact(quarter.availableToCome));
        rows.append({{{format.quarter(quarter.quarter), quarter.quarter.index},
                      moneyCellOf(quarter.spent, format),
                      released,
                      moneyCellOf(quarter.received, format),
                      moneyCellOf(quarter.toCome, format, CellTone::Quiet),
                      available},
                     quarter.quarter});
    }
    if (loop.unscheduled != Money{} || loop.toComeSometime != Money{})
        rows.append({{{capText(QT_TRANSLATE_NOOP("CapRows", "No day yet"))},
                      moneyCellOf(loop.unscheduled, format),
                      {},
                      {},
                      moneyCellOf(loop.toComeSometime, format, CellTone::Quiet),
                      {}},
                     {},
                     true});
    return rows;
}

QString loopSentence(const planning::Reinvestment &loop, const Formatter &format)
{
    if (loop.quarters.empty())
        return {};
    QString sentence =
        loop.paysForItself
            ? capText(QT_TRANSLATE_NOOP("CapRows", "The slate first pays for itself in %1: by then own receipts have "
                                                   "covered all that was spent."))
                  .arg(format.quarter(*loop.paysForItself))
            : capText(QT_TRANSLATE_NOOP("CapRows",
                                        "The slate does not pay for itself by %1: own receipts stay %2 below "
                                        "what is spent."))
                  .arg(format.quarter(loop.quarters.back().quarter),
                       format.moneyShort((loop.inAll.spent - loop.unscheduled) -
                                         (loop.inAll.received - loop.toComeSometime)));
    if (loop.firstCovered)
        sentence += u' ' + capText(QT_TRANSLATE_NOOP("CapRows", "A quarter's receipts first cover its spending in %1."))
                               .arg(format.quarter(*loop.firstCovered));
    return sentence;
}

} // namespace slateboard
