// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/style.h"

#include <QApplication>
#include <QFont>
#include <QFontDatabase>
#include <QIcon>

static void initIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace slateboard {
namespace {

// The desktop's own palette: what the style gives while the application has set none.
bool desktopIsDark(QApplication &application)
{
    application.setPalette(QPalette());
    return Theme::of(QApplication::palette()).dark;
}

void applyIcons(bool dark)
{
    const QString breeze = dark ? QStringLiteral("breeze-dark") : QStringLiteral("breeze");
    QIcon::setFallbackThemeName(breeze);
    const QString desktop = QIcon::themeName();
    if (desktop.isEmpty() || desktop == QLatin1String("hicolor") || desktop.startsWith(QLatin1String("breeze")))
        QIcon::setThemeName(breeze);
}

void setDisabled(QPalette &palette, const QColor &text)
{
    for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, text);
}

} // namespace

QColor Theme::formatColor(Format format) const
{
    switch (format) {
    case Format::Drama: return drama;
    case Format::Film: return film;
    case Format::Show: return show;
    case Format::ShortForm: return shortForm;
    case Format::Documentary: return documentary;
    }
    return text;
}

QColor Theme::measureColor(Measure measure) const
{
    switch (measure) {
    case Measure::SourceIps: return drama;
    case Measure::DramaIps: return show;
    case Measure::Originals: return shortForm;
    case Measure::ReleasedTitles: return film;
    }
    return accent;
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, alternate);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, subtext);
    palette.setColor(QPalette::Button, dark ? soft : base);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, over);
    palette.setColor(QPalette::ToolTipBase, dark ? soft : base);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, dark ? QColor(0x10131a) : QColor(Qt::white));
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::Light, dark ? line : base);
    palette.setColor(QPalette::Midlight, soft);
    palette.setColor(QPalette::Mid, line);
    palette.setColor(QPalette::Dark, mixed(line, text, 0.25));
    palette.setColor(QPalette::Shadow, dark ? QColor(Qt::black) : mixed(line, text, 0.5));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, line);
    setDisabled(palette, mixed(subtext, window, 0.4));
    return palette;
}

Theme Theme::light()
{
    Theme theme;
    theme.window = 0xF5F6F8;
    theme.base = 0xFFFFFF;
    theme.alternate = 0xFAFBFC;
    theme.text = 0x1B1F24;
    theme.subtext = 0x5B6470;
    theme.line = 0xDFE3E8;
    theme.soft = 0xEEF1F4;
    theme.accent = 0x3457D5;
    theme.accentSoft = 0xE8EDFC;
    theme.good = 0x187653;
    theme.warn = 0x9E5500;
    theme.over = 0xC22F2F;
    theme.goodSoft = 0xE3F4EC;
    theme.warnSoft = 0xFDF0DF;
    theme.overSoft = 0xFCE6E6;
    theme.drama = 0x0072B2;
    theme.film = 0xD55E00;
    theme.show = 0x009E73;
    theme.shortForm = 0xCC79A7;
    theme.documentary = 0xE69F00;
    return theme;
}

Theme Theme::darkTheme()
{
    Theme theme;
    theme.dark = true;
    theme.window = 0x1B1E23;
    theme.base = 0x22262C;
    theme.alternate = 0x262A31;
    theme.text = 0xE7EAEE;
    theme.subtext = 0x9AA3AF;
    theme.line = 0x353B44;
    theme.soft = 0x2B3038;
    theme.accent = 0x8AA4FF;
    theme.accentSoft = 0x2C3557;
    theme.good = 0x4CC38A;
    theme.warn = 0xF0A54A;
    theme.over = 0xFF7B72;
    theme.goodSoft = 0x1D3A2E;
    theme.warnSoft = 0x40311B;
    theme.overSoft = 0x472424;
    theme.drama = 0x56B4E9;
    theme.film = 0xF0803C;
    theme.show = 0x2EC4A0;
    theme.shortForm = 0xE3A1C6;
    theme.documentary = 0xF2B93B;
    return theme;
}

Theme Theme::paper()
{
    Theme theme = light();
    theme.print = true;
    theme.window = theme.base = theme.alternate = 0xFFFFFF;
    theme.text = 0x111111;
    theme.subtext = 0x555555;
    theme.line = 0xBBBBBB;
    theme.soft = 0xE9E9E9;
    return theme;
}

Theme Theme::of(const QPalette &palette)
{
    const bool dark = palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    return dark ? darkTheme() : light();
}

QFont Theme::font()
{
    QFont font = QApplication::font();
    const QString family = QStringLiteral("Noto Sans CJK KR");
    if (QFontDatabase::hasFamily(family))
        font.setFamilies({family});
    font.setPointSizeF(9.75);
    return font;
}

QFont Theme::paperFont(int pixels, bool bold)
{
    QFont paper = font();
    paper.setPixelSize(pixels);
    paper.setBold(bold);
    paper.setHintingPreference(QFont::PreferNoHinting);
    paper.setStyleStrategy(QFont::PreferNoShaping);
    return paper;
}

QColor Theme::mixed(const QColor &a, const QColor &b, double share)
{
    return QColor::fromRgbF(static_cast<float>(a.redF() + (b.redF() - a.redF()) * share),
                            static_cast<float>(a.greenF() + (b.greenF() - a.greenF()) * share),
                            static_cast<float>(a.blueF() + (b.blueF() - a.blueF()) * share));
}

void Theme::apply(QApplication &application, ThemeMode mode)
{
    initIcons();
    QApplication::setStyle(new Style);
    const bool dark = mode == ThemeMode::Dark || (mode == ThemeMode::System && desktopIsDark(application));
    QApplication::setPalette((dark ? darkTheme() : light()).palette());
    applyIcons(dark);
    QApplication::setFont(font());
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/slateboard.svg")));
}

} // namespace slateboard
