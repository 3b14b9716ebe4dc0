// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/changessince.h"
#include "ui/pages/overview/listcard.h"

#include <memory>

namespace slateboard {

class SinceButton;
class Workspace;

/// What has changed since a day that people choose: all of it, or what is for the worse. A row leads to what it is
/// about, where the window has a place for it.
class ChangesCard : public ListCard {
    Q_OBJECT
public:
    explicit ChangesCard(Workspace &workspace, QWidget *parent = nullptr);

    void retranslate();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showChanges();
    void sayWhyNone(const planning::ChangesSince &changes);
    [[nodiscard]] QList<FigureRow> rowsOf(const planning::ChangesSince &changes) const;
    void followChange(const planning::Change &change);
    void followRows(const planning::Change &change);
    void chooseTitle(const std::vector<qint64> &titles);

    Workspace &m_workspace;
    SinceButton *m_since;
    std::shared_ptr<const planning::ChangesSince> m_changes; // those that are listed
};

} // namespace slateboard
