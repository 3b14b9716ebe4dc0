// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/sourcetable.h"
#include "app/exchange/writefile.h"
#include "app/planning/budgetlines.h"
#include "app/session/exportbudgetsheet.h"
#include "app/session/exportcostreport.h"
#include "app/session/exporttables.h"
#include "app/session/figuresjson.h"
#include "tests/planning/moneydraw.h"
#include "tests/report/pdftext.h"
#include "tests/support/openlibrary.h"
#include "tests/support/registry.h"
#include "ui/charts/quarterchart.h"
#include "ui/pages/budget/budgettable.h"
#include "ui/pages/budget/costreportmodel.h"
#include "ui/report/costpaper.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>

#include <map>

using namespace slateboard;
using namespace slateboard::planning;

namespace {

// All of a random slate as rows for a file.
Rows rowsOf(const Library &library)
{
    Rows rows;
    rows.parties = library.parties;
    rows.plans = library.plans;
    rows.titles = library.titles;
    rows.stageEvents = library.stageEvents;
    rows.planTitles = library.planTitles;
    rows.phases = library.phases;
    rows.accounts = library.accounts;
    rows.budgetLines = library.budgetLines;
    rows.costs = library.costs;
    rows.receipts = library.receipts;
    rows.caps = library.caps;
    rows.windows = library.windows;
    rows.funding = library.funding;
    rows.estimates = library.estimates;
    rows.waterfall = library.waterfall;
    return rows;
}

// What a table says in a column of a row, as a whole number.
class Cells {
public:
    explicit Cells(const exchange::SourceTable &table) : m_table(table) {}
    [[nodiscard]] QString text(qsizetype row, const char *field) const
    {
        return m_table.rows[row].text(static_cast<int>(m_table.header.indexOf(QLatin1String(field))));
    }
    [[nodiscard]] Money money(qsizetype row, const char *field) const { return {text(row, field).toLongLong()}; }
    [[nodiscard]] qsizetype rows() const { return m_table.rows.size(); }
    [[nodiscard]] Money sum(const char *field) const
    {
        Money sum;
        for (qsizetype row = 0; row < rows(); ++row)
            sum += money(row, field);
        return sum;
    }

private:
    const exchange::SourceTable &m_table;
};

CostSums sumsOf(const MoneyFigures &money)
{
    return {money.totalBudget, money.actual, money.committed, money.toComplete};
}

CostSums sumsOf(const TitleMoney &money)
{
    return {money.budget, money.actual, money.committed, money.toComplete};
}

// The last row of a sheet is the total cost.
CostSums sumsOf(const BudgetSheet &sheet)
{
    const SheetRow &total = sheet.rows.back();
    return {total.budget, total.actual, total.committed, total.toComplete};
}

} // namespace

/// Random slates that were saved to a file and opened again show the same figures in the window, in charts, in CSV,
/// XLSX and JSON, and on paper; and on each of them what stands below adds up to what stands above. The last slate is
/// another at each run; its name tells how to draw it again.
class TestMoneySurfaces : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_open.reset(); }
    void theBudgetTree_data() { addSlates(); }
    void theBudgetTree();
    void theCostReport_data() { addSlates(); }
    void theCostReport();
    void theChartOfQuarters_data() { addSlates(); }
    void theChartOfQuarters();
    void tablesThatLeave_data() { addSlates(); }
    void tablesThatLeave();
    void paper_data() { addSlates(); }
    void paper();
    void json_data() { addSlates(); }
    void json();

private:
    static void addSlates();
    [[nodiscard]] const Library &library() const { return m_open->library(); }
    [[nodiscard]] const Figures &figures() const { return m_open->workspace().figures(); }
    void checkLeaving(const QString &file, const exchange::OutTable &table,
                      const std::function<void(const Cells &)> &check) const;

    std::unique_ptr<OpenLibrary> m_open;
    QTemporaryDir m_folder;
};

void TestMoneySurfaces::addSlates()
{
    static const quint64 another = QRandomGenerator::global()->bounded(1'000'000);
    QTest::addColumn<quint64>("seed");
    for (quint64 seed : {quint64{1}, quint64{2}, quint64{3}, another})
        QTest::addRow("slate %llu", seed) << seed;
}

void TestMoneySurfaces::init()
{
    QFETCH(quint64, seed);
    m_open = std::make_unique<OpenLibrary>(rowsOf(drawnMoney(seed)));
    QTRY_VERIFY(m_open->workspace().isReady());
}

void TestMoneySurfaces::theBudgetTree()
{
    CostSums all;
    for (const TitleMoney &title : figures().demand.titles) {
        BudgetTable table(m_open->workspace());
        table.setExact(true);
        table.setSheet(budgetSheetOf(library(), figures().demand, {figures().plan, title.title}));
        QCOMPARE(sumsOf(table.sheet()), sumsOf(title));
        CostSums top;
        Money lines;
        for (const SheetRow &row : table.sheet().rows) {
            const bool isTop =
                row.depth == 0 && (row.kind == SheetRowKind::Account || row.kind == SheetRowKind::Unassigned);
            if (isTop)
                top = {top.budget + row.budget, top.actual + row.actual, top.committed + row.committed,
                       top.toComplete + row.toComplete};
        }
        QCOMPARE(top, sumsOf(title));
        for (const BudgetLine &line : budgetLinesOf(library(), figures().plan, title.title))
            lines += line.amount;
        QCOMPARE(lines, title.budget);
        // What is written in the cells of the last row is that.
        const int last = table.rowCount() - 1;
        for (const auto &[column, money] :
             {std::pair{BudgetColumn::Budget, title.budget}, std::pair{BudgetColumn::Actual, title.actual},
              std::pair{BudgetColumn::Efc, title.efc()}, std::pair{BudgetColumn::Variance, title.variance()}}) {
            const QString text = table.index(last, static_cast<int>(column)).data().toString();
            const QString amount = m_open->workspace().format().moneyExact({std::abs(money.minor)}).remove(u'₩');
            QVERIFY2(money == Money{} || text.contains(amount), qPrintable(text));
        }
        all.add({{}, {}, title.budget, title.actual, title.committed, title.toComplete, {}, false});
    }
    QCOMPARE(all, sumsOf(figures().money));
}

void TestMoneySurfaces::theCostReport()
{
    for (const CostGrouping grouping : {CostGrouping::Title, CostGrouping::Account, CostGrouping::Format}) {
        CostReportModel model(m_open->workspace());
        model.setReport(CostReportModel::prepared(costReport(library(), figures(), grouping, Language::Korean),
                                                  library(), figures().asOf));
        const QModelIndex top = model.index(0, 0);
        QCOMPARE(model.node(top)->sums, sumsOf(figures().money));
        CostSums below;
        for (int row = 0; row < model.rowCount(top); ++row) {
            const CostSums &sums = model.node(model.index(row, 0, top))->sums;
            below = {below.budget + sums.budget, below.actual + sums.actual, below.committed + sums.committed,
                     below.toComplete + sums.toComplete};
        }
        QCOMPARE(below, sumsOf(figures().money));
    }
}

void TestMoneySurfaces::theChartOfQuarters()
{
    for (const BarGrouping grouping :
         {BarGrouping::Format, BarGrouping::Phase, BarGrouping::Account, BarGrouping::Title}) {
        const QuarterBars bars = quarterBars(library(), figures(), grouping);
        QStringList names;
        for (const BarSeries &series : bars.series)
            names << barName(library(), series.key, grouping, Language::Korean);
        QuarterChart chart;
        chart.setData(figures().money, bars, names, figures().asOf, m_open->workspace().format());
        const std::vector<Quarter> shown = chart.shownQuarters();
        std::vector<qint64> plotted(shown.size());
        for (const BarSeries &series : bars.series) {
            for (const bool firm : {true, false}) {
                const std::vector<double> heights = chart.barsFor(series.key, firm);
                for (size_t i = 0; i < heights.size(); ++i)
                    plotted[i] += std::llround(heights[i]);
            }
        }
        Money sum = figures().money.unscheduled;
        for (size_t i = 0; i < shown.size(); ++i) {
            const auto quarter = std::ranges::find(figures().money.quarters, shown[i], &QuarterMoney::quarter);
            QCOMPARE(plotted[i], quarter->demand().minor);
            sum += Money{plotted[i]};
        }
        QCOMPARE(sum, figures().money.efc());
    }
}

// As a file of either kind, read back.
void TestMoneySurfaces::checkLeaving(const QString &file, const exchange::OutTable &table,
                                     const std::function<void(const Cells &)> &check) const
{
    for (const char *ending : {".csv", ".xlsx"}) {
        const QString path = m_folder.filePath(file + QLatin1String(ending));
        const auto written = exchange::writeFile(path, {{QStringLiteral("table"), exchange::rowsOf(table)}}, {});
        QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().sentence));
        const auto read = exchange::readSource(path);
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().sentence));
        check(Cells(*read));
    }
}

void TestMoneySurfaces::tablesThatLeave()
{
    checkLeaving(QStringLiteral("lines"), budgetTable(library(), figures().plan),
                 [this](const Cells &cells) { QCOMPARE(cells.sum("amount"), figures().money.totalBudget); });
    checkLeaving(
        QStringLiteral("costs"), costsTable(library(), figures().plan, figures().asOf), [this](const Cells &cells) {
            Money paid;
            for (qsizetype row = 0; row < cells.rows(); ++row)
                paid += cells.text(row, "kind") == QLatin1String("actual") ? cells.money(row, "amount") : Money{};
            QCOMPARE(paid, figures().money.actual);
        });
    const CostReport report = costReport(library(), figures(), CostGrouping::Title, Language::Korean);
    checkLeaving(QStringLiteral("report"), costReportTable(library(), report), [this](const Cells &cells) {
        for (const auto &[field, money] :
             {std::pair{"budget", figures().money.totalBudget}, std::pair{"actual", figures().money.actual},
              std::pair{"committed", figures().money.committed}, std::pair{"to_complete", figures().money.toComplete},
              std::pair{"efc", figures().money.efc()}, std::pair{"variance", figures().money.variance()}}) {
            std::map<int, Money> byDepth; // the programme, and its titles
            for (qsizetype row = 0; row < cells.rows(); ++row)
                byDepth[cells.text(row, "depth").toInt()] += cells.money(row, field);
            QCOMPARE(byDepth[0], money);
            QCOMPARE(byDepth[1], money);
        }
    });
    for (const TitleMoney &title : figures().demand.titles) {
        const BudgetSheet sheet = budgetSheetOf(library(), figures().demand, {figures().plan, title.title});
        checkLeaving(QStringLiteral("sheet"), budgetSheetTable(library(), sheet), [&](const Cells &cells) {
            for (const auto &[field, money] :
                 {std::pair{"budget", title.budget}, std::pair{"actual", title.actual},
                  std::pair{"committed", title.committed}, std::pair{"to_complete", title.toComplete},
                  std::pair{"efc", title.efc()}, std::pair{"variance", title.variance()}})
                QCOMPARE(cells.money(cells.rows() - 1, field), money);
        });
    }
}

// The words of a page are split at spaces, so that an amount is one of them.
void TestMoneySurfaces::paper()
{
    const QString path = m_folder.filePath(QStringLiteral("costs.pdf"));
    const auto written =
        writeDocument(costDocument({library(), figures(), CostGrouping::Title, Language::English}), path);
    QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().sentence));
    const QStringList words = pageTexts(path).join(u' ').split(u' ', Qt::SkipEmptyParts);
    const Formatter format(Language::English, library().info.currency);
    const auto isSaid = [&](Money money) {
        return words.contains(format.moneyExact(money).remove(library().info.currency.sign()));
    };
    for (const Money money : {figures().money.totalBudget, figures().money.actual, figures().money.committed,
                              figures().money.toComplete, figures().money.efc()})
        QVERIFY2(money == Money{} || isSaid(money), qPrintable(format.moneyExact(money)));
    for (const TitleMoney &title : figures().demand.titles) {
        for (const Money money : {title.budget, title.actual, title.efc()})
            QVERIFY2(money == Money{} || isSaid(money), qPrintable(format.moneyExact(money)));
    }
    const std::function<void(const CostNode &)> check = [&](const CostNode &line) {
        QVERIFY2(line.sums.efc() == Money{} || isSaid(line.sums.efc()), qPrintable(format.moneyExact(line.sums.efc())));
        std::ranges::for_each(line.below, check);
    };
    check(costReport(library(), figures(), CostGrouping::Title, Language::English).programme);
}

void TestMoneySurfaces::json()
{
    const QJsonObject money =
        figuresJson(library(), figures(), Language::Korean).value(QStringLiteral("money")).toObject();
    const auto amount = [&](const char *name) { return Money{money.value(QLatin1String(name)).toInteger()}; };
    const CostSums sums{amount("total_budget"), amount("actual"), amount("committed"), amount("to_complete")};
    QCOMPARE(sums, sumsOf(figures().money));
    QCOMPARE(amount("efc"), sums.efc());
    Money demand = amount("unscheduled");
    for (const QJsonValue &quarter : money.value(QStringLiteral("quarters")).toArray()) {
        Money formats;
        const QJsonObject byFormat = quarter[QStringLiteral("by_format")].toObject();
        for (const QJsonValue &format : byFormat)
            formats += Money{format[QStringLiteral("firm")].toInteger() + format[QStringLiteral("hoped")].toInteger()};
        QCOMPARE(formats, Money{quarter[QStringLiteral("demand")].toInteger()});
        demand += formats;
    }
    QCOMPARE(demand, figures().money.efc());
}

SLATEBOARD_WINDOW_TEST(TestMoneySurfaces)
#include "tst_moneysurfaces.moc"
