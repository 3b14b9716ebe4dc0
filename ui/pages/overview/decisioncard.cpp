// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/decisioncard.h"

#include "app/session/decisionverbs.h"
#include "ui/models/decisionbook.h"
#include "ui/models/workspace.h"
#include "ui/pages/overview/decisionrows.h"
#include "ui/pages/title/decisiondialog.h"
#include "ui/widgets/editright.h"
#include "ui/widgets/figureview.h"
#include "ui/widgets/makeaction.h"
#include "ui/widgets/segments.h"

#include <QAction>
#include <QMenu>
#include <QToolButton>

namespace slateboard {

DecisionCard::DecisionCard(Workspace &workspace, QWidget *parent) :
    ListCard(2, parent), m_workspace(workspace),
    m_decide(makeAction(*this, "dialog-ok-apply", Qt::CTRL | Qt::Key_Return)), m_change(makeAction(*this)),
    m_reopen(makeAction(*this)), m_delete(makeAction(*this, nullptr, QKeySequence::Delete)),
    m_ask(makeAction(*this, "list-add")), m_rows(this)
{
    addTool(m_decide);
    addTool(m_ask);
    list().setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&list(), &QWidget::customContextMenuRequested, this, &DecisionCard::openMenu);
    connect(&list(), &FigureView::followed, this, [this](const RowTarget &target) {
        const planning::DecisionFigures *one = at(target);
        if (one && !one->decision.title.isNull())
            emit followed(one->decision.title);
        else if (one && !one->ip.isNull())
            emit followed(one->ip);
    });
    connect(list().selectionModel(), &QItemSelectionModel::selectionChanged, this, &DecisionCard::showRight);
    connect(&views(), &Segments::chosen, this, [this] {
        list().table().setRows({}); // of the view before
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
void DecisionCard::addTool(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setDefaultAction(action);
    addToHead(button);
}

void DecisionCard::connectActions()
{
    list().addActions({m_decide, m_delete});
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
    return views().current() == 1;
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
    const QList<int> rows = list().selectedRowNumbers();
    return rows.size() == 1 ? at(list().table().target(rows.first())) : nullptr;
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
    views().setTexts({counted(tr("Waiting"), decisions ? decisions->open.size() : 0),
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
            list().table().setTeller([this, format](int place) {
                const planning::DecisionFigures *one = at(ListPlace{place});
                return one ? decisionTelling(m_workspace.library(), *one, format) : QString();
            });
            list().table().setRows(rows);
            showList(rows.isEmpty());
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
    menu->popup(list().viewport()->mapToGlobal(position));
}

void DecisionCard::retranslate()
{
    setHeading(tr("To decide"));
    views().setAccessibleName(tr("Which decisions"));
    m_decide->setText(tr("Decide…"));
    m_change->setText(tr("Change the question…"));
    m_reopen->setText(tr("Take back what was decided"));
    m_delete->setText(tr("Delete the question"));
    m_ask->setText(tr("Ask…"));
    list().setAccessibleName(tr("To decide"));
    list().setColumns(decisionColumns(showsAnswered()));
    sayOfNone(showsAnswered()
                  ? tr("Nothing was decided yet.")
                  : tr("Nothing waits. Titles that can be greenlit, rights that lapse and caps that are exceeded "
                       "are asked about here, and what you ask yourself."));
    showRight();
    showAll();
}

} // namespace slateboard
