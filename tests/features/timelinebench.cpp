// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/timelinebench.h"

namespace slateboard {
namespace {

constexpr qint64 costOfPhase = 1000;

QString spelled(const planning::PhaseDays &days)
{
    return days.start.iso() + QLatin1Char(' ') + days.end.iso();
}

} // namespace

bool TimelineBench::open(Access access)
{
    page.reset();
    workspace.reset();
    session.reset();
    NewLibrary settings;
    settings.name = QStringLiteral("시험");
    settings.pinnedDay = today;
    Cap cap;
    cap.scope = CapScope::Quarter;
    cap.from = Day(2023, 1, 1);
    cap.to = Day(2025, 12, 31);
    cap.basis = CapBasis::Total;
    cap.amount = {1500};
    settings.caps = {cap};
    if (!QFile::exists(path) && !Session::create(path, settings))
        return false;
    const auto opened = await(Session::open(path, access));
    if (!opened)
        return false;
    session = *opened;
    workspace = std::make_unique<Workspace>(session);
    workspace->setLanguage(Language::English);
    page = std::make_unique<TimelinePage>(*workspace);
    view = page->findChild<TimelineView *>();
    page->resize(1240, 700);
    page->show();
    page->refresh();
    return QTest::qWaitForWindowExposed(page.get()) && settle();
}

bool TimelineBench::settle()
{
    return QTest::qWaitFor(
        [this] {
            const auto fresh = planning::figuresOf(session->library(), workspace->plan(), workspace->asOf());
            return workspace->isReady() && page->isSettled() &&
                   workspace->figures().titles.size() == fresh.titles.size() &&
                   workspace->figures().plan == workspace->plan() && workspace->figures().asOf == workspace->asOf();
        },
        20000);
}

TitleId TimelineBench::add(const QString &name, const QList<Dates> &phases, std::optional<Day> release, Format format)
{
    TitleDraft draft;
    draft.title.id = makeId<Title>();
    draft.title.koreanName = name;
    draft.title.format = format;
    draft.targetRelease = release;
    draft.phases = QList<Phase>();
    draft.budgetLines = QList<BudgetLine>();
    for (const Dates &dates : phases) {
        *draft.phases << Phase{{}, {}, {}, dates.kind, dates.start, dates.end};
        *draft.budgetLines << BudgetLine{
            {}, {}, {}, session->library().accounts.first().id, dates.kind, {costOfPhase}, Profile::Even};
    }
    return await(session->addTitle(draft)) ? draft.title.id : TitleId{};
}

QString TimelineBench::days(TitleId title, PhaseKind kind) const
{
    for (const Phase &phase : session->library().phases) {
        if (phase.plan == workspace->plan() && phase.title == title && phase.kind == kind)
            return spelled({phase.start, phase.end});
    }
    return {};
}

QString TimelineBench::shownDays(TitleId title, PhaseKind kind) const
{
    const auto &days = scene().rowOf(*scene().data->find(title)).phases[static_cast<size_t>(kind)];
    return days ? spelled(*days) : QString();
}

std::optional<Day> TimelineBench::release(TitleId title) const
{
    for (const PlanTitle &row : session->library().planTitles) {
        if (row.plan == workspace->plan() && row.title == title)
            return row.targetRelease;
    }
    return std::nullopt;
}

QPoint TimelineBench::point(const TimelinePlace &place, At at) const
{
    const QRectF rect = scene().placeRect(place);
    const double x = at == At::Start ? rect.left() + 1 : at == At::End ? rect.right() - 2 : rect.center().x();
    return {qRound(x), qRound(rect.center().y())};
}

void TimelineBench::drag(const TimelinePlace &place, int byDays, At at, Qt::KeyboardModifiers modifiers)
{
    const QPoint from = point(place, at);
    QTest::mousePress(screen(), Qt::LeftButton, {}, from);
    mouse = from + QPoint(qRound(byDays * scene().axis.pixelsPerDay()), 0);
    QTest::mouseMove(screen(), from + QPoint(QApplication::startDragDistance() + 1, 0));
    QMouseEvent move(QEvent::MouseMove, mouse, screen()->mapToGlobal(mouse), Qt::NoButton, Qt::LeftButton, modifiers);
    QApplication::sendEvent(screen(), &move); // QTest::mouseMove() takes no modifiers
}

void TimelineBench::drop()
{
    QTest::mouseRelease(screen(), Qt::LeftButton, {}, mouse);
}

} // namespace slateboard
