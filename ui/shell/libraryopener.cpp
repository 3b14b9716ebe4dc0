// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/libraryopener.h"

#include "ui/models/whendone.h"
#include "ui/shell/settings.h"

#include <QFileInfo>

namespace slateboard {

void LibraryOpener::open(const QString &path, const QString &words, Access access)
{
    const QString file = QFileInfo(path).absoluteFilePath();
    m_wanted = file;
    emit progressChanged(0, tr("Opening %1").arg(QFileInfo(file).fileName()));
    if (m_arriving.contains(file))
        return; // opened twice it would be read-only, because this window holds it
    m_arriving << file;
    whenDone(this, Session::open(file, access),
             [this, file, words](const Result<std::shared_ptr<Session>> &opened) { take(file, words, opened); });
}

void LibraryOpener::take(const QString &file, const QString &words, const Result<std::shared_ptr<Session>> &opened)
{
    m_arriving.removeOne(file);
    if (file != m_wanted)
        return; // another file was asked for meanwhile, or none
    (void)cancel();
    if (!opened)
        return emit refused(opened.error());
    settings::addRecentFile(file);
    emit this->opened(*opened, words);
}

bool LibraryOpener::cancel()
{
    if (m_wanted.isEmpty())
        return false;
    m_wanted.clear();
    emit progressChanged(-1, {});
    return true;
}

} // namespace slateboard
