// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/importdialog.h"

#include "ui/models/whendone.h"
#include "ui/models/workspace.h"
#include "ui/pages/import/columnspanel.h"
#include "ui/pages/import/grantbox.h"
#include "ui/pages/import/importdraft.h"
#include "ui/pages/import/importresult.h"
#include "ui/pages/import/metricbox.h"
#include "ui/pages/import/sourcebar.h"
#include "ui/pages/import/workbar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/editright.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace slateboard {
namespace {

using exchange::ImportKind;

constexpr int meaningWidth = 440;
constexpr QSize usualSize(1220, 730);

Card *makeCard(const QString &heading, QWidget *content)
{
    auto *card = new Card;
    card->setHeading(heading);
    card->content().addWidget(content);
    return card;
}

} // namespace

ImportDialog::ImportDialog(Workspace &workspace, std::optional<ImportKind> kind, ImportMemory memory, QWidget *parent) :
    QDialog(parent), m_workspace(workspace), m_draft(new ImportDraft(workspace, kind, std::move(memory), this)),
    m_source(new SourceBar(*m_draft)), m_stack(new QStackedWidget), m_empty(new EmptyState),
    m_columns(new ColumnsPanel(*m_draft)), m_result(new ImportResult(*m_draft, workspace)),
    m_grant(new GrantBox(workspace)), m_said(new ToneLabel), m_work(new WorkBar),
    m_saveRejects(new QPushButton(tr("&Save rejected rows…"))), m_cancel(new QPushButton),
    m_import(new QPushButton(tr("&Import")))
{
    setAcceptDrops(true);
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
            m_draft->followLibrary();
    });
    resize(usualSize);
    refresh();
    m_empty->findChild<QPushButton *>()->setFocus(); // the first of its ways
}

ImportDialog::~ImportDialog() = default;

QWidget *ImportDialog::buildEmpty()
{
    auto *choose = new QAction(tr("Choose a &file…"), this);
    auto *paste = new QAction(tr("&Paste rows"), this);
    paste->setShortcuts({QKeySequence(QKeySequence::Paste), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V)});
    addAction(paste);
    connect(choose, &QAction::triggered, this, &ImportDialog::askFile);
    connect(paste, &QAction::triggered, this, &ImportDialog::paste);
    m_empty->addWay(choose);
    m_empty->addWay(paste);
    return m_empty;
}

void ImportDialog::showEmptyTexts()
{
    const QString form = tr("Drop an Excel workbook (XLSX), a CSV or a TSV file here, or paste rows that were copied "
                            "from a spreadsheet.") +
                         u' ';
    switch (m_draft->kind()) {
    case ImportKind::Ips:
        setWindowTitle(tr("Import source IPs"));
        return m_empty->setTexts(tr("A list of source IPs"),
                                 form + tr("One row for each source IP, column names above. A title is enough; medium, "
                                           "genre, creator, tags, rights and more are read where there are columns for "
                                           "them."));
    case ImportKind::Titles:
        setWindowTitle(tr("Import titles"));
        return m_empty->setTexts(tr("A list of titles"),
                                 form + tr("One row for each title, column names above. A name is enough; what it was "
                                           "made from, release, cost, receipts, platform and companies are read where "
                                           "there are columns for them."));
    case ImportKind::Costs:
        setWindowTitle(tr("Import costs"));
        return m_empty->setTexts(tr("A list of costs"),
                                 form + tr("One row for each commitment or payment of a title that the library has, "
                                           "column names above: title, day and amount; account, due day, document "
                                           "number, counterparty, currency with rate and the commitment that a "
                                           "payment settles are read where there are columns for them."));
    case ImportKind::Receipts:
        setWindowTitle(tr("Import receipts"));
        return m_empty->setTexts(tr("A list of receipts"),
                                 form + tr("One row for each receipt of a title that the library has, column names "
                                           "above: title, day and amount; platform, kind, document number and currency "
                                           "with rate are read where there are columns for them."));
    case ImportKind::Metrics: break;
    }
    setWindowTitle(tr("Import metrics"));
    m_empty->setTexts(tr("A list of metrics"),
                      form +
                          tr("Views, subscribers, ratings and the like of source IPs that the library has: a row for "
                             "each value, or a row for each source IP and a column for each day or metric."));
}

QWidget *ImportDialog::buildBody()
{
    m_grantCard = makeCard(tr("Rights"), m_grant);
    m_metricCard = makeCard(tr("Where the list does not say"), new MetricBox(*m_draft));
    auto *meaning = new QWidget;
    meaning->setFixedWidth(meaningWidth);
    auto *left = new QVBoxLayout(meaning);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(8);
    left->addWidget(makeCard(tr("What the columns mean"), m_columns), 1);
    left->addWidget(m_grantCard);
    left->addWidget(m_metricCard);
    auto *body = new QWidget;
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(meaning);
    row->addWidget(makeCard(tr("What the rows bring"), m_result), 1);
    return body;
}

QLayout *ImportDialog::buildFoot()
{
    m_import->setDefault(true);
    m_import->setObjectName(QStringLiteral("import"));
    m_saveRejects->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    connect(m_saveRejects, &QPushButton::clicked, this, &ImportDialog::askRejectsFile);
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::accept);
    // Return alone opens the list of a cell.
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(Qt::CTRL | key, this), &QShortcut::activated, this, &ImportDialog::accept);
    m_import->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
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
    connect(m_grant, &GrantBox::grantChanged, this, [this] { m_draft->setGrant(m_grant->grant()); });
    connect(m_columns, &ColumnsPanel::escaped, this, &ImportDialog::reject);
    connect(m_result, &ImportResult::escaped, this, &ImportDialog::reject);
    connect(m_draft, &ImportDraft::tableChanged, this, &ImportDialog::showTable);
    connect(m_draft, &ImportDraft::changed, this, [this] {
        if (!m_draft->isBusy())
            m_result->showProposal();
        refresh();
    });
}

void ImportDialog::openFile(const QString &path)
{
    if (!m_isImporting)
        m_draft->open(path);
}

void ImportDialog::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (m_isImporting)
        return;
    if (text.trimmed().isEmpty())
        return m_said->say(tr("The clipboard holds no text to paste."), Tone::Over);
    m_draft->paste(text);
}

void ImportDialog::showTable()
{
    m_stack->setCurrentIndex(m_draft->table() ? 1 : 0);
    m_result->showTable();
}

void ImportDialog::refresh()
{
    const Proposal *proposal = m_draft->proposal().get();
    const bool isReady = !m_isImporting && !m_draft->isBusy();
    const QString refusal = editRefusal(m_workspace);
    showEmptyTexts();
    m_source->showDraft();
    m_columns->showDraft();
    if (!m_grant->grant())
        m_grant->setNamedGrants(proposal ? static_cast<int>(proposal->plan.rows.grants.size()) : 0);
    m_grantCard->setVisible(m_draft->kind() == ImportKind::Ips || m_draft->kind() == ImportKind::Titles);
    m_metricCard->setVisible(m_draft->kind() == ImportKind::Metrics);
    m_said->say(refusal, Tone::Over);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_source, m_stack})
        widget->setEnabled(!m_isImporting);
    m_import->setEnabled(isReady && refusal.isEmpty() && proposal && proposal->plan.rowsTaken > 0);
    m_saveRejects->setVisible(proposal && !proposal->plan.rejects.isEmpty());
    m_saveRejects->setEnabled(isReady);
    m_cancel->setText(m_isImporting ? tr("Stop the import") : tr("&Cancel"));
    if (m_draft->isBusy())
        m_work->tell(tr("Reading %1").arg(m_draft->name())); // nobody knows how long that takes
    else if (!m_isImporting)
        m_work->finish();
}

void ImportDialog::accept()
{
    if (!m_import->isEnabled())
        return;
    m_isImporting = true;
    m_work->finish();
    refresh();
    const exchange::ImportPlan &plan = m_draft->proposal()->plan;
    whenDone(this, m_workspace.session().takeImport(m_draft->kind(), m_draft->name(), plan.rows, plan.updates),
             [this](const Result<EditOutcome> &result) { finish(result); });
}

void ImportDialog::finish(const Result<EditOutcome> &result)
{
    m_isImporting = false;
    if (result) {
        m_draft->remember();
        if (result->edit != 0)
            emit m_workspace.noticed(result->words.translated(), true);
        if (m_draft->kind() == ImportKind::Ips || m_draft->kind() == ImportKind::Metrics)
            emit imported(m_draft->proposal()->ips, m_draft->name());
        return done(QDialog::Accepted);
    }
    refresh();
    m_said->say(result.error().sentence, Tone::Over);
}

void ImportDialog::reject()
{
    if (m_isImporting)
        m_workspace.session().cancel();
    else
        QDialog::reject();
}

QString ImportDialog::listInDrag(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    const QString path = urls.size() == 1 ? urls.first().toLocalFile() : QString();
    return path.endsWith(QLatin1String(".slate"), Qt::CaseInsensitive) ? QString() : path;
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_isImporting && !listInDrag(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    openFile(listInDrag(event->mimeData()));
}

} // namespace slateboard
