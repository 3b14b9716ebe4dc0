// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QApplication>
#include <QIcon>
#include <QStyle>
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
        for (const QColor &text : {theme.subtext, theme.accent, theme.good, theme.warn, theme.over})
            QVERIFY(contrast(text, theme.base) >= 4.5);
        QVERIFY(contrast(theme.good, theme.goodSoft) >= 4.0);
        QVERIFY(contrast(theme.warn, theme.warnSoft) >= 4.0);
        QVERIFY(contrast(theme.over, theme.overSoft) >= 4.0);
        const QPalette palette = theme.palette();
        QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
    }

    void ofFindsTheThemeOfAPalette()
    {
        QCOMPARE(Theme::of(Theme::darkTheme().palette()).dark, true);
        QCOMPARE(Theme::of(Theme::light().palette()).dark, false);
        QCOMPARE(Theme::of(Theme::paper().palette()).dark, false);
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
        QVERIFY(QApplication::style()->name().compare(QStringLiteral("fusion"), Qt::CaseInsensitive) == 0);
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

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
