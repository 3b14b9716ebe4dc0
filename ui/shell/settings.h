// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/format.h"
#include "ui/theme/theme.h"

#include <QByteArray>
#include <QStringList>

namespace slateboard::settings {

// What a person's desktop remembers; nothing of a library is kept here.

[[nodiscard]] Language language(); // the desktop's until one was chosen
void setLanguage(Language language);
[[nodiscard]] ThemeMode themeMode();
void setThemeMode(ThemeMode mode);

[[nodiscard]] QStringList recentFiles(); // newest first, those that are still there
void addRecentFile(const QString &path);
void clearRecentFiles();

[[nodiscard]] QByteArray windowGeometry();
void setWindowGeometry(const QByteArray &geometry);
/// LibraryPage::saveLayout()
[[nodiscard]] QByteArray libraryLayout();
void setLibraryLayout(const QByteArray &layout);
/// BoardPage::saveLayout()
[[nodiscard]] QByteArray boardLayout();
void setBoardLayout(const QByteArray &layout);
/// BudgetPage::saveLayout()
[[nodiscard]] QByteArray budgetLayout();
void setBudgetLayout(const QByteArray &layout);
/// TimelinePage::saveLayout()
[[nodiscard]] QByteArray timelineLayout();
void setTimelineLayout(const QByteArray &layout);

/// What was chosen when a list with such a header was imported last; empty if none was.
[[nodiscard]] QByteArray importChoices(const QString &header);
void setImportChoices(const QString &header, const QByteArray &choices);

/// Since::code() of what people want to know of the changes of a library; empty if they chose none.
[[nodiscard]] QString changesSince(const QString &libraryPath);
void setChangesSince(const QString &libraryPath, const QString &code);

/// Where the rotating backups of a library are kept.
[[nodiscard]] QString backupFolder(const QString &libraryPath);
/// The folder of all such folders.
[[nodiscard]] QString backupsFolder();
/// Where the sample library lives, once it was opened.
[[nodiscard]] QString samplePath();

} // namespace slateboard::settings
