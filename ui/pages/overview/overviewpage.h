// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace slateboard {

class ChangesCard;
class DecisionCard;
class GoalTile;
class MoneyTile;
class NextCard;
class RightsCard;

/// Are we on track? A tile for each goal, the money, what waits to be decided, what has changed, the rights that lapse
/// or clash, and what comes next.
class OverviewPage : public Page {
    Q_OBJECT
public:
    explicit OverviewPage(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] static QString title(); // translated, for the navigation
    void refresh() override;

    [[nodiscard]] const QList<GoalTile *> &goalTiles() const { return m_goals; }
    [[nodiscard]] DecisionCard &decisions() const { return *m_decisions; }
    [[nodiscard]] ChangesCard &changes() const { return *m_changes; }
    [[nodiscard]] RightsCard &rights() const { return *m_rights; }
    [[nodiscard]] NextCard &next() const { return *m_next; }

signals:
    void importIpsRequested();
    void importTitlesRequested();
    void presentationRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void showFigures();
    void showGoals();
    void showRight();
    void retranslate();

    QLabel *m_heading;
    QLabel *m_summary;
    QHBoxLayout *m_tiles;
    QList<GoalTile *> m_goals;
    MoneyTile *m_money;
    DecisionCard *m_decisions;
    ChangesCard *m_changes;
    RightsCard *m_rights;
    NextCard *m_next;
    QPushButton *m_present;
    QAction *m_importIps;
    QAction *m_importTitles;
    QPushButton *m_toIps; // while the library has none
    QPushButton *m_toTitles;
};

} // namespace slateboard
