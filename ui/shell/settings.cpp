// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings.h"

#include "ui/language/language.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace slateboard::settings {
namespace {

constexpr qsizetype recentKept = 8;
constexpr qsizetype headersKept = 200;

const QString languageKey = QStringLiteral("language");
const QString themeKey = QStringLiteral("theme");
const QString recentKey = QStringLiteral("recentFiles");
const QString geometryKey = QStringLiteral("windowGeometry");
const QString layoutKey = QStringLiteral("libraryLayout");
const QString boardKey = QStringLiteral("boardLayout");
const QString budgetKey = QStringLiteral("budgetLayout");
const QString timelineKey = QStringLiteral("timelineLayout");
const QString headersKey = QStringLiteral("importHeaders"); // newest first
const QString importGroup = QStringLiteral("import/");

const QString sinceGroup = QStringLiteral("changesSince/");

// Two libraries of one name in different folders are two.
QString keyOf(const QString &libraryPath)
{
    const QByteArray place = QFileInfo(libraryPath).canonicalFilePath().toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex().left(8));
}

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/slateboard");
}

} // namespace

Language language()
{
    const QString code = QSettings().value(languageKey).toString();
    if (code.isEmpty())
        return systemLanguage();
    return code == QLatin1String("ko") ? Language::Korean : Language::English;
}

void setLanguage(Language language)
{
    QSettings().setValue(languageKey, language == Language::Korean ? QStringLiteral("ko") : QStringLiteral("en"));
}

ThemeMode themeMode()
{
    const QString mode = QSettings().value(themeKey).toString();
    if (mode == QLatin1String("dark"))
        return ThemeMode::Dark;
    return mode == QLatin1String("light") ? ThemeMode::Light : ThemeMode::System;
}

void setThemeMode(ThemeMode mode)
{
    const QString code = mode == ThemeMode::Dark    ? QStringLiteral("dark")
                         : mode == ThemeMode::Light ? QStringLiteral("light")
                                                    : QString();
    QSettings().setValue(themeKey, code);
}

QStringList recentFiles()
{
    QStringList files = QSettings().value(recentKey).toStringList();
    files.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return files;
}

void addRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    QSettings().setValue(recentKey, files.first(std::min(files.size(), recentKept)));
}

void clearRecentFiles()
{
    QSettings().remove(recentKey);
}

QByteArray windowGeometry()
{
    return QSettings().value(geometryKey).toByteArray();
}

void setWindowGeometry(const QByteArray &geometry)
{
    QSettings().setValue(geometryKey, geometry);
}

QByteArray libraryLayout()
{
    return QSettings().value(layoutKey).toByteArray();
}

void setLibraryLayout(const QByteArray &layout)
{
    QSettings().setValue(layoutKey, layout);
}

QByteArray boardLayout()
{
    return QSettings().value(boardKey).toByteArray();
}

void setBoardLayout(const QByteArray &layout)
{
    QSettings().setValue(boardKey, layout);
}

QByteArray budgetLayout()
{
    return QSettings().value(budgetKey).toByteArray();
}

void setBudgetLayout(const QByteArray &layout)
{
    QSettings().setValue(budgetKey, layout);
}

QByteArray timelineLayout()
{
    return QSettings().value(timelineKey).toByteArray();
}

void setTimelineLayout(const QByteArray &layout)
{
    QSettings().setValue(timelineKey, layout);
}

QByteArray importChoices(const QString &header)
{
    return QSettings().value(importGroup + header).toByteArray();
}

void setImportChoices(const QString &header, const QByteArray &choices)
{
    QSettings store;
    QStringList headers = store.value(headersKey).toStringList();
    headers.removeAll(header);
    headers.prepend(header);
    while (headers.size() > headersKept)
        store.remove(importGroup + headers.takeLast());
    store.setValue(headersKey, headers);
    store.setValue(importGroup + header, choices);
}

QString changesSince(const QString &libraryPath)
{
    return QSettings().value(sinceGroup + keyOf(libraryPath)).toString();
}

void setChangesSince(const QString &libraryPath, const QString &code)
{
    QSettings().setValue(sinceGroup + keyOf(libraryPath), code);
}

QString backupFolder(const QString &libraryPath)
{
    return QStringLiteral("%1/%2-%3")
        .arg(backupsFolder(), QFileInfo(libraryPath).completeBaseName(), keyOf(libraryPath));
}

QString backupsFolder()
{
    return dataFolder() + QStringLiteral("/backups");
}

QString samplePath()
{
    QDir().mkpath(dataFolder());
    return dataFolder() + QStringLiteral("/sample.slate");
}

} // namespace slateboard::settings
