// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/awaiting.h"
#include "tests/support/today.h"
#include "ui/models/workspace.h"

#include <QTemporaryDir>
#include <QTest>

namespace slateboard {

/// A library file of a test's own, opened, with the workspace that a window would have.
class OpenLibrary {
public:
    explicit OpenLibrary(const Rows &rows, Access access = Access::Write, Day day = today)
    {
        NewLibrary settings;
        settings.name = QStringLiteral("한빛");
        settings.pinnedDay = day;
        const QString path = m_folder.filePath(QStringLiteral("library.slate"));
        if (const auto made = Session::create(path, settings, rows); !made)
            qFatal("%s", qPrintable(made.error().sentence + made.error().detail));
        auto opened = await(Session::open(path, access));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().sentence + opened.error().detail));
        m_session = *opened;
        m_workspace = std::make_unique<Workspace>(m_session);
    }
    [[nodiscard]] Session &session() { return *m_session; }
    [[nodiscard]] const Library &library() const { return m_session->library(); }
    [[nodiscard]] Workspace &workspace() { return *m_workspace; }

private:
    QTemporaryDir m_folder;
    std::shared_ptr<Session> m_session;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace slateboard
