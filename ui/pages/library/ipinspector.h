// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/iplistmodel.h"

#include <QWidget>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace slateboard {

class IpForm;
class IpGrants;
class IpMetrics;
class IpScouting;

/// What is known of one source IP, editable in place: its rights, the titles made from it, how scouting went, how it
/// does where it is published, its fields.
class IpInspector : public QWidget {
    Q_OBJECT
public:
    IpInspector(Workspace &workspace, const IpListModel &model, QWidget *parent = nullptr);

    void setIp(IpId ip);
    [[nodiscard]] IpId ip() const { return m_ip; }
    [[nodiscard]] const IpGrants &grants() const { return *m_grants; }
    [[nodiscard]] QSize sizeHint() const override { return {330, 400}; }
    /// Asks for a new grant of this source IP.
    void addGrant();

signals:
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QLayout *makeHead();
    [[nodiscard]] QWidget *makeContent();
    void follow(const Changes &changes);
    void read();
    void showHead();
    void showTies();
    void applyRight();
    void retranslate();

    Workspace &m_workspace;
    const IpListModel &m_model;
    IpId m_ip;
    QLabel *m_title;
    QLabel *m_kind; // medium, genre, creator
    QToolButton *m_close;
    IpGrants *m_grants;
    QLabel *m_tiesHead;
    QVBoxLayout *m_ties;
    IpScouting *m_scouting;
    IpMetrics *m_metrics;
    QLabel *m_formHead;
    IpForm *m_form;
};

} // namespace slateboard
