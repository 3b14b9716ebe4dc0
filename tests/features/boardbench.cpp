// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/boardbench.h"

namespace slateboard {

bool BoardBench::open(Access access)
{
    page.reset();
    workspace.reset();
    session.reset();
    NewLibrary settings;
    settings.name = QStringLiteral("시험");
    settings.pinnedDay = today;
    if (!QFile::exists(path) && !Session::create(path, settings))
        return false;
    const auto opened = await(Session::open(path, access));
    if (!opened)
        return false;
    session = *opened;
    workspace = std::make_unique<Workspace>(session);
    page = std::make_unique<BoardPage>(*workspace);
    view = page->findChild<BoardView *>();
    page->resize(1200, 700);
    page->show();
    page->refresh();
    return QTest::qWaitForWindowExposed(page.get()) && settle();
}

bool BoardBench::settle()
{
    // Figures are computed aside after every change; the board is settled once it shows the same as they.
    return QTest::qWaitFor(
        [this] {
            const planning::Figures fresh =
                planning::figuresOf(session->library(), workspace->plan(), workspace->asOf());
            if (!page->isSettled() || view->scene().cards.size() != fresh.titles.size())
                return false;
            return std::ranges::all_of(view->scene().cards, [&](const BoardCard &card) {
                const auto *title = planning::findTitle(fresh, card.title);
                return title && title->stage && title->stage->stage == card.stage &&
                       title->money.efc() == card.figures.money.efc();
            });
        },
        20000);
}

TitleId BoardBench::add(const QString &name, Stage stage)
{
    TitleDraft draft;
    draft.title.id = makeId<Title>();
    draft.title.koreanName = name;
    if (!await(session->addTitle(draft)))
        return {};
    if (stage != Stage::Pitch && !await(session->moveTitles({{}, {draft.title.id}, stage, session->today()})))
        return {};
    return draft.title.id;
}

std::optional<Stage> BoardBench::stageInLibrary(TitleId title) const
{
    std::optional<Stage> stage;
    for (const StageEvent &event : session->library().stageEvents) { // ordered by age
        if (event.title == title)
            stage = event.stage;
    }
    return stage;
}

QPoint BoardBench::middle(TitleId title) const
{
    return view->viewRect(*view->scene().placeOf(title)).center();
}

QPoint BoardBench::middle(Stage column) const
{
    return view->scene().boxes.columnRect(static_cast<int>(column)).center();
}

void BoardBench::lift(TitleId title, Stage over)
{
    const QPoint from = middle(title);
    QTest::mousePress(screen(), Qt::LeftButton, {}, from);
    QTest::mouseMove(screen(), from + QPoint(QApplication::startDragDistance() + 1, 1));
    QTest::mouseMove(screen(), middle(over));
}

void BoardBench::drop(Stage over)
{
    QTest::mouseRelease(screen(), Qt::LeftButton, {}, middle(over));
}

const ColumnWords *BoardBench::words(Stage column) const
{
    const auto &effects = view->scene().effects;
    return effects ? &(*effects)[static_cast<size_t>(column)] : nullptr;
}

QAction *BoardBench::action(const QString &text) const
{
    for (QAction *action : page->findChildren<QAction *>()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

} // namespace slateboard
