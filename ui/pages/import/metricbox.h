// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;

namespace slateboard {

class DayEdit;
class ImportDraft;

/// What values of metrics are, and of which day, where the list itself does not say so.
class MetricBox : public QWidget {
    Q_OBJECT
public:
    explicit MetricBox(ImportDraft &draft, QWidget *parent = nullptr);

private:
    QComboBox *m_kind;
    DayEdit *m_day;
};

} // namespace slateboard
