// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/exporttables.h"
#include "app/session/figuresjson.h"
#include "tests/features/windowcontext.h"
#include "tests/support/outtables.h"
#include "tests/support/registry.h"
#include "ui/charts/burnupchart.h"
#include "ui/charts/quarterchart.h"
#include "ui/models/board.h"
#include "ui/models/iplistmodel.h"
#include "ui/pages/board/boardpage.h"
#include "ui/pages/board/boardview.h"
#include "ui/pages/budget/budgetpage.h"
#include "ui/pages/budget/chartspanel.h"
#include "ui/pages/budget/quarterview.h"
#include "ui/pages/milestones/goalsview.h"
#include "ui/pages/milestones/milestonespage.h"
#include "ui/pages/overview/goaltile.h"
#include "ui/pages/overview/moneytile.h"
#include "ui/pages/overview/overviewpage.h"
#include "ui/report/moneywords.h"
#include "ui/report/summary.h"
#include "ui/report/titlerows.h"
#include "ui/shell/librarydeck.h"
#include "ui/widgets/figureview.h"
#include "ui/widgets/page.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QListWidget>
#include <QProcess>
#include <QStandardPaths>

using namespace slateboard;
using planning::Figures;

namespace {

int column(const exchange::OutTable &table, const char *field)
{
    return static_cast<int>(table.header.indexOf(QLatin1String(field)));
}

// The sum of a column, in minor units of a currency without decimals.
qint64 sumOf(const exchange::OutTable &table, const char *field)
{
    qint64 sum = 0;
    for (const auto &row : table.rows)
        sum += row.at(column(table, field)).text.toLongLong();
    return sum;
}

int rowsWith(const exchange::OutTable &table, const char *field, const char *code)
{
    const int place = column(table, field);
    return static_cast<int>(std::ranges::count_if(
        table.rows, [&](const QList<exchange::Cell> &row) { return row.at(place).text == QLatin1String(code); }));
}

QStringList lastRowOf(const FigureView &view)
{
    QStringList texts;
    for (int i = 0; i < view.model()->columnCount(); ++i)
        texts << view.model()->index(view.model()->rowCount() - 1, i).data().toString();
    return texts;
}

} // namespace

/// Each figure is computed once, and every surface shows that one: screens, charts, paper, exports and JSON agree.
class TestOneNumber : public QObject {
    Q_OBJECT
public:
    static void initMain() { usePrivateDesktop(); }

private slots:
    void initTestCase();
    void cleanupTestCase() { m_window.reset(); }
    void json();
    void titlesThatLeave();
    void moneyThatLeaves();
    void sourceIpsThatLeave();
    void statusLine_data() { languages(); }
    void statusLine();
    void libraryPage_data() { languages(); }
    void libraryPage();
    void boardHeads_data() { languages(); }
    void boardHeads();
    void goalTiles_data() { languages(); }
    void goalTiles();
    void moneyTile_data() { languages(); }
    void moneyTile();
    void burnUps();
    void quarterBars();
    void budgetTables_data() { languages(); }
    void budgetTables();
    void paper_data() { languages(); }
    void paper();

private:
    static void languages();
    // The widget or model of the page in front, in the language of the data row if there is one.
    template <class T>
    T &on(int page);
    [[nodiscard]] int count(Measure measure) const { return m_figures.counts[static_cast<size_t>(measure)]; }
    [[nodiscard]] const Library &library() const { return m_window->workspace().library(); }
    [[nodiscard]] Formatter format() const { return m_window->workspace().format(); }
    [[nodiscard]] const planning::CapUse &programme() const;

    std::unique_ptr<WindowContext> m_window;
    Figures m_figures; // what everything is held against
};

void TestOneNumber::initTestCase()
{
    m_window = std::make_unique<WindowContext>();
    QVERIFY(m_window->open(m_window->sampleFile()));
    m_figures = planning::figuresOf(library(), workingPlan(library()).id, *library().info.pinnedDay);
    QVERIFY(count(Measure::SourceIps) > 100);
    QVERIFY(count(Measure::DramaIps) > 10);
}

void TestOneNumber::languages()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("Korean") << Language::Korean;
    QTest::newRow("English") << Language::English;
}

template <class T>
T &TestOneNumber::on(int page)
{
    if (QTest::currentDataTag())
        m_window->window().setLanguage(*static_cast<Language *>(QTest::qData("language", qMetaTypeId<Language>())));
    m_window->window().deck()->showPage(page);
    QCoreApplication::processEvents(); // the words of the other language come
    return m_window->part<T>();
}

const planning::CapUse &TestOneNumber::programme() const
{
    return *std::ranges::find_if(m_figures.money.caps, [this](const planning::CapUse &use) {
        return findRow(library().caps, use.cap)->scope == CapScope::Programme;
    });
}

void TestOneNumber::json()
{
    const QJsonObject json = figuresJson(library(), m_figures, Language::Korean);
    const QJsonObject counts = json.value(QLatin1String("counts")).toObject();
    for (const auto &measure : words<Measure>())
        QCOMPARE(counts.value(QLatin1String(measure.code)).toInt(-1), count(measure.value));
    for (const auto &stage : words<Stage>())
        QCOMPARE(counts.value(QLatin1String("by_stage")).toObject().value(QLatin1String(stage.code)).toInt(-1),
                 m_figures.stages[static_cast<size_t>(stage.value)].titles);
    const QJsonArray goals = json.value(QLatin1String("goals")).toArray();
    for (size_t i = 0; i < m_figures.goals.size(); ++i)
        QCOMPARE(goals.at(static_cast<qsizetype>(i)).toObject().value(QLatin1String("value")).toInt(),
                 m_figures.goals[i].value);

    const QJsonObject money = json.value(QLatin1String("money")).toObject();
    QCOMPARE(money.value(QLatin1String("total_budget")).toInteger(), m_figures.money.totalBudget.minor);
    QCOMPARE(money.value(QLatin1String("efc")).toInteger(), m_figures.money.efc().minor);
    const QJsonArray quarters = money.value(QLatin1String("quarters")).toArray();
    QCOMPARE(quarters.size(), static_cast<qsizetype>(m_figures.money.quarters.size()));
    qint64 demand = money.value(QLatin1String("unscheduled")).toInteger();
    for (qsizetype i = 0; i < quarters.size(); ++i) {
        const QJsonObject said = quarters.at(i).toObject();
        const planning::QuarterMoney &quarter = m_figures.money.quarters[static_cast<size_t>(i)];
        QCOMPARE(said.value(QLatin1String("demand")).toInteger(), quarter.demand().minor);
        QCOMPARE(said.value(QLatin1String("cap")).isNull(), !quarter.cap);
        QCOMPARE(said.value(QLatin1String("cap")).toInteger(), quarter.cap.value_or(Money{}).minor);
        QCOMPARE(said.value(QLatin1String("headroom")).toInteger(), quarter.headroom.value_or(Money{}).minor);
        demand += quarter.demand().minor;
    }
    QCOMPARE(demand, m_figures.money.efc().minor); // the quarters and what is unscheduled are all there is
}

void TestOneNumber::titlesThatLeave()
{
    const exchange::OutTable titles = titlesTable(library(), m_figures);
    for (const auto &stage : words<Stage>())
        QCOMPARE(rowsWith(titles, "stage", stage.code), m_figures.stages[static_cast<size_t>(stage.value)].titles);
    for (const auto &format : words<Format>())
        QCOMPARE(rowsWith(titles, "format", format.code), m_figures.formats[static_cast<size_t>(format.value)]);
    QCOMPARE(sumOf(titles, "cost"), m_figures.money.actual.minor);
    QCOMPARE(sumOf(titles, "receipts"), m_figures.money.receipts.minor);
}

void TestOneNumber::moneyThatLeaves()
{
    QCOMPARE(sumOf(budgetTable(library(), m_figures.plan), "amount"), m_figures.money.totalBudget.minor);
    exchange::OutTable costs = costsTable(library(), m_figures.plan, m_figures.asOf);
    const int kind = column(costs, "kind");
    costs.rows.removeIf(
        [kind](const auto &row) { return row.at(kind).text != QLatin1String(codeOf(CostKind::Actual)); });
    QCOMPARE(sumOf(costs, "amount"), m_figures.money.actual.minor);
}

void TestOneNumber::sourceIpsThatLeave()
{
    QList<SourceIp> ips;
    for (int row = 0; row < library().ips.size(); ++row) {
        SourceIp ip;
        ip.id = library().ips.id(row);
        ips << ip;
    }
    const exchange::OutTable table = tableOf(ipRows(library(), ips, m_figures.asOf));
    QCOMPARE(table.rows.size(), m_figures.listedIps);
    QCOMPARE(rowsWith(table, "status", codeOf(IpStatus::Secured)) +
                 rowsWith(table, "status", codeOf(IpStatus::Lapsing)),
             count(Measure::SourceIps));
}

void TestOneNumber::statusLine()
{
    on<OverviewPage>(overviewPage);
    QTRY_VERIFY(m_window->says(
        said("slateboard::StatusLine", "%1 source IPs · %2 drama IPs")
            .arg(format().number(count(Measure::SourceIps)), format().number(count(Measure::DramaIps)))));
    const Quarter next = Quarter::of(m_figures.asOf.plusDays(1));
    const auto quarter = std::ranges::find(m_figures.money.quarters, next, &planning::QuarterMoney::quarter);
    const bool isOver = *quarter->headroom < Money{};
    QVERIFY(m_window->says(
        said("slateboard::StatusLine", isOver ? "%1 over the cap by %2" : "%1 headroom %2")
            .arg(format().quarter(next), format().moneyShort(isOver ? -*quarter->headroom : *quarter->headroom))));
}

void TestOneNumber::libraryPage()
{
    const auto &model = on<IpListModel>(ipsPage);
    QTRY_VERIFY(model.isSettled());
    QTRY_VERIFY(
        m_window->says(said("slateboard::LibraryPage", "%1 secured · %2 listed")
                           .arg(format().number(count(Measure::SourceIps)), format().number(m_figures.listedIps))));
    int secured = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto status = static_cast<IpStatus>(model.index(row, 0).data(IpListModel::StatusRole).toInt());
        secured += status == IpStatus::Secured || status == IpStatus::Lapsing ? 1 : 0;
    }
    QCOMPARE(model.rowCount(), m_figures.listedIps);
    QCOMPARE(secured, count(Measure::SourceIps));
    const auto &navigation = *m_window->window().deck()->findChild<QListWidget *>();
    QCOMPARE(navigation.item(1)->data(Qt::UserRole).toString(), format().number(count(Measure::SourceIps)));
}

void TestOneNumber::boardHeads()
{
    const auto &board = on<BoardView>(boardPage);
    QTRY_VERIFY(static_cast<BoardPage *>(m_window->window().deck()->page(boardPage))->isSettled());
    int titles = 0;
    for (const BoardColumn &stage : board.scene().board.columns) {
        const planning::StageTotal &total = m_figures.stages[static_cast<size_t>(stage.stage)];
        QCOMPARE(stage.total.titles, total.titles);
        QCOMPARE(stage.total.cost.minor, total.cost.minor);
        QCOMPARE(static_cast<int>(stage.cards.size()), total.titles);
        const QString head = board.scene().columnCounts(static_cast<int>(stage.stage));
        QVERIFY2(head.contains(QString::number(total.titles)), qPrintable(head));
        if (total.cost != Money{})
            QVERIFY2(head.endsWith(format().moneyShort(total.cost)), qPrintable(head));
        titles += total.titles;
    }
    QCOMPARE(titles, static_cast<int>(m_figures.titles.size())); // all of the sample's are pitched
}

void TestOneNumber::goalTiles()
{
    const auto &tiles = on<OverviewPage>(overviewPage).goalTiles();
    QCOMPARE(tiles.size(), static_cast<qsizetype>(m_figures.goals.size()));
    for (qsizetype i = 0; i < tiles.size(); ++i) {
        const planning::GoalFigures &goal = m_figures.goals[static_cast<size_t>(i)];
        QCOMPARE(goal.value, count(goal.goal.measure));
        QVERIFY(tiles.at(i)->text().startsWith(format().number(goal.value)));
        QVERIFY(tiles.at(i)->text().contains(format().decimal(*goal.paceNeeded, 1)));
    }
}

void TestOneNumber::moneyTile()
{
    const auto &tile = on<MoneyTile>(overviewPage);
    QStringList texts;
    for (const auto *label : tile.findChildren<QLabel *>())
        texts << label->text();
    texts.removeAll(QString());
    const MoneyWords words = moneyWords(library(), m_figures.money, format());
    QStringList expected{words.name,
                         format().currencyNote(),
                         words.value,
                         words.limit,
                         QStringLiteral("✓ ") + words.verdict,
                         said("slateboard::MoneyTile", "all years: %1").arg(words.totals)};
    expected.removeAll(QString());
    QCOMPARE(texts, expected);
    QCOMPARE(words.value, format().moneyShort(programme().firm)); // what caps test comes first
    const QString all = texts.join(QLatin1Char('|'));
    for (Money money : {programme().hoped, programme().limit, programme().limit - programme().firm,
                        m_figures.money.actual, m_figures.money.committed, m_figures.money.efc()})
        QVERIFY2(all.contains(format().moneyShort(money)), qPrintable(all));
    const auto *quarters = tile.findChild<FigureView *>();
    for (int row = 0; row < quarters->model()->rowCount(); ++row) {
        const auto &headroom =
            std::ranges::find(m_figures.money.quarters, std::get<Quarter>(quarters->table().target(row)),
                              &planning::QuarterMoney::quarter)
                ->headroom;
        if (headroom)
            QVERIFY(quarters->model()->index(row, 1).data().toString().contains(
                format().moneyShort(Money{std::abs(headroom->minor)})));
    }
}

void TestOneNumber::burnUps()
{
    auto &milestones = on<MilestonesPage>(milestonesPage);
    for (int i = 0; i < static_cast<int>(m_figures.goals.size()); ++i) {
        milestones.showGoal(i);
        const planning::GoalFigures &goal = m_figures.goals[static_cast<size_t>(i)];
        QCOMPARE(milestones.goalsView().chart().values().back(), static_cast<double>(count(goal.goal.measure)));
        QCOMPARE(milestones.goalsView().chart().targetShown(), static_cast<double>(goal.goal.target));
        QCOMPARE(on<OverviewPage>(overviewPage).goalTiles().at(i)->findChild<BurnUpChart *>()->values(),
                 milestones.goalsView().chart().values());
    }
}

void TestOneNumber::quarterBars()
{
    const QuarterChart &chart = on<BudgetPage>(budgetPage).charts().quarters().quarterChart();
    const std::vector<Quarter> quarters = chart.shownQuarters();
    const std::vector<double> caps = chart.capSteps();
    double all = 0;
    for (size_t i = 0; i < quarters.size(); ++i) {
        double bar = 0;
        for (const auto &format : words<Format>())
            bar += chart.barsFor(format.value, true)[i] + chart.barsFor(format.value, false)[i];
        const auto quarter = std::ranges::find(m_figures.money.quarters, quarters[i], &planning::QuarterMoney::quarter);
        QCOMPARE(bar, static_cast<double>(quarter->demand().minor));
        QCOMPARE(std::isnan(caps[i]) ? 0 : caps[i], static_cast<double>(quarter->cap.value_or(Money{}).minor));
        all += bar;
    }
    QCOMPARE(all, static_cast<double>((m_figures.money.efc() - m_figures.money.unscheduled).minor));
}

void TestOneNumber::budgetTables()
{
    auto &budget = on<BudgetPage>(budgetPage).charts();
    budget.quarters().showTable(0);
    const FigureView &quarters = budget.quarters().figures();
    for (const planning::QuarterMoney &quarter : m_figures.money.quarters) {
        const auto text = [&, row = quarters.table().rowOf(quarter.quarter)](int place) {
            return quarters.model()->index(row, place).data().toString();
        };
        QCOMPARE(text(0), format().quarter(quarter.quarter));
        if (quarter.demand() != Money{})
            QCOMPARE(text(3), format().moneyShort(quarter.demand()));
        QCOMPARE(text(4), quarter.cap ? format().moneyShort(*quarter.cap) : QString());
        if (quarter.headroom)
            QVERIFY(text(5).contains(format().moneyShort(Money{std::abs(quarter.headroom->minor)})));
    }
    budget.quarters().showTable(1);
    for (const auto *table : budget.findChildren<FigureView *>()) {
        if (table->accessibleName() != said("slateboard::QuarterView", "Money by title"))
            continue;
        const QStringList total = lastRowOf(*table);
        QCOMPARE(total.at(2), format().moneyShort(m_figures.money.totalBudget));
        QCOMPARE(total.at(6), format().moneyShort(m_figures.money.efc()));
        return;
    }
    QFAIL("no table of titles");
}

void TestOneNumber::paper()
{
    const QString reader = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    QVERIFY2(!reader.isEmpty(), "pdftotext (poppler-utils) is not installed");
    on<OverviewPage>(overviewPage);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("summary.pdf"));
    QVERIFY(writeSummary({library(), m_figures, m_window->workspace().language()}, path));
    QProcess process;
    process.start(reader, {QStringLiteral("-layout"), path, QStringLiteral("-")});
    QVERIFY(process.waitForFinished(60000));
    // Hanja come back as compatibility characters, hence NFKC.
    QString pages = QString::fromUtf8(process.readAllStandardOutput()).normalized(QString::NormalizationForm_KC);
    pages.replace(QChar(0x2012), QChar(0x2013)); // the font has one glyph for both dashes
    const QString front = pages.section(QChar(0x0c), 0, 0).simplified();
    const QString text = pages.simplified();

    for (const planning::GoalFigures &goal : m_figures.goals) {
        const QString gauge = format().number(goal.value) + QStringLiteral(" / ") + format().number(goal.goal.target);
        QVERIFY2(front.contains(gauge), qPrintable(gauge));
        QVERIFY(front.contains(format().decimal(*goal.paceNeeded, 1)));
    }
    const MoneyWords words = moneyWords(library(), m_figures.money, format()); // the overview says the same
    const QString money =
        format().moneyShort(programme().firm) + QStringLiteral(" / ") + format().moneyShort(programme().limit);
    QCOMPARE(words.value + QLatin1Char(' ') + words.limit, money);
    for (const QString &said : {words.name, money, words.left, words.hoped, words.totals})
        QVERIFY2(front.contains(said), qPrintable(said));
    QStringList counts;
    QStringList costs;
    for (const planning::StageTotal &stage : m_figures.stages) {
        counts << format().number(stage.titles);
        if (stage.titles > 0)
            costs << format().moneyShort(stage.cost);
    }
    QVERIFY2(front.contains(counts.join(QLatin1Char(' '))), qPrintable(counts.join(QLatin1Char(' '))));
    QVERIFY2(front.contains(costs.join(QLatin1Char(' '))), qPrintable(costs.join(QLatin1Char(' '))));
    const MoneyUnit unit = titleMoneyUnit({library(), m_figures, m_window->workspace().language()});
    const QString total =
        QStringList{said("Report", "Total"), unit.text(m_figures.money.totalBudget), unit.text(m_figures.money.efc())}
            .join(QLatin1Char(' '));
    QVERIFY2(text.contains(total), qPrintable(total));
}

SLATEBOARD_WINDOW_TEST(TestOneNumber)
#include "tst_onenumber.moc"
