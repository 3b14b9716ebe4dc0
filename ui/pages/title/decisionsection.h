// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/decisions.h"
#include "ui/pages/title/titlesection.h"

class QPushButton;

namespace slateboard {

/// The decision log of a title: what waits to be decided, and what was.
class DecisionSection : public TitleSection {
    Q_OBJECT
public:
    explicit DecisionSection(Workspace &workspace, QWidget *parent = nullptr);

    void setTitle(TitleId title); // a null id: none

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void show();
    void addLine(const planning::DecisionFigures &decision);

    TitleId m_title;
    bool m_isStale = false; // something has changed since it was seen last
    QVBoxLayout *m_list;
    QPushButton *m_add;
};

} // namespace slateboard
