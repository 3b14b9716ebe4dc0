// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/draft.h"

#include <QCoreApplication>
#include <QFile>

namespace slateboard::store {
namespace {

void removeDatabase(const QString &path)
{
    QFile::remove(path);
    QFile::remove(path + QStringLiteral("-journal"));
}

} // namespace

Draft::Draft(const QString &finalPath) :
    m_finalPath(finalPath), m_path(finalPath + QStringLiteral(".new-%1").arg(QCoreApplication::applicationPid()))
{
    removeDatabase(m_path);
}

Draft::~Draft()
{
    removeDatabase(m_path);
}

bool Draft::finish()
{
    return QFile::rename(m_path, m_finalPath);
}

} // namespace slateboard::store
