// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/duplicates.h"
#include "ui/models/latest.h"
#include "ui/models/workspace.h"
#include "ui/pages/library/mergechoice.h"

#include <QTableWidget>

namespace slateboard {

/// What hangs on a source IP.
struct MergeTies {
    int grants = 0;
    int steps = 0;
    int metrics = 0;
    QStringList titles;
};

/// Source IPs side by side, a column each: what they differ in stands out, and a click, Return or Space on a cell takes
/// its value into the one that is kept. The first line chooses which one that is.
class MergeForm : public QTableWidget {
    Q_OBJECT
public:
    explicit MergeForm(const Workspace &workspace, QWidget *parent = nullptr);

    void setGroup(const search::DuplicateGroup &group, const QList<SourceIp> &members);
    void clearGroup();
    [[nodiscard]] const MergeChoice *choice() const { return m_choice ? &*m_choice : nullptr; }

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(int line, int member);
    void fill(const search::DuplicateGroup &group);
    void askTies();
    void fillTies(const QHash<IpId, MergeTies> &ties);
    void showChoice();
    void retranslate();
    void showCell(int line, int member, const QString &text, bool isChosen, bool differs);

    const Workspace &m_workspace;
    std::optional<MergeChoice> m_choice;
    QStringList m_parts; // of the members: "2", "외전"
    Latest<QHash<IpId, MergeTies>> m_ties;
};

} // namespace slateboard
