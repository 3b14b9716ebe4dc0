// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/decisioncard.h"

#include "app/session/decisionverbs.h"
#include "ui/models/decisionbook.h"
#include "ui/models/workspace.h"
#include "ui/pages/overview/decisionrows.h"
#include "ui/pages/title/decisiondialog.h"
#include "ui/widgets/editright.h"
#include "ui/widgets/figureview.h"
#include "ui/widgets/segments.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace slateboard {

DecisionCard::DecisionCard(Workspace &workspace, QWidget *parent) :
    Card(parent), m_workspace(workspace), m_views(new Segments(2)), m_list(new FigureView(this)),
    m_none(new QLabel(this)), m_decide(new QAction(this)), m_change(new QAction(this)), m_reopen(new QAction(this)),
    m_delete(new QAction(this)), m_ask(new QAction(this)), m_rows(this)
{
    m_none->setWordWrap(true);
    m_none->hide(); // until it is known
    m_none->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    addToHead(m_views);
    addTool(m_decide, "dialog-ok-apply");
    addTool(m_ask, "list-add");
    content().addWidget(m_list);
    content().addWidget(m_none);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this, &DecisionCard::openMenu);
    connect(m_list, &FigureView::followed, this, [this](const RowTarget &target) {
        const planning::DecisionFigures *one = at(target);
        if (one && !one->decision.title.isNull())
            emit followed(one->decision.title);
        else if (one && !one->ip.isNull())
            emit followed(one->ip);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DecisionCard::showRight);
    connect(m_views, &Segments::chosen, this, [this] {
        m_list->table().setRows({}); // of the view before
        retranslate();
    });
    DecisionBook &book = DecisionBook::of(workspace);
    connect(&book, &DecisionBook::outdated, this, [this, &book] {
        if (isVisible())
            book.renew();
    });
    connect(&book, &DecisionBook::changed, this, [this] {
        if (isVisible())
            showAll();
    });
    connect(&workspace, &Workspace::viewChanged, this, &DecisionCard::showRight);
    connectActions();
    retranslate();
}

// Without words, so that the cards find room beside each other in English too.
void DecisionCard::addTool(QAction *action, const char *icon)
{
    action->setIcon(QIcon::fromTheme(QString::fromLatin1(icon)));
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setDefaultAction(action);
    addToHead(button);
}

void DecisionCard::connectActions()
{
    m_delete->setShortcut(QKeySequence::Delete);
    m_delete->setShortcutContext(Qt::WidgetShortcut);
    m_decide->setShortcut(Qt::CTRL | Qt::Key_Return);
    m_decide->setShortcutContext(Qt::WidgetShortcut);
    m_list->addActions({m_decide, m_delete});
    connect(m_ask, &QAction::triggered, this, [this] { askQuestion(m_workspace, TitleId(), window()); });
    connect(m_decide, &QAction::triggered, this, [this] { askAnswer(m_workspace, *chosen(), window()); });
    connect(m_change, &QAction::triggered, this, [this] { changeQuestion(m_workspace, chosen()->decision, window()); });
    connect(m_reopen, &QAction::triggered, this,
            [this] { m_workspace.follow(reopenDecision(m_workspace.session(), chosen()->decision.id)); });
    connect(m_delete, &QAction::triggered, this,
            [this] { m_workspace.follow(deleteDecisions(m_workspace.session(), {chosen()->decision.id})); });
}

bool DecisionCard::showsAnswered() const
{
    return m_views->current() == 1;
}

const std::vector<planning::DecisionFigures> *DecisionCard::listed() const
{
    if (!m_decisions)
        return nullptr;
    return showsAnswered() ? &m_decisions->answered : &m_decisions->open;
}

const planning::DecisionFigures *DecisionCard::at(const RowTarget &target) const
{
    const auto *place = std::get_if<ListPlace>(&target);
    const auto *rows = listed();
    return place && rows && static_cast<size_t>(place->place) < rows->size()
               ? &(*rows)[static_cast<size_t>(place->place)]
               : nullptr;
}

const planning::DecisionFigures *DecisionCard::chosen() const
{
    const QList<int> rows = m_list->selectedRowNumbers();
    return rows.size() == 1 ? at(m_list->table().target(rows.first())) : nullptr;
}

void DecisionCard::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    DecisionBook::of(m_workspace).renew();
    showAll(); // what has changed meanwhile
}

void DecisionCard::showAll()
{
    const auto decisions = DecisionBook::of(m_workspace).decisions();
    const Formatter format = m_workspace.format();
    const auto counted = [&](const QString &words, size_t count) {
        return QStringLiteral("%1  %2").arg(words, format.number(static_cast<qint64>(count)));
    };
    m_views->setTexts({counted(tr("Waiting"), decisions ? decisions->open.size() : 0),
                       counted(tr("Decided"), decisions ? decisions->answered.size() : 0)});
    if (!decisions)
        return;
    const bool answered = showsAnswered();
    m_rows.ask(
        [library = m_workspace.library(), decisions, answered, asOf = m_workspace.asOf(), format] {
            return decisionRows(library, answered ? decisions->answered : decisions->open, asOf, format);
        },
        [this, decisions, answered, format](const QList<FigureRow> &rows) {
            if (answered != showsAnswered())
                return;
            m_decisions = decisions;
            m_list->table().setTeller([this, format](int place) {
                const planning::DecisionFigures *one = at(ListPlace{place});
                return one ? decisionTelling(m_workspace.library(), *one, format) : QString();
            });
            m_list->table().setRows(rows);
            m_list->setVisible(!rows.isEmpty());
            m_none->setVisible(rows.isEmpty());
            showRight();
        });
}

void DecisionCard::showRight()
{
    const QString refusal = editRefusal(m_workspace);
    for (QAction *action : {m_decide, m_change, m_reopen, m_delete, m_ask})
        setEditable(*action, refusal);
    const planning::DecisionFigures *one = chosen();
    const bool isAsked = one && !showsAnswered();
    const bool isPersons = one && !one->decision.rule;
    if (!refusal.isEmpty())
        return;
    m_decide->setEnabled(isAsked);
    m_decide->setToolTip(isAsked ? QString() : tr("Choose a question that waits."));
    m_change->setEnabled(isAsked && isPersons);
    m_reopen->setEnabled(one && showsAnswered());
    m_delete->setEnabled(isPersons);
}

void DecisionCard::openMenu(const QPoint &position)
{
    if (!chosen())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (showsAnswered())
        menu->addAction(m_reopen);
    else
        menu->addActions({m_decide, m_change});
    menu->addAction(m_delete);
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

void DecisionCard::retranslate()
{
    setHeading(tr("To decide"));
    m_views->setAccessibleName(tr("Which decisions"));
    m_decide->setText(tr("Decide…"));
    m_change->setText(tr("Change the question…"));
    m_reopen->setText(tr("Take back what was decided"));
    m_delete->setText(tr("Delete the question"));
    m_ask->setText(tr("Ask…"));
    m_list->setAccessibleName(tr("To decide"));
    m_list->setColumns(decisionColumns(showsAnswered()));
    m_none->setText(showsAnswered()
                        ? tr("Nothing was decided yet.")
                        : tr("Nothing waits. Titles that can be greenlit, rights that lapse and caps that are exceeded "
                             "are asked about here, and what you ask yourself."));
    showRight();
    showAll();
}

} // namespace slateboard
