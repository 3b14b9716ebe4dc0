// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/import/proposal.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace slateboard {

class Workspace;

/// Offers one rights grant for all source IPs of an import, and says what it comes to without one.
class GrantBox : public QWidget {
    Q_OBJECT
public:
    explicit GrantBox(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] const std::optional<GrantForAll> &grant() const { return m_grant; }
    /// How many grants the rows name themselves.
    void setNamedGrants(int count);

signals:
    void grantChanged();

private:
    void ask();
    void take(std::optional<GrantForAll> grant);
    [[nodiscard]] QString sentence() const;

    Workspace &m_workspace;
    QCheckBox *m_wanted;
    QLabel *m_sentence;
    QPushButton *m_change;
    std::optional<GrantForAll> m_grant;
    int m_named = 0;
};

} // namespace slateboard
