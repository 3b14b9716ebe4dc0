// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/title/windowssection.h"

#include "ui/models/workspace.h"

#include <QSet>

namespace slateboard {

WindowsSection::WindowsSection(Workspace &workspace, KnownNames &names, QWidget *parent) :
    RowsSection(workspace, Of::Plan, parent), m_names(names)
{
    retranslate();
}

WindowLine *WindowsSection::makeLine()
{
    return new WindowLine(m_names, workspace().format());
}

QString WindowsSection::partyName(PartyId party) const
{
    const Party *row = findRow(workspace().library().parties, party);
    return row ? row->name : QString();
}

WithParty<ReleaseWindow> WindowsSection::newRow() const
{
    WithParty<ReleaseWindow> window;
    window.row.id = makeId<ReleaseWindow>();
    const auto platforms = sheet().partiesOf(PartyRole::Platform);
    if (sheet().windows.empty() && !platforms.empty())
        window.party = partyName(platforms.front());
    return window;
}

QList<WithParty<ReleaseWindow>> WindowsSection::sheetRows() const
{
    QList<WithParty<ReleaseWindow>> rows;
    for (const planning::WindowDays &days : sheet().windowDays.windows) { // by start
        const auto window = std::ranges::find(sheet().windows, days.window, &ReleaseWindow::id);
        if (window != sheet().windows.end())
            rows << WithParty<ReleaseWindow>{*window, partyName(window->platform)};
    }
    return rows;
}

// What followed a window that goes begins on the day on which it would have begun.
Edited WindowsSection::keep(const QList<WithParty<ReleaseWindow>> &windows)
{
    QSet<ReleaseWindowId> kept;
    for (const WithParty<ReleaseWindow> &window : windows)
        kept.insert(window.row.id);
    QList<WithParty<ReleaseWindow>> wanted = windows;
    for (auto &[window, party] : wanted) {
        if (window.after.isNull() || kept.contains(window.after))
            continue;
        const planning::WindowDays *days = sheet().windowDays.find(window.id);
        window.after = {};
        window.edge = Edge::Start;
        window.offsetDays = 0;
        window.startsOn = days ? days->start : std::nullopt;
    }
    return setWindows(workspace().session(), sheet().plan, titleId(), wanted);
}

void WindowsSection::prepare(WindowLine &line, const WithParty<ReleaseWindow> &window)
{
    QList<WindowLine::Other> others;
    for (const ReleaseWindow &other : sheet().windows) {
        if (other.id != window.row.id)
            others << WindowLine::Other{other.id, planning::windowName(workspace().library(), other.id)};
    }
    const planning::WindowDays *days = sheet().windowDays.find(window.row.id);
    std::optional<Day> first = days ? days->start : std::nullopt;
    if (!first && sheet().figures)
        first = sheet().figures->release;
    line.prepare(others, first);
}

QString WindowsSection::daysText(ReleaseWindowId window) const
{
    const planning::WindowDays *days = sheet().windowDays.find(window);
    const Formatter format = workspace().format();
    if (!days)
        return {};
    if (!days->start)
        return tr("No day yet: the release, or the window before it, has none.");
    return QStringLiteral("%1 – %2").arg(format.day(*days->start),
                                         days->end ? format.day(*days->end) : QStringLiteral("∞"));
}

void WindowsSection::showMore()
{
    const Formatter format = workspace().format();
    for (WindowLine *line : lines().lines()) {
        const ReleaseWindowId id = line->row().row.id;
        QStringList breaches;
        for (const planning::WindowBreach &breach : sheet().windowDays.breaches) {
            if (breach.window == id)
                breaches << planning::breachSentence(workspace().library(), breach);
        }
        for (const planning::WindowTrouble &trouble : sheet().windowTroubles) {
            if (trouble.window == id)
                breaches << planning::troubleSentence(workspace().library(), trouble);
        }
        line->say(daysText(id), breaches, format);
    }
    const auto count = static_cast<int>(sheet().windowDays.breaches.size() + sheet().windowTroubles.size());
    if (count > 0)
        setRemark(tr("%n clash(es)", nullptr, count));
}

void WindowsSection::retranslate()
{
    setTexts(tr("Windows"), tr("Add"), tr("No window yet: where the title may be shown, from when and how long."));
    RowsSection::retranslate();
}

} // namespace slateboard
