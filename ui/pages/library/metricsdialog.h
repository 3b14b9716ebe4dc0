// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/entities.h"
#include "ui/models/latest.h"

#include <QDialog>

class QAction;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace slateboard {

class DayEdit;
class FigureView;
class MetricEdit;
class Workspace;

/// All recorded values of one source IP, newest first, with the ways to add one and to delete some. Each is one step of
/// undo, so nothing waits for the dialog to close.
class MetricsDialog : public QDialog {
    Q_OBJECT
public:
    MetricsDialog(Workspace &workspace, IpId ip, QWidget *parent);

private:
    void layOut();
    [[nodiscard]] QFormLayout *makeForm();
    void read();
    void showValues(QList<IpMetric> values);
    void refreshWays();
    void add();
    void remove();

    Workspace &m_workspace;
    IpId m_ip;
    QList<IpMetric> m_shown; // in the rows of the table
    FigureView *m_table;
    QComboBox *m_kind;
    DayEdit *m_day;
    MetricEdit *m_value;
    QLineEdit *m_source;
    QPushButton *m_add;
    QAction *m_remove;
    Latest<QList<IpMetric>> m_values;
};

} // namespace slateboard
