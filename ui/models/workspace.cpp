// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/workspace.h"

#include "app/planning/figurekeeper.h"
#include "ui/models/whendone.h"

#include <QTimer>

#include <chrono>

namespace slateboard {
namespace {

constexpr std::chrono::minutes betweenLooksAtTheClock{1};

void add(Changes &changes, const Changes &more)
{
    for (auto table = more.rows.cbegin(); table != more.rows.cend(); ++table) {
        QList<qint64> &ids = changes.rows[table.key()];
        ids += table.value();
        std::ranges::sort(ids);
        ids.erase(std::ranges::unique(ids).begin(), ids.end());
    }
}

} // namespace

Workspace::Workspace(std::shared_ptr<Session> session, QObject *parent) :
    QObject(parent), m_session(std::move(session)), m_figures(std::make_shared<const planning::Figures>()),
    m_newFigures(this), m_keeper(std::make_shared<planning::FigureKeeper>()),
    m_plan(workingPlan(m_session->library()).id)
{
    connect(m_session.get(), &Session::failed, this, &Workspace::failed);
    connect(m_session.get(), &Session::changed, this, [this](const Changes &changes) {
        const bool isPlanGone = findRow(library().plans, m_plan) == nullptr; // deleted, or its copying undone
        if (isPlanGone)
            m_plan = workingPlan(library()).id;
        add(m_sinceFigures, changes);
        recompute(); // first in the queue: what pages ask for aside waits behind the figures
        emit changed(changes);
        if (isPlanGone || changes.touches(Table::Library))
            emit viewChanged(); // the pinned day may have moved
    });
    recompute();
    auto *clock = new QTimer(this); // a window that stays open overnight goes on to the new day
    connect(clock, &QTimer::timeout, this, [this] {
        if (asOf() == m_askedDay)
            return;
        recompute();
        emit viewChanged();
    });
    clock->start(betweenLooksAtTheClock);
}

void Workspace::setPlan(PlanId plan)
{
    if (m_plan == plan)
        return;
    m_plan = plan;
    recompute();
    emit viewChanged();
}

void Workspace::travelTo(std::optional<Day> day)
{
    if (day == m_session->today())
        day.reset();
    if (m_travelDay == day)
        return;
    m_travelDay = day;
    recompute();
    emit viewChanged();
}

void Workspace::setLanguage(Language language)
{
    if (m_language == language)
        return;
    m_language = language;
    emit languageChanged();
}

void Workspace::setSearchText(const QString &text)
{
    if (m_searchText == text)
        return;
    m_searchText = text;
    emit searchTextChanged();
}

void Workspace::follow(Edited edited)
{
    follow(std::move(edited), QStringLiteral("%1"), true);
}

void Workspace::undo()
{
    follow(m_session->undo(), tr("Undone: %1"), false);
}

void Workspace::redo()
{
    follow(m_session->redo(), tr("Redone: %1"), true);
}

void Workspace::follow(Edited edited, const QString &sentence, bool canUndo)
{
    whenDone(this, edited, [this, sentence, canUndo](const Result<EditOutcome> &result) {
        if (!result && result.error().code == ErrorCode::Cancelled)
            emit noticed(result.error().sentence, false);
        else if (!result)
            emit failed(result.error());
        else if (result->edit != 0)
            emit noticed(sentence.arg(result->words.translated()), canUndo);
    });
}

void Workspace::recompute()
{
    m_askedDay = asOf();
    m_newFigures.ask(
        [keeper = m_keeper, library = library(), plan = m_plan, day = m_askedDay, changes = m_sinceFigures] {
            return std::make_shared<const planning::Figures>(keeper->figures(library, plan, day, changes));
        },
        [this](std::shared_ptr<const planning::Figures> figures) {
            m_sinceFigures = {}; // only what was asked for last is taken
            m_figures = std::move(figures);
            m_ready = true;
            emit figuresChanged();
        });
}

} // namespace slateboard
