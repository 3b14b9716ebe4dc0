// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace slateboard {

class Page;

/// The list of pages at the left, each with its count.
class Navigation : public QListWidget {
    Q_OBJECT
public:
    explicit Navigation(QWidget *parent = nullptr);

    void setPages(const QList<Page *> &pages);
    /// Reads names and counts anew.
    void refresh();

private:
    QList<Page *> m_pages;
};

} // namespace slateboard
