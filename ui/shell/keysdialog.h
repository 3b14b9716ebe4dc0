// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

class QAction;
class QTreeWidget;

namespace slateboard {

/// The actions of a page, or those of the window.
struct KeyGroup {
    QString name;
    QList<QAction *> actions;
};

/// What to do first, and all keys of all pages as the actions themselves have them.
class KeysDialog : public QDialog {
    Q_OBJECT
public:
    explicit KeysDialog(const QList<KeyGroup> &groups, QWidget *parent = nullptr);

private:
    void addGroup(const KeyGroup &group);

    QTreeWidget *m_keys;
};

} // namespace slateboard
