// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/milestones.h"
#include "ui/models/latest.h"
#include "ui/pages/title/titlesection.h"

class QLabel;
class QPushButton;

namespace slateboard {

struct Changes;
class MilestoneLine;

/// The dated milestones of a title in the plan that is shown, edited in place.
class MilestoneSection : public TitleSection {
    Q_OBJECT
public:
    explicit MilestoneSection(Workspace &workspace, QWidget *parent = nullptr);

    void setTitle(TitleId title); // a null id: none

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void follow(const Changes &changes);
    void ask();
    void take(std::vector<planning::MilestoneFigures> milestones);
    void showAll();
    void showRemark();

    TitleId m_title;
    Latest<std::vector<planning::MilestoneFigures>> m_next;
    std::vector<planning::MilestoneFigures> m_milestones;
    bool m_isStale = false;
    QList<MilestoneLine *> m_lines;
    QVBoxLayout *m_list;
    QLabel *m_none;
    QPushButton *m_add;
    QPushButton *m_usual;
};

} // namespace slateboard
