// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/entities.h"
#include "ui/widgets/page.h"

class QComboBox;
class QMenu;
class QStackedWidget;

namespace slateboard {

class CostDocuments;
class CostReportView;
class EmptyState;
class ReportPaper;
class Segments;
struct PaperJob;

/// Commitments and payments: the documents, what is due, and the cost report. A tab of the Budget page.
class CostsPanel : public Page {
    Q_OBJECT
public:
    explicit CostsPanel(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] QList<QAction *> pageActions() const override;
    void refresh() override;

    [[nodiscard]] CostDocuments &documents() const { return *m_documents; }
    [[nodiscard]] CostReportView &report() const { return *m_report; }
    [[nodiscard]] ReportPaper &paper() const { return *m_paper; }
    [[nodiscard]] Segments &views() const { return *m_views; }

signals:
    void importRequested(); // of costs

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeActions();
    void layOut();
    void connectParts();
    void showView(int view);
    void showDocument(CostId cost);
    void begin(CostKind kind);
    void fillTitles();
    void showCounts();
    void showEmpty();
    void showActions();
    void openMenu(const QPoint &place);
    void remove();
    void openHistory();
    void saveReport();
    [[nodiscard]] PaperJob paperJob() const;
    void retranslate();

    Segments *m_views;
    QComboBox *m_title;
    QList<std::pair<QString, qint64>> m_titleNames; // as they stand in the box
    CostDocuments *m_documents;
    CostReportView *m_report;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QAction *m_newPayment;
    QAction *m_newCommitment;
    QAction *m_pay;
    QAction *m_unsettle;
    QAction *m_remove;
    QAction *m_copy;
    QAction *m_history;
    QAction *m_import;
    QAction *m_save;
    ReportPaper *m_paper;
    bool m_isEntering = false; // the first one, where there is none yet
};

} // namespace slateboard
