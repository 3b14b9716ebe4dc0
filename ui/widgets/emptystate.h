// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;

namespace slateboard {

/// What stands where nothing is yet: what belongs there, and the ways to get it.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setTexts(const QString &heading, const QString &sentence);
    /// A way on, as a button. It follows the action's text and right to be used.
    void addWay(QAction *action);

private:
    QLabel *m_heading;
    QLabel *m_sentence;
    QHBoxLayout *m_ways;
};

} // namespace slateboard
