// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/documentsdialog.h"

#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/tablehead.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace slateboard {
namespace {

enum Column { PlaceColumn, NoteColumn, ColumnCount };
constexpr int idRole = Qt::UserRole;

// Files beside the library are kept by their way from it, so that both can move together.
QString placeOf(const QString &path, const QString &libraryPath)
{
    const QDir folder = QFileInfo(libraryPath).absoluteDir();
    const QString relative = folder.relativeFilePath(path);
    return relative.startsWith(QLatin1String("..")) ? path : relative;
}

} // namespace

DocumentsDialog::DocumentsDialog(const QList<DocumentLine> &documents, const QString &purpose,
                                 const QString &libraryPath, QWidget *parent) :
    QDialog(parent),
    m_libraryPath(libraryPath), m_table(new QTableWidget(0, ColumnCount)), m_hint(new QLabel),
    m_addFiles(new QPushButton(tr("Add files…"))), m_addAddress(new QPushButton(tr("Add an address"))),
    m_open(new QPushButton(tr("Open"))), m_remove(new QPushButton(tr("Remove")))
{
    setWindowTitle(tr("Documents"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_hint->setText(purpose);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_table->setHorizontalHeader(new TableHead(m_table));
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setShowGrid(false);
    m_table->setHorizontalHeaderLabels({tr("Path or address"), tr("Note")});
    m_table->setAccessibleName(tr("Documents"));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionsMovable(false);
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false); // Tab leaves the table
    for (const DocumentLine &document : documents)
        addLine(document);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(12);
    layout->addWidget(m_hint);
    layout->addWidget(m_table, 1);
    layout->addLayout(makeButtons());
    layout->addWidget(buttons);
    resize(640, 340);
    refresh();
}

QLayout *DocumentsDialog::makeButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QPushButton *button : {m_addFiles, m_addAddress, m_open, m_remove}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    connect(m_addFiles, &QPushButton::clicked, this, &DocumentsDialog::addFiles);
    connect(m_addAddress, &QPushButton::clicked, this, &DocumentsDialog::addAddress);
    connect(m_open, &QPushButton::clicked, this, &DocumentsDialog::openDocument);
    connect(m_remove, &QPushButton::clicked, this, &DocumentsDialog::removeLine);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &DocumentsDialog::refresh);
    connect(m_table, &QTableWidget::itemChanged, this, &DocumentsDialog::refresh);
    return row;
}

void DocumentsDialog::addLine(const DocumentLine &document)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto *place = new QTableWidgetItem(document.place);
    place->setData(idRole, document.id);
    m_table->setItem(row, PlaceColumn, place);
    m_table->setItem(row, NoteColumn, new QTableWidgetItem(document.note));
    m_table->setCurrentCell(row, PlaceColumn);
}

void DocumentsDialog::addFiles()
{
    auto *files = new QFileDialog(this, windowTitle(), QFileInfo(m_libraryPath).path());
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFiles);
    connect(files, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        for (const QString &path : paths)
            addLine({0, placeOf(path, m_libraryPath), {}});
    });
    files->open();
}

void DocumentsDialog::addAddress()
{
    addLine({});
    m_table->setFocus();
    m_table->editItem(m_table->currentItem());
}

void DocumentsDialog::removeLine()
{
    m_table->removeRow(m_table->currentRow());
    refresh();
}

void DocumentsDialog::openDocument()
{
    if (const QTableWidgetItem *place = m_table->item(m_table->currentRow(), PlaceColumn))
        QDesktopServices::openUrl(documentUrl(place->text().trimmed(), m_libraryPath));
}

void DocumentsDialog::refresh()
{
    const QTableWidgetItem *place = m_table->item(m_table->currentRow(), PlaceColumn);
    const bool canOpen = place && documentUrl(place->text().trimmed(), m_libraryPath).isValid();
    m_remove->setEnabled(place);
    m_open->setEnabled(canOpen);
    m_open->setToolTip(place && !canOpen ? tr("It is neither an address of the web nor a file that is there.")
                                         : QString());
}

QList<DocumentLine> DocumentsDialog::documents() const
{
    QList<DocumentLine> documents;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QTableWidgetItem *place = m_table->item(row, PlaceColumn);
        const QTableWidgetItem *note = m_table->item(row, NoteColumn);
        if (!place->text().trimmed().isEmpty())
            documents << DocumentLine{place->data(idRole).toLongLong(), place->text(), note->text()};
    }
    return documents;
}

} // namespace slateboard
