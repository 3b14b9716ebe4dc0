// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/timeline/timelineoptions.h"

#include <QWidget>

class QComboBox;

namespace slateboard {

class Segments;

/// How the timeline is grouped, sorted, snapped and followed.
class TimelineTools : public QWidget {
    Q_OBJECT
public:
    explicit TimelineTools(QWidget *parent = nullptr);

    void setOptions(const TimelineOptions &options);
    [[nodiscard]] const TimelineOptions &options() const { return m_options; }

signals:
    void optionsChanged(); // by the user

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    TimelineOptions m_options;
    QComboBox *m_grouping;
    QComboBox *m_order;
    Segments *m_snap;
    Segments *m_following;
};

} // namespace slateboard
