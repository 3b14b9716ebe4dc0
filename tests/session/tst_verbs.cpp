// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/figurekeeper.h"
#include "app/planning/planlocks.h"
#include "tests/faults/faultvfs.h"
#include "tests/session/verbscript.h"
#include "tests/store/testlibrary.h"
#include "tests/support/awaiting.h"
#include "tests/support/registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

#include <rapidcheck.h>

using namespace slateboard;
using namespace slateboard::testing;

namespace {

using PlanRows = std::tuple<QList<PlanTitle>, QList<Phase>, QList<BudgetLine>, QList<PlannedStage>, QList<PhaseLink>,
                            QList<PlannedMilestone>, QList<ReleaseWindow>, QList<Funding>>;

QHash<PlanId, PlanRows> rowsOfFrozenPlans(const Library &library)
{
    QHash<PlanId, PlanRows> all;
    for (const Plan &plan : library.plans) {
        if (!planning::isFrozen(plan))
            continue;
        PlanRows rows(library.planTitles, library.phases, library.budgetLines, library.plannedStages,
                      library.phaseLinks, library.plannedMilestones, library.windows, library.funding);
        const auto keep = [&](auto &list) { list.removeIf([&](const auto &row) { return row.plan != plan.id; }); };
        std::apply([&](auto &...list) { (keep(list), ...); }, rows);
        all.insert(plan.id, rows);
    }
    return all;
}

// What is deleted goes from every plan, and comes back to it.
bool mayTouchFrozenPlans(const char *verb)
{
    const QByteArrayView name(verb);
    return name.startsWith("delete") || name == "undoEdit";
}

// What figures say of money, stages, counts and rights.
QByteArray saidBy(const planning::Figures &figures)
{
    QJsonArray said;
    for (const planning::TitleFigures &title : figures.titles)
        said.append(QJsonArray{QString::number(title.title.value), title.money.budget.minor, title.money.efc().minor,
                               title.money.ownEfc().minor, title.receipts.minor, title.overBudget, title.overCap,
                               title.stage ? static_cast<int>(title.stage->stage) : -1,
                               title.release ? title.release->iso() : QString(), title.lapse.has_value()});
    for (const planning::QuarterMoney &quarter : figures.money.quarters)
        said.append(QJsonArray{quarter.quarter.iso(), quarter.firm.minor, quarter.hoped.minor,
                               quarter.firmByOthers.minor, quarter.headroom.value_or(Money{}).minor,
                               QString::number(quarter.tightest.value)});
    for (const planning::CapUse &use : figures.money.caps)
        said.append(QJsonArray{QString::number(use.cap.value), use.firm.minor, use.hoped.minor, use.limit.minor});
    for (const planning::GoalFigures &goal : figures.goals)
        said.append(goal.value);
    for (int count : figures.counts)
        said.append(count);
    said.append(QJsonArray{figures.money.efc().minor, figures.money.unscheduled.minor, figures.money.receipts.minor,
                           figures.listedIps, static_cast<int>(figures.lapses.size()),
                           static_cast<int>(figures.clashes.size()), static_cast<int>(figures.nextReleases.size())});
    return QJsonDocument(said).toJson();
}

/// A session under a script, beside every state that the file has been in: the model that undo and redo must follow.
class History {
public:
    explicit History(const QString &path) : m_path(path)
    {
        auto opened = await(Session::open(path, Access::Write));
        RC_ASSERT(opened.has_value());
        m_session = *opened;
        m_states.push_back(tablesOf(path));
        QObject::connect(m_session.get(), &Session::changed, m_session.get(), [this](const Changes &changes) {
            for (auto table = changes.rows.cbegin(); table != changes.rows.cend(); ++table) {
                QList<qint64> &ids = m_sinceFigures.rows[table.key()];
                ids += table.value();
                std::ranges::sort(ids);
                ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
            }
        });
    }

    void run(quint32 number)
    {
        switch (number % 4) {
        case 0: return undo();
        case 1: return redo();
        default: return call(number / 4);
        }
    }
    void undo()
    {
        const bool possible = m_at > 0;
        RC_ASSERT(m_session->undoWords().has_value() == possible);
        const auto done = await(m_session->undo());
        RC_ASSERT(done.has_value() == possible);
        if (possible)
            --m_at;
        expectState("undo");
    }
    void redo()
    {
        const bool possible = m_at + 1 < m_states.size();
        RC_ASSERT(m_session->redoWords().has_value() == possible);
        const auto done = await(m_session->redo());
        RC_ASSERT(done.has_value() == possible);
        if (possible)
            ++m_at;
        expectState("redo");
    }
    /// All the way back and forth again.
    void rewind()
    {
        while (m_session->undoWords())
            undo();
        RC_ASSERT(m_at == 0U);
        while (m_session->redoWords())
            redo();
        RC_ASSERT(m_at + 1 == m_states.size());
        RC_ASSERT(findingsIn(m_path).join(QLatin1Char(' ')).toStdString() == std::string());
    }

private:
    void call(quint32 number)
    {
        const char *name = nullptr;
        const auto frozen = rowsOfFrozenPlans(m_session->library());
        const auto done = await(VerbScript(*m_session).call(number, &name));
        if (mayTouchFrozenPlans(name))
            return expectChanges(done, name);
        const auto now = rowsOfFrozenPlans(m_session->library());
        for (auto plan = frozen.cbegin(); plan != frozen.cend(); ++plan) {
            RC_LOG() << "after " << name << " on a frozen plan";
            RC_ASSERT(now.value(plan.key()) == *plan);
        }
        expectChanges(done, name);
    }
    void expectChanges(const Result<EditOutcome> &done, const char *name)
    {
        if (!done)
            RC_ASSERT(done.error().sentence.endsWith(QLatin1Char('.')));
        if (done && done->edit != 0) {
            m_states.resize(m_at + 1);
            m_states.push_back(tablesOf(m_path));
            ++m_at;
            RC_ASSERT(!difference(m_states[m_at - 1], m_states[m_at]).isEmpty());
        }
        expectState(name);
    }
    void expectState(const std::string &after)
    {
        const QString inFile = difference(m_states[m_at], tablesOf(m_path));
        const QString inMemory = difference(m_session->library(), freshlyRead(m_path));
        RC_LOG() << "after " << after << "; file: " << inFile.toStdString() << "; memory: " << inMemory.toStdString();
        RC_ASSERT(inFile.isEmpty());
        RC_ASSERT(inMemory.isEmpty());
        expectFigures();
    }
    // Those that follow edits, one or several, are those that are reckoned anew.
    void expectFigures()
    {
        if (++m_steps % 4 != 0) // reckoning takes far longer than editing
            return;
        const Library &library = m_session->library();
        const PlanId plan = workingPlan(library).id;
        const planning::Figures &followed =
            m_figures.figures(library, plan, m_session->today(), std::exchange(m_sinceFigures, {}));
        const auto anew = planning::figuresOf(library, plan, m_session->today());
        RC_ASSERT(saidBy(followed).toStdString() == saidBy(anew).toStdString());
    }

    QString m_path;
    std::shared_ptr<Session> m_session;
    std::vector<Tables> m_states;
    size_t m_at = 0;
    int m_steps = 0;
    planning::FigureKeeper m_figures;
    Changes m_sinceFigures;
};

} // namespace

/// Every verb, in any order, with undo and redo between them.
class TestVerbs : public QObject {
    Q_OBJECT
private slots:
    void anyScriptUndoesAndRedoes();

private:
    FaultVfs m_disk; // no faults, but no waiting for the disk either
};

void TestVerbs::anyScriptUndoesAndRedoes()
{
    QTemporaryDir folder;
    const QString pattern = folder.filePath(QStringLiteral("pattern.slate"));
    makeLibrary(pattern, 6);
    int n = 0;
    const auto steps = rc::gen::container<std::vector<quint32>>(rc::gen::inRange<quint32>(0, 1'000'000));
    QVERIFY(rc::check("the file follows its history", [&] {
        const QString path = folder.filePath(QStringLiteral("%1.slate").arg(n++));
        QVERIFY(QFile::copy(pattern, path));
        {
            History history(path);
            for (const quint32 step : *rc::gen::resize(60, steps))
                history.run(step);
            history.rewind();
        }
        QFile::remove(path);
    }));
}

SLATEBOARD_TEST(TestVerbs)
#include "tst_verbs.moc"
