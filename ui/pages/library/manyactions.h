// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/iplistmodel.h"
#include "ui/pages/library/duplicatesmodel.h"
#include "ui/pages/library/exportdialog.h"

#include <QPointer>

class QAction;

namespace slateboard {

class DuplicatesDialog;
class TableView;

/// What can be done with many source IPs of the Library at once: edit them, fill a column down, find duplicates,
/// export.
class ManyActions : public QObject {
    Q_OBJECT
public:
    ManyActions(Workspace &workspace, IpListModel &model, TableView &table, QWidget &page);

    [[nodiscard]] QList<QAction *> all() const { return {m_edit, m_fillDown, m_duplicates}; }
    /// For the menu of a row: the window has one of its own, which the File menu shows.
    [[nodiscard]] QAction *exportAction() const { return m_export; }
    void askExport();
    /// Enables what makes sense: `refusal` says why nothing can be changed, or is empty.
    void refresh(const QString &refusal, bool hasSelection) const;
    void retranslate() const;

private:
    [[nodiscard]] QList<IpId> selected() const;
    void edit();
    void fillDown();
    void findDuplicates();
    void askFile(ExportDialog::What what, exchange::FileFormat format);
    void exportTo(const QString &path, ExportDialog::What what);

    Workspace &m_workspace;
    IpListModel &m_model;
    TableView &m_table;
    QWidget &m_page;
    QAction *m_edit;
    QAction *m_fillDown;
    QAction *m_duplicates;
    QAction *m_export;
    QPointer<DuplicatesDialog> m_dialog;
    std::shared_ptr<DuplicatesModel::NoDuplicates> m_noDuplicates = std::make_shared<DuplicatesModel::NoDuplicates>();
};

} // namespace slateboard
