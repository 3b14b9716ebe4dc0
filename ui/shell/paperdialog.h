// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/printing.h"

#include <QDialog>

class QAbstractButton;
class QCheckBox;
class QComboBox;
class QGroupBox;
class QLineEdit;
class QListWidget;
class QPushButton;
class QRadioButton;

namespace slateboard {

/// Asks what goes into a board pack, or which titles have one-sheets printed, and on which paper; then shows the
/// preview or saves the PDF.
class PaperDialog : public QDialog {
    Q_OBJECT
public:
    enum class Kind { Pack, OneSheets };
    PaperDialog(Workspace &workspace, Kind kind, QWidget *parent);

    [[nodiscard]] std::vector<PaperPart> parts() const;
    /// Those that are ticked; none: all.
    [[nodiscard]] std::vector<TitleId> titles() const;
    [[nodiscard]] QPageSize::PageSizeId paper() const;

private:
    [[nodiscard]] QWidget *makeParts();
    [[nodiscard]] QWidget *makeTitles();
    [[nodiscard]] QWidget *makeButtons();
    void filterTitles(const QString &text);
    void refresh();
    [[nodiscard]] PaperJob job() const;
    void preview();
    void save();

    Workspace &m_workspace;
    Kind m_kind;
    std::vector<std::pair<PaperPart, QCheckBox *>> m_parts;
    QGroupBox *m_titleBox;
    QRadioButton *m_allTitles;
    QRadioButton *m_theseTitles;
    QLineEdit *m_filter;
    QListWidget *m_titles;
    QComboBox *m_paper;
    QPushButton *m_preview;
    QPushButton *m_save;
};

} // namespace slateboard
