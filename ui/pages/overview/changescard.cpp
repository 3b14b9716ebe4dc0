// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/changescard.h"

#include "ui/models/budgetlink.h"
#include "ui/models/changesbook.h"
#include "ui/models/historylink.h"
#include "ui/models/iplink.h"
#include "ui/models/workspace.h"
#include "ui/pages/overview/sincebutton.h"
#include "ui/widgets/changetone.h"
#include "ui/widgets/figureview.h"
#include "ui/widgets/segments.h"

#include <QCursor>
#include <QMenu>

namespace slateboard {
namespace {

using planning::Change;
using planning::ChangeKind;

constexpr int mostLines = 2'000;

CellTone toneOfChange(Tone tone)
{
    switch (tone) {
    case Tone::Good: return CellTone::Good;
    case Tone::Warn: return CellTone::Warn;
    case Tone::Over: return CellTone::Over;
    case Tone::Neutral: break;
    }
    return CellTone::Quiet;
}

} // namespace

ChangesCard::ChangesCard(Workspace &workspace, QWidget *parent) :
    ListCard(2, parent), m_workspace(workspace), m_since(new SinceButton(workspace, this))
{
    addToHead(m_since);
    list().hide(); // until its rows come
    connect(&list(), &FigureView::followed, this, [this](const RowTarget &target) {
        const auto *place = std::get_if<ListPlace>(&target);
        if (place && m_changes)
            followChange(m_changes->changes[static_cast<size_t>(place->place)]);
    });
    connect(&views(), &Segments::chosen, this, &ChangesCard::showChanges);
    ChangesBook &book = ChangesBook::of(workspace);
    connect(&book, &ChangesBook::outdated, this, [this, &book] {
        if (isVisible())
            book.renew();
    });
    connect(&book, &ChangesBook::changed, this, [this] {
        if (isVisible())
            showChanges();
    });
    retranslate();
}

void ChangesCard::showEvent(QShowEvent *event)
{
    ListCard::showEvent(event);
    ChangesBook::of(m_workspace).renew();
    showChanges();
}

QList<FigureRow> ChangesCard::rowsOf(const planning::ChangesSince &changes) const
{
    QList<FigureRow> rows;
    const bool isAll = views().current() == 0;
    const Formatter format = m_workspace.format();
    for (size_t i = 0; i < changes.changes.size() && rows.size() < mostLines; ++i) {
        const Change &change = changes.changes[i];
        if (!isAll && !change.isBad())
            continue;
        const Tone tone = toneOf(change);
        rows.append({{{withSign(planning::groupWord(change.group()), tone), static_cast<double>(change.group()),
                       toneOfChange(tone)},
                      {planning::changeSentence(m_workspace.library(), change, format)}},
                     ListPlace{static_cast<int>(i)}});
    }
    return rows;
}

void ChangesCard::showChanges()
{
    const ChangesBook &book = ChangesBook::of(m_workspace);
    m_changes = book.changes();
    if (!book.refusal().isEmpty())
        m_changes.reset();
    const Formatter format = m_workspace.format();
    const auto all = m_changes ? static_cast<qint64>(m_changes->changes.size()) : 0;
    const qint64 worse = m_changes ? std::ranges::count_if(m_changes->changes, &Change::isBad) : 0;
    views().setTexts({tr("All %1").arg(format.number(all)), tr("Worse %1").arg(format.number(worse))});
    if (!m_changes) {
        sayOfNone(book.refusal().isEmpty() ? tr("What has changed is being found…") : book.refusal());
        return showList(true);
    }
    list().table().setRows(rowsOf(*m_changes));
    sayWhyNone(*m_changes);
    showList(list().model()->rowCount() == 0);
}

void ChangesCard::sayWhyNone(const planning::ChangesSince &changes)
{
    const QString day = m_workspace.format().day(changes.since);
    if (changes.since >= changes.asOf)
        sayOfNone(tr("%1 is not before the day that is shown. Choose an earlier one.").arg(day));
    else if (changes.changes.empty())
        sayOfNone(tr("Nothing has changed since %1: nothing new, moved, lost, slipped or over budget.").arg(day));
    else
        sayOfNone(tr("Nothing has changed for the worse since %1.").arg(day));
}

void ChangesCard::followChange(const Change &change)
{
    switch (change.kind) {
    case ChangeKind::Gained:
    case ChangeKind::Recorded:
    case ChangeKind::Lost: return followRows(change);
    case ChangeKind::GoneTitle: return HistoryLink::of(m_workspace).request(Table::Title, change.title.value);
    case ChangeKind::OverCap:
    case ChangeKind::BackUnderCap:
        if (change.title.isNull())
            return BudgetLink::of(m_workspace).requestCaps();
        [[fallthrough]];
    case ChangeKind::OverBudget:
    case ChangeKind::BackInBudget: return BudgetLink::of(m_workspace).request(change.title);
    case ChangeKind::MissedRight:
        if (const RightsGrant *grant = findRow(m_workspace.library().grants, change.grant))
            emit followed(grant->ip);
        return;
    case ChangeKind::Decided:
        if (change.title.isNull())
            return HistoryLink::of(m_workspace).request(Table::Decision, change.decision.value);
        [[fallthrough]];
    default: emit followed(change.title);
    }
}

void ChangesCard::followRows(const Change &change)
{
    if (change.countsTitles && change.rows.size() > 1)
        return chooseTitle(change.rows);
    if (change.countsTitles)
        return emit followed(TitleId{change.rows.front()});
    QList<IpId> ips;
    for (const qint64 row : change.rows)
        ips << IpId{row};
    if (ips.size() == 1 && m_workspace.library().ips.find(ips.first()))
        return emit followed(ips.first());
    IpLink::of(m_workspace).request(ips, planning::changeSentence(m_workspace.library(), change, m_workspace.format()));
}

void ChangesCard::chooseTitle(const std::vector<qint64> &titles)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const qint64 id : titles) {
        const Title *title = findRow(m_workspace.library().titles, TitleId{id});
        if (title)
            menu->addAction(title->name(m_workspace.language()), this, [this, id] { emit followed(TitleId{id}); });
    }
    menu->popup(list().viewport()->mapToGlobal(list().visualRect(list().currentIndex()).bottomLeft()));
}

void ChangesCard::retranslate()
{
    setHeading(tr("What changed"));
    m_since->retranslate();
    views().setAccessibleName(tr("Which changes"));
    list().setAccessibleName(tr("What changed"));
    list().setColumns({{tr("How"), false, 108}, {tr("What"), false, 0}});
    showChanges();
}

} // namespace slateboard
