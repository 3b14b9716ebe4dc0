// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/stagehistory.h"
#include "ui/models/latest.h"
#include "ui/pages/title/titlesection.h"

class QPushButton;

namespace slateboard {

struct Changes;

/// The way of a title through its stages, latest first, with the ways to add to it, to correct it, to shelve the title
/// and to revive it. In plans other than the working one, what is added is planned and no fact.
class StageSection : public TitleSection {
    Q_OBJECT
public:
    explicit StageSection(Workspace &workspace, QWidget *parent = nullptr);

    void setTitle(TitleId title); // a null id: none

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void follow(const Changes &changes);
    void ask();
    void show(const std::vector<planning::StageStay> &stays);
    void showRight();
    void addLine(const planning::StageStay &stay, bool isFirst, bool isLast);
    void askStage(Stage stage);
    void enter(const StageEvent &event);
    void change(const planning::StageStay &stay);
    void remove(const planning::StageStay &stay);
    void revive();
    [[nodiscard]] bool isWorkingPlan() const;
    [[nodiscard]] QString refusal() const; // of what the plan plans
    [[nodiscard]] QString titleName() const;

    TitleId m_title;
    bool m_isStale = false; // something has changed since it was seen last
    Latest<std::vector<planning::StageStay>> m_next;
    std::optional<Stage> m_stage; // in which it stands
    QVBoxLayout *m_list;
    QPushButton *m_add;
    QPushButton *m_shelve;
    QPushButton *m_revive;
};

} // namespace slateboard
