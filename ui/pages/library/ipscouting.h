// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/latest.h"
#include "ui/pages/library/inspectorsection.h"

namespace slateboard {

/// The steps of scouting that were taken with a source IP, newest first, with the ways to add and delete one.
class IpScouting : public InspectorSection {
    Q_OBJECT
public:
    explicit IpScouting(Workspace &workspace, QWidget *parent = nullptr);

    void refresh() override;
    void retranslate() override;

private:
    void showSteps(const QList<ScoutEvent> &steps);
    [[nodiscard]] QWidget *makeStep(const ScoutEvent &step, const QString &refusal);

    Latest<QList<ScoutEvent>> m_steps;
};

} // namespace slateboard
