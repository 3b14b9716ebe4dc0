// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"

#include <QStringList>

namespace slateboard {

/// Opens files for a window, which wants one at a time: the one that was asked for last. What is open at last stands
/// among the recent files.
class LibraryOpener : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// `words` come back with it, to be said once it is open.
    void open(const QString &path, const QString &words, Access access = Access::Write);
    /// What is on its way is let go of when it arrives. False: nothing was.
    bool cancel();

signals:
    void opened(const std::shared_ptr<slateboard::Session> &session, const QString &words);
    void refused(const slateboard::Error &error);
    void progressChanged(double share, const QString &what); // as Session's

private:
    void take(const QString &file, const QString &words, const Result<std::shared_ptr<Session>> &opened);

    QString m_wanted;       // the file asked for last, until it is open, refused or no longer wanted
    QStringList m_arriving; // files that are being opened, wanted or not
};

} // namespace slateboard
