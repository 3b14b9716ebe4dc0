// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace slateboard {

/// The list of pages at the left, each with its count.
class Navigation : public QListWidget {
    Q_OBJECT
public:
    struct Entry {
        QString title;
        QString badge; // a count, or empty
    };

    explicit Navigation(QWidget *parent = nullptr);

    void setEntries(const QList<Entry> &entries);
};

} // namespace slateboard
