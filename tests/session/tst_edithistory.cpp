// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/editjson.h"
#include "app/session/editteller.h"
#include "app/session/gobackverbs.h"
#include "app/session/planverbs.h"
#include "app/session/scheduleverbs.h"
#include "tests/faults/faultvfs.h"
#include "tests/session/verbscript.h"
#include "tests/store/testlibrary.h"
#include "tests/support/awaiting.h"
#include "tests/support/registry.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

using namespace slateboard;
using namespace slateboard::testing;
using store::Obstacle;

namespace {

const Formatter english(Language::English, Currency{QStringLiteral("KRW")});

// What the panel would show: a line for each row, and below it those for its fields.
QStringList told(const EditRows &rows, const Formatter &format = english)
{
    const EditTeller teller(rows.context, format);
    QStringList lines;
    for (const store::RowChange &row : rows.rows) {
        const char *signs[] = {"+", "*", "-"};
        lines << QString::fromLatin1(signs[static_cast<int>(row.deed)]) + QLatin1Char(' ') +
                     teller.nameOf({row.table, row.id}).full();
        for (const store::CellChange &cell : teller.toldCells(row)) {
            lines << QStringLiteral("%1: %2 -> %3")
                         .arg(fieldWord(row.table, cell.column), teller.value(row.table, cell.column, cell.before),
                              teller.value(row.table, cell.column, cell.after));
        }
    }
    return lines;
}

// The same of rows whose names the step itself may have changed; a changeset has no order of its own.
QStringList bare(const EditRows &rows)
{
    QStringList lines;
    for (const store::RowChange &row : rows.rows) {
        QString line =
            QStringLiteral("%1 %2 %3").arg(static_cast<int>(row.table)).arg(row.id).arg(static_cast<int>(row.deed));
        for (const store::CellChange &cell : row.cells) {
            const EditTeller teller({}, english);
            line += QStringLiteral(" %1: %2 -> %3")
                        .arg(columnName(row.table, cell.column), teller.value(row.table, cell.column, cell.before),
                             teller.value(row.table, cell.column, cell.after));
        }
        lines << line;
    }
    lines.sort();
    return lines;
}

} // namespace

/// Single steps of the history: what they changed, what undoing them would change, and what stands in the way.
class TestEditHistory : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_session.reset(); }
    void aStepIsToldFieldByField();
    void rowsThatAreGoneKeepTheirNames();
    void anEarlierStepIsUndoneAlone();
    void anUndoneStepIsUndoneOnlyOnce();
    void obstaclesAreToldWithTheStepThatMadeThem_data();
    void obstaclesAreToldWithTheStepThatMadeThem();
    void aRuleIsNotBrokenByAnUndo();
    void plansStaySoundWhenOneStepIsUndone();
    void goingBackOverAnUndoPutsItsStepInForce();
    void aPreviewLeavesEverythingAsItIs();
    void whatIsPreviewedIsWhatHappens();
    void goingBackUndoesAllThatCameAfter();
    void readersAreToldThatTheyCannot();
    void aStepLeavesAsJson();
    void aStepOfAnOlderVersionIsToldInFull();

private:
    [[nodiscard]] qint64 done(const Edited &edited)
    {
        const auto outcome = await(edited);
        if (!outcome)
            qWarning() << outcome.error().sentence;
        return outcome ? outcome->edit : -1;
    }
    [[nodiscard]] qint64 setGenre(const QString &genre)
    {
        TitleDraft draft = draftOf(m_session->library(), m_title);
        draft.title.genre = genre;
        return done(m_session->updateTitle(draft));
    }
    [[nodiscard]] QString genre() const { return findRow(m_session->library().titles, m_title)->genre; }
    [[nodiscard]] UndoPreview preview(qint64 edit)
    {
        const auto asked = await(m_session->previewUndo(edit));
        if (!asked)
            qWarning() << asked.error().sentence;
        return asked.value_or(UndoPreview());
    }

    QTemporaryDir m_folder;
    FaultVfs m_disk; // nobody waits for it
    QString m_path;
    std::shared_ptr<Session> m_session;
    TitleId m_title;
    IpId m_ip;
};

// Steps 1 and 2: a source IP and a title made from it.
void TestEditHistory::init()
{
    m_path = m_folder.filePath(QStringLiteral("%1 %2.slate")
                                   .arg(QString::fromLatin1(QTest::currentTestFunction()),
                                        QString::fromLatin1(QTest::currentDataTag()).simplified()));
    const NewLibrary settings{QStringLiteral("시험"), {}, {}, Language::Korean, Day(2023, 3, 31), {}, {}};
    const auto made = Session::create(m_path, settings);
    QVERIFY2(made, why(made));
    auto opened = await(Session::open(m_path, Access::Write));
    QVERIFY2(opened, why(opened));
    m_session = *opened;
    SourceIp ip;
    ip.title = QStringLiteral("달빛 아래");
    QCOMPARE(done(m_session->addIp(ip)), 1);
    m_ip = m_session->library().ips.id(0);
    TitleDraft draft;
    draft.title.koreanName = QStringLiteral("달빛 궁궐");
    draft.title.englishName = QStringLiteral("Moonlit Court");
    draft.title.genre = QStringLiteral("로맨스");
    draft.madeFrom = {m_ip};
    draft.phases = QList{Phase{{}, {}, {}, PhaseKind::Production, Day(2023, 6, 1), Day(2023, 12, 1)}};
    QCOMPARE(done(m_session->addTitle(draft)), 2);
    m_title = m_session->library().titles.first().id;
}

void TestEditHistory::aStepIsToldFieldByField()
{
    RightsGrant grant;
    grant.ip = m_ip;
    grant.uses = {Use::Drama, Use::Film};
    grant.startsOn = Day(2023, 1, 1);
    grant.fee = Money{1'200'000'000};
    const qint64 edit = done(m_session->addGrant(grant, QStringLiteral("푸른서가")));
    const auto detail = await(m_session->readEdit(edit));
    QVERIFY2(detail, why(detail));
    QCOMPARE(detail->entry.edit, edit);
    QCOMPARE(detail->changed.untold(), 0);
    const QStringList lines = told(detail->changed);
    QVERIFY2(lines.contains(QStringLiteral("+ Rights grant “Option” (달빛 아래)")), qPrintable(lines.join(u'\n')));
    QVERIFY(lines.contains(QStringLiteral("Fee:  -> ₩1,200,000,000")));
    QVERIFY(lines.contains(QStringLiteral("Uses:  -> Drama, Film")));
    QVERIFY(lines.contains(QStringLiteral("First day:  -> 2023-01-01")));
    QVERIFY(lines.contains(QStringLiteral("Exclusive:  -> Yes")));
    QVERIFY(lines.contains(QStringLiteral("Counterparty:  -> 푸른서가")));
    QVERIFY(lines.contains(QStringLiteral("+ Party “푸른서가”")));

    const auto changed = await(m_session->readEdit(setGenre(QStringLiteral("스릴러"))));
    QCOMPARE(told(changed->changed),
             (QStringList{QStringLiteral("* Title “Moonlit Court”"), QStringLiteral("Genre: 로맨스 -> 스릴러")}));
    const Formatter korean(Language::Korean, Currency{QStringLiteral("KRW")});
    QCOMPARE(told(changed->changed, korean).first(), QStringLiteral("* Title “달빛 궁궐”"));
}

void TestEditHistory::rowsThatAreGoneKeepTheirNames()
{
    const qint64 edit = setGenre(QStringLiteral("스릴러"));
    const qint64 deletion = done(m_session->deleteTitles({m_title}));
    QVERIFY(done(m_session->deleteIps({m_ip})) > 0);
    const auto added = await(m_session->readEdit(2));
    QVERIFY(told(added->changed).contains(QStringLiteral("+ Phase “Production” (Moonlit Court · Working plan)")));
    QVERIFY(told(added->changed).contains(QStringLiteral("+ Source IP of a title “달빛 아래” (Moonlit Court)")));
    const auto changed = await(m_session->readEdit(edit));
    QCOMPARE(told(changed->changed).first(), QStringLiteral("* Title “Moonlit Court”"));
    const auto deleted = await(m_session->readEdit(deletion));
    QVERIFY(told(deleted->changed).contains(QStringLiteral("- Source IP of a title “달빛 아래” (Moonlit Court)")));
    QVERIFY(!await(m_session->readEdit(99)));
}

void TestEditHistory::anEarlierStepIsUndoneAlone()
{
    const qint64 thriller = setGenre(QStringLiteral("스릴러"));
    const Day day(2023, 3, 31);
    QVERIFY(done(m_session->moveTitles({{}, {m_title}, Stage::Development, day})) > 0);
    const UndoPreview shown = preview(thriller);
    QVERIFY(shown.obstacles.isEmpty() && shown.refusal.isEmpty());
    QCOMPARE(told(shown.changed).last(), QStringLiteral("Genre: 스릴러 -> 로맨스"));
    const Tables before = tablesOf(m_path);
    const qint64 undo = done(m_session->undoEdit(thriller));
    QCOMPARE(genre(), QStringLiteral("로맨스"));
    QCOMPARE(m_session->library().stageEvents.size(), 2); // what came after stays
    QCOMPARE(await(m_session->history())->first().undoes, thriller);
    QCOMPARE(await(m_session->readEdit(thriller))->undoneBy, undo);
    QVERIFY(done(m_session->undo()) > 0); // and the undo itself is undone as any step
    QCOMPARE(difference(before, tablesOf(m_path)), QString());
    QCOMPARE(await(m_session->readEdit(thriller))->undoneBy, 0);
}

void TestEditHistory::anUndoneStepIsUndoneOnlyOnce()
{
    const qint64 thriller = setGenre(QStringLiteral("스릴러"));
    const qint64 undo = done(m_session->undoEdit(thriller));
    const auto again = await(m_session->undoEdit(thriller));
    QVERIFY(!again && again.error().code == ErrorCode::Conflict);
    QVERIFY2(again.error().sentence.contains(QString::number(undo)), why(again));
    QCOMPARE(preview(thriller).refusal, again.error().sentence);
    const qint64 redo = done(m_session->undoEdit(undo)); // undoing the undo is a redo
    QCOMPARE(genre(), QStringLiteral("스릴러"));
    QVERIFY(await(m_session->readEdit(redo))->entry.isRedo);
    QVERIFY(preview(thriller).refusal.isEmpty());
}

void TestEditHistory::obstaclesAreToldWithTheStepThatMadeThem_data()
{
    QTest::addColumn<int>("scene");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("a value has changed since") << 0 << static_cast<int>(Obstacle::Kind::Changed)
                                               << "Title “Moonlit Court”: “Genre” is 호러 now, no longer 스릴러.";
    QTest::newRow("the row is gone") << 1 << static_cast<int>(Obstacle::Kind::Deleted)
                                     << "Title “Moonlit Court” is no longer there.";
    QTest::newRow("something hangs on it") << 2 << static_cast<int>(Obstacle::Kind::Referred)
                                           << "Source IP “달빛 아래” cannot go: Source IP of a title “달빛 아래” "
                                              "(Moonlit Court) hangs on it.";
    QTest::newRow("what it belonged to is gone")
        << 3 << static_cast<int>(Obstacle::Kind::Orphaned)
        << "Scouting step “In talks” (달빛 아래) cannot come back: Source IP “달빛 아래” is no longer there.";
}

void TestEditHistory::obstaclesAreToldWithTheStepThatMadeThem()
{
    QFETCH(int, scene);
    QFETCH(int, kind);
    QFETCH(QString, sentence);
    qint64 edit = 0;
    qint64 since = 0;
    switch (scene) {
    case 0:
        edit = setGenre(QStringLiteral("스릴러"));
        since = setGenre(QStringLiteral("호러"));
        break;
    case 1:
        edit = setGenre(QStringLiteral("스릴러"));
        since = done(m_session->deleteTitles({m_title}));
        break;
    case 2:
        edit = 1;
        since = 2;
        break;
    default:
        QVERIFY(done(m_session->deleteTitles({m_title})) > 0);
        QVERIFY(done(m_session->addScoutEvents({m_ip}, ScoutStep::InTalks, Day(2023, 1, 1), {}, {})) > 0);
        edit = done(m_session->deleteScoutEvents({m_session->library().scoutEvents.first().id}));
        since = done(m_session->deleteIps({m_ip}));
        break;
    }
    const Tables before = tablesOf(m_path);
    const UndoPreview shown = preview(edit);
    QVERIFY(!shown.obstacles.isEmpty());
    const Obstacle &first = shown.obstacles.first();
    QCOMPARE(static_cast<int>(first.kind), kind);
    QCOMPARE(EditTeller(shown.changed.context, english).sentence(first), sentence);
    QCOMPARE(first.since, since);
    QCOMPARE(shown.steps.value(since).edit, since);
    const auto refused = await(m_session->undoEdit(edit));
    QVERIFY(!refused && refused.error().code == ErrorCode::Conflict);
    QVERIFY(refused.error().sentence.endsWith(u'.'));
    QCOMPARE(difference(before, tablesOf(m_path)), QString());
    QVERIFY(m_session->undoWords().has_value());
}

// The same goal, set twice: the file would hold it, but no verb would have let it pass.
void TestEditHistory::aRuleIsNotBrokenByAnUndo()
{
    QList<Goal> goals = m_session->library().goals;
    Goal goal = goals.takeFirst();
    const qint64 edit = done(m_session->setGoals(goals));
    goal.id = {};
    QVERIFY(done(m_session->setGoals(goals << goal)) > 0);
    const UndoPreview shown = preview(edit);
    QCOMPARE(shown.obstacles.size(), 1);
    QCOMPARE(shown.obstacles.first().kind, Obstacle::Kind::Unsound);
    QVERIFY(!shown.obstacles.first().rule.isEmpty());
    QVERIFY(!await(m_session->undoEdit(edit)));
    QCOMPARE(findingsIn(m_path), QStringList());
}

// Two approved plans, two of one name, phases in a circle: each came about by undoing one step.
void TestEditHistory::plansStaySoundWhenOneStepIsUndone()
{
    const PlanId working = workingPlan(m_session->library()).id;
    const auto refuses = [this](qint64 edit, const QString &sentence) {
        const UndoPreview shown = preview(edit);
        return shown.obstacles.size() == 1 && shown.obstacles.first().rule == sentence &&
               !await(m_session->undoEdit(edit));
    };
    const PlanApproval approval{{}, Day(2023, 3, 31), {}, {}};
    QVERIFY(done(approvePlan(*m_session, working, approval)) > 0);
    const qint64 deletion = done(deletePlan(*m_session, m_session->library().plans.last().id));
    QVERIFY(done(approvePlan(*m_session, working, approval)) > 0);
    QVERIFY(refuses(deletion, QStringLiteral("Another plan is the approved one.")));
    QVERIFY(done(copyPlan(*m_session, working, QStringLiteral("Bold"))) > 0);
    const qint64 renaming = done(renamePlan(*m_session, m_session->library().plans.last().id, QStringLiteral("Shy")));
    QVERIFY(done(copyPlan(*m_session, working, QStringLiteral("Bold"))) > 0);
    QVERIFY(refuses(renaming, QStringLiteral("Another plan has the same name.")));
    const PhaseLink link{{}, working, m_title, PhaseKind::Production, m_title, PhaseKind::Development, 0};
    QVERIFY(done(linkPhases(*m_session, link)) > 0);
    const qint64 unlinking = done(unlinkPhases(*m_session, {m_session->library().phaseLinks.first().id}));
    QVERIFY(done(linkPhases(*m_session,
                            {{}, working, m_title, PhaseKind::Development, m_title, PhaseKind::Production, 0})) > 0);
    QVERIFY(!await(m_session->undoEdit(unlinking)));
    const qint64 dropping =
        done(reschedule(*m_session, {.plan = working, .dropped = {{m_title, PhaseKind::Production}}}));
    const Phase again{{}, {}, m_title, PhaseKind::Production, Day(2023, 6, 1), Day(2023, 12, 1)};
    QVERIFY(done(reschedule(*m_session, {.plan = working, .phases = {again}})) > 0);
    QVERIFY(refuses(dropping, QStringLiteral("It stands there twice.")));
    QCOMPARE(findingsIn(m_path), QStringList());
}

void TestEditHistory::goingBackOverAnUndoPutsItsStepInForce()
{
    const qint64 thriller = setGenre(QStringLiteral("스릴러"));
    const qint64 later = done(m_session->addIp([] {
        SourceIp ip;
        ip.title = QStringLiteral("다음");
        return ip;
    }()));
    const qint64 undo = done(m_session->undoEdit(thriller));
    const qint64 back = done(goBack(*m_session, later));
    QCOMPARE(genre(), QStringLiteral("스릴러"));
    QCOMPARE(await(m_session->readEdit(later))->undoneBy, back);
    QCOMPARE(await(m_session->readEdit(undo))->undoneBy, back);
    QVERIFY(preview(undo).refusal.contains(QString::number(back)));
    QCOMPARE(await(m_session->readEdit(thriller))->undoneBy, 0);
    QVERIFY(done(m_session->undoEdit(thriller)) > 0);
    QCOMPARE(genre(), QStringLiteral("로맨스"));
    QVERIFY(done(m_session->undo()) > 0);
    QVERIFY(done(m_session->undo()) > 0); // the going back itself
    QCOMPARE(await(m_session->readEdit(thriller))->undoneBy, undo);
    QCOMPARE(await(m_session->readEdit(later))->undoneBy, 0);
}

void TestEditHistory::aPreviewLeavesEverythingAsItIs()
{
    const qint64 edit = setGenre(QStringLiteral("스릴러"));
    const Tables before = tablesOf(m_path);
    const qsizetype steps = await(m_session->history())->size();
    for (qint64 step = 1; step <= edit; ++step)
        (void)preview(step);
    QCOMPARE(difference(before, tablesOf(m_path)), QString());
    QCOMPARE(await(m_session->history())->size(), steps);
    QVERIFY(done(m_session->undo()) > 0); // the connection is free
    QCOMPARE(genre(), QStringLiteral("로맨스"));
}

void TestEditHistory::whatIsPreviewedIsWhatHappens()
{
    const char *name = nullptr;
    for (quint32 number = 0; number < 120; ++number)
        (void)await(VerbScript(*m_session).call(number * 7919, &name));
    const qsizetype steps = await(m_session->history())->size();
    QVERIFY(steps > 30);
    int undone = 0;
    for (qint64 step = steps; step > 0; --step) {
        const UndoPreview shown = preview(step);
        const bool can = shown.refusal.isEmpty() && shown.obstacles.isEmpty();
        const auto outcome = await(m_session->undoEdit(step));
        QVERIFY2(outcome.has_value() == can, why(outcome));
        if (!can || outcome->edit == 0)
            continue;
        ++undone;
        const auto happened = await(m_session->readEdit(outcome->edit));
        QCOMPARE(bare(happened->changed), bare(shown.changed));
        QCOMPARE(difference(m_session->library(), freshlyRead(m_path)), QString());
        if (step % 3 != 0) // so that some stay undone
            QVERIFY(await(m_session->undo()));
    }
    QVERIFY(undone > 10);
    QCOMPARE(findingsIn(m_path), QStringList());
}

void TestEditHistory::goingBackUndoesAllThatCameAfter()
{
    QMap<qint64, Tables> before; // each step
    const char *name = nullptr;
    for (quint32 number = 0; number < 60; ++number) {
        const Tables now = tablesOf(m_path);
        const auto outcome = await(VerbScript(*m_session).call(number * 7919, &name));
        if (outcome && outcome->edit != 0)
            before.insert(outcome->edit, now);
    }
    QVERIFY(before.size() > 20);
    const Tables last = tablesOf(m_path);
    const QList<qint64> steps = before.keys();
    for (const qint64 step : {steps.last(), steps.at(steps.size() / 2), steps.first()}) {
        const auto shown = await(previewGoBack(*m_session, step));
        QVERIFY2(shown && shown->refusal.isEmpty(), why(shown));
        QVERIFY(shown->taken >= 1);
        QCOMPARE(difference(last, tablesOf(m_path)), QString()); // nothing has happened yet
        const auto outcome = await(goBack(*m_session, step));
        QVERIFY2(outcome && outcome->edit != 0, why(outcome));
        QCOMPARE(difference(before.value(step), tablesOf(m_path)), QString());
        QCOMPARE(difference(m_session->library(), freshlyRead(m_path)), QString());
        QCOMPARE(bare(await(m_session->readEdit(outcome->edit))->changed), bare(shown->changed));
        QVERIFY(await(m_session->undo())); // one step
        QCOMPARE(difference(last, tablesOf(m_path)), QString());
    }
    QVERIFY(!await(previewGoBack(*m_session, 9999)));
}

void TestEditHistory::readersAreToldThatTheyCannot()
{
    m_session.reset();
    auto opened = await(Session::open(m_path, Access::ReadOnly));
    QVERIFY2(opened, why(opened));
    const auto shown = await((*opened)->previewUndo(2));
    QVERIFY2(shown, why(shown));
    QCOMPARE(shown->refusal, (*opened)->readOnlyReason());
    QVERIFY(!shown->changed.rows.isEmpty()); // what it would change can be seen all the same
    QVERIFY(!await((*opened)->undoEdit(2)));
}

void TestEditHistory::aStepLeavesAsJson()
{
    const qint64 edit = setGenre(QStringLiteral("스릴러"));
    const QJsonObject json = editJson(*await(m_session->readEdit(edit)), english);
    QCOMPARE(json[QStringLiteral("edit")].toInteger(), edit);
    QVERIFY(json[QStringLiteral("undone_by")].isNull());
    const QJsonObject row = json[QStringLiteral("rows")].toArray().first().toObject();
    QCOMPARE(row[QStringLiteral("table")].toString(), QStringLiteral("title"));
    QCOMPARE(row[QStringLiteral("id")].toString(), QString::number(m_title.value));
    QCOMPARE(row[QStringLiteral("deed")].toString(), QStringLiteral("changed"));
    const QJsonObject field = row[QStringLiteral("fields")].toArray().first().toObject();
    QCOMPARE(field[QStringLiteral("field")].toString(), QStringLiteral("genre"));
    QCOMPARE(field[QStringLiteral("after")].toString(), QStringLiteral("스릴러"));
    const qint64 horror = setGenre(QStringLiteral("호러"));
    const QJsonObject undo = undoJson(preview(edit), english);
    QCOMPARE(undo[QStringLiteral("can_undo")].toBool(), false);
    const QJsonObject obstacle = undo[QStringLiteral("obstacles")].toArray().first().toObject();
    QCOMPARE(obstacle[QStringLiteral("since")].toInteger(), horror);
}

// A row of the version that did not know yet whether a title is locked in a plan, and how urgent it is there.
void TestEditHistory::aStepOfAnOlderVersionIsToldInFull()
{
    const auto copied = await(copyPlan(*m_session, workingPlan(m_session->library()).id, QStringLiteral("Bold")));
    const PlanId bold{copied->changes.rows.value(Table::Plan).value(0)};
    TitleDraft draft;
    draft.title.koreanName = QStringLiteral("심야 병원");
    QVERIFY(done(m_session->addTitle(draft)) > 0);
    Rows rows;
    rows.planTitles << PlanTitle{makeId<PlanTitle>(), bold, m_session->library().titles.last().id, {}};
    const PlanTitle &entry = rows.planTitles.first();
    const qint64 edit = done(m_session->takeRows(rows, {QStringLiteral("Add"), {}}));
    QVERIFY(edit > 0);
    QVERIFY(done(setPriority(*m_session, bold, {entry.title}, 3)) > 0);
    m_session.reset();
    const auto integer = [](qint64 value) {
        QByteArray bytes(1, char(1));
        for (int shift = 56; shift >= 0; shift -= 8)
            bytes += static_cast<char>(value >> shift);
        return bytes;
    };
    const QByteArray older = QByteArray("T\4\1\0\0\0plan_title\0\x12\0", 19) + integer(entry.id.value) +
                             integer(bold.value) + integer(entry.title.value) + '\5';
    runSql(m_path,
           "UPDATE edit SET changeset = x'" + qCompress(older).toHex() + "' WHERE id = " + QByteArray::number(edit));
    m_session = *await(Session::open(m_path, Access::Write));
    const auto detail = await(m_session->readEdit(edit));
    QVERIFY2(detail, why(detail));
    QCOMPARE(told(detail->changed), QStringList{QStringLiteral("+ Title in a plan “심야 병원” (Bold)")});
    const UndoPreview shown = preview(edit);
    QVERIFY(shown.obstacles.isEmpty());
    QVERIFY2(told(shown.changed).contains(QStringLiteral("Priority: 3 -> ")),
             qPrintable(told(shown.changed).join(QLatin1Char('\n'))));
}

SLATEBOARD_TEST(TestEditHistory)
#include "tst_edithistory.moc"
