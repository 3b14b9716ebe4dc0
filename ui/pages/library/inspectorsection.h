// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/entities.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace slateboard {

class Workspace;

/// A part of the inspector that lists what is known of a source IP: a heading with a button beside it, and the list.
/// What is listed is read aside, because it is looked for among the rows of the whole library.
class InspectorSection : public QWidget {
    Q_OBJECT
public:
    void setIp(IpId ip);
    /// Reads and shows what the library has now.
    virtual void refresh() = 0;
    virtual void retranslate() = 0;

protected:
    explicit InspectorSection(Workspace &workspace, QWidget *parent);

    [[nodiscard]] Workspace &workspace() const { return m_workspace; }
    [[nodiscard]] IpId ip() const { return m_ip; } // null: none yet
    [[nodiscard]] QPushButton &button() const { return *m_button; }
    void setHeading(const QString &heading);
    /// What stands below the head, the list last.
    [[nodiscard]] QVBoxLayout &body() const { return *m_body; }
    [[nodiscard]] QVBoxLayout &list() const { return *m_list; }
    /// The list without what was in it, to be filled with what was read.
    [[nodiscard]] QVBoxLayout &emptiedList();
    /// Shows nothing, because what is shown is of another source IP and reading takes a while.
    virtual void clear();

private:
    Workspace &m_workspace;
    IpId m_ip;
    QLabel *m_heading;
    QPushButton *m_button;
    QVBoxLayout *m_body;
    QVBoxLayout *m_list;
    QTimer m_patience;
};

} // namespace slateboard
