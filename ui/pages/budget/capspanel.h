// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/capusers.h"
#include "app/planning/reinvestment.h"
#include "ui/models/latest.h"
#include "ui/widgets/page.h"

#include <memory>

class QLabel;
class QSplitter;
class QStackedWidget;

namespace slateboard {

class CapTimeChart;
class Card;
class EmptyState;
class FigureView;
class LoopChart;
class LoopRing;
class Segments;
class ToneLabel;

/// The caps with what our own share uses of them and who uses each, and the loop of the money: what is spent, released,
/// received and spent again, and the programme's cap over time with that and without.
class CapsPanel : public Page {
    Q_OBJECT
public:
    explicit CapsPanel(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] QList<QAction *> pageActions() const override;
    void refresh() override;

    [[nodiscard]] FigureView &caps() const { return *m_caps; }
    [[nodiscard]] FigureView &users() const { return *m_users; }
    [[nodiscard]] FigureView &quarters() const { return *m_quarters; }
    [[nodiscard]] LoopRing &ring() const { return *m_ring; }
    [[nodiscard]] LoopChart &loop() const { return *m_loop; }
    [[nodiscard]] CapTimeChart &capOverTime() const { return *m_capOverTime; }

signals:
    void capsRequested();     // to be changed
    void settingsRequested(); // of the library

protected:
    void changeEvent(QEvent *event) override;

private:
    enum View { RingView, CapView, QuartersView };
    struct Shown; // computed aside
    void layOut();
    [[nodiscard]] QWidget *makeCaps();
    [[nodiscard]] QWidget *makeLoop();
    void connectParts();
    void ask();
    void take(std::shared_ptr<const Shown> shown);
    void showCaps();
    void showUsers();
    void showLoop();
    void showCapOverTime();
    void showRight();
    void retranslate();

    EmptyState *m_empty;
    QSplitter *m_body;
    Card *m_capsCard;
    FigureView *m_caps;
    QAction *m_change;
    Card *m_usersCard;
    ToneLabel *m_verdict;
    FigureView *m_users;
    Card *m_loopCard;
    Segments *m_views;
    QLabel *m_sentence;
    QStackedWidget *m_stack;
    LoopRing *m_ring;
    LoopChart *m_loop;
    CapTimeChart *m_capOverTime;
    FigureView *m_quarters;
    QAction *m_settings;

    std::shared_ptr<const Shown> m_shown;
    Latest<std::shared_ptr<const Shown>> m_newShown;
    CapId m_cap; // whose users are shown
};

} // namespace slateboard
