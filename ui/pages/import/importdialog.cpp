// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/importdialog.h"

#include "app/session/exporttables.h"
#include "ui/models/whendone.h"
#include "ui/models/workspace.h"
#include "ui/pages/import/columnform.h"
#include "ui/pages/import/grantbox.h"
#include "ui/pages/import/importdraft.h"
#include "ui/pages/import/importresult.h"
#include "ui/pages/import/sourcebar.h"
#include "ui/pages/import/workbar.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/editright.h"
#include "ui/widgets/emptystate.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace slateboard {
namespace {

using exchange::ImportKind;

constexpr int columnsWidth = 340;
constexpr QSize usualSize(1160, 720);

QString fileInDrag(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

} // namespace

ImportDialog::ImportDialog(Workspace &workspace, ImportKind kind, QWidget *parent) :
    QDialog(parent), m_workspace(workspace), m_draft(new ImportDraft(workspace, kind, this)), m_source(new SourceBar),
    m_stack(new QStackedWidget), m_columns(new ColumnForm(kind)), m_result(new ImportResult),
    m_grant(new GrantBox(workspace)), m_said(new QLabel), m_work(new WorkBar),
    m_saveRejects(new QPushButton(tr("Save the rejected rows…"))), m_cancel(new QPushButton),
    m_import(new QPushButton(tr("Import")))
{
    setWindowTitle(kind == ImportKind::Ips ? tr("Import source IPs") : tr("Import titles"));
    setAcceptDrops(true);
    m_said->setWordWrap(true);
    m_said->setTextFormat(Qt::PlainText);
    m_stack->addWidget(buildEmpty());
    m_stack->addWidget(buildBody());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_source);
    column->addWidget(m_stack, 1);
    column->addWidget(m_said);
    column->addLayout(buildFoot());
    connectDraft();
    connect(&workspace.session(), &Session::progressChanged, this, [this](double share, const QString &what) {
        if (m_isImporting && share >= 0)
            m_work->tell(what, share);
    });
    connect(&workspace, &Workspace::changed, this, [this] {
        if (!m_isImporting)
            m_draft->planAgain();
    });
    resize(usualSize);
    refresh();
}

ImportDialog::~ImportDialog() = default;

QWidget *ImportDialog::buildEmpty()
{
    auto *empty = new EmptyState;
    auto *choose = new QAction(tr("Choose a file…"), this);
    connect(choose, &QAction::triggered, this, &ImportDialog::askFile);
    empty->setTexts(m_draft->kind() == ImportKind::Ips ? tr("A list of source IPs") : tr("A list of titles"),
                    m_draft->kind() == ImportKind::Ips
                        ? tr("Drop a CSV or TSV file here: one row for each source IP, column names in the first row. "
                             "A title is enough; medium, genre, creator, publisher, origin and the day of discovery "
                             "are read where there are columns for them.")
                        : tr("Drop a CSV or TSV file here: one row for each title, column names in the first row. A "
                             "name is enough; what it was made from, release, cost, receipts, platform and companies "
                             "are read where there are columns for them."));
    empty->addWay(choose);
    return empty;
}

QWidget *ImportDialog::buildBody()
{
    auto *columns = new Card;
    columns->setHeading(tr("What the columns mean"));
    columns->content().addWidget(m_columns);
    columns->setFixedWidth(columnsWidth);
    auto *result = new Card;
    result->setHeading(tr("What the rows bring"));
    result->content().addWidget(m_result);
    auto *grant = new Card;
    grant->setHeading(tr("Rights"));
    grant->content().addWidget(m_grant);
    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(result, 1);
    right->addWidget(grant);
    auto *body = new QWidget;
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(columns);
    row->addLayout(right, 1);
    return body;
}

QLayout *ImportDialog::buildFoot()
{
    m_import->setDefault(true);
    m_saveRejects->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    connect(m_saveRejects, &QPushButton::clicked, this, &ImportDialog::askRejectsFile);
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::accept);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_work, 1);
    row->addStretch();
    row->addWidget(m_saveRejects);
    row->addWidget(m_cancel);
    row->addWidget(m_import);
    return row;
}

void ImportDialog::connectDraft()
{
    connect(m_source, &SourceBar::fileRequested, this, &ImportDialog::askFile);
    connect(m_source, &SourceBar::encodingChosen, m_draft, &ImportDraft::setEncoding);
    connect(m_source, &SourceBar::separatorChosen, m_draft, &ImportDraft::setSeparator);
    connect(m_columns, &ColumnForm::columnChosen, m_draft, &ImportDraft::setColumn);
    connect(m_grant, &GrantBox::grantChanged, this, [this] { m_draft->setGrant(m_grant->grant()); });
    connect(m_result, &ImportResult::escaped, this, &ImportDialog::reject);
    connect(m_draft, &ImportDraft::tableChanged, this, &ImportDialog::showTable);
    connect(m_draft, &ImportDraft::changed, this, [this] {
        if (!m_draft->isBusy())
            m_result->showProposal(m_draft->proposal().get());
        refresh();
    });
}

void ImportDialog::openFile(const QString &path)
{
    if (!m_isImporting)
        m_draft->open(path);
}

void ImportDialog::askFile()
{
    const QString folder = QFileInfo(m_draft->path().isEmpty() ? m_workspace.session().path() : m_draft->path()).path();
    auto *dialog = new QFileDialog(this, windowTitle(), folder,
                                   tr("Lists (*.csv *.tsv *.tab *.txt)") + QStringLiteral(";;") + tr("All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::openFile);
    dialog->open();
}

void ImportDialog::askRejectsFile()
{
    const QFileInfo source(m_draft->path());
    auto *dialog = new QFileDialog(this, m_saveRejects->text(), source.path(), tr("CSV files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(tr("%1 rejected.csv").arg(source.completeBaseName()));
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::saveRejects);
    dialog->open();
}

void ImportDialog::saveRejects(const QString &path)
{
    if (!m_draft->proposal())
        return;
    const auto save = [table = m_draft->table(), proposal = m_draft->proposal(), path] {
        return writeCsv(rejectsTable(*table, proposal->plan), path);
    };
    whenDone(this, QtConcurrent::run(save), [this, path](const Result<void> &saved) {
        if (saved)
            say(tr("The rejected rows stand in “%1”.").arg(QFileInfo(path).fileName()), false);
        else
            say(saved.error().sentence, true);
    });
}

void ImportDialog::showTable()
{
    const auto &table = m_draft->table();
    m_stack->setCurrentIndex(table ? 1 : 0);
    if (table)
        m_columns->showColumns(table->header, m_draft->mapping());
}

void ImportDialog::refresh()
{
    const Proposal *proposal = m_draft->proposal().get();
    m_source->showDraft(*m_draft);
    const QString amiss = m_draft->refusal().isEmpty() ? editRefusal(m_workspace) : m_draft->refusal();
    say(amiss, true);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_source, m_stack})
        widget->setEnabled(!m_isImporting);
    m_import->setEnabled(!m_isImporting && !m_draft->isBusy() && amiss.isEmpty() && proposal &&
                         proposal->plan.rowsTaken > 0);
    m_saveRejects->setVisible(proposal && !proposal->plan.rejects.isEmpty());
    m_saveRejects->setEnabled(!m_isImporting && !m_draft->isBusy());
    m_cancel->setText(m_isImporting ? tr("Stop the import") : tr("Cancel"));
    if (m_draft->isBusy())
        m_work->tell(tr("Reading %1").arg(m_draft->fileName())); // nobody knows how long that takes
    else if (!m_isImporting)
        m_work->finish();
}

void ImportDialog::say(const QString &sentence, bool isRefusal)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, isRefusal ? Theme::of(colours).over : Theme::of(colours).good);
    m_said->setPalette(colours);
    m_said->setText((isRefusal ? QStringLiteral("✕  ") : QStringLiteral("✓  ")) + sentence);
    m_said->setAccessibleName(sentence);
    m_said->setVisible(!sentence.isEmpty());
}

void ImportDialog::accept()
{
    if (!m_import->isEnabled())
        return;
    m_isImporting = true;
    m_work->finish();
    refresh();
    whenDone(this,
             m_workspace.session().takeImport(m_draft->kind(), m_draft->fileName(), m_draft->proposal()->plan.rows),
             [this](const Result<EditOutcome> &result) { finish(result); });
}

void ImportDialog::finish(const Result<EditOutcome> &result)
{
    m_isImporting = false;
    if (result) {
        if (result->edit != 0)
            emit m_workspace.noticed(result->words.translated(), true);
        return done(QDialog::Accepted);
    }
    refresh();
    say(result.error().sentence, true);
}

void ImportDialog::reject()
{
    if (m_isImporting)
        m_workspace.session().cancel();
    else
        QDialog::reject();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_isImporting && !fileInDrag(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    openFile(fileInDrag(event->mimeData()));
}

} // namespace slateboard
