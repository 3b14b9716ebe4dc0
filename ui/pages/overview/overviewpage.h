// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace slateboard {

class Card;
class FigureView;
class GoalTile;
class MoneyTile;
class RightsCard;

/// Are we on track? A tile for each goal, the money, the rights that lapse or clash, and the next releases.
class OverviewPage : public Page {
    Q_OBJECT
public:
    explicit OverviewPage(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] static QString title(); // translated, for the navigation
    void refresh() override;

    [[nodiscard]] const QList<GoalTile *> &goalTiles() const { return m_goals; }
    [[nodiscard]] RightsCard &rights() const { return *m_rights; }
    [[nodiscard]] FigureView &releases() const { return *m_releases; }

signals:
    void importIpsRequested();
    void importTitlesRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void showFigures();
    void showGoals();
    void showReleases();
    void showRight();
    void retranslate();

    QLabel *m_heading;
    QLabel *m_summary;
    QHBoxLayout *m_tiles;
    QList<GoalTile *> m_goals;
    MoneyTile *m_money;
    RightsCard *m_rights;
    Card *m_releasesCard;
    FigureView *m_releases;
    QLabel *m_noReleases;
    QAction *m_importIps;
    QAction *m_importTitles;
    QPushButton *m_toIps; // while the library has none
    QPushButton *m_toTitles;
};

} // namespace slateboard
