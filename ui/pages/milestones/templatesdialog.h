// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/titleparts.h"

#include <QDialog>

#include <array>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace slateboard {

class Workspace;

/// The usual milestones of each format: what titles of it are given. Those that Slateboard suggests hold where a
/// library has none of its own.
class TemplatesDialog : public QDialog {
    Q_OBJECT
public:
    TemplatesDialog(Workspace &workspace, QWidget *parent);

    void accept() override;

private:
    [[nodiscard]] QLayout *makeButtons();
    void layOut();
    void load();
    void showFormat(Format format);
    void addLine(const MilestoneTemplate &line);
    void removeLine();
    void suggest();
    void keepLines(); // what stands in the table
    [[nodiscard]] MilestoneTemplate lineAt(int row) const;
    [[nodiscard]] QList<MilestoneTemplate> own() const;
    void refresh();

    Workspace &m_workspace;
    std::array<QList<MilestoneTemplate>, 5> m_lines; // by Format
    Format m_shown = Format::Drama;
    QComboBox *m_format;
    QTableWidget *m_table;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_suggest;
    QLabel *m_verdict;
    QDialogButtonBox *m_buttons;
};

} // namespace slateboard
