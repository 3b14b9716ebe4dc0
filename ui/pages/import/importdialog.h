// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/importplan.h"
#include "app/session/session.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace slateboard {

class ColumnForm;
class EmptyState;
class GrantBox;
class ImportDraft;
class ImportResult;
class SourceBar;
class WorkBar;
class Workspace;

/// Takes a list of source IPs or of titles from a CSV or TSV file, chosen or dropped: shows how it is read and what it
/// would bring, and writes it as one step. What was refused is said in the dialog, which stays open.
class ImportDialog : public QDialog {
    Q_OBJECT
public:
    ImportDialog(Workspace &workspace, exchange::ImportKind kind, QWidget *parent = nullptr);
    ~ImportDialog() override;

    void openFile(const QString &path);

    void accept() override; // imports
    void reject() override; // stops an import under way; else closes

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] QWidget *buildEmpty();
    [[nodiscard]] QWidget *buildBody();
    [[nodiscard]] QLayout *buildFoot();
    void connectDraft();
    void askFile();
    void askRejectsFile();
    void saveRejects(const QString &path);
    void showTable();
    void refresh();
    void say(const QString &sentence, bool isRefusal);
    void finish(const Result<EditOutcome> &result);

    Workspace &m_workspace;
    ImportDraft *m_draft;
    SourceBar *m_source;
    QStackedWidget *m_stack;
    ColumnForm *m_columns;
    ImportResult *m_result;
    GrantBox *m_grant;
    QLabel *m_said;
    WorkBar *m_work;
    QPushButton *m_saveRejects;
    QPushButton *m_cancel;
    QPushButton *m_import;
    bool m_isImporting = false;
};

} // namespace slateboard
