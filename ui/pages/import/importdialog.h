// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/importplan.h"
#include "app/session/session.h"
#include "ui/pages/import/importmemory.h"

#include <QDialog>

class QMimeData;
class QPushButton;
class QStackedWidget;

namespace slateboard {

class ColumnsPanel;
class EmptyState;
class GrantBox;
class ImportDraft;
class ImportResult;
class SourceBar;
class ToneLabel;
class WorkBar;
class Workspace;

/// Takes a list of source IPs, titles or metrics from a workbook, a text file or the clipboard: shows how it is read
/// and what it would bring, and writes it as one step. What was refused is said in the dialog, which stays open.
class ImportDialog : public QDialog {
    Q_OBJECT
public:
    /// Without a kind, the header of the first list tells it.
    ImportDialog(Workspace &workspace, std::optional<exchange::ImportKind> kind, ImportMemory memory = {},
                 QWidget *parent = nullptr);
    ~ImportDialog() override;

    void openFile(const QString &path);
    void paste(); // what is on the clipboard

    void accept() override; // imports
    void reject() override; // stops an import under way; else closes

    /// The one file of a list that is dragged, or nothing.
    [[nodiscard]] static QString listInDrag(const QMimeData *data);

signals:
    /// Once a list of source IPs or metrics is in the library: what source IPs it added, or said something of.
    void imported(const QList<slateboard::IpId> &ips, const QString &list);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] QWidget *buildEmpty();
    [[nodiscard]] QWidget *buildBody();
    [[nodiscard]] QLayout *buildFoot();
    void connectDraft();
    void showEmptyTexts();
    void askFile();
    void askRejectsFile();
    void saveRejects(const QString &path);
    void showTable();
    void refresh();
    void finish(const Result<EditOutcome> &result);

    Workspace &m_workspace;
    ImportDraft *m_draft;
    SourceBar *m_source;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    ColumnsPanel *m_columns;
    ImportResult *m_result;
    GrantBox *m_grant;
    QWidget *m_grantCard = nullptr;
    QWidget *m_metricCard = nullptr;
    ToneLabel *m_said;
    WorkBar *m_work;
    QPushButton *m_saveRejects;
    QPushButton *m_cancel;
    QPushButton *m_import;
    bool m_isImporting = false;
};

} // namespace slateboard
