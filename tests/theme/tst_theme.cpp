// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QIcon>
#include <QLineEdit>
#include <QProxyStyle>
#include <QScrollBar>
#include <QStyleOption>
#include <QTest>

#include <cmath>

using namespace slateboard;

namespace {

// WCAG 2.1 relative luminance and contrast ratio.
double luminance(const QColor &color)
{
    auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT
private slots:
    void textIsLegible_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void textIsLegible()
    {
        QFETCH(bool, dark);
        const Theme theme = dark ? Theme::darkTheme() : Theme::light();
        for (const QColor &ground : {theme.window, theme.base, theme.soft, theme.accentSoft})
            QVERIFY(contrast(theme.text, ground) >= 7.0);
        for (const QColor &text : {theme.subtext, theme.accent, theme.good, theme.warn, theme.over}) {
            for (const QColor &ground : {theme.window, theme.base, theme.alternate, theme.soft, theme.accentSoft})
                QVERIFY2(contrast(text, ground) >= 4.5, qPrintable(text.name() + " on " + ground.name()));
        }
        QVERIFY(contrast(theme.good, theme.goodSoft) >= 4.5);
        QVERIFY(contrast(theme.warn, theme.warnSoft) >= 4.5);
        QVERIFY(contrast(theme.over, theme.overSoft) >= 4.5);
        const QPalette palette = theme.palette();
        QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
    }

    void ofFindsTheThemeOfAPalette()
    {
        QCOMPARE(Theme::of(Theme::darkTheme().palette()).dark, true);
        QCOMPARE(Theme::of(Theme::light().palette()).dark, false);
        QCOMPARE(Theme::of(Theme::paper().palette()).dark, false);
    }

    // An empty field shows where it is by its frame alone.
    void fieldsAreSeen_data() { textIsLegible_data(); }
    void fieldsAreSeen()
    {
        QFETCH(bool, dark);
        Theme::apply(*qApp, dark ? ThemeMode::Dark : ThemeMode::Light);
        QLineEdit field;
        QCheckBox box;
        for (QWidget *widget : QList<QWidget *>{&field, &box}) {
            widget->resize(120, 30);
            const QImage image = widget->grab().toImage();
            double most = 0;
            for (int x = 0; x < 20; ++x)
                most = std::max(most, contrast(image.pixelColor(x, 15), QApplication::palette().window().color()));
            QVERIFY2(most >= 1.5, qPrintable(QString::number(most)));
        }
    }

    // A thumb without arrows, that runs the whole way and is seen.
    void scrollBarsAreAThumb_data() { textIsLegible_data(); }
    void scrollBarsAreAThumb()
    {
        QFETCH(bool, dark);
        Theme::apply(*qApp, dark ? ThemeMode::Dark : ThemeMode::Light);
        QScrollBar bar(Qt::Vertical);
        bar.setRange(0, 1'000'000);
        bar.setPageStep(10);
        bar.resize(bar.sizeHint().width(), 200);
        QStyleOptionSlider option;
        option.initFrom(&bar);
        option.orientation = Qt::Vertical;
        option.maximum = bar.maximum();
        option.pageStep = bar.pageStep();
        const auto part = [&](QStyle::SubControl which) {
            return bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, which, &bar);
        };
        QVERIFY(part(QStyle::SC_ScrollBarAddLine).isEmpty() && part(QStyle::SC_ScrollBarSubLine).isEmpty());
        QCOMPARE(part(QStyle::SC_ScrollBarSlider).top(), 0);
        QVERIFY(part(QStyle::SC_ScrollBarSlider).height() >= 24); // to be caught with the mouse
        const QImage image = bar.grab().toImage();
        const double seen = contrast(image.pixelColor(bar.width() / 2, 12), image.pixelColor(bar.width() / 2, 150));
        QVERIFY2(seen >= 1.8, qPrintable(QString::number(seen)));
        option.sliderPosition = bar.maximum();
        QCOMPARE(part(QStyle::SC_ScrollBarSlider).bottom(), 199);
        QCOMPARE(part(QStyle::SC_ScrollBarSubPage).bottom() + 1, part(QStyle::SC_ScrollBarSlider).top());
    }

    void formatsDiffer()
    {
        const Theme theme = Theme::light();
        for (const auto &a : words<Format>()) {
            for (const auto &b : words<Format>())
                QCOMPARE(theme.formatColor(a.value) == theme.formatColor(b.value), a.value == b.value);
        }
    }

    void applySetsStylePaletteAndIcons()
    {
        Theme::apply(*qApp, ThemeMode::Dark);
        QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::darkTheme().window);
        QCOMPARE(QIcon::fallbackThemeName(), QStringLiteral("breeze-dark"));
        Theme::apply(*qApp, ThemeMode::Light);
        QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::light().window);
        QCOMPARE(QIcon::fallbackThemeName(), QStringLiteral("breeze"));
        const auto *style = qobject_cast<const QProxyStyle *>(QApplication::style());
        QVERIFY(style && style->baseStyle()->name().compare(QStringLiteral("fusion"), Qt::CaseInsensitive) == 0);
        QVERIFY(!QApplication::windowIcon().pixmap(64).isNull());
    }

    void systemModeForgetsAnEarlierChoice()
    {
        qApp->setPalette(QPalette());
        const bool desktop = Theme::of(QApplication::palette()).dark;
        Theme::apply(*qApp, desktop ? ThemeMode::Light : ThemeMode::Dark);
        Theme::apply(*qApp, ThemeMode::System);
        QCOMPARE(Theme::of(QApplication::palette()).dark, desktop);
    }
};

SLATEBOARD_WINDOW_TEST(TestTheme)
#include "tst_theme.moc"
