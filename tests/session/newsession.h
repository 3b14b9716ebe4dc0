// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "tests/support/awaiting.h"
#include "tests/support/today.h"

#include <QTemporaryDir>

namespace slateboard {

/// A new library with these rows, in a file of its own, open for writing.
[[nodiscard]] inline std::shared_ptr<Session> newSession(const QTemporaryDir &folder, const Rows &rows = {})
{
    NewLibrary settings;
    settings.name = QStringLiteral("시험");
    settings.pinnedDay = today;
    const QString path = folder.filePath(QStringLiteral("%1.slate").arg(makeIdValue()));
    if (const auto made = Session::create(path, settings, rows); !made)
        qFatal("%s", qPrintable(made.error().sentence + made.error().detail));
    const auto opened = await(Session::open(path, Access::Write));
    if (!opened)
        qFatal("%s", qPrintable(opened.error().sentence + opened.error().detail));
    return *opened;
}

[[nodiscard]] inline TitleId addTitle(Session &session, const QString &koreanName)
{
    TitleDraft draft;
    draft.title.id = makeId<Title>();
    draft.title.koreanName = koreanName;
    return await(session.addTitle(draft)) ? draft.title.id : TitleId{};
}

} // namespace slateboard
