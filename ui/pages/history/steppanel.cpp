// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/history/steppanel.h"

#include "app/session/gobackverbs.h"
#include "ui/models/changelist.h"
#include "ui/models/historylink.h"
#include "ui/models/whendone.h"
#include "ui/pages/history/headeddelegate.h"
#include "ui/pages/history/stepverdict.h"
#include "ui/widgets/editright.h"
#include "ui/widgets/tableview.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace slateboard {
namespace {

constexpr int spacing = 8;

} // namespace

StepPanel::StepPanel(Workspace &workspace, QWidget *parent) :
    QWidget(parent), m_workspace(workspace), m_sentence(new QLabel(this)), m_facts(new QLabel(this)),
    m_link(new QLabel(this)), m_verdict(new StepVerdict(this)), m_table(new TableView(this)),
    m_changes(new ChangeList(this)), m_ask(new QPushButton(this)), m_askBack(new QPushButton(this)),
    m_undo(new QPushButton(this)), m_back(new QPushButton(this))
{
    layOut();
    connect(m_ask, &QPushButton::clicked, this, &StepPanel::askUndo);
    connect(m_askBack, &QPushButton::clicked, this, &StepPanel::askGoBack);
    connect(m_undo, &QPushButton::clicked, this, &StepPanel::undo);
    connect(m_back, &QPushButton::clicked, this, &StepPanel::stopAsking);
    connect(m_link, &QLabel::linkActivated, this,
            [this](const QString &edit) { emit stepRequested(edit.toLongLong()); });
    connect(m_verdict, &StepVerdict::stepRequested, this, &StepPanel::stepRequested);
    connect(m_table, &TableView::entered, this, &StepPanel::followRow);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &StepPanel::followRow);
    connect(m_table, &QWidget::customContextMenuRequested, this, &StepPanel::openMenu);
    connect(m_table, &TableView::escaped, this, [this] {
        if (isAsking())
            stopAsking();
        else
            emit escaped();
    });
    connect(&workspace, &Workspace::viewChanged, this, &StepPanel::refreshRights);
    connect(&workspace, &Workspace::languageChanged, this, &StepPanel::read);
    connect(&workspace.session(), &Session::undoChanged, this, [this] {
        m_asking = Asking::Nothing; // what it would do has changed
        m_isStale = true;
        if (isVisible())
            read();
    });
    retranslate();
    read();
}

void StepPanel::layOut()
{
    QFont big = font();
    big.setPointSizeF(big.pointSizeF() * 1.15);
    big.setWeight(QFont::DemiBold);
    m_sentence->setFont(big);
    for (QLabel *label : {m_sentence, m_facts, m_link})
        label->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setAlignment(Qt::AlignTop);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_link->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_table->setModel(m_changes);
    m_table->setItemDelegate(new ChangeDelegate(*m_changes, m_table));
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(ChangeList::Field, 150);
    m_table->setColumnWidth(ChangeList::Before, 150);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing);
    for (QPushButton *button : {m_ask, m_undo, m_askBack, m_back})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing);
    for (QWidget *part : std::initializer_list<QWidget *>{m_sentence, m_facts, m_link, m_verdict})
        column->addWidget(part);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
}

void StepPanel::setStep(qint64 edit)
{
    if (m_edit == edit && edit != 0)
        return;
    m_edit = edit;
    m_asking = Asking::Nothing;
    read();
}

// What is shown stays until the answer is there.
void StepPanel::read()
{
    const qint64 asked = ++m_asked;
    m_isStale = false;
    refreshRights();
    if (m_edit == 0)
        return showNothing();
    if (m_table->isHidden())
        m_sentence->clear(); // until the answer is there
    if (isAsking()) {
        Session &session = m_workspace.session();
        const auto answer = m_asking == Asking::Undo ? session.previewUndo(m_edit) : previewGoBack(session, m_edit);
        whenDone(this, answer, [this, asked](const Result<UndoPreview> &preview) {
            if (asked != m_asked)
                return;
            if (preview)
                showPreview(*preview);
            else
                emit m_workspace.failed(preview.error());
        });
        return;
    }
    whenDone(this, m_workspace.session().readEdit(m_edit), [this, asked](const Result<EditDetail> &detail) {
        if (asked != m_asked)
            return;
        if (detail)
            showDetail(*detail);
        else
            emit m_workspace.failed(detail.error());
    });
}

void StepPanel::showNothing()
{
    m_changes->clear();
    for (QWidget *part : std::initializer_list<QWidget *>{m_facts, m_link, m_verdict, m_table})
        part->hide();
    m_sentence->setText(tr("Choose a step to see what it changed."));
}

void StepPanel::showEntry(const HistoryEntry &entry, qint64 undoneBy)
{
    m_sentence->setText(entry.sentence());
    //: The facts of a step: its number, time, author and how many rows it changed
    m_facts->setText(tr("Step %1 · %2 · %3 · %n row(s)", nullptr, entry.changedRows)
                         .arg(QString::number(entry.edit),
                              entry.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")), entry.author));
    QStringList links;
    if (undoneBy != 0)
        links << tr("Undone by %1")
                     .arg(QStringLiteral("<a href=\"%1\">%2</a>").arg(undoneBy).arg(tr("step %1").arg(undoneBy)));
    if (entry.undoes != 0)
        links
            << tr("Undoes %1")
                   .arg(QStringLiteral("<a href=\"%1\">%2</a>").arg(entry.undoes).arg(tr("step %1").arg(entry.undoes)));
    m_link->setText(links.join(QStringLiteral(" · ")));
    m_link->setVisible(!links.isEmpty());
    m_facts->show();
    m_table->show();
}

void StepPanel::showDetail(const EditDetail &detail)
{
    showEntry(detail.entry, detail.undoneBy);
    m_verdict->tell(detail);
    m_changes->setRows(detail.changed, m_workspace.format(), false);
    refreshRights();
}

void StepPanel::showPreview(const UndoPreview &preview)
{
    showEntry(preview.entry, 0);
    m_canUndo = preview.refusal.isEmpty() && preview.obstacles.isEmpty();
    m_verdict->tell(preview, m_asking == Asking::GoBack, m_workspace.format());
    m_changes->setRows(preview.changed, m_workspace.format(), true);
    refreshRights();
    if (m_canUndo)
        m_undo->setFocus();
}

void StepPanel::askUndo()
{
    ask(Asking::Undo);
}

void StepPanel::askGoBack()
{
    ask(Asking::GoBack);
}

void StepPanel::ask(Asking what)
{
    if (m_edit == 0 || m_asking == what)
        return;
    m_asking = what;
    m_canUndo = false;
    read();
}

void StepPanel::stopAsking()
{
    m_asking = Asking::Nothing;
    read();
    m_ask->setFocus();
}

void StepPanel::undo()
{
    m_canUndo = false; // once
    refreshRights();
    Session &session = m_workspace.session();
    if (m_asking == Asking::GoBack)
        return m_workspace.follow(goBack(session, m_edit));
    whenDone(this, session.undoEdit(m_edit), [this](const Result<EditOutcome> &done) {
        if (!done)
            emit m_workspace.failed(done.error());
        else
            emit m_workspace.noticed(tr("Undone: %1").arg(done->words.translated()), true);
    });
}

void StepPanel::followRow()
{
    const auto row = m_changes->shown(m_table->currentIndex().row(), m_workspace.library());
    if (!row)
        return;
    if (row->table == Table::Title)
        emit m_workspace.titleRequested(TitleId{row->id});
    else
        emit m_workspace.ipRequested(IpId{row->id});
}

void StepPanel::openMenu(const QPoint &position)
{
    const int line = m_table->indexAt(position).row();
    const auto key = m_changes->key(line);
    if (!key)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool canShow = m_changes->shown(line, m_workspace.library()).has_value();
    menu->addAction(tr("Show"), this, &StepPanel::followRow)->setEnabled(canShow);
    menu->addAction(tr("History of this row"), this,
                    [this, key] { HistoryLink::of(m_workspace).request(key->table, key->id); });
    menu->addSeparator();
    menu->addAction(tr("Copy"), m_table, &TableView::copySelection);
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void StepPanel::refreshRights()
{
    const QString refusal = editRefusal(m_workspace);
    for (QPushButton *button : {m_ask, m_askBack, m_undo})
        setEditable(*button, refusal);
    m_undo->setEnabled(m_undo->isEnabled() && m_canUndo);
    m_undo->setText(m_asking == Asking::GoBack ? tr("Go back") : tr("Undo it"));
    m_ask->setVisible(m_edit != 0 && !isAsking());
    m_askBack->setVisible(m_edit != 0 && m_asking != Asking::GoBack);
    m_undo->setVisible(m_edit != 0 && isAsking());
    m_back->setVisible(m_edit != 0 && isAsking());
}

void StepPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        read();
}

void StepPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StepPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isAsking())
        return stopAsking();
    QWidget::keyPressEvent(event);
}

void StepPanel::retranslate()
{
    m_ask->setText(tr("Undo this step…"));
    m_askBack->setText(tr("Go back to before it…"));
    m_back->setText(tr("Cancel"));
    m_table->setAccessibleName(tr("What the step changed"));
}

} // namespace slateboard
