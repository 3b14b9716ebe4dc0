// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/rows.h"
#include "tests/support/openlibrary.h"
#include "ui/shell/mainwindow.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QTemporaryDir>

class QAbstractButton;
class QAction;

namespace slateboard {

class NoticeBar;
class Palette;
class StartPage;

/// Pages by their places in the window.
enum PageIndex { overviewPage, ipsPage, boardPage, timelinePage, budgetPage, milestonesPage };

/// A text of the program, in the language that it speaks now.
[[nodiscard]] inline QString said(const char *context, const char *text)
{
    return QCoreApplication::translate(context, text);
}

/// Gives the process settings and data of its own, so that tests never touch the user's. Call it from initMain().
void usePrivateDesktop();

/// The window on its start page, speaking English and light, with files to open and hands to work it. Its desktop
/// remembers nothing, or what the window before it left.
class WindowContext {
public:
    enum class Desktop { Fresh, AsLeft };
    explicit WindowContext(Desktop desktop = Desktop::Fresh);
    ~WindowContext();

    // Given: files in a folder of the context's own
    [[nodiscard]] QString sampleFile(const QString &name = QStringLiteral("sample.slate"));
    [[nodiscard]] QString smallFile(const QString &name = QStringLiteral("small.slate")); // of IpRows::small()
    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes);

    // When
    [[nodiscard]] bool open(const QString &path); // waits until the pages show figures
    void press(const QKeySequence &keys);
    void type(const QString &text);           // into the search field; Hangul too, as an input method commits it
    void typeKey(Qt::Key key, int times = 1); // into the search field, or the list under it
    void close();

    // Then
    [[nodiscard]] MainWindow &window() const { return *m_window; }
    [[nodiscard]] Workspace &workspace() const { return *m_window->workspace(); }
    [[nodiscard]] Session &session() const;
    [[nodiscard]] bool isOnStartPage() const;
    [[nodiscard]] QString notice() const; // what the notice bar says; nothing: it is hidden
    [[nodiscard]] Palette &palette() const;
    /// True if a label that can be seen holds this.
    [[nodiscard]] bool says(const QString &part) const;
    /// The action, button or page part that has this text, or nullptr.
    [[nodiscard]] QAction *action(const QString &text) const;
    [[nodiscard]] QAbstractButton *button(const QString &text) const; // that can be seen
    template <class W>
    [[nodiscard]] W &part() const
    {
        auto *found = m_window->findChild<W *>();
        Q_ASSERT(found);
        return *found;
    }
    /// True once the shown figures are those of the library as it is now.
    [[nodiscard]] bool settle();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace slateboard
