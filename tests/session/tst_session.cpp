// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/synopsisbook.h"
#include "app/session/session.h"
#include "tests/support/awaiting.h"
#include "tests/support/registry.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace slateboard;

class TestSession : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_session.reset(); }
    void newLibraryHasPlanAccountsAndGoals();
    void anEditShowsAndUndoesAndRedoes();
    void aNameThatNobodyTypesIsRefused();
    void movingATitleWritesAStageEvent();
    void aTitleWithScheduleAndBudgetIsOneStep();
    void goalsAndThePinnedDayKeepToTheYears();
    void titlesAreNamedInTheSpokenLanguage();
    void anIpWithATitleStays();
    void theSecondOpenerReadsAndIsToldWhy();
    void synopsesAreSearchedAsTheyAreNow();

private:
    QTemporaryDir m_folder;
    QString m_path;
    std::shared_ptr<Session> m_session;
};

void TestSession::init()
{
    m_path = m_folder.filePath(QStringLiteral("%1.slate").arg(QString::fromLatin1(QTest::currentTestFunction())));
    const auto made =
        Session::create(m_path, NewLibrary{QStringLiteral("시험"), {}, {}, Language::Korean, Day(2023, 3, 31), {}, {}});
    QVERIFY2(made, qPrintable(made ? QString() : made.error().sentence + made.error().detail));
    const auto opened = await(Session::open(m_path, Access::Write));
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().sentence + opened.error().detail));
    m_session = *opened;
    QVERIFY(!m_session->isReadOnly());
}

void TestSession::newLibraryHasPlanAccountsAndGoals()
{
    const Library &library = m_session->library();
    QCOMPARE(library.info.name, QStringLiteral("시험"));
    QCOMPARE(library.plans.size(), 1);
    QCOMPARE(library.goals.size(), 2);
    QCOMPARE(library.goals.at(0).target, 1000);
    QVERIFY(library.accounts.size() > 5);
    QCOMPARE(m_session->today(), Day(2023, 3, 31));
}

void TestSession::anEditShowsAndUndoesAndRedoes()
{
    QSignalSpy changed(m_session.get(), &Session::changed);
    SourceIp ip;
    ip.title = QStringLiteral("  달빛 궁궐 ");
    const auto added = await(m_session->addIp(ip));
    QVERIFY2(added, qPrintable(added ? QString() : added.error().sentence));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_session->library().ips.size(), 1);
    QCOMPARE(m_session->library().ips.head(0).title, QStringLiteral("달빛 궁궐"));
    QCOMPARE(m_session->undoWords()->arguments, QList<EditArgument>{QStringLiteral("달빛 궁궐")});
    const auto undone = await(m_session->undo());
    QVERIFY2(undone, qPrintable(undone ? QString() : undone.error().sentence + undone.error().detail));
    QCOMPARE(m_session->library().ips.size(), 0);
    QVERIFY(!m_session->undoWords());
    QVERIFY(await(m_session->redo()));
    QCOMPARE(m_session->library().ips.size(), 1);
    const auto history = await(m_session->history());
    QCOMPARE(history->size(), 3);
    QVERIFY(history->at(0).isRedo);
    QVERIFY(!await(m_session->redo()));
}

void TestSession::aNameThatNobodyTypesIsRefused()
{
    TitleDraft draft;
    draft.title.koreanName = QString(100'000, u'가');
    const auto refused = await(m_session->addTitle(draft));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Invalid);
    QCOMPARE(refused.error().sentence,
             QStringLiteral("Title: “%1…” has 100000 characters, and at most 1000 are taken: nothing was changed.")
                 .arg(QString(40, u'가')));
    QVERIFY(m_session->library().titles.isEmpty());
    QVERIFY(!m_session->undoWords());
}

void TestSession::movingATitleWritesAStageEvent()
{
    TitleDraft draft;
    draft.title.koreanName = QStringLiteral("심야 병원");
    draft.productionCompanies << QStringLiteral("푸른서가");
    QVERIFY(await(m_session->addTitle(draft)));
    const TitleId title = m_session->library().titles.first().id;
    QVERIFY(await(m_session->moveTitles({{}, {title}, Stage::Development, Day(2023, 3, 31)})));
    QCOMPARE(m_session->library().stageEvents.size(), 2);
    const auto again = await(m_session->moveTitles({{}, {title}, Stage::Development, Day(2023, 3, 31)}));
    QCOMPARE(again->edit, 0);
    QVERIFY(await(m_session->deleteTitles({title})));
    QCOMPARE(m_session->library().titles.size(), 0);
    QCOMPARE(m_session->library().stageEvents.size(), 0);
    QVERIFY(await(m_session->undo()));
    QCOMPARE(m_session->library().stageEvents.size(), 2);
    QCOMPARE(draftOf(m_session->library(), title).productionCompanies, draft.productionCompanies);
}

void TestSession::aTitleWithScheduleAndBudgetIsOneStep()
{
    const auto phase = [](Day start, Day end) { return Phase{{}, {}, {}, PhaseKind::Production, start, end}; };
    BudgetLine line;
    line.account = m_session->library().accounts.first().id;
    line.amount = Money{9'800'000'000};
    TitleDraft draft;
    draft.title.id = makeId<Title>();
    draft.title.koreanName = QStringLiteral("심야 병원");
    draft.phases = QList{phase(Day(2023, 6, 1), Day(2023, 5, 1))};
    draft.budgetLines = QList{line};
    QVERIFY(!await(m_session->addTitle(draft))); // ends before it begins
    for (const auto &[start, end] :
         {std::pair(Day(1899, 12, 31), Day(1900, 5, 1)), std::pair(Day(2100, 6, 1), Day(2101, 1, 1)),
          std::pair(Day(2000, 1, 1), Day(2050, 1, 1))}) {
        draft.phases = QList{phase(start, end)};
        const auto refused = await(m_session->addTitle(draft));
        QVERIFY(!refused && refused.error().code == ErrorCode::Invalid);
    }
    draft.phases = QList{phase(Day(2023, 6, 1), Day(2023, 8, 31))};
    draft.budgetLines->first().amount = Money{-1};
    QVERIFY(!await(m_session->addTitle(draft)));
    QVERIFY(m_session->library().titles.isEmpty());
    QVERIFY(!m_session->undoWords());
    draft.budgetLines = QList{line};
    QVERIFY(await(m_session->addTitle(draft)));
    QCOMPARE(m_session->library().phases.size(), 1);
    QCOMPARE(m_session->library().budgetLines.first().title, draft.title.id);

    TitleDraft renamed = draftOf(m_session->library(), draft.title.id); // says nothing of phases and budget lines
    renamed.title.englishName = QStringLiteral("Night Ward");
    QVERIFY(await(m_session->updateTitle(renamed)));
    QCOMPARE(m_session->library().phases.size(), 1);
    renamed.phases = QList<Phase>();
    renamed.budgetLines = m_session->library().budgetLines;
    const auto cleared = await(m_session->updateTitle(renamed));
    QCOMPARE(cleared->changes.rows.keys(), QList<Table>{Table::Phase}); // the same budget line is no change
    QVERIFY(m_session->library().phases.isEmpty());

    for (int i = 0; i < 3; ++i)
        QVERIFY(await(m_session->undo()));
    const Library &library = m_session->library();
    QVERIFY(library.titles.isEmpty() && library.phases.isEmpty() && library.budgetLines.isEmpty());
}

void TestSession::goalsAndThePinnedDayKeepToTheYears()
{
    const QList<Goal> goals = m_session->library().goals;
    for (const auto &[start, deadline] :
         {std::pair(Day(1899, 12, 31), Day(2024, 1, 1)), std::pair(Day(2023, 1, 1), Day(2101, 1, 1))}) {
        QList<Goal> wanted = goals;
        wanted.first().start = start;
        wanted.first().deadline = deadline;
        const auto refused = await(m_session->setGoals(wanted));
        QVERIFY(!refused && refused.error().code == ErrorCode::Invalid);
    }
    for (const Day day : {Day(1899, 12, 31), Day(2101, 1, 1)}) {
        LibraryInfo info = m_session->library().info;
        info.pinnedDay = day;
        const auto refused = await(m_session->setInfo(info));
        QVERIFY(!refused && refused.error().code == ErrorCode::Invalid);
    }
    QCOMPARE(m_session->library().goals, goals);
    QCOMPARE(m_session->today(), Day(2023, 3, 31));
}

void TestSession::titlesAreNamedInTheSpokenLanguage()
{
    SourceIp ip;
    ip.title = QStringLiteral("미생");
    QVERIFY(await(m_session->addIp(ip)));
    TitleDraft draft;
    draft.title.id = makeId<Title>();
    draft.title.koreanName = QStringLiteral("심야 병원");
    draft.title.englishName = QStringLiteral("Night Ward");
    draft.madeFrom << m_session->library().ips.id(0);
    QVERIFY(await(m_session->addTitle(draft)));
    QVERIFY(await(m_session->moveTitles({{}, {draft.title.id}, Stage::Development, Day(2023, 3, 31)})));
    const QLocale before;
    const std::pair<QLocale::Language, QString> spoken[] = {{QLocale::English, draft.title.englishName},
                                                            {QLocale::Korean, draft.title.koreanName}};
    for (const auto &[language, name] : spoken) {
        QLocale::setDefault(QLocale(language));
        QVERIFY(m_session->undoWords()->translated().contains(name));
        const auto refused = await(m_session->deleteIps(draft.madeFrom));
        QVERIFY2(refused.error().sentence.contains(name), qPrintable(refused.error().sentence));
        const auto history = await(m_session->history()); // the file keeps both names
        QVERIFY2(history->first().sentence().contains(name), qPrintable(history->first().sentence()));
    }
    QLocale::setDefault(before);
}

void TestSession::anIpWithATitleStays()
{
    SourceIp ip;
    ip.title = QStringLiteral("미생");
    QVERIFY(await(m_session->addIp(ip)));
    const IpId id = m_session->library().ips.id(0);
    TitleDraft draft;
    draft.title.koreanName = QStringLiteral("미생");
    draft.madeFrom << id;
    QVERIFY(await(m_session->addTitle(draft)));
    const auto refused = await(m_session->deleteIps({id}));
    QVERIFY(!refused);
    QVERIFY(refused.error().sentence.contains(QStringLiteral("미생")));
    QCOMPARE(m_session->library().ips.size(), 1);
}

void TestSession::theSecondOpenerReadsAndIsToldWhy()
{
    const auto second = await(Session::open(m_path, Access::Write));
    QVERIFY(second);
    QVERIFY((*second)->isReadOnly());
    QVERIFY2((*second)->readOnlyReason().contains(QString::number(QCoreApplication::applicationPid())),
             qPrintable((*second)->readOnlyReason()));
    QVERIFY(!await((*second)->addIp({})));
}

void TestSession::synopsesAreSearchedAsTheyAreNow()
{
    SourceIp first;
    first.title = QStringLiteral("첫째");
    first.synopsis = QStringLiteral("왕궁에서 만난 두 사람");
    QVERIFY(await(m_session->addIp(first)));
    const IpId ip = m_session->library().ips.id(0);
    QSignalSpy read(m_session.get(), &Session::synopsesRead);
    const auto book = m_session->synopses();
    QTRY_VERIFY(!read.isEmpty());
    const auto found = [&](const QString &word) {
        const std::atomic_bool cancelled = false;
        return book->find(search::searchWords(word), cancelled).front();
    };
    QCOMPARE(found(QStringLiteral("왕궁")), std::vector{ip});

    const auto rewrite = [](SourceIp &row) { row.synopsis = QStringLiteral("바다에서 만난 두 사람"); };
    QVERIFY(await(m_session->changeIps({ip}, rewrite, {QStringLiteral("Change"), {}})));
    QVERIFY(found(QStringLiteral("왕궁")).empty());
    QCOMPARE(found(QStringLiteral("바다")), std::vector{ip});
    QVERIFY(await(m_session->undo()));
    QCOMPARE(found(QStringLiteral("왕궁")), std::vector{ip});

    Rows rows;
    for (int i = 0; i < 5000; ++i) {
        SourceIp more = first;
        more.id = makeId<SourceIp>();
        rows.ips.append(more);
    }
    QVERIFY(await(m_session->takeRows(rows, {QStringLiteral("Many"), {}})));
    QTRY_COMPARE(found(QStringLiteral("왕궁")).size(), size_t(5001)); // in slices, after the edit
    QVERIFY(await(m_session->undo()));
    QTRY_COMPARE(found(QStringLiteral("왕궁")), std::vector{ip});
}

SLATEBOARD_TEST(TestSession)
#include "tst_session.moc"
