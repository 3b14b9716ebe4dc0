// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/closeness.h"

#include <QList>
#include <QString>

#include <functional>

class QAction;

namespace slateboard {

class Workspace;

/// Something that the palette can go to or do.
struct Offer {
    QString name;
    QString kind; // what it is, or the keys of a command
    search::Closeness closeness = search::Closeness::Elsewhere;
    std::function<void()> act;
};

/// The text of an action without its mnemonic and its dots.
[[nodiscard]] QString plainName(QString text);
/// The enabled actions that the text finds by their words in Korean or English, a few of the closest.
[[nodiscard]] QList<Offer> offeredActions(const QList<QAction *> &actions, const QString &text);
[[nodiscard]] QList<Offer> offeredTitles(Workspace &workspace, const QString &text);
[[nodiscard]] QList<Offer> offeredIps(Workspace &workspace, const QString &text);

} // namespace slateboard
