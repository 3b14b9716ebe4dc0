// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/iprows.h"
#include "tests/support/openlibrary.h"
#include "tests/support/registry.h"
#include "tests/support/today.h"
#include "ui/language/language.h"
#include "ui/models/iplistmodel.h"
#include "ui/pages/library/funnelbar.h"
#include "ui/pages/library/funnelpanel.h"
#include "ui/pages/library/ipmetrics.h"
#include "ui/pages/library/ipscouting.h"
#include "ui/pages/library/iptableview.h"
#include "ui/pages/library/librarypage.h"
#include "ui/pages/library/metricedit.h"
#include "ui/pages/library/metricline.h"
#include "ui/pages/library/metricsdialog.h"
#include "ui/pages/library/scoutdialog.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/figureview.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/sparkline.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace slateboard;

namespace {

/// A part of the Library over an open library, on a screen of its own.
template <class Part>
class Bench {
public:
    explicit Bench(const Rows &rows) : open(rows)
    {
        open.workspace().setLanguage(Language::English);
        part = std::make_unique<Part>(open.workspace());
        part->resize(1000, 620);
        part->show();
        part->activateWindow();
        (void)QTest::qWaitForWindowActive(part.get());
        (void)QTest::qWaitFor([this] { return open.workspace().isReady(); });
    }
    template <class Child>
    [[nodiscard]] QList<Child *> all() const
    {
        QList<Child *> shown; // what is about to be deleted is hidden
        for (Child *child : part->template findChildren<Child *>()) {
            if (child->isVisible())
                shown << child;
        }
        return shown;
    }
    [[nodiscard]] bool says(const QString &text) const
    {
        return std::ranges::any_of(all<QLabel>(), [&](const QLabel *label) { return label->text().contains(text); });
    }
    [[nodiscard]] QAbstractButton *button(const QString &name) const
    {
        for (QAbstractButton *button : all<QAbstractButton>()) {
            if (button->accessibleName() == name || button->text() == name)
                return button;
        }
        return nullptr;
    }
    [[nodiscard]] const Library &library() const { return open.library(); }

    OpenLibrary open;
    std::unique_ptr<Part> part;
};

Rows measured(std::initializer_list<IpMetric> metrics)
{
    IpRows made = IpRows::small();
    for (IpMetric metric : metrics) {
        metric.id = makeId<IpMetric>();
        metric.ip = made.rows.ips.first().id;
        made.rows.ipMetrics << metric;
    }
    return made.rows;
}

IpMetric metric(MetricKind kind, int daysAgo, double value)
{
    return {{}, {}, today.plusDays(-daysAgo), kind, value, {}};
}

QDialogButtonBox &buttonsOf(const QDialog &dialog)
{
    return *dialog.findChild<QDialogButtonBox *>();
}

} // namespace

class TestScoutFeature : public QObject {
    Q_OBJECT
private slots:
    void metricsHaveALineEach();
    void oneValueHasOneFace();
    void theLineTellsItsValues();
    void withoutMetricsItSaysHowTheyCome();
    void valuesAreAddedAndDeleted();
    void valuesAreTypedAsPeopleDo_data();
    void valuesAreTypedAsPeopleDo();
    void stepsAreListedAndTaken();
    void aPastDayShowsItsStepsAndRefuses();
    void theFunnelShowsAndOpensItsRows();
    void theFunnelIsGroupedAndSorted();
    void theFunnelIsCopied();
    void anEmptyFunnelSaysWhatToRecord();
    void theFunnelSpeaksTheOtherLanguage();
    void theFunnelStandsInFrontOfTheList();
};

void TestScoutFeature::metricsHaveALineEach()
{
    Bench<IpMetrics> bench(measured({metric(MetricKind::Views, 100, 1'000'000), metric(MetricKind::Views, 3, 1'234'000),
                                     metric(MetricKind::Rank, 95, 3), metric(MetricKind::Rank, 1, 10),
                                     metric(MetricKind::Rating, 1, 9.4)}));
    bench.part->setIp(bench.library().ips.id(0));
    QTRY_COMPARE(bench.all<MetricLine>().size(), 3);
    const auto lines = bench.all<MetricLine>();
    QCOMPARE(lines[0]->sentence(), QStringLiteral("Views: 1.2M on 2023-03-28, +23% in 97 day(s)"));
    QCOMPARE(lines[1]->sentence(), QStringLiteral("Rating: 9.4 on 2023-03-30"));
    QCOMPARE(lines[2]->sentence(), QStringLiteral("Rank: #10 on 2023-03-30, −233% in 94 day(s)"));
    QVERIFY(bench.says(QStringLiteral("▲ +23% in 97 day(s)")));
    QVERIFY(bench.says(QStringLiteral("▼ −233% in 94 day(s)")));
    const QLabel *told = bench.all<QLabel>().value(0);
    for (const QLabel *label : bench.all<QLabel>()) {
        if (label->text() == QStringLiteral("–"))
            told = label;
    }
    QCOMPARE(told->toolTip(), QStringLiteral("There is no value from 90 to 180 days before."));
    // Another one, and as of another day
    bench.part->setIp(bench.library().ips.id(1));
    QTRY_VERIFY(bench.all<MetricLine>().isEmpty());
    bench.part->setIp(bench.library().ips.id(0));
    bench.open.workspace().travelTo(today.plusDays(-50));
    QTRY_COMPARE(bench.all<MetricLine>().size(), 2);
    QCOMPARE(bench.all<MetricLine>().first()->sentence(), QStringLiteral("Views: 1M on 2022-12-21"));
}

void TestScoutFeature::oneValueHasOneFace()
{
    Bench<LibraryPage> bench(
        measured({metric(MetricKind::Rating, 1, 9.86), metric(MetricKind::Rank, 95, 3), metric(MetricKind::Rank, 1, 10),
                  metric(MetricKind::Views, 100, 1'000'000), metric(MetricKind::Views, 3, 1'044'500)}));
    const auto *model = bench.part->findChild<IpListModel *>();
    const auto cell = [&](IpColumn column) {
        const auto row = model->rowOf(bench.library().ips.id(0));
        return row ? model->index(*row, static_cast<int>(column)).data().toString() : QString();
    };
    QTRY_COMPARE(cell(IpColumn::Rating), QStringLiteral("9.9"));
    QCOMPARE(cell(IpColumn::Rank), QStringLiteral("#10"));
    QCOMPARE(cell(IpColumn::RankGrowth), QStringLiteral("−233%"));
    QCOMPARE(cell(IpColumn::Views), QStringLiteral("1,044,500"));
    QCOMPARE(cell(IpColumn::ViewsGrowth), QStringLiteral("+4.5%"));
    const auto hint = [&](IpColumn column) {
        return model->headerData(static_cast<int>(column), Qt::Horizontal, Qt::ToolTipRole).toString();
    };
    QVERIFY(hint(IpColumn::ViewsGrowth).contains(QStringLiteral("90 to 180 days older")));
    QVERIFY(hint(IpColumn::Views).isEmpty());
}

void TestScoutFeature::theLineTellsItsValues()
{
    Bench<IpMetrics> bench(measured(
        {metric(MetricKind::Views, 60, 100), metric(MetricKind::Views, 30, 300), metric(MetricKind::Views, 0, 200)}));
    bench.part->setIp(bench.library().ips.id(0));
    QTRY_COMPARE(bench.all<Sparkline>().size(), 1);
    Sparkline &line = *bench.all<Sparkline>().first();
    QCOMPARE(line.accessibleName(), QStringLiteral("Views: 200 on 2023-03-31"));
    line.setFocus();
    QTest::keyClick(&line, Qt::Key_Left);
    QCOMPARE(line.accessibleDescription(), QStringLiteral("300 on 2023-03-01"));
    QVERIFY(bench.says(QStringLiteral("2023-03-01")));
    QTest::keyClick(&line, Qt::Key_Home);
    QCOMPARE(line.marked()->value, 100.0);
    QTest::keyClick(&line, Qt::Key_Left);
    QCOMPARE(line.marked()->value, 100.0);
    QTest::keyClick(&line, Qt::Key_End);
    QTest::keyClick(&line, Qt::Key_Right);
    QCOMPARE(line.marked()->value, 200.0);
    QTest::mouseMove(&line, QPoint(line.width() / 2, 10));
    QTRY_COMPARE(line.marked()->value, 300.0);
    line.clearFocus();
    QVERIFY(!line.marked());
    QVERIFY(bench.says(QStringLiteral("2023-03-31")));
}

void TestScoutFeature::withoutMetricsItSaysHowTheyCome()
{
    Bench<IpMetrics> bench(IpRows::small().rows);
    bench.part->setIp(bench.library().ips.id(0));
    QTRY_VERIFY(bench.says(QStringLiteral("No metrics yet")));
}

void TestScoutFeature::valuesAreAddedAndDeleted()
{
    Bench<IpMetrics> bench(measured({metric(MetricKind::Views, 30, 300), metric(MetricKind::Rank, 30, 2)}));
    bench.part->setIp(bench.library().ips.id(0));
    bench.button(QStringLiteral("Values of metrics"))->click();
    auto *dialog = bench.part->findChild<MetricsDialog *>();
    QVERIFY(dialog);
    auto *table = dialog->findChild<FigureView *>();
    QTRY_COMPARE(table->model()->rowCount(), 2);
    auto *value = dialog->findChild<MetricEdit *>();
    QVERIFY(value->hasFocus());
    QTest::keyClicks(value, QStringLiteral("1.5k"));
    QCOMPARE(value->echo(), QStringLiteral("1,500"));
    QTest::keyClick(value, Qt::Key_Return);
    QTRY_COMPARE(table->model()->rowCount(), 3);
    QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("2023-03-31")); // newest first
    QCOMPARE(table->model()->index(0, 2).data().toString(), QStringLiteral("1,500"));
    QTRY_COMPARE(bench.all<MetricLine>().first()->sentence(), QStringLiteral("Views: 1.5K on 2023-03-31"));

    table->setFocus();
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Delete);
    QTRY_COMPARE(bench.library().ipMetrics.size(), 2);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    bench.open.workspace().undo();
    QTRY_COMPARE(table->model()->rowCount(), 3);
    bench.open.workspace().travelTo(today.plusDays(-10));
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QVERIFY(!dialog->findChild<QAction *>()->isEnabled());
}

void TestScoutFeature::valuesAreTypedAsPeopleDo_data()
{
    QTest::addColumn<MetricKind>("kind");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<double>("value"); // -1: none
    QTest::addColumn<bool>("acceptable");
    const auto row = [](MetricKind kind, const char *typed, double value, bool isAcceptable = true) {
        QTest::addRow("%s %s", codeOf(kind), typed) << kind << QString::fromUtf8(typed) << value << isAcceptable;
    };
    row(MetricKind::Views, "", -1);
    row(MetricKind::Views, "1,234", 1234);
    row(MetricKind::Views, "12만", 120'000);
    row(MetricKind::Views, "1.2억", 120'000'000);
    row(MetricKind::Views, "many", -1, false);
    row(MetricKind::Views, "-5", -1, false);
    row(MetricKind::Rating, "9.8", 9.8);
    row(MetricKind::Rating, "9,8", 9.8);
    row(MetricKind::Rating, "101", -1, false);
    row(MetricKind::Rating, "inf", -1, false);
    row(MetricKind::Rank, "#3", 3);
    row(MetricKind::Rank, "3위", 3);
    row(MetricKind::Rank, "0", -1, false);
}

void TestScoutFeature::valuesAreTypedAsPeopleDo()
{
    QFETCH(MetricKind, kind);
    QFETCH(QString, typed);
    MetricEdit edit(Formatter(Language::Korean, {}));
    edit.setKind(kind);
    edit.setText(typed);
    QTEST(edit.value().value_or(-1), "value");
    QTEST(edit.isAcceptable(), "acceptable");
}

void TestScoutFeature::stepsAreListedAndTaken()
{
    IpRows made = IpRows::small();
    const IpId ip = made.rows.ips.first().id;
    made.rows.scoutEvents << ScoutEvent{
        makeId<ScoutEvent>(), ip, Day(2023, 2, 1), ScoutStep::InTalks, QStringLiteral("김"), QStringLiteral("도서전")};
    made.scouted(ip, ScoutStep::Discovered, Day(2023, 1, 1));
    Bench<IpScouting> bench(made.rows);
    bench.part->setIp(ip);
    QTRY_VERIFY(bench.button(QStringLiteral("Delete the step “In talks” of 2023-02-01")));
    QVERIFY(bench.says(QStringLiteral("2023-02-01 · 김")));
    QVERIFY(bench.says(QStringLiteral("도서전")));

    bench.button(QStringLiteral("Add a scouting step"))->click();
    auto *dialog = bench.part->findChild<ScoutDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->day(), today);
    QCOMPARE(dialog->step(), ScoutStep::Offer); // what follows the last one
    buttonsOf(*dialog).button(QDialogButtonBox::Save)->click();
    QTRY_VERIFY(bench.button(QStringLiteral("Delete the step “Offer” of 2023-03-31")));
    QCOMPARE(bench.library().scoutEvents.last().ip, ip);

    bench.button(QStringLiteral("Delete the step “In talks” of 2023-02-01"))->click();
    QTRY_VERIFY(!bench.button(QStringLiteral("Delete the step “In talks” of 2023-02-01")));
    // Another one has none.
    bench.part->setIp(bench.library().ips.id(1));
    QTRY_VERIFY(bench.says(QStringLiteral("No step yet")));
}

void TestScoutFeature::aPastDayShowsItsStepsAndRefuses()
{
    IpRows made = IpRows::small();
    const IpId ip = made.rows.ips.first().id;
    made.scouted(ip, ScoutStep::Discovered, Day(2023, 1, 1));
    made.scouted(ip, ScoutStep::Offer, Day(2023, 2, 1));
    Bench<IpScouting> bench(made.rows);
    bench.open.workspace().travelTo(Day(2023, 1, 15));
    bench.part->setIp(ip);
    QTRY_VERIFY(bench.says(QStringLiteral("Discovered")));
    QVERIFY(!bench.says(QStringLiteral("Offer")));
    QVERIFY(!bench.button(QStringLiteral("Add a scouting step"))->isEnabled());
}

namespace {

/// Three webtoons, of which two are talked about and one of these is passed on, and a novel that is bought.
Rows scouted()
{
    IpRows made;
    const auto found = [&](const char *name, Medium medium) {
        const IpId ip = made.ip(QString::fromUtf8(name), medium);
        made.scouted(ip, ScoutStep::Discovered, Day(2023, 1, 1));
        return ip;
    };
    const IpId talked = found("가", Medium::Webtoon);
    made.scouted(talked, ScoutStep::InTalks, Day(2023, 1, 11));
    const IpId passed = found("나", Medium::Webtoon);
    made.scouted(passed, ScoutStep::InTalks, Day(2023, 1, 31));
    made.scouted(passed, ScoutStep::Passed, Day(2023, 2, 20));
    found("다", Medium::Webtoon);
    const IpId bought = found("라", Medium::Novel);
    made.scouted(bought, ScoutStep::Secured, Day(2023, 3, 1));
    return made.rows;
}

FigureView &tableOf(const FunnelPanel &panel)
{
    return *panel.findChild<FigureView *>();
}

QStringList textsIn(const FigureView &table, int row)
{
    QStringList texts;
    for (int column = 0; column < table.model()->columnCount(); ++column)
        texts << table.model()->index(row, column).data().toString();
    return texts;
}

void enterCell(FigureView &table, int row, int column)
{
    table.setFocus();
    table.setCurrentIndex(table.model()->index(row, column));
    QTest::keyClick(&table, Qt::Key_Return);
}

} // namespace

void TestScoutFeature::theFunnelShowsAndOpensItsRows()
{
    Bench<FunnelPanel> bench(scouted());
    FigureView &table = tableOf(*bench.part);
    QTRY_COMPARE(table.model()->rowCount(), 3);
    const auto bars = bench.all<FunnelBar>();
    QCOMPARE(bars.size(), 5);
    QVERIFY(bench.says(QStringLiteral("search and filters do not narrow it")));
    QCOMPARE(bars[0]->accessibleName(), QStringLiteral("Discovered: 4 source IP(s)"));
    QCOMPARE(bars[1]->accessibleName(),
             QStringLiteral("Reached talks: 3 source IP(s), 75% of the step before, days from the step before: 20"));

    QSignalSpy asked(bench.part.get(), &FunnelPanel::rowsRequested);
    const auto rowsAsked = [&] {
        QStringList titles;
        for (IpId ip : asked.last().at(0).value<QList<IpId>>())
            titles << bench.library().ips.find(ip)->title;
        return titles.join(QLatin1Char(' ')) + QStringLiteral(" | ") + asked.last().at(1).toString();
    };
    QTest::keyClick(bars[1], Qt::Key_Space);
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(rowsAsked(), QStringLiteral("가 나 라 | Reached talks: 3"));
    bench.button(QStringLiteral("Passed on after “Reached talks”: 1"))->click();
    QTRY_COMPARE(asked.size(), 2);
    QCOMPARE(rowsAsked(), QStringLiteral("나 | Passed on after “Reached talks”: 1"));
    enterCell(table, 0, 2);
    QTRY_COMPARE(asked.size(), 3);
    QCOMPARE(rowsAsked(), QStringLiteral("가 나 | Reached talks · Webtoon: 2"));
    enterCell(table, 2, 6);
    QTRY_COMPARE(asked.size(), 4);
    QCOMPARE(rowsAsked(), QStringLiteral("나 | Passed on: 1"));
    enterCell(table, 0, 0); // a name, and below a number that is zero
    enterCell(table, 0, 4);
    QVERIFY(!bars[4]->isEnabled()); // nobody got there
    bars[3]->click();
    QTRY_COMPARE(asked.size(), 5);
    QCOMPARE(rowsAsked(), QStringLiteral("라 | Reached rights: 1"));
    bench.open.workspace().travelTo(Day(2023, 1, 20));
    QTRY_COMPARE(
        bars[1]->accessibleName(),
        QStringLiteral("Reached talks: 1 source IP(s), 25% of the step before, days from the step before: 10"));
}

void TestScoutFeature::theFunnelIsGroupedAndSorted()
{
    Bench<FunnelPanel> bench(scouted());
    FigureView &table = tableOf(*bench.part);
    QTRY_COMPARE(table.model()->rowCount(), 3);
    QCOMPARE(textsIn(table, 0), QStringList({"Webtoon", "3", "2", "0", "0", "0", "1", "0%", "20", "–"}));
    QCOMPARE(textsIn(table, 1), QStringList({"Novel", "1", "1", "1", "1", "0", "0", "100%", "–", "59"}));
    QCOMPARE(textsIn(table, 2), QStringList({"All", "4", "3", "1", "1", "0", "1", "25%", "20", "59"}));
    table.sortByColumn(1, Qt::AscendingOrder);
    QCOMPARE(textsIn(table, 0).first(), QStringLiteral("Novel"));
    QCOMPARE(textsIn(table, 2).first(), QStringLiteral("All"));
    auto *groupings = bench.part->findChild<Segments *>();
    groupings->findChildren<QAbstractButton *>().at(2)->click();
    QTRY_COMPARE(table.model()->rowCount(), 2);
    QCOMPARE(textsIn(table, 0).first(), QStringLiteral("No publisher"));
    QCOMPARE(table.model()->headerData(0, Qt::Horizontal).toString(), QStringLiteral("Publisher"));
}

void TestScoutFeature::theFunnelIsCopied()
{
    Bench<FunnelPanel> bench(scouted());
    QTRY_COMPARE(tableOf(*bench.part).model()->rowCount(), 3);
    bench.button(QStringLiteral("Copy table"))->click();
    const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'));
    QCOMPARE(lines.at(2), QStringLiteral("All\t4\t3\t1\t1\t0\t1\t25%\t20\t59"));
    QVERIFY(QApplication::clipboard()->mimeData()->html().contains(QStringLiteral("<th>Reached talks</th>")));
}

void TestScoutFeature::anEmptyFunnelSaysWhatToRecord()
{
    IpRows made;
    made.ip(QStringLiteral("가"));
    Bench<FunnelPanel> bench(made.rows);
    QTRY_VERIFY(bench.all<EmptyState>().size() == 1);
    QVERIFY(bench.says(QStringLiteral("Record scouting step…")));
    (void)await(bench.open.session().addScoutEvents({bench.library().ips.id(0)}, ScoutStep::InTalks, today, {}, {}));
    QTRY_VERIFY(bench.all<EmptyState>().isEmpty());
}

void TestScoutFeature::theFunnelSpeaksTheOtherLanguage()
{
    Bench<FunnelPanel> bench(scouted());
    QTRY_COMPARE(tableOf(*bench.part).model()->rowCount(), 3);
    bench.open.workspace().setLanguage(Language::Korean);
    speak(Language::Korean);
    QTRY_COMPARE(tableOf(*bench.part).model()->headerData(2, Qt::Horizontal).toString(), QStringLiteral("협의 도달"));
    QTRY_COMPARE(textsIn(tableOf(*bench.part), 0).first(), QStringLiteral("웹툰"));
    speak(Language::English);
}

void TestScoutFeature::theFunnelStandsInFrontOfTheList()
{
    Bench<LibraryPage> bench(scouted());
    auto *table = bench.part->findChild<IpTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 4);
    const auto actions = bench.part->pageActions();
    const auto remove = std::ranges::find(actions, QStringLiteral("Delete source IPs"), &QAction::text);
    QVERIFY(remove != actions.end());
    table->selectRow(0);
    QTRY_VERIFY((*remove)->isEnabled());
    // The name of a command searches the list as it is typed; what was selected is still meant.
    const auto back = std::ranges::find(actions, QStringLiteral("Return rights…"), &QAction::text);
    QVERIFY(back != actions.end() && !(*back)->isEnabled()); // it has no rights
    RightsGrant grant;
    grant.ip = bench.part->selectedRows().first();
    grant.uses = {Use::Drama};
    grant.startsOn = today;
    QVERIFY(await(bench.open.session().addGrant(grant, {})));
    QTRY_VERIFY((*back)->isEnabled());
    bench.open.workspace().setSearchText(QStringLiteral("return rights"));
    QTRY_COMPARE(table->model()->rowCount(), 0);
    QVERIFY((*back)->isEnabled());
    bench.open.workspace().setSearchText({});
    QTRY_COMPARE(table->model()->rowCount(), 4);
    QVERIFY((*back)->isEnabled());
    const auto funnel = std::ranges::find(actions, QStringLiteral("Scout's funnel"), &QAction::text);
    QVERIFY(funnel != actions.end());
    (*funnel)->trigger();
    QVERIFY((*funnel)->isChecked());
    (*funnel)->trigger();
    QVERIFY(table->isVisible());
    bench.button(QStringLiteral("Funnel"))->click();
    QVERIFY(!(*remove)->isEnabled()); // nobody sees what it would delete
    QTRY_COMPARE(bench.all<FunnelBar>().size(), 5);
    QTRY_VERIFY(bench.all<FunnelBar>().at(1)->accessibleName().startsWith(QStringLiteral("Reached talks: 3")));
    bench.all<FunnelBar>().at(1)->click();
    QTRY_VERIFY(table->isVisible());
    QTRY_COMPARE(table->model()->rowCount(), 3);
    QVERIFY(bench.button(QStringLiteral("Reached talks: 3")));
}

SLATEBOARD_WINDOW_TEST(TestScoutFeature)
#include "tst_scoutfeature.moc"
