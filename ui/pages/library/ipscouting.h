// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/entities.h"
#include "ui/models/latest.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace slateboard {

class Workspace;

/// The steps of scouting that were taken with a source IP, newest first, with the ways to add and delete one.
class IpScouting : public QWidget {
    Q_OBJECT
public:
    explicit IpScouting(Workspace &workspace, QWidget *parent = nullptr);

    void setIp(IpId ip);
    void retranslate();

private:
    void refresh();
    void showSteps(const QList<ScoutEvent> &steps);
    [[nodiscard]] QWidget *makeStep(const ScoutEvent &step, const QString &refusal);

    Workspace &m_workspace;
    IpId m_ip;
    QLabel *m_heading;
    QPushButton *m_add;
    QVBoxLayout *m_list;
    Latest<QList<ScoutEvent>> m_steps;
};

} // namespace slateboard
