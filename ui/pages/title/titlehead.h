// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/entities.h"

#include <QWidget>

class QLabel;

namespace slateboard {

class Workspace;

/// What is known of a title at one glance: its names, its size, stage, release and cost, its logline.
class TitleHead : public QWidget {
    Q_OBJECT
public:
    explicit TitleHead(QWidget *parent = nullptr);

    /// Says nothing of a title that is not there.
    void setTitle(const Workspace &workspace, TitleId title);

private:
    QLabel *m_name;
    QLabel *m_otherName; // in the other language
    QLabel *m_facts;     // format, size, stage, release, cost
    QLabel *m_logline;
};

} // namespace slateboard
