// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/manyactions.h"

#include "app/session/exporttables.h"
#include "ui/models/writetables.h"
#include "ui/pages/library/bulkedit.h"
#include "ui/pages/library/duplicatesdialog.h"
#include "ui/pages/library/exportshown.h"
#include "ui/widgets/editright.h"
#include "ui/widgets/makeaction.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QFileDialog>

namespace slateboard {
namespace {

struct FileKind {
    QString ending;
    QString filter;
};

FileKind kindOf(exchange::FileFormat format)
{
    switch (format) {
    case exchange::FileFormat::Csv: return {QStringLiteral("csv"), ManyActions::tr("CSV files (*.csv)")};
    case exchange::FileFormat::Json: return {QStringLiteral("json"), ManyActions::tr("JSON files (*.json)")};
    case exchange::FileFormat::Xlsx: break;
    }
    return {QStringLiteral("xlsx"), ManyActions::tr("Excel workbooks (*.xlsx)")};
}

} // namespace

ManyActions::ManyActions(Workspace &workspace, IpListModel &model, TableView &table, QWidget &page) :
    QObject(&page), m_workspace(workspace), m_model(model), m_table(table), m_page(page),
    m_edit(makeAction(page, "document-edit", Qt::CTRL | Qt::SHIFT | Qt::Key_E, Qt::WindowShortcut)),
    m_fillDown(makeAction(page, "edit-table-cell-merge", Qt::CTRL | Qt::Key_D)),
    m_duplicates(makeAction(page, "edit-find-replace", Qt::CTRL | Qt::SHIFT | Qt::Key_D, Qt::WindowShortcut)),
    m_export(makeAction(page, "document-export"))
{
    table.addAction(m_fillDown);
    page.addActions({m_edit, m_duplicates});
    connect(m_edit, &QAction::triggered, this, &ManyActions::edit);
    connect(m_fillDown, &QAction::triggered, this, &ManyActions::fillDown);
    connect(m_duplicates, &QAction::triggered, this, &ManyActions::findDuplicates);
    connect(m_export, &QAction::triggered, this, &ManyActions::askExport);
    retranslate();
}

void ManyActions::retranslate() const
{
    m_edit->setText(tr("Edit many source IPs…"));
    m_fillDown->setText(tr("Fill down"));
    m_duplicates->setText(tr("Find duplicates…"));
    m_export->setText(tr("Export source IPs…"));
}

void ManyActions::refresh(const QString &refusal, bool hasSelection) const
{
    for (QAction *action : {m_edit, m_fillDown}) {
        setEditable(*action, refusal);
        action->setEnabled(hasSelection && refusal.isEmpty());
    }
    const bool isEmpty = m_model.ips().isEmpty();
    m_duplicates->setEnabled(!isEmpty);
    m_export->setEnabled(!isEmpty);
}

QList<IpId> ManyActions::selected() const
{
    QList<IpId> ids;
    for (int row : m_table.selectedRowNumbers())
        ids << m_model.idAt(row);
    return ids;
}

void ManyActions::edit()
{
    const QList<IpId> ips = selected();
    if (!ips.isEmpty())
        (new BulkEditDialog(m_workspace, ips, m_model.facts().texts(), m_page.window()))->open();
}

// The value of the topmost selected row goes into all the others, in the column of the current cell.
void ManyActions::fillDown()
{
    const QList<int> rows = m_table.selectedRowNumbers();
    const int column = m_table.currentIndex().column();
    const auto field = column < 0 ? std::nullopt : fieldOf(static_cast<IpColumn>(column));
    if (rows.size() < 2)
        return emit m_workspace.noticed(tr("Select the rows below too that shall get the value."), false);
    if (!field || field == IpField::ForeignId) {
        const QString name = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        return emit m_workspace.noticed(tr("“%1” cannot be filled down; choose a cell of another column.").arg(name),
                                        false);
    }
    QVariant value = m_model.index(rows.first(), column).data(Qt::EditRole);
    if (field == IpField::Tags)
        value = tagsIn(value.toString());
    QList<IpId> below;
    for (int row : rows.mid(1))
        below << m_model.idAt(row);
    m_workspace.follow(setIpField(m_workspace.session(), below, *field, value));
}

void ManyActions::findDuplicates()
{
    if (!m_dialog)
        m_dialog = new DuplicatesDialog(m_workspace, m_noDuplicates, &m_page);
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void ManyActions::askExport()
{
    const Formatter format = m_workspace.format();
    const qsizetype count = m_table.selectedRowNumbers().size();
    auto *dialog =
        new ExportDialog({format.number(m_model.foundCount()), format.number(m_table.shownColumns().size()),
                          count == 0 ? QString() : format.number(count), format.number(m_model.ips().size())},
                         m_page.window());
    connect(dialog, &QDialog::accepted, this, [this, dialog] { askFile(dialog->what(), dialog->format()); });
    dialog->open();
}

void ManyActions::askFile(ExportDialog::What what, exchange::FileFormat format)
{
    const FileKind kind = kindOf(format);
    auto *dialog = new QFileDialog(m_page.window(), tr("Export source IPs"), {}, kind.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(kind.ending);
    dialog->selectFile(tr("Source IPs") + QLatin1Char('.') + kind.ending);
    connect(dialog, &QFileDialog::fileSelected, this, [this, what](const QString &path) { exportTo(path, what); });
    dialog->open();
}

void ManyActions::exportTo(const QString &path, ExportDialog::What what)
{
    Session &session = m_workspace.session();
    std::function<Result<QList<exchange::Sheet>>()> sheets;
    if (what == ExportDialog::Everything) {
        sheets = wholeTables(session, {ExportKind::Ips}, m_workspace.plan(), m_workspace.asOf());
    } else {
        ShownIps shown{m_workspace.library(),
                       m_model.sharedFacts(),
                       what == ExportDialog::Selected ? selected() : m_model.shownIds(),
                       {},
                       m_workspace.format()};
        shown.library.ips = m_model.ips(); // of which the facts are
        for (int column : m_table.shownColumns())
            shown.columns << static_cast<IpColumn>(column);
        sheets = [shown, name = tr("Source IPs")]() -> Result<QList<exchange::Sheet>> {
            return QList<exchange::Sheet>{{name, outRows(shown)}};
        };
    }
    writeTables(m_workspace, path, std::move(sheets));
}

} // namespace slateboard
