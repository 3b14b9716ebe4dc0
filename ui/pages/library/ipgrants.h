// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/entities.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace slateboard {

class GrantTimeline;
class Workspace;

/// Asks for one grant of rights and gives it to many source IPs, in one step.
void askGrants(Workspace &workspace, const QList<IpId> &ips, const QString &heading, QWidget *owner);

/// The rights grants of a source IP: all over time, what clashes, then a card each, with the ways to add, change and
/// delete them.
class IpGrants : public QWidget {
    Q_OBJECT
public:
    explicit IpGrants(Workspace &workspace, QWidget *parent = nullptr);

    void setIp(IpId ip);
    /// Shows what the library has now.
    void refresh();
    /// Asks for a new one.
    void add();
    void retranslate();

private:
    [[nodiscard]] QList<RightsGrant> grants() const; // by first day
    void edit(const RightsGrant &grant);
    void showTimeline(const QList<RightsGrant> &grants);
    void showClashes();
    void showCards(const QList<RightsGrant> &grants);
    [[nodiscard]] QStringList warnings() const; // that the figures bring
    void follow();

    Workspace &m_workspace;
    IpId m_ip;
    QLabel *m_heading;
    QPushButton *m_add;
    GrantTimeline *m_timeline;
    QLabel *m_dates; // of titles
    QVBoxLayout *m_clashes;
    QVBoxLayout *m_cards;
    QStringList m_warnings;
};

} // namespace slateboard
