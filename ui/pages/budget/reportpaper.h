// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QAction;
class QPushButton;
class QWidget;

namespace slateboard {

class Workspace;
struct PaperJob;

/// Prints a report of a tab and saves it as PDF; its button also has what else the tab exports.
class ReportPaper : public QObject {
    Q_OBJECT
public:
    ReportPaper(Workspace &workspace, QWidget *owner, std::function<PaperJob()> job);

    [[nodiscard]] QPushButton &button() const { return *m_button; }
    [[nodiscard]] QList<QAction *> verbs() const { return {m_print, m_savePdf}; }
    void add(QAction *action); // below them
    void savePdf(const QString &path);
    void setTexts(const QString &print, const QString &savePdf, const QString &button);

private:
    void print();
    void askForPdf();

    Workspace &m_workspace;
    QWidget *m_owner;
    std::function<PaperJob()> m_job;
    QAction *m_print;
    QAction *m_savePdf;
    QPushButton *m_button;
};

} // namespace slateboard
