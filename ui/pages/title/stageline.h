// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/stagehistory.h"

#include <QWidget>

class QToolButton;

namespace slateboard {

/// One stage of a title's history: a knot on the line that runs down beside all of them, filled for a fact and hollow
/// for a plan, and what is known of it.
class StageLine : public QWidget {
    Q_OBJECT
public:
    StageLine(const planning::StageStay &stay, const Formatter &formatter, QWidget *parent = nullptr);

    /// Whether the line goes on above and below.
    void setEnds(bool isFirst, bool isLast);
    /// Empty: it can be edited; else the reason why not.
    void setRefusal(const QString &refusal);
    /// All that it says, for readers and tests.
    [[nodiscard]] QString text() const;

signals:
    void changeRequested();
    void deleteRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut(const QString &stage, const QString &when, const QStringList &more);

    planning::StageStay m_stay;
    QStringList m_said;
    QToolButton *m_change;
    QToolButton *m_delete;
    bool m_isFirst = false;
    bool m_isLast = false;
};

} // namespace slateboard
