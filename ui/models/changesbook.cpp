// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/changesbook.h"

#include "ui/models/whendone.h"
#include "ui/models/workspace.h"

#include <QDateTime>

#include <array>

namespace slateboard {
namespace {

constexpr std::array<const char *, 4> sinceCodes{"week", "month", "quarter", "year"};
constexpr int daysOfWeek = 7;

QDateTime endOf(Day day)
{
    return day.plusDays(1).date().startOfDay();
}

} // namespace

Day Since::on(Day asOf) const
{
    switch (rule) {
    case Rule::Week: return asOf.plusDays(-daysOfWeek);
    case Rule::Month: return Month::of(asOf).first().plusDays(-1);
    case Rule::Quarter: return Quarter::of(asOf).first().plusDays(-1);
    case Rule::Year: return Day(asOf.year(), 1, 1).plusDays(-1);
    case Rule::Day: break;
    }
    return day;
}

QString Since::code() const
{
    return rule == Rule::Day ? day.iso() : QString::fromLatin1(sinceCodes[static_cast<size_t>(rule)]);
}

Since Since::fromCode(const QString &code)
{
    for (size_t i = 0; i < sinceCodes.size(); ++i) {
        if (code == QLatin1String(sinceCodes[i]))
            return {static_cast<Rule>(i)};
    }
    const auto day = slateboard::Day::fromIso(code);
    return day ? Since{Rule::Day, *day} : Since{};
}

ChangesBook &ChangesBook::of(Workspace &workspace)
{
    auto *book = workspace.findChild<ChangesBook *>(QString(), Qt::FindDirectChildrenOnly);
    return book ? *book : *new ChangesBook(workspace);
}

ChangesBook::ChangesBook(Workspace &workspace) : QObject(&workspace), m_workspace(workspace), m_next(this)
{
    connect(&workspace, &Workspace::changed, this, [this] {
        if (m_workspace.session().isReadOnly())
            m_then.reset(); // what others write may have another past
    });
    connect(&workspace, &Workspace::figuresChanged, this, &ChangesBook::setOutdated);
}

void ChangesBook::setOutdated()
{
    m_isOutdated = true;
    emit outdated();
}

void ChangesBook::setSince(const Since &since)
{
    if (m_since == since)
        return;
    m_since = since;
    emit sinceChanged();
    setOutdated();
}

Day ChangesBook::day() const
{
    return m_since.on(m_workspace.asOf());
}

// What is past stays as it was; of a day that is not over, edits still belong to it.
bool ChangesBook::isKept() const
{
    return m_then && m_thenDay == day() && m_thenPlan == m_workspace.plan() &&
           endOf(m_thenDay) <= QDateTime::currentDateTime();
}

void ChangesBook::renew()
{
    if (!m_isOutdated || !m_workspace.isReady())
        return;
    m_isOutdated = false;
    ++m_asked;
    if (isKept())
        find([then = m_then] { return then; });
    else
        readThen();
}

void ChangesBook::readThen()
{
    whenDone(this, m_workspace.session().libraryBefore(endOf(day())),
             [this, asked = m_asked, day = day(), plan = m_workspace.plan()](const Result<Library> &then) {
                 if (asked != m_asked)
                     return; // another day or plan is wanted by now
                 m_refusal = then ? QString() : then.error().sentence;
                 if (!then)
                     return emit changed();
                 m_then.reset();
                 m_thenDay = day;
                 m_thenPlan = plan;
                 find([library = *then, day, plan] {
                     return std::make_shared<const planning::SlateState>(planning::stateOn(library, plan, day));
                 });
             });
}

void ChangesBook::find(std::function<Then()> then)
{
    m_next.ask(
        [then = std::move(then), library = m_workspace.library(), figures = m_workspace.sharedFigures()] {
            const Then before = then();
            return Found{before, std::make_shared<const planning::ChangesSince>(
                                     planning::changesSince(*before, planning::stateOf(library, *figures)))};
        },
        [this](const Found &found) {
            m_then = found.then;
            m_changes = found.changes;
            m_refusal.clear();
            emit changed();
        });
}

} // namespace slateboard
