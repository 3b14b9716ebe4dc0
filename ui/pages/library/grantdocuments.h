// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/entities.h"
#include "ui/widgets/documentlinks.h"

namespace slateboard {

class Workspace;

/// The documents of a grant (its chain of title) as the widgets of documents take them.
[[nodiscard]] QList<DocumentLine> linesOf(const QList<GrantDocument> &documents);

/// Asks for the documents of a grant, and keeps them when it is accepted.
void askForDocuments(Workspace &workspace, GrantId grant, const QList<GrantDocument> &documents, QWidget *owner);

} // namespace slateboard
