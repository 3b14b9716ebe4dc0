// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/entities.h"

#include <QUrl>
#include <QWidget>

class QVBoxLayout;

namespace slateboard {

class Workspace;

/// Where the document of a grant can be opened: an address of the web, or a file that is there; a relative path starts
/// in the folder of the library's file. Invalid if it cannot be opened.
[[nodiscard]] QUrl documentUrl(const QString &place, const QString &libraryPath);

/// The documents of a grant in a few lines (its chain of title); each opens at a press.
class GrantDocuments : public QWidget {
    Q_OBJECT
public:
    GrantDocuments(const QList<GrantDocument> &documents, const Workspace &workspace, QWidget *parent = nullptr);

private:
    void add(const GrantDocument &document, const QString &libraryPath);

    QVBoxLayout *m_lines;
};

/// Asks for the documents of a grant, and keeps them when it is accepted.
void askForDocuments(Workspace &workspace, GrantId grant, const QList<GrantDocument> &documents, QWidget *owner);

} // namespace slateboard
