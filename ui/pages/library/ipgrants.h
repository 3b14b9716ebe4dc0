// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/rightsofip.h"
#include "ui/models/latest.h"
#include "ui/pages/library/inspectorsection.h"

class QAction;

namespace slateboard {

class GrantCard;
class GrantTimeline;
enum class GrantStep;

/// The rights grants of a source IP: all over time, what clashes, then a card each, with the ways to add, change and
/// delete them.
class IpGrants : public InspectorSection {
    Q_OBJECT
public:
    explicit IpGrants(Workspace &workspace, QWidget *parent = nullptr);

    void refresh() override;
    void retranslate() override;
    /// Asks for a new one.
    void add();
    /// The action that takes this step with the grant that is meant: the one on whose card the keyboard is or was last,
    /// or the only one that it can be taken with. Nullptr: none, or nobody knows which.
    [[nodiscard]] QAction *stepMeant(GrantStep step) const;

signals:
    void stepsChanged(); // what stepMeant() answers

protected:
    void clear() override;

private:
    void read();
    void take(planning::RightsOfIp rights);
    void edit(const RightsGrant &grant);
    void showTimeline();
    void showClashes();
    void showCards();
    [[nodiscard]] QList<GrantCard *> cards() const;
    [[nodiscard]] QStringList warnings(const planning::RightsOfIp &rights) const;

    void followFocus(const QWidget *now);

    GrantId m_meant;               // its card has, or had, the keyboard
    QObject m_focus;               // follows the keyboard until the cards go, which take the focus along
    planning::RightsOfIp m_rights; // as shown
    QStringList m_warnings;
    bool m_isOutdated = true; // all must be shown anew, whether or not the rights have changed
    Latest<planning::RightsOfIp> m_newRights;
    GrantTimeline *m_timeline;
    QLabel *m_dates; // of titles
    QVBoxLayout *m_clashes;
};

} // namespace slateboard
