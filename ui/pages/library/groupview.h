// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/duplicates.h"
#include "app/session/session.h"

#include <QWidget>

class QLabel;

namespace slateboard {

class MergeChoice;
class MergeForm;
class Workspace;

/// One group of duplicates: why its source IPs are taken for one work, and what each of them says, side by side.
class GroupView : public QWidget {
    Q_OBJECT
public:
    explicit GroupView(Workspace &workspace, QWidget *parent = nullptr);

    /// Shows a group, whose whole rows come from the file a moment later.
    void setGroup(const search::DuplicateGroup &group);
    void clear();
    /// What merging them would make; null until the rows are there.
    [[nodiscard]] const MergeChoice *choice() const;

signals:
    void choiceReady();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] search::DuplicateGroup sideBySide() const; // as much of the group as there is room for
    void take(quint64 asked, const Result<SourceIp> &ip);
    void showReason();
    void retranslate();

    Workspace &m_workspace;
    QLabel *m_reason;
    MergeForm *m_form;
    QLabel *m_hint;
    search::DuplicateGroup m_group;
    QList<SourceIp> m_members; // of the group, that have been read
    quint64 m_asked = 0;       // counts the groups whose rows were asked for
};

} // namespace slateboard
