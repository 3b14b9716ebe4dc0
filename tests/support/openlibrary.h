// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/workspace.h"

#include <QTemporaryDir>
#include <QTest>

namespace slateboard {

/// Waits for a verb's answer.
template <class T>
Result<T> awaited(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60000))
        return failure(ErrorCode::Io, QStringLiteral("No answer came."));
    return future.result();
}

/// A library file of a test's own, opened, with the workspace that a window would have.
class OpenLibrary {
public:
    explicit OpenLibrary(const Rows &rows, Access access = Access::Write, Day today = Day(2023, 3, 31))
    {
        NewLibrary settings;
        settings.name = QStringLiteral("한빛");
        settings.pinnedDay = today;
        const QString path = m_folder.filePath(QStringLiteral("library.slate"));
        if (const auto made = Session::create(path, settings, rows); !made)
            qFatal("%s", qPrintable(made.error().sentence + made.error().detail));
        auto opened = awaited(Session::open(path, access));
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
