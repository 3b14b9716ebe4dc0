// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/duplicatesdialog.h"

#include "ui/models/whendone.h"
#include "ui/pages/library/groupview.h"
#include "ui/pages/library/mergechoice.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/editright.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/makeaction.h"
#include "ui/widgets/rowdelegate.h"

#include <QAction>
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QProgressBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>

#include <chrono>

namespace slateboard {
namespace {

constexpr int listWidth = 280;
constexpr int steps = 1000; // of the progress bar
constexpr std::chrono::milliseconds tick{100};

// Lines as high as those of tables.
class GroupDelegate : public RowDelegate {
public:
    using RowDelegate::RowDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, option.fontMetrics.height() + 9};
    }
};

QAction *makeShortcut(QWidget &dialog, const QKeySequence &keys)
{
    QAction *action = makeAction(dialog, nullptr, keys, Qt::WindowShortcut);
    dialog.addAction(action);
    return action;
}

QString withoutMnemonic(const QString &text)
{
    // In Korean it stands behind the words: "이전(&P)".
    const qsizetype at = text.indexOf(QLatin1String("(&"));
    return at > 0 ? text.left(at) : QString(text).remove(QLatin1Char('&'));
}

} // namespace

DuplicatesDialog::DuplicatesDialog(Workspace &workspace, std::shared_ptr<DuplicatesModel::NoDuplicates> hidden,
                                   QWidget *parent) :
    QDialog(parent),
    m_workspace(workspace), m_model(new DuplicatesModel(workspace, std::move(hidden), this)), m_list(new QListView),
    m_group(new GroupView(workspace)), m_count(new QLabel), m_limits(new QLabel), m_notice(new ElidedLabel),
    m_parts(new QCheckBox), m_progress(new QProgressBar), m_ticks(new QTimer(this)), m_empty(new EmptyState),
    m_stack(new QStackedWidget), m_previous(makeShortcut(*this, Qt::CTRL | Qt::Key_PageUp)),
    m_next(makeShortcut(*this, Qt::CTRL | Qt::Key_PageDown)), m_merge(makeShortcut(*this, Qt::CTRL | Qt::Key_Return)),
    m_noDuplicates(makeShortcut(*this, Qt::CTRL | Qt::SHIFT | Qt::Key_Return)),
    m_undo(makeShortcut(*this, QKeySequence::Undo))
{
    setAttribute(Qt::WA_DeleteOnClose);
    connectActions();
    layOut();
    m_list->setModel(m_model);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &DuplicatesDialog::showGroup);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_row = currentRow(); });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_list->setCurrentIndex(m_model->index(std::min(std::max(0, m_row), m_model->rowCount() - 1), 0));
        showGroup();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        if (first.row() <= currentRow() && currentRow() <= last.row())
            showGroup(); // its source IPs say something else
    });
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &DuplicatesDialog::showState);
    connect(m_model, &DuplicatesModel::searched, this, &DuplicatesDialog::showState);
    connect(m_group, &GroupView::choiceReady, this, &DuplicatesDialog::showState);
    connect(m_parts, &QCheckBox::toggled, m_model, &DuplicatesModel::showParts);
    connect(m_ticks, &QTimer::timeout, this, &DuplicatesDialog::showState);
    connect(&workspace, &Workspace::viewChanged, this, &DuplicatesDialog::showState);
    connect(&workspace.session(), &Session::undoChanged, this, [this] {
        if (!m_isEditing)
            m_merges = 0; // something else was changed since: that is the window's to undo
        showState();
    });
    m_ticks->start(tick);
    retranslate();
    resize(1040, 620);
}

void DuplicatesDialog::connectActions()
{
    connect(m_previous, &QAction::triggered, this, [this] { go(-1); });
    connect(m_next, &QAction::triggered, this, [this] { go(1); });
    connect(m_merge, &QAction::triggered, this, &DuplicatesDialog::merge);
    connect(m_noDuplicates, &QAction::triggered, this, &DuplicatesDialog::hideGroup);
    connect(m_undo, &QAction::triggered, this, &DuplicatesDialog::undoMerge);
}

void DuplicatesDialog::layOut()
{
    auto *side = new QWidget;
    auto *sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(0, 0, 0, 0);
    sideLayout->addWidget(m_count);
    sideLayout->addWidget(m_list, 1);
    sideLayout->addWidget(m_limits);
    m_limits->setWordWrap(true);
    m_limits->setForegroundRole(QPalette::PlaceholderText);
    m_list->setItemDelegate(new GroupDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true); // of 100,000 groups only those in sight are measured

    auto *split = new QSplitter(Qt::Horizontal);
    split->setChildrenCollapsible(false);
    split->addWidget(side);
    split->addWidget(m_group);
    split->setStretchFactor(1, 1);
    split->setSizes({listWidth, 1040 - listWidth});
    m_stack->addWidget(split);
    m_stack->addWidget(m_empty);
    m_progress->setRange(0, steps);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_progress);
    layout->addWidget(m_stack, 1);
    layout->addLayout(makeButtons());
}

// Below the groups and below what stands there once all are done.
QLayout *DuplicatesDialog::makeButtons()
{
    auto *buttons = new QHBoxLayout;
    for (QAction *action : {m_previous, m_next, m_undo, m_noDuplicates, m_merge}) {
        auto *button = new ActionButton(action);
        button->setAutoDefault(false); // Return belongs to the cells
        buttons->addWidget(button);
    }
    buttons->insertWidget(0, m_parts);
    m_notice->setForegroundRole(QPalette::PlaceholderText);
    m_notice->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    buttons->insertWidget(3, m_notice, 1);
    return buttons;
}

int DuplicatesDialog::currentRow() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? index.row() : -1;
}

void DuplicatesDialog::go(int rows)
{
    const int row = std::clamp(currentRow() + rows, 0, std::max(0, m_model->rowCount() - 1));
    m_list->setCurrentIndex(m_model->index(row, 0));
}

void DuplicatesDialog::showSearch()
{
    const bool isSearching = m_model->isSearching();
    const int groups = m_model->rowCount();
    if (!isSearching)
        m_ticks->stop();
    else if (!m_ticks->isActive())
        m_ticks->start(tick);
    m_progress->setVisible(isSearching);
    m_progress->setValue(static_cast<int>(m_model->progress() * steps));
    const int uncompared = isSearching ? 0 : m_model->uncomparedTitles();
    m_limits->setText(uncompared == 0 ? QString()
                                      : tr("%Ln title(s) begin or end like thousands of others: of these, only the "
                                           "same ones were looked for, and no misspelled ones.",
                                           nullptr, uncompared));
    m_limits->setVisible(uncompared > 0);
    m_stack->setCurrentIndex(groups > 0 ? 0 : 1);
    showNone();
    m_count->setText(tr("%Ln group(s)", nullptr, groups));
    m_parts->setText(tr("Also &seasons and side stories (%1)").arg(m_workspace.format().number(m_model->partsCount())));
    m_parts->setEnabled(m_model->partsCount() > 0);
}

// What stands in place of the groups.
void DuplicatesDialog::showNone()
{
    if (m_model->isSearching())
        return m_empty->setTexts(tr("Looking for duplicates…"), {});
    QStringList said;
    if (m_isWorkedOn)
        said << tr("Every group that was found is merged or put aside.");
    else
        said << tr("No two source IPs have the same or nearly the same title and creator, or the same foreign id.");
    if (const int parts = m_model->partsCount(); parts > 0 && !m_parts->isChecked())
        said << tr("%Ln group(s) of seasons and side stories are not shown.", nullptr, parts);
    said << m_limits->text();
    m_empty->setTexts(m_isWorkedOn ? tr("All done") : tr("No duplicates"), said.join(QLatin1Char(' ')).trimmed());
}

void DuplicatesDialog::showState()
{
    showSearch();
    m_previous->setEnabled(currentRow() > 0);
    m_next->setEnabled(currentRow() + 1 < m_model->rowCount());
    m_noDuplicates->setEnabled(currentRow() >= 0);
    setEditable(*m_merge, editRefusal(m_workspace));
    if (m_merge->isEnabled())
        m_merge->setEnabled(currentRow() >= 0 && m_group->choice() && !m_isEditing);
    m_undo->setEnabled(m_workspace.canEdit() && m_merges > 0 && !m_isEditing);
}

void DuplicatesDialog::showGroup()
{
    if (currentRow() < 0)
        m_group->clear();
    else
        m_group->setGroup(m_model->group(currentRow()));
    showState();
}

void DuplicatesDialog::retranslate()
{
    setWindowTitle(tr("Duplicates"));
    const auto say = [](QAction &action, const QString &text) {
        action.setText(text);
        action.setToolTip(
            tr("%1 (%2)").arg(withoutMnemonic(text), action.shortcut().toString(QKeySequence::NativeText)));
    };
    say(*m_previous, tr("&Previous"));
    say(*m_next, tr("&Next"));
    say(*m_merge, tr("&Merge"));
    say(*m_noDuplicates, tr("N&ot duplicates"));
    say(*m_undo, tr("&Undo merge"));
    m_list->setAccessibleName(tr("Groups of duplicates"));
    m_progress->setAccessibleName(tr("Looking for duplicates"));
    showState();
}

void DuplicatesDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DuplicatesDialog::merge()
{
    const MergeChoice *choice = m_group->choice();
    if (!choice || !m_merge->isEnabled())
        return;
    perform(m_workspace.session().mergeIps(choice->result(), choice->others()), QStringLiteral("%1"), 1);
}

void DuplicatesDialog::undoMerge()
{
    if (m_undo->isEnabled())
        perform(m_workspace.session().undo(), tr("Undone: %1"), -1);
}

// `merges` is how many more of them can be undone then.
void DuplicatesDialog::perform(const Edited &edited, const QString &sentence, int merges)
{
    m_isEditing = true;
    showState();
    whenDone(this, edited, [this, sentence, merges](const Result<EditOutcome> &result) {
        m_isEditing = false;
        if (result) {
            m_merges += merges;
            m_isWorkedOn = m_isWorkedOn || merges > 0;
            m_notice->setText(sentence.arg(result->words.translated()));
        } else if (result.error().code != ErrorCode::Cancelled) {
            emit m_workspace.failed(result.error());
        }
        showState();
    });
}

void DuplicatesDialog::hideGroup()
{
    if (currentRow() < 0)
        return;
    m_isWorkedOn = true;
    m_model->hide(currentRow());
}

} // namespace slateboard
