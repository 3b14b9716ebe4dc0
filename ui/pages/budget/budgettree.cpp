// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/budget/budgettree.h"

#include "app/session/budgetverbs.h"
#include "app/session/exportbudgetsheet.h"
#include "ui/models/planorder.h"
#include "ui/models/workspace.h"
#include "ui/models/writetables.h"
#include "ui/pages/budget/accountdialog.h"
#include "ui/pages/budget/budgettable.h"
#include "ui/pages/budget/budgetview.h"
#include "ui/pages/budget/copybudgetdialog.h"
#include "ui/pages/budget/titlechoice.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/askwhere.h"
#include "ui/widgets/editright.h"
#include "ui/widgets/emptystate.h"

#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace slateboard {
namespace {

// Unless it holds them already: somebody may be typing in it.
void fill(QComboBox &box, const QList<std::pair<QString, qint64>> &items)
{
    QList<std::pair<QString, qint64>> shown;
    for (int i = 0; i < box.count(); ++i)
        shown.append({box.itemText(i), box.itemData(i).toLongLong()});
    if (shown == items)
        return;
    box.clear();
    for (const auto &[text, id] : items)
        box.addItem(text, id);
}

} // namespace

BudgetTree::BudgetTree(Workspace &workspace, QWidget *parent) :
    Page(workspace, parent), m_table(new BudgetTable(workspace, this)),
    m_view(new BudgetView(workspace, *m_table, this)), m_actions(*this, *m_view), m_titles(new QComboBox),
    m_plans(new QComboBox), m_sums(new QLabel), m_more(new QToolButton), m_noTitle(new EmptyState),
    m_noBudget(new EmptyState), m_stack(new QStackedWidget), m_next(this)
{
    m_noBudget->addWay(m_actions.dramaAccounts);
    m_noBudget->addWay(m_actions.filmAccounts);
    m_noBudget->addWay(m_actions.copyFrom);
    for (QWidget *face :
         {static_cast<QWidget *>(m_view), static_cast<QWidget *>(m_noBudget), static_cast<QWidget *>(m_noTitle)})
        m_stack->addWidget(face);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(makeBar());
    column->addWidget(m_stack, 1);
    setFocusProxy(m_view);
    connectActions();
    connectParts();
    retranslate();
}

QLayout *BudgetTree::makeBar()
{
    m_titles->setEditable(true);
    m_titles->setInsertPolicy(QComboBox::NoInsert);
    m_titles->setMinimumContentsLength(28);
    m_titles->setMaxVisibleItems(20);
    m_titles->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_titles->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_titles->completer()->setFilterMode(Qt::MatchContains);
    m_plans->setMinimumContentsLength(14);
    m_plans->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sums->setForegroundRole(QPalette::PlaceholderText);
    m_sums->setMinimumWidth(1); // gives way before the boxes do
    m_more->setText(QStringLiteral("⋯"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_more);
    m_actions.fill(*menu);
    m_more->setMenu(menu);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addWidget(m_titles);
    bar->addWidget(m_sums, 1);
    bar->addWidget(m_plans);
    bar->addWidget(new ActionButton(m_actions.addLine));
    bar->addWidget(m_more);
    return bar;
}

void BudgetTree::connectActions()
{
    const auto apply = [this](planning::AccountTemplate kind) {
        workspace().follow(applyTemplate(workspace().session(), workspace().plan(), m_title, kind));
    };
    connect(m_actions.dramaAccounts, &QAction::triggered, this, [apply] { apply(planning::AccountTemplate::Drama); });
    connect(m_actions.filmAccounts, &QAction::triggered, this, [apply] { apply(planning::AccountTemplate::Film); });
    connect(m_actions.copyFrom, &QAction::triggered, this,
            [this] { (new CopyBudgetDialog(workspace(), workspace().plan(), m_title, this))->open(); });
    connect(m_actions.addLine, &QAction::triggered, this, &BudgetTree::addLine);
    connect(m_actions.removeLines, &QAction::triggered, this, &BudgetTree::removeLines);
    connect(m_actions.copy, &QAction::triggered, m_view, &BudgetView::copyExactly);
    const auto onAccount = [this](QAction *action, AccountDialog::Purpose purpose) {
        connect(action, &QAction::triggered, this,
                [this, purpose] { (new AccountDialog(workspace(), purpose, m_view->currentAccount(), this))->open(); });
    };
    onAccount(m_actions.newAccount, AccountDialog::Purpose::Add);
    onAccount(m_actions.changeAccount, AccountDialog::Purpose::Change);
    onAccount(m_actions.deleteAccount, AccountDialog::Purpose::Delete);
    connect(m_actions.allAccounts, &QAction::toggled, this, &BudgetTree::ask);
    connect(m_actions.exact, &QAction::toggled, this, [this](bool isExact) {
        m_table->setExact(isExact);
        m_view->layOutColumns();
    });
    connect(m_actions.foldAll, &QAction::triggered, this, [this] { m_table->foldAll(true); });
    connect(m_actions.openAll, &QAction::triggered, this, [this] { m_table->foldAll(false); });
    connect(m_actions.exportSheet, &QAction::triggered, this, &BudgetTree::askExport);
}

void BudgetTree::connectParts()
{
    connect(m_titles, &QComboBox::activated, this, [this](int index) {
        m_title = TitleId{m_titles->itemData(index).toLongLong()};
        ask();
    });
    letTypingChoose(*m_titles, workspace());
    connect(m_plans, &QComboBox::activated, this, &BudgetTree::ask);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BudgetTree::showRight);
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint &place) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        m_actions.fill(*menu);
        menu->popup(m_view->viewport()->mapToGlobal(place));
    });
    connect(&workspace(), &Workspace::figuresChanged, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(&workspace(), &Workspace::changed, this, [this](const Changes &changes) {
        if (isVisible() && (changes.touches(Table::BudgetLine) || changes.touches(Table::Account)))
            ask(); // before the figures follow
    });
    connect(&workspace(), &Workspace::languageChanged, this, &BudgetTree::refresh);
    connect(&workspace(), &Workspace::viewChanged, this, &BudgetTree::showRight);
    connect(&workspace(), &Workspace::viewChanged, this, &BudgetTree::refresh);
}

void BudgetTree::refresh()
{
    if (!workspace().isReady())
        return;
    fillTitles();
    fillPlans();
    ask();
}

void BudgetTree::showTitle(TitleId title)
{
    m_title = title;
    refresh();
}

// Those of the plan by name; one that the plan leaves out stays while it is shown.
void BudgetTree::fillTitles()
{
    const Library &library = workspace().library();
    QList<std::pair<QString, qint64>> titles;
    for (const planning::TitleFigures &figures : workspace().figures().titles) {
        if (const Title *title = findRow(library.titles, figures.title))
            titles.append({title->name(workspace().language()), title->id.value});
    }
    std::ranges::sort(titles);
    const Title *shown = findRow(library.titles, m_title);
    const auto isShown = [this](const auto &each) { return each.second == m_title.value; };
    if (shown && std::ranges::none_of(titles, isShown))
        titles.append({shown->name(workspace().language()), m_title.value});
    if (!shown)
        m_title = TitleId{titles.isEmpty() ? 0 : titles.first().second};
    fill(*m_titles, titles);
    m_titles->setCurrentIndex(m_titles->findData(m_title.value));
    m_titles->setEnabled(!titles.isEmpty());
}

void BudgetTree::fillPlans()
{
    const qint64 chosen = m_plans->currentData().toLongLong();
    QList<std::pair<QString, qint64>> plans{{tr("Compare with no plan"), 0}};
    for (const Plan &plan : orderedPlans(workspace().library())) {
        if (plan.id != workspace().plan())
            plans.append({planName(plan), plan.id.value});
    }
    fill(*m_plans, plans);
    m_plans->setCurrentIndex(std::max(0, m_plans->findData(chosen)));
    m_plans->setEnabled(m_plans->count() > 1);
}

void BudgetTree::ask()
{
    if (m_title.isNull())
        return take({});
    const planning::SheetAsk asked{workspace().plan(), m_title, PlanId{m_plans->currentData().toLongLong()},
                                   m_actions.allAccounts->isChecked()};
    m_next.ask([library = workspace().library(), figures = workspace().sharedFigures(),
                asked] { return planning::budgetSheetOf(library, figures->demand, asked); },
               [this](planning::BudgetSheet sheet) { take(std::move(sheet)); });
}

void BudgetTree::take(planning::BudgetSheet sheet)
{
    const bool isCompared = !sheet.asked.compared.isNull();
    const bool isEmpty = sheet.isEmpty();
    m_table->setSheet(std::move(sheet));
    m_view->setColumnHidden(static_cast<int>(BudgetColumn::Compared), !isCompared);
    m_view->layOutColumns();
    m_stack->setCurrentWidget(m_title.isNull() ? static_cast<QWidget *>(m_noTitle)
                              : isEmpty        ? static_cast<QWidget *>(m_noBudget)
                                               : m_view);
    showSums();
    showRight();
}

void BudgetTree::showSums()
{
    const planning::BudgetSheet &sheet = m_table->sheet();
    if (sheet.rows.size() < 2)
        return m_sums->clear();
    const Formatter format = workspace().format();
    const Money net = sheet.rows[sheet.rows.size() - 2].budget;
    const planning::SheetRow &total = sheet.rows.back();
    //: %1 is how many episodes
    const QString episodes = tr("%n episode(s)", nullptr, sheet.episodes);
    m_sums->setText(sheet.isCounted ? tr("%1 · net %2 · total %3 · EFC %4")
                                          .arg(episodes, format.moneyShort(net), format.moneyShort(total.budget),
                                               format.moneyShort(total.efc()))
                                    : tr("%1 · net %2 · total %3 · not in this plan")
                                          .arg(episodes, format.moneyShort(net), format.moneyShort(total.budget)));
}

void BudgetTree::showRight()
{
    BudgetActions::Means means;
    means.refusal = planRefusal(workspace(), m_title.isNull() ? QList<TitleId>() : QList{m_title});
    means.accountRefusal = editRefusal(workspace());
    means.hasTitle = !m_title.isNull();
    means.hasAccount = !m_view->currentAccount().isNull();
    means.hasLines = !m_view->selectedLines().isEmpty();
    m_table->setRefusal(means.refusal);
    m_actions.refresh(means);
}

// On the account of the current row, in the phase of the line there.
void BudgetTree::addLine()
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid())
        return;
    const planning::SheetRow &row = m_table->row(current.row());
    BudgetLine line = row.line.value_or(BudgetLine());
    line.id = makeId<BudgetLine>();
    line.plan = workspace().plan();
    line.title = m_title;
    line.account = row.account;
    line.amount = {};
    line.basis = LineBasis::Lump;
    line.share = {};
    line.note.clear();
    line.entered.reset();
    m_view->showLine(line.account, line.id);
    workspace().follow(putBudgetLines(workspace().session(), {line}));
}

void BudgetTree::removeLines()
{
    if (const auto lines = m_view->selectedLines(); !lines.isEmpty())
        workspace().follow(deleteBudgetLines(workspace().session(), lines));
}

void BudgetTree::askExport()
{
    QFileDialog *dialog = askForTable(this, QStringLiteral("budget"));
    connect(dialog, &QFileDialog::fileSelected, this, &BudgetTree::exportTo);
    dialog->open();
}

void BudgetTree::exportTo(const QString &path)
{
    writeTables(workspace(), path,
                [library = workspace().library(), sheet = m_table->sheet()]() -> Result<QList<exchange::Sheet>> {
                    return QList<exchange::Sheet>{
                        {QStringLiteral("budget"), exchange::rowsOf(budgetSheetTable(library, sheet))}};
                });
}

void BudgetTree::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void BudgetTree::retranslate()
{
    m_actions.retranslate();
    m_table->retranslate();
    m_titles->setAccessibleName(tr("Title"));
    m_plans->setAccessibleName(tr("Compare with"));
    m_plans->setToolTip(tr("Another plan's budget of the title, in a column of its own"));
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(tr("More"));
    m_view->setAccessibleName(tr("Budget"));
    m_noTitle->setTexts(tr("No titles in this plan"),
                        tr("Budgets belong to titles. Add titles on the Board, or import them."));
    m_noBudget->setTexts(tr("No budget yet"),
                         tr("Begin with the usual accounts of a drama or a film, or with the budget of another title, "
                            "scaled to this one. Amounts are typed as 12억, =16*3.5억, USD 12,000 @1384.5, or 5% of "
                            "the net cost."));
    showRight();
    refresh();
}

} // namespace slateboard
