// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/windowcontext.h"
#include "tests/support/awaiting.h"
#include "tests/support/registry.h"
#include "ui/models/changesbook.h"
#include "ui/models/forecastbook.h"
#include "ui/models/workspace.h"
#include "ui/presentation/presentation.h"
#include "ui/shell/actions.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QTest>

using namespace slateboard;

class TestPresentationFeature : public QObject {
    Q_OBJECT
public:
    static void initMain() { usePrivateDesktop(); }

private slots:
    void theKeysWalkThroughTheDeck();
    void theFirstSlideGivesTheFiveAnswers();
    void eachSlideIsPainted_data();
    void eachSlideIsPainted();
    void dotsAndTheMouseLeadToSlides();
    void anEditIsShownAtOnce();
    void anEmptyLibrarySaysWhatIsMissing();
    void itGoesWithItsLibrary();

private:
    // Opens the deck of a library and waits until the forecasts are in it.
    static Presentation *present(const WindowContext &window);
};

Presentation *TestPresentationFeature::present(const WindowContext &window)
{
    window.window().actions().present->trigger();
    auto *deck = window.window().findChild<Presentation *>();
    const bool isReady = QTest::qWaitFor(
        [&] {
            const auto &forecasts = ForecastBook::of(window.workspace());
            return deck->count() > 0 && forecasts.isCurrent() && deck->slide(deck->count() - 1).lines().size() > 0;
        },
        20000);
    return isReady ? deck : nullptr;
}

void TestPresentationFeature::theKeysWalkThroughTheDeck()
{
    WindowContext window;
    QVERIFY(window.open(window.sampleFile()));
    QVERIFY(window.window().actions().present->shortcut() == QKeySequence(Qt::Key_F11));
    Presentation *deck = present(window);
    QVERIFY(deck);
    QVERIFY(deck->isFullScreen());
    const int last = deck->count() - 1;
    QCOMPARE(last, 6 + static_cast<int>(window.workspace().figures().goals.size()));
    const std::initializer_list<std::pair<Qt::Key, int>> walk{
        {Qt::Key_Right, 1},  {Qt::Key_Space, 2},    {Qt::Key_PageDown, 3}, {Qt::Key_Left, 2}, {Qt::Key_PageUp, 1},
        {Qt::Key_End, last}, {Qt::Key_Right, last}, {Qt::Key_Home, 0},     {Qt::Key_Left, 0}, {Qt::Key_4, 3}};
    for (const auto &[key, place] : walk) {
        QTest::keyClick(deck, key);
        QCOMPARE(deck->current(), place);
        QVERIFY(deck->accessibleName().startsWith(deck->slide(place).heading()));
    }
    QTest::keyClick(deck, Qt::Key_Escape);
    QTRY_VERIFY(!window.window().findChild<Presentation *>());
}

void TestPresentationFeature::theFirstSlideGivesTheFiveAnswers()
{
    WindowContext window;
    QVERIFY(window.open(window.sampleFile()));
    Presentation *deck = present(window);
    QVERIFY(deck);
    const planning::Figures &figures = window.workspace().figures();
    const Formatter format = window.workspace().format();
    const auto all = [&] { return deck->slide(0).lines().join(u'\n'); };
    QTRY_VERIFY(all().contains(QStringLiteral("(P85)")));
    for (const planning::GoalFigures &goal : figures.goals) {
        QVERIFY(all().contains(format.number(goal.value) + QStringLiteral(" / ") + format.number(goal.goal.target)));
        const auto *known = ForecastBook::of(window.workspace()).find(goal.goal.id);
        QVERIFY2(all().contains(format.day(*known->p50)), qPrintable(all()));
    }
    const auto programme = std::ranges::find_if(figures.money.caps, [&](const planning::CapUse &use) {
        return findRow(window.workspace().library().caps, use.cap)->scope == CapScope::Programme;
    });
    QVERIFY2(all().contains(format.moneyShort(programme->headroom()) + QStringLiteral(" of ")), qPrintable(all()));
    QTRY_VERIFY(deck->slide(0).lines().size() >= 9); // with the questions that are due first
}

void TestPresentationFeature::eachSlideIsPainted_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isDark");
    QTest::newRow("1080p") << QSize(1920, 1080) << false;
    QTest::newRow("1080p dark") << QSize(1920, 1080) << true;
    QTest::newRow("4K") << QSize(3840, 2160) << false;
    QTest::newRow("4:3") << QSize(1024, 768) << false;
}

// Something stands in the body of each, and is as big on a finer screen.
void TestPresentationFeature::eachSlideIsPainted()
{
    QFETCH(QSize, size);
    QFETCH(bool, isDark);
    WindowContext window;
    window.window().setTheme(isDark ? ThemeMode::Dark : ThemeMode::Light);
    QVERIFY(window.open(window.sampleFile()));
    Presentation *deck = present(window);
    QVERIFY(deck);
    QTRY_VERIFY(ChangesBook::of(window.workspace()).changes());
    deck->showNormal();
    deck->resize(size);
    QTRY_COMPARE(deck->size(), size);
    for (int place = 0; place < deck->count(); ++place) {
        deck->showSlide(place);
        const QImage image = deck->grab().toImage();
        const QColor ground = image.pixelColor(2, 2);
        QCOMPARE(ground.lightness() < 128, isDark);
        int inked = 0;
        for (int y = size.height() / 5; y < size.height() * 4 / 5; y += 3) {
            for (int x = 0; x < size.width(); x += 3)
                inked += image.pixelColor(x, y) != ground ? 1 : 0;
        }
        QVERIFY2(inked > size.width() * size.height() / 9 / 100, qPrintable(deck->slide(place).heading()));
    }
}

void TestPresentationFeature::dotsAndTheMouseLeadToSlides()
{
    WindowContext window;
    QVERIFY(window.open(window.sampleFile()));
    Presentation *deck = present(window);
    QVERIFY(deck);
    QTest::mouseClick(deck, Qt::LeftButton, {}, QPoint(deck->width() / 2, deck->height() / 2));
    QCOMPARE(deck->current(), 1);
    QTest::mouseClick(deck, Qt::RightButton, {}, QPoint(deck->width() / 2, deck->height() / 2));
    QCOMPARE(deck->current(), 0);
    const double unit = std::min(deck->width() / 1920.0, deck->height() / 1080.0);
    const double last = deck->width() / 2.0 + (deck->count() - 1) / 2.0 * 40 * unit;
    QTest::mouseClick(deck, Qt::LeftButton, {}, QPoint(qRound(last), qRound(deck->height() - 42 * unit)));
    QCOMPARE(deck->current(), deck->count() - 1);
}

void TestPresentationFeature::anEditIsShownAtOnce()
{
    WindowContext window;
    QVERIFY(window.open(window.sampleFile()));
    Presentation *deck = present(window);
    QVERIFY(deck);
    deck->showSlide(1);
    QList<Goal> goals = window.workspace().library().goals;
    goals.first().target = 1234;
    QVERIFY(await(window.session().setGoals(goals)));
    QTRY_VERIFY2(deck->slide(1).heading().endsWith(QStringLiteral("of 1,234")), qPrintable(deck->slide(1).heading()));
    QCOMPARE(deck->current(), 1);
}

void TestPresentationFeature::anEmptyLibrarySaysWhatIsMissing()
{
    WindowContext window;
    QVERIFY(window.open(window.smallFile()));
    Presentation *deck = present(window);
    QVERIFY(deck);
    QStringList all;
    for (int place = 0; place < deck->count(); ++place) {
        all << deck->slide(place).lines();
        deck->showSlide(place);
        QVERIFY(!deck->grab().isNull());
    }
    QVERIFY2(all.contains(QStringLiteral("No plan is approved yet, so nothing can slip.")),
             qPrintable(all.join(u'\n')));
}

void TestPresentationFeature::itGoesWithItsLibrary()
{
    WindowContext window;
    QVERIFY(window.open(window.smallFile()));
    QVERIFY(present(window));
    window.window().actions().close->trigger();
    QVERIFY(window.isOnStartPage());
    QVERIFY(!window.window().findChild<Presentation *>());
    QVERIFY(!window.window().actions().present->isEnabled());
}

SLATEBOARD_WINDOW_TEST(TestPresentationFeature)
#include "tst_presentationfeature.moc"
