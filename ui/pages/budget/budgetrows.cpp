// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/budget/budgetrows.h"

#include <QCoreApplication>

namespace slateboard {
namespace {

constexpr int amountWidth = 84;   // pixels: "12,345.6억" and the insets
constexpr int balanceWidth = 112; // with a sign before it
constexpr int seriesWidth = 104;  // headed by a name

QString say(const char *text)
{
    return QCoreApplication::translate("BudgetPage", text);
}

FigureCell amount(Money money, const Formatter &format, CellTone tone = CellTone::Plain)
{
    return {money == Money{} ? QStringLiteral("–") : format.moneyShort(money), static_cast<double>(money.minor),
            money == Money{} ? CellTone::Quiet : tone};
}

// What is negative carries a sign of its own, so that it is told in black and white too.
FigureCell headroomCell(Money headroom, const Formatter &format)
{
    if (headroom.minor >= 0)
        return amount(headroom, format);
    const QString over = QCoreApplication::translate("BudgetPage", "%1 over").arg(format.moneyShort(-headroom));
    return {QStringLiteral("✕ ") + over, static_cast<double>(headroom.minor), CellTone::Over};
}

// What of a quarter's demand counts against its caps.
QString ownShareTip(const planning::QuarterMoney &quarter, const Formatter &format)
{
    if (quarter.firmByOthers == Money{})
        return {};
    return say(QT_TRANSLATE_NOOP("BudgetPage", "Our own share of the firm demand is %1; others fund %2."))
        .arg(format.moneyExact(quarter.ownFirm()), format.moneyExact(quarter.firmByOthers));
}

FigureCell balance(Money money, const Formatter &format)
{
    if (money.minor < 0)
        return {QStringLiteral("✕ ") + format.moneyShort(money), static_cast<double>(money.minor), CellTone::Over};
    return amount(money, format);
}

QString accountName(const Library &library, AccountId id, Language language)
{
    const Account *account = findRow(library.accounts, id);
    if (!account)
        return say(QT_TRANSLATE_NOOP("BudgetPage", "not assigned"));
    const bool korean = language == Language::Korean ? !account->koreanName.isEmpty() : account->englishName.isEmpty();
    return korean ? account->koreanName : account->englishName;
}

QString titleName(const Library &library, TitleId id, Language language)
{
    const Title *title = findRow(library.titles, id);
    return title ? title->name(language) : QString();
}

QString kindName(planning::DemandKind kind)
{
    switch (kind) {
    case planning::DemandKind::Actual: return say(QT_TRANSLATE_NOOP("BudgetPage", "Actual"));
    case planning::DemandKind::OpenCommitment: return say(QT_TRANSLATE_NOOP("BudgetPage", "Committed"));
    case planning::DemandKind::ToComplete: break;
    }
    return say(QT_TRANSLATE_NOOP("BudgetPage", "To complete"));
}

planning::TopSheetRow totalOf(const std::vector<planning::TopSheetRow> &rows)
{
    planning::TopSheetRow total{};
    for (const planning::TopSheetRow &row : rows) {
        total.budget += row.budget;
        total.actual += row.actual;
        total.committed += row.committed;
        total.toComplete += row.toComplete;
    }
    return total;
}

} // namespace

QList<FigureColumn> quarterColumns()
{
    return {{say(QT_TRANSLATE_NOOP("BudgetPage", "Quarter")), false, 84},
            {say(QT_TRANSLATE_NOOP("BudgetPage", "Firm")), true, amountWidth},
            {say(QT_TRANSLATE_NOOP("BudgetPage", "Hoped")), true, amountWidth},
            {say(QT_TRANSLATE_NOOP("BudgetPage", "Demand")), true, amountWidth},
            {say(QT_TRANSLATE_NOOP("BudgetPage", "Cap")), true, amountWidth},
            {say(QT_TRANSLATE_NOOP("BudgetPage", "Headroom")), true, balanceWidth},
            {say(QT_TRANSLATE_NOOP("BudgetPage", "Tightest cap")), false, 0}};
}

QList<FigureRow> quarterRows(const Library &library, const planning::MoneyFigures &money, const Formatter &format)
{
    QList<FigureRow> rows;
    for (const planning::QuarterMoney &quarter : money.quarters) {
        const Cap *tightest = findRow(library.caps, quarter.tightest);
        rows.append(
            {{{format.quarter(quarter.quarter), quarter.quarter.index},
              amount(quarter.firm, format),
              amount(quarter.hoped, format),
              amount(quarter.demand(), format),
              quarter.cap ? amount(*quarter.cap, format) : FigureCell{},
              quarter.headroom ? headroomCell(*quarter.headroom, format) : FigureCell{},
              {tightest ? planning::capName(library, *tightest, format.language()) : QString(), {}, CellTone::Quiet}},
             quarter.quarter});
        for (const int cell : {1, 5})
            rows.last().cells[cell].tip = ownShareTip(quarter, format);
    }
    if (money.unscheduled != Money{}) {
        rows.append({{{say(QT_TRANSLATE_NOOP("BudgetPage", "Unscheduled"))}, {}, {}, amount(money.unscheduled, format)},
                     {},
                     true});
    }
    return rows;
}

QList<FigureColumn> seriesColumns(const QStringList &names)
{
    QList<FigureColumn> columns{{say(QT_TRANSLATE_NOOP("BudgetPage", "Quarter")), false, 84}};
    for (const QString &name : names)
        columns.append({name, true, seriesWidth});
    columns.append({say(QT_TRANSLATE_NOOP("BudgetPage", "Demand")), true, amountWidth});
    return columns;
}

QList<FigureRow> seriesRows(const planning::MoneyFigures &money, const planning::QuarterBars &bars,
                            const Formatter &format)
{
    QList<FigureRow> rows;
    FigureRow total{{{say(QT_TRANSLATE_NOOP("BudgetPage", "Total"))}}, {}, true};
    std::vector<Money> sums(bars.series.size() + 1);
    for (size_t quarter = 0; quarter < money.quarters.size(); ++quarter) {
        const planning::QuarterMoney &of = money.quarters[quarter];
        FigureRow row{{{format.quarter(of.quarter), of.quarter.index}}, of.quarter};
        for (size_t i = 0; i < bars.series.size(); ++i) {
            row.cells.append(amount(bars.series[i].quarters[quarter].demand(), format));
            sums[i] += bars.series[i].quarters[quarter].demand();
        }
        row.cells.append(amount(of.demand(), format));
        sums.back() += of.demand();
        rows.append(std::move(row));
    }
    for (const Money sum : sums)
        total.cells.append(amount(sum, format));
    rows.append(std::move(total));
    return rows;
}

QList<FigureColumn> titleMoneyColumns()
{
    return {{say(QT_TRANSLATE_NOOP("BudgetPage", "Title")), false, 0},
            {say(QT_TRANSLATE_NOOP("BudgetPage", "Stage")), false, 116},
            {say(QT_TRANSLATE_NOOP("BudgetPage", "Budget")), true, amountWidth},
            {say(QT_TRANSLATE_NOOP("BudgetPage", "Actual")), true, amountWidth},
            {say(QT_TRANSLATE_NOOP("BudgetPage", "Committed")), true, amountWidth},
            {say(QT_TRANSLATE_NOOP("BudgetPage", "To complete")), true, 96},
            {say(QT_TRANSLATE_NOOP("BudgetPage", "EFC")), true, amountWidth},
            {say(QT_TRANSLATE_NOOP("BudgetPage", "Variance")), true, balanceWidth}};
}

QList<FigureRow> titleMoneyRows(const Library &library, const planning::Figures &figures, const Formatter &format)
{
    QList<FigureRow> rows;
    for (const planning::TitleFigures &title : figures.titles) {
        const planning::TitleMoney &money = title.money;
        const bool budgeted = money.budget != Money{};
        rows.append({{{titleName(library, title.title, format.language())},
                      {title.stage ? wordFor(title.stage->stage) : QString(),
                       title.stage ? static_cast<int>(title.stage->stage) : -1, CellTone::Quiet},
                      amount(money.budget, format),
                      amount(money.actual, format),
                      amount(money.committed, format),
                      amount(money.toComplete, format),
                      amount(money.efc(), format),
                      budgeted ? balance(money.variance(), format) : FigureCell{}},
                     title.title});
    }
    const planning::MoneyFigures &money = figures.money;
    rows.append({{{say(QT_TRANSLATE_NOOP("BudgetPage", "Total"))},
                  {},
                  amount(money.totalBudget, format),
                  amount(money.actual, format),
                  amount(money.committed, format),
                  amount(money.toComplete, format),
                  amount(money.efc(), format),
                  money.totalBudget != Money{} ? balance(money.variance(), format) : FigureCell{}},
                 {},
                 true});
    return rows;
}

QList<FigureColumn> topSheetColumns()
{
    return {{say(QT_TRANSLATE_NOOP("BudgetPage", "Account")), false, 0},
            {say(QT_TRANSLATE_NOOP("BudgetPage", "Budget")), true, amountWidth},
            {say(QT_TRANSLATE_NOOP("BudgetPage", "Actual")), true, amountWidth},
            {say(QT_TRANSLATE_NOOP("BudgetPage", "Committed")), true, amountWidth},
            {say(QT_TRANSLATE_NOOP("BudgetPage", "To complete")), true, 96},
            {say(QT_TRANSLATE_NOOP("BudgetPage", "EFC")), true, amountWidth},
            {say(QT_TRANSLATE_NOOP("BudgetPage", "Variance")), true, balanceWidth}};
}

QList<FigureRow> topSheetRows(const std::vector<planning::TopSheetRow> &rows, const QStringList &names,
                              const Formatter &format)
{
    const auto cells = [&](const QString &name, const planning::TopSheetRow &row) {
        return QList<FigureCell>{{name},
                                 amount(row.budget, format),
                                 amount(row.actual, format),
                                 amount(row.committed, format),
                                 amount(row.toComplete, format),
                                 amount(row.efc(), format),
                                 balance(row.variance(), format)};
    };
    QList<FigureRow> shown;
    for (size_t i = 0; i < rows.size(); ++i) {
        const auto place = static_cast<int>(i);
        shown.append({cells(names.at(place), rows[i]), ListPlace{place}});
    }
    shown.append({cells(say(QT_TRANSLATE_NOOP("BudgetPage", "Total")), totalOf(rows)), {}, true});
    return shown;
}

QList<FigureColumn> topSheetPartColumns(bool areAccounts)
{
    return {
        {areAccounts ? say(QT_TRANSLATE_NOOP("BudgetPage", "Account")) : say(QT_TRANSLATE_NOOP("BudgetPage", "Title")),
         false, 0},
        {say(QT_TRANSLATE_NOOP("BudgetPage", "Budget")), true, amountWidth},
        {say(QT_TRANSLATE_NOOP("BudgetPage", "EFC")), true, amountWidth},
        {say(QT_TRANSLATE_NOOP("BudgetPage", "Variance")), true, balanceWidth}};
}

QList<FigureRow> topSheetPartRows(const std::vector<planning::TopSheetRow> &rows, const QStringList &names,
                                  const QList<RowTarget> &targets, const Formatter &format)
{
    const auto cells = [&](const QString &name, const planning::TopSheetRow &row) {
        return QList<FigureCell>{
            {name}, amount(row.budget, format), amount(row.efc(), format), balance(row.variance(), format)};
    };
    QList<FigureRow> shown;
    for (size_t i = 0; i < rows.size(); ++i) {
        const auto place = static_cast<qsizetype>(i);
        shown.append({cells(names.at(place), rows[i]), targets.at(place)});
    }
    shown.append({cells(say(QT_TRANSLATE_NOOP("BudgetPage", "Total")), totalOf(rows)), {}, true});
    return shown;
}

QList<FigureColumn> demandColumns()
{
    return {{say(QT_TRANSLATE_NOOP("BudgetPage", "Title")), false, 0},
            {say(QT_TRANSLATE_NOOP("BudgetPage", "Account")), false, 86, true},
            {say(QT_TRANSLATE_NOOP("BudgetPage", "What")), false, 92, true},
            {say(QT_TRANSLATE_NOOP("BudgetPage", "Month")), false, 68},
            {say(QT_TRANSLATE_NOOP("BudgetPage", "Amount")), true, amountWidth}};
}

QList<FigureRow> demandRows(const Library &library, std::vector<planning::DemandItem> items, const Formatter &format)
{
    std::ranges::stable_sort(items, std::greater{}, [](const planning::DemandItem &item) { return item.amount; });
    QList<FigureRow> rows;
    Money total;
    for (const planning::DemandItem &item : items) {
        total += item.amount;
        rows.append(
            {{{titleName(library, item.title, format.language())},
              {accountName(library, item.account, format.language()), {}, CellTone::Quiet},
              {kindName(item.kind), {}, item.firm ? CellTone::Plain : CellTone::Quiet},
              {item.month ? format.month(*item.month) : QString(), item.month ? item.month->index : 0, CellTone::Quiet},
              amount(item.amount, format)},
             item.title});
    }
    rows.append({{{say(QT_TRANSLATE_NOOP("BudgetPage", "Total"))}, {}, {}, {}, amount(total, format)}, {}, true});
    return rows;
}

} // namespace slateboard
