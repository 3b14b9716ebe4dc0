// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/capusers.h"
#include "app/planning/reinvestment.h"
#include "tests/features/pagebench.h"
#include "tests/support/awaiting.h"
#include "tests/support/registry.h"
#include "ui/charts/captimechart.h"
#include "ui/charts/loopchart.h"
#include "ui/charts/loopring.h"
#include "ui/pages/budget/capspanel.h"

#include <QToolButton>

using namespace slateboard;

class TestCapsFeature : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_bench = std::make_unique<PageBench<CapsPanel>>();
        QVERIFY(shows());
    }
    void cleanup() { m_bench.reset(); }
    void theCapsSayWhatTheFiguresSay();
    void choosingACapShowsWhoUsesIt();
    void returnOnATitleAsksForIt();
    void theLoopFollowsTheSettings();
    void aClickOnAQuarterOpensItsRow();
    void keysGoThroughTheChart();
    void theWaysLeadToTheSettings();
    void nothingIsChangedWhileTravelling();
    void anotherLanguageSaysTheSame();
    void anEmptyLibraryIsToldWhatBelongsHere();

private:
    [[nodiscard]] CapsPanel &panel() { return *m_bench->page; }
    [[nodiscard]] QString said(Money amount)
    {
        return amount == Money{} ? QStringLiteral("–") : m_bench->format().moneyShort(amount);
    }
    // The panel computes aside, after the figures.
    [[nodiscard]] bool shows()
    {
        return QTest::qWaitFor([this] {
            return panel().caps().model()->rowCount() == m_bench->library().caps.size() &&
                   panel().quarters().model()->rowCount() > 0;
        });
    }
    [[nodiscard]] QToolButton *button(const char *text)
    {
        for (auto *button : panel().findChildren<QToolButton *>()) {
            if (button->text() == QString::fromUtf8(text))
                return button;
        }
        return nullptr;
    }

    std::unique_ptr<PageBench<CapsPanel>> m_bench;
};

void TestCapsFeature::theCapsSayWhatTheFiguresSay()
{
    int row = 0;
    for (const planning::CapUse &use : m_bench->figures().money.caps) {
        const QStringList texts = textsOf(panel().caps(), row++);
        const Cap &cap = *findRow(m_bench->library().caps, use.cap);
        QVERIFY(texts[0].startsWith(planning::capName(m_bench->library(), cap, Language::English)));
        QCOMPARE(texts[1], said(use.limit));
        QCOMPARE(texts[2], said(use.raisedBy));
        QCOMPARE(texts[3], said(use.firm));
        const bool isOver = use.headroom() < Money{};
        QCOMPARE(texts[4], isOver ? QStringLiteral("✕ %1 over").arg(m_bench->format().moneyShort(-use.headroom()))
                                  : QStringLiteral("✓ %1 free").arg(m_bench->format().moneyShort(use.headroom())));
    }
}

void TestCapsFeature::choosingACapShowsWhoUsesIt()
{
    QList<Cap> caps = m_bench->library().caps;
    Cap later = caps.first();
    QCOMPARE(later.scope, CapScope::Programme);
    later.id = makeId<Cap>();
    later.from = Day(2022, 1, 1);
    caps << later;
    QVERIFY(await(m_bench->opened.session().setCaps(caps)).has_value());
    QVERIFY(shows());
    panel().caps().setFocus();
    panel().caps().selectRow(0);
    for (int row = 0; row < panel().caps().model()->rowCount(); ++row) {
        const Cap &cap = m_bench->library().caps.at(row);
        if (cap.scope == CapScope::Programme) {
            const QString name = planning::capName(m_bench->library(), cap, Language::English);
            QVERIFY(panel().capOverTime().accessibleDescription().startsWith(name + QStringLiteral(" by ")));
        }
        const planning::CapUsers of = planning::capUsers(m_bench->library(), m_bench->figures(), cap.id);
        const auto count = static_cast<int>(of.users.size());
        QCOMPARE(panel().users().model()->rowCount(), of.isOfEach ? count : count + 1);
        QVERIFY(of.users.empty() || textsOf(panel().users(), 0)[1].endsWith(said(of.users.front().used())));
        if (!of.isOfEach)
            QCOMPARE(textsOf(panel().users(), count)[1], said(of.used()));
        QTest::keyClick(&panel().caps(), Qt::Key_Down);
    }
}

void TestCapsFeature::returnOnATitleAsksForIt()
{
    const QSignalSpy asked(&m_bench->opened.workspace(), &Workspace::titleRequested);
    enterRow(panel().caps(), 0); // leads to its users
    QTRY_VERIFY(panel().users().hasFocus());
    enterRow(panel().users(), 0);
    QCOMPARE(asked.size(), 1);
}

void TestCapsFeature::theLoopFollowsTheSettings()
{
    QVERIFY(panel().ring().sentences().last().contains(QStringLiteral("nothing")));
    LibraryInfo info = m_bench->library().info;
    info.reinvested = Share{4000};
    info.reinvestedAfter = 2;
    QVERIFY(await(m_bench->opened.session().setInfo(info)).has_value());
    QTRY_VERIFY(!panel().ring().sentences().last().contains(QStringLiteral("nothing")));
    const planning::Figures figures =
        planning::figuresOf(m_bench->library(), m_bench->opened.workspace().plan(), m_bench->opened.workspace().asOf());
    const planning::Reinvestment loop = planning::reinvestmentOf(m_bench->library(), figures);
    QVERIFY(loop.inAll.available > Money{});
    QVERIFY(panel().ring().sentences().last().contains(m_bench->format().moneyShort(loop.inAll.available)));
    QVERIFY(!figures.money.reinvested.empty());
    double available = 0;
    for (double amount : panel().loop().shown(LoopChart::Series::Available))
        available += amount;
    QCOMPARE(available, static_cast<double>(loop.inAll.available.minor));
    QVERIFY(!panel().capOverTime().shownCap(true, false).empty());
    QVERIFY(panel().capOverTime().shownCap(true, false).back() > panel().capOverTime().shownCap(false, false).back());
}

void TestCapsFeature::aClickOnAQuarterOpensItsRow()
{
    const Quarter quarter = Quarter::of(Day(2023, 4, 1));
    const QSignalSpy clicked(&panel().loop(), &LoopChart::quarterClicked);
    QTest::mouseClick(panel().loop().childAt(panel().loop().rect().center()), Qt::LeftButton, {},
                      panel().loop().quarterCentre(quarter).toPoint());
    QCOMPARE(clicked.size(), 1);
    QTRY_VERIFY(panel().quarters().isVisible());
    QCOMPARE(panel().quarters().currentIndex().data().toString(), m_bench->format().quarter(quarter));
}

void TestCapsFeature::keysGoThroughTheChart()
{
    const QSignalSpy clicked(&panel().loop(), &LoopChart::quarterClicked);
    panel().loop().setFocus();
    QTest::keyClick(&panel().loop(), Qt::Key_Right);
    QVERIFY(panel().loop().accessibleDescription().startsWith(QStringLiteral("Q1 23: spent ")));
    QTest::keyClick(&panel().loop(), Qt::Key_Return);
    QCOMPARE(clicked.size(), 1);
}

void TestCapsFeature::theWaysLeadToTheSettings()
{
    const QSignalSpy caps(&panel(), &CapsPanel::capsRequested);
    const QSignalSpy settings(&panel(), &CapsPanel::settingsRequested);
    QTest::mouseClick(button("Change the caps…"), Qt::LeftButton);
    QTest::mouseClick(button("What is spent again…"), Qt::LeftButton);
    QCOMPARE(caps.size(), 1);
    QCOMPARE(settings.size(), 1);
}

void TestCapsFeature::nothingIsChangedWhileTravelling()
{
    m_bench->opened.workspace().travelTo(Day(2022, 6, 30));
    QVERIFY(!button("Change the caps…")->isEnabled());
    QVERIFY(!button("Change the caps…")->toolTip().isEmpty());
    QVERIFY(!button("What is spent again…")->isEnabled());
}

void TestCapsFeature::anotherLanguageSaysTheSame()
{
    const QString before = textsOf(panel().caps(), 0)[1];
    m_bench->opened.workspace().setLanguage(Language::Korean);
    QTRY_VERIFY(textsOf(panel().caps(), 0)[1] != before);
    QCOMPARE(textsOf(panel().caps(), 0)[1], said(m_bench->figures().money.caps.front().limit));
}

void TestCapsFeature::anEmptyLibraryIsToldWhatBelongsHere()
{
    PageBench<CapsPanel> empty{Rows()};
    QTRY_VERIFY(empty.says(QStringLiteral("No caps and nothing spent yet")));
}

SLATEBOARD_WINDOW_TEST(TestCapsFeature)
#include "tst_capsfeature.moc"
