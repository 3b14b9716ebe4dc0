// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/plancompare.h"

#include <QObject>

#include <memory>

class QAction;
class QPushButton;

namespace slateboard {

class Workspace;
struct PaperJob;

/// The ways in which a comparison of plans leaves the window: printed, as a PDF and as tables.
class ComparePaper : public QObject {
    Q_OBJECT
public:
    /// `owner` is what dialogs open over.
    ComparePaper(Workspace &workspace, QWidget *owner);

    void setComparison(std::shared_ptr<const planning::PlanComparison> comparison);
    void retranslate();

    [[nodiscard]] QList<QAction *> verbs() const { return {m_print, m_savePdf, m_export}; }
    /// A button whose menu has them.
    [[nodiscard]] QPushButton *button() const { return m_button; }

private:
    void print();
    void askForPdf();
    void askForTables();
    void exportTables(const QString &path);
    [[nodiscard]] PaperJob job() const;
    [[nodiscard]] QString fileName() const;

    Workspace &m_workspace;
    QWidget *m_owner;
    QAction *m_print;
    QAction *m_savePdf;
    QAction *m_export;
    QPushButton *m_button;
    std::shared_ptr<const planning::PlanComparison> m_comparison;
};

} // namespace slateboard
