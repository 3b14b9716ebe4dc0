// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/planverbs.h"
#include "app/session/scheduleverbs.h"
#include "app/session/titlepartverbs.h"
#include "tests/support/iprows.h"
#include "tests/support/openlibrary.h"
#include "tests/support/registry.h"
#include "ui/models/budgetlink.h"
#include "ui/pages/title/titleinspector.h"
#include "ui/pages/title/titlesection.h"
#include "ui/widgets/documentsdialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QToolButton>
#include <QtTest>

using namespace slateboard;

/// What a producer does with the inspector of a title, by mouse and keys.
class TestTitleInspector : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void fieldsAreEditedInPlace();
    void escapeTakesBackAndThenCloses();
    void creditsAreEnteredOneAfterAnother();
    void aCreditWithoutANameIsNotKept();
    void aRowThatIsUndoneWhileItIsTypedInGoes();
    void aClashOfSlotsIsNamed();
    void aTimeThatIsNoneIsRefused();
    void fundingSaysWhatIsMissing();
    void theBudgetStandsOnItsPage();
    void aWindowFollowsAnother();
    void aWindowLastsADayAtLeast_data();
    void aWindowLastsADayAtLeast();
    void aWindowBeginsOnADay();
    void aWindowSaysWhatSpeaksAgainstIt();
    void aWindowBringsAGuaranteeAndMore();
    void phasesAreMovedWithWhatFollows();
    void aPhaseNeedsBothDays();
    void whatThePlanLocksStays();
    void sourcesShowTheirRights();
    void referencesAreKept();
    void anotherTitleForgetsWhatIsTyped();
    void travellersOnlyLook();
    void aDeletedTitleCloses();
    void everySectionIsReachedByTheMenu();

private:
    template <class W>
    [[nodiscard]] W *part(const QString &name, int which = 0) const // that can be seen, by its accessible name
    {
        QList<W *> found = m_inspector->findChildren<W *>();
        found.removeIf([&](const W *widget) {
            return widget->accessibleName() != name || !widget->isVisibleTo(m_inspector.get());
        });
        return which < found.size() ? found[which] : nullptr;
    }
    [[nodiscard]] QWidget *section(const QString &name) const { return part<TitleSection>(name); }
    [[nodiscard]] QPushButton *button(const QString &section, const QString &text) const;
    [[nodiscard]] bool says(const QString &text) const;
    void type(QWidget *editor, const QString &text, Qt::Key end = Qt::Key_Tab);
    void show(TitleId title);
    [[nodiscard]] const Library &library() const { return m_open->session().library(); }
    [[nodiscard]] PlanId plan() const { return workingPlan(library()).id; }

    IpRows m_made;
    TitleId m_title;
    TitleId m_other;
    std::unique_ptr<OpenLibrary> m_open;
    Workspace *m_workspace = nullptr;
    std::unique_ptr<TitleInspector> m_inspector;
};

void TestTitleInspector::init()
{
    m_made = {};
    m_title = m_made.title(QStringLiteral("심야 병원"), m_made.ip(QStringLiteral("달빛 궁궐")));
    m_other = m_made.title(QStringLiteral("마지막 항해"), m_made.ip(QStringLiteral("Voyage Diary")));
    m_made.rows.titles[0].englishName = QStringLiteral("Night Ward");
    m_made.rows.titles[0].episodes = 16;
    m_made.rows.titles[0].minutes = 60;
    m_made.rows.titles[1].episodes = 12;
    m_open = std::make_unique<OpenLibrary>(m_made.rows);
    Rows entries;
    for (TitleId title : {m_title, m_other})
        entries.planTitles << PlanTitle{makeId<PlanTitle>(), plan(), title, std::nullopt};
    QVERIFY(await(m_open->session().takeRows(entries, {QStringLiteral("Rows"), {}})));
    m_workspace = &m_open->workspace();
    m_workspace->setLanguage(Language::English);
    QTRY_VERIFY(m_workspace->isReady());
    m_inspector = std::make_unique<TitleInspector>(*m_workspace);
    m_inspector->resize(380, 900);
    m_inspector->show();
    QVERIFY(QTest::qWaitForWindowActive(m_inspector.get()));
    show(m_title);
}

void TestTitleInspector::cleanup()
{
    m_inspector.reset();
    m_open.reset();
}

QPushButton *TestTitleInspector::button(const QString &section, const QString &text) const
{
    for (QPushButton *each : this->section(section)->findChildren<QPushButton *>()) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

bool TestTitleInspector::says(const QString &text) const
{
    const QList<QLabel *> labels = m_inspector->findChildren<QLabel *>();
    return std::ranges::any_of(labels,
                               [&](const QLabel *label) { return !label->isHidden() && label->text().contains(text); });
}

void TestTitleInspector::type(QWidget *editor, const QString &text, Qt::Key end)
{
    QVERIFY(editor);
    editor->setFocus();
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(editor, Qt::Key_Delete);
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, end);
}

void TestTitleInspector::show(TitleId title)
{
    m_inspector->setTitle(title);
    const QString name = findRow(library().titles, title)->koreanName;
    QTRY_COMPARE(part<QLineEdit>(QStringLiteral("Korean name"))->text(), name);
}

void TestTitleInspector::fieldsAreEditedInPlace()
{
    type(part<QLineEdit>(QStringLiteral("Genre")), QStringLiteral("Medical"));
    QTRY_COMPARE(library().titles.first().genre, QStringLiteral("Medical"));
    type(part<QSpinBox>(QStringLiteral("Episodes")), QStringLiteral("20"), Qt::Key_Return);
    QTRY_COMPARE(library().titles.first().episodes, 20);
    QTest::mouseClick(part<QCheckBox>(QStringLiteral("Own original")), Qt::LeftButton, {}, QPoint(8, 8));
    QTRY_VERIFY(library().titles.first().ownOriginal);
    type(part<QPlainTextEdit>(QStringLiteral("Logline")), QStringLiteral("A doctor at night."));
    QTRY_COMPARE(library().titles.first().logline, QStringLiteral("A doctor at night."));
    QTRY_VERIFY(says(QStringLiteral("A doctor at night.")));
    type(part<QLineEdit>(QStringLiteral("Platforms")), QStringLiteral("Channel A, Seezn"));
    QTRY_COMPARE(library().titleParties.size(), 2);
    m_workspace->undo();
    QTRY_COMPARE(part<QLineEdit>(QStringLiteral("Platforms"))->text(), QString());
}

void TestTitleInspector::escapeTakesBackAndThenCloses()
{
    QSignalSpy closed(m_inspector.get(), &TitleInspector::closeRequested);
    auto *genre = part<QLineEdit>(QStringLiteral("Genre"));
    type(genre, QStringLiteral("Medical"), Qt::Key_Escape);
    QCOMPARE(genre->text(), QString());
    QVERIFY(closed.isEmpty());
    QTest::keyClick(genre, Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
}

void TestTitleInspector::creditsAreEnteredOneAfterAnother()
{
    QTest::keyClick(button(QStringLiteral("Credits"), QStringLiteral("Add")), Qt::Key_Space);
    QVERIFY(part<QLineEdit>(QStringLiteral("Name"))->hasFocus());
    type(part<QLineEdit>(QStringLiteral("Name")), QStringLiteral("Kim Eun-hee"));
    QTRY_COMPARE(library().credits.size(), 1);
    QCOMPARE(library().credits.first().role, CreditRole::Writer);
    auto *standing = part<QComboBox>(QStringLiteral("Standing"));
    QTRY_VERIFY(standing->isEnabled());
    QTest::keyClick(standing, Qt::Key_End);
    QTRY_COMPARE(library().credits.first().standing, CreditStanding::Attached);
    QTRY_VERIFY(says(QStringLiteral("1 of 1 attached")));
    QTest::keyClick(button(QStringLiteral("Credits"), QStringLiteral("Add")), Qt::Key_Space);
    type(part<QLineEdit>(QStringLiteral("Name"), 1), QStringLiteral("Lee Eung-bok"));
    QTRY_COMPARE(library().credits.size(), 2);
    QCOMPARE(library().credits.last().role, CreditRole::Director);
    const auto remove = section(QStringLiteral("Credits"))->findChildren<QToolButton *>();
    QTest::mouseClick(remove[1], Qt::LeftButton); // the first one is the heading
    QTRY_COMPARE(library().credits.size(), 1);
    QCOMPARE(library().credits.first().person, QStringLiteral("Lee Eung-bok"));
}

void TestTitleInspector::aCreditWithoutANameIsNotKept()
{
    QSignalSpy closed(m_inspector.get(), &TitleInspector::closeRequested);
    QTest::keyClick(button(QStringLiteral("Credits"), QStringLiteral("Add")), Qt::Key_Space);
    QTest::keyClick(part<QLineEdit>(QStringLiteral("Name")), Qt::Key_Escape); // gives it up
    QVERIFY(!part<QLineEdit>(QStringLiteral("Name")));
    QVERIFY(closed.isEmpty());
    QVERIFY(await(setCredits(m_open->session(), m_title, {{{}, {}, CreditRole::Lead, QStringLiteral("Kim"), {}}})));
    QTRY_VERIFY(part<QLineEdit>(QStringLiteral("Name")));
    type(part<QLineEdit>(QStringLiteral("Name")), QString());
    QCOMPARE(part<QLineEdit>(QStringLiteral("Name"))->text(), QStringLiteral("Kim"));
    QCOMPARE(library().credits.first().person, QStringLiteral("Kim"));
}

void TestTitleInspector::aRowThatIsUndoneWhileItIsTypedInGoes()
{
    for (int before : {0, 1, 2}) { // the only one, or below others
        QTest::keyClick(button(QStringLiteral("Credits"), QStringLiteral("Add")), Qt::Key_Space);
        auto *name = part<QLineEdit>(QStringLiteral("Name"), before);
        type(name, QStringLiteral("Lee"), Qt::Key_Return);
        QTRY_COMPARE(library().credits.size(), before + 1);
        QTest::keyClicks(name, QStringLiteral(" Eung-bok"));
        m_workspace->undo();
        QTRY_VERIFY(!part<QLineEdit>(QStringLiteral("Name"), before));
        QVERIFY(await(m_open->session().history())); // whatever was asked of the file is done by then
        QCOMPARE(library().credits.size(), before);
        m_workspace->redo();
        QTRY_VERIFY(part<QLineEdit>(QStringLiteral("Name"), before));
    }
}

void TestTitleInspector::aClashOfSlotsIsNamed()
{
    const Slot theirs{{}, {}, {}, {Weekday::Monday}, QStringLiteral("21:00"), Day(2023, 5, 1), 2};
    QVERIFY(await(setSlots(m_open->session(), m_other, {{theirs, QStringLiteral("Channel A")}})));
    QTest::mouseClick(button(QStringLiteral("Slots"), QStringLiteral("Add")), Qt::LeftButton);
    type(part<QLineEdit>(QStringLiteral("First air day")), QStringLiteral("2023-05-01"));
    QTest::mouseClick(part<QToolButton>(QStringLiteral("Friday")), Qt::LeftButton);
    QTest::mouseClick(part<QToolButton>(QStringLiteral("Monday")), Qt::LeftButton);
    QCOMPARE(library().airSlots.size(), 1); // it airs nowhere yet
    type(part<QLineEdit>(QStringLiteral("Platform")), QStringLiteral("Channel A"));
    QTRY_COMPARE(library().airSlots.size(), 2);
    QTRY_VERIFY(says(QStringLiteral("“마지막 항해” airs there on Mon too")));
    type(part<QLineEdit>(QStringLiteral("Time of day")), QStringLiteral("2130"));
    QTRY_COMPARE(library().airSlots.last().airTime, QStringLiteral("21:30"));
    QTRY_VERIFY(says(QStringLiteral("“마지막 항해” airs there at that time on Mon too")));
    QTRY_VERIFY(says(QStringLiteral("Last episode on")));
}

void TestTitleInspector::aTimeThatIsNoneIsRefused()
{
    const Slot mine{{}, {}, {}, {Weekday::Monday}, QStringLiteral("21:00"), Day(2023, 5, 1), 2};
    QVERIFY(await(setSlots(m_open->session(), m_title, {{mine, QStringLiteral("Channel A")}})));
    QTRY_VERIFY(part<QLineEdit>(QStringLiteral("Time of day")));
    QVERIFY(await(setTitleParties(m_open->session(), m_title, PartyRole::Platform, {QStringLiteral("Seezn")})));
    QTRY_COMPARE(part<QLineEdit>(QStringLiteral("Platforms"))->text(), QStringLiteral("Seezn"));
    QSignalSpy failed(m_workspace, &Workspace::failed);
    type(part<QLineEdit>(QStringLiteral("Time of day")), QStringLiteral("late"));
    QTRY_COMPARE(failed.size(), 1);
    QTRY_COMPARE(part<QLineEdit>(QStringLiteral("Time of day"))->text(), QStringLiteral("21:00"));
    // A new one that is refused stays to be mended, and is in nobody's way; one that nobody touched is not kept.
    const auto add = [&] { QTest::mouseClick(button(QStringLiteral("Slots"), QStringLiteral("Add")), Qt::LeftButton); };
    add();
    type(part<QLineEdit>(QStringLiteral("Time of day"), 1), QStringLiteral("late"));
    QTRY_COMPARE(failed.size(), 2);
    add();
    QCOMPARE(part<QLineEdit>(QStringLiteral("Platform"), 2)->text(), QStringLiteral("Seezn"));
    type(part<QLineEdit>(QStringLiteral("Time of day")), QStringLiteral("22:00"));
    QTRY_COMPARE(library().airSlots.first().airTime, QStringLiteral("22:00"));
    QCOMPARE(library().airSlots.size(), 1);
    type(part<QLineEdit>(QStringLiteral("Time of day"), 1), QStringLiteral("23:00"));
    QTRY_COMPARE(library().airSlots.size(), 2);
}

void TestTitleInspector::fundingSaysWhatIsMissing()
{
    BudgetLine line;
    line.account = library().accounts.last().id;
    line.amount = {10'000'000'000};
    QVERIFY(await(setBudget(m_open->session(), plan(), m_title, {line})));
    QTest::mouseClick(button(QStringLiteral("Funding"), QStringLiteral("Add")), Qt::LeftButton);
    type(part<QLineEdit>(QStringLiteral("Amount")), QStringLiteral("4bn"));
    QTRY_COMPARE(library().funding.size(), 1);
    QCOMPARE(library().funding.first().amount, Money{4'000'000'000});
    QTRY_VERIFY(says(QStringLiteral("6bn short of")));
    type(part<QLineEdit>(QStringLiteral("Amount")), QStringLiteral("10bn"));
    QTRY_VERIFY(says(QStringLiteral("Covers the estimated final cost")));
    type(part<QLineEdit>(QStringLiteral("Amount")), QStringLiteral("25bn"));
    QTRY_VERIFY(says(QStringLiteral("15bn more than the estimated final cost of")));
}

void TestTitleInspector::theBudgetStandsOnItsPage()
{
    QSignalSpy asked(&BudgetLink::of(*m_workspace), &BudgetLink::requested);
    QTest::mouseClick(button(QStringLiteral("Budget"), QStringLiteral("Open the budget")), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    QVERIFY(asked[0][0].value<TitleId>() == m_title);
}

void TestTitleInspector::aWindowFollowsAnother()
{
    QTest::mouseClick(button(QStringLiteral("Windows"), QStringLiteral("Add")), Qt::LeftButton);
    type(part<QLineEdit>(QStringLiteral("Platform")), QStringLiteral("Channel A"));
    QTRY_COMPARE(library().windows.size(), 1);
    QTRY_VERIFY(says(QStringLiteral("No day yet")));
    type(part<QSpinBox>(QStringLiteral("Length in days")), QStringLiteral("90"), Qt::Key_Return);
    type(part<QLineEdit>(QStringLiteral("Target release")), QStringLiteral("2023-06-01"));
    QTRY_VERIFY(says(QStringLiteral("2023-06-01 – 2023-08-29")));
    QTest::mouseClick(button(QStringLiteral("Windows"), QStringLiteral("Add")), Qt::LeftButton);
    type(part<QLineEdit>(QStringLiteral("Platform"), 1), QStringLiteral("Seezn"));
    QTRY_COMPARE(library().windows.size(), 2);
    auto *begins = part<QComboBox>(QStringLiteral("Begins"), 1);
    QTest::keyClick(begins, Qt::Key_End); // after the end of the other
    QTRY_COMPARE(library().windows.last().after, library().windows.first().id);
    QTRY_VERIFY(says(QStringLiteral("2023-08-30 – ∞")));
    const auto removes = section(QStringLiteral("Windows"))->findChildren<QToolButton *>();
    const auto remove =
        std::ranges::find_if(removes, [](const auto *each) { return each->accessibleName() == u"Remove"; });
    QTest::mouseClick(*remove, Qt::LeftButton);
    QTRY_COMPARE(library().windows.size(), 1);
    QCOMPARE(library().windows.first().startsOn, Day(2023, 8, 30)); // as it was
}

void TestTitleInspector::aWindowLastsADayAtLeast_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isRefused");
    QTest::addColumn<int>("days"); // 0: no end
    QTest::newRow("some days") << QStringLiteral("90") << false << 90;
    QTest::newRow("one day") << QStringLiteral("1") << false << 1;
    QTest::newRow("no day") << QStringLiteral("0") << true << 30;
    QTest::newRow("less than none") << QStringLiteral("-5") << true << 30;
    QTest::newRow("nothing") << QString() << false << 0;
}

void TestTitleInspector::aWindowLastsADayAtLeast()
{
    QFETCH(QString, typed);
    QFETCH(bool, isRefused);
    QFETCH(int, days);
    WithParty<ReleaseWindow> window;
    window.party = QStringLiteral("Channel A");
    window.row.days = 30;
    QVERIFY(await(setWindows(m_open->session(), plan(), m_title, {window})));
    QTRY_VERIFY(part<QSpinBox>(QStringLiteral("Length in days")));
    QSignalSpy failed(m_workspace, &Workspace::failed);
    type(part<QSpinBox>(QStringLiteral("Length in days")), typed);
    QTRY_COMPARE(failed.size(), isRefused ? 1 : 0);
    if (isRefused)
        QCOMPARE(failed.first().first().value<Error>().sentence, QStringLiteral("A window lasts at least one day."));
    QTRY_COMPARE(library().windows.first().days.value_or(0), days);
    QTRY_COMPARE(part<QSpinBox>(QStringLiteral("Length in days"))->value() > 0, days > 0);
}

void TestTitleInspector::aWindowBeginsOnADay()
{
    WithParty<ReleaseWindow> window;
    window.party = QStringLiteral("Channel A");
    QVERIFY(await(setWindows(m_open->session(), plan(), m_title, {window})));
    QVERIFY(await(reschedule(m_open->session(), {plan(), {}, {}, {{m_title, Day(2023, 6, 1)}}, {}, {}})));
    QTRY_VERIFY(says(QStringLiteral("2023-06-01 – ∞")));
    QVERIFY(!part<QLineEdit>(QStringLiteral("First day")));
    QTest::keyClick(part<QComboBox>(QStringLiteral("Begins")), Qt::Key_Down);
    QTRY_COMPARE(library().windows.first().startsOn, Day(2023, 6, 1));
    type(part<QLineEdit>(QStringLiteral("First day")), QStringLiteral("2023-07-01"));
    QTRY_COMPARE(library().windows.first().startsOn, Day(2023, 7, 1));
}

void TestTitleInspector::aWindowSaysWhatSpeaksAgainstIt()
{
    WithParty<ReleaseWindow> window;
    window.party = QStringLiteral("Channel A");
    window.row.startsOn = Day(2023, 5, 1);
    QVERIFY(await(setWindows(m_open->session(), plan(), m_title, {window})));
    QTRY_VERIFY(says(QStringLiteral("No right in “달빛 궁궐” covers the window of Channel A (worldwide).")));
    QVERIFY(await(reschedule(m_open->session(), {plan(), {}, {}, {{m_title, Day(2023, 6, 1)}}, {}, {}})));
    QTRY_VERIFY(says(QStringLiteral("before the release on 2023-06-01")));
    QVERIFY(await(setSources(m_open->session(), m_title, {}))); // an own work
    QTRY_VERIFY(!says(QStringLiteral("No right in")));
    QVERIFY(says(QStringLiteral("before the release on 2023-06-01")));
}

void TestTitleInspector::aWindowBringsAGuaranteeAndMore()
{
    WithParty<ReleaseWindow> window;
    window.party = QStringLiteral("Channel A");
    QVERIFY(await(setWindows(m_open->session(), plan(), m_title, {window})));
    QTRY_VERIFY(part<QLineEdit>(QStringLiteral("Minimum guarantee")));
    type(part<QLineEdit>(QStringLiteral("Minimum guarantee")), QStringLiteral("=2*500m"));
    QTRY_COMPARE(library().windows.first().guarantee, Money{1'000'000'000});
    auto *kind = part<QComboBox>(QStringLiteral("Kind of the expected receipts"));
    QCOMPARE(kind->currentIndex(), static_cast<int>(ReceiptKind::LicenceFee));
    QTest::keyClick(kind, Qt::Key_Down);
    QTRY_COMPARE(library().windows.first().receiptKind, ReceiptKind::Share);
}

void TestTitleInspector::phasesAreMovedWithWhatFollows()
{
    const auto phase = [&](PhaseKind kind, Day start, Day end) { return Phase{{}, plan(), m_title, kind, start, end}; };
    QVERIFY(await(reschedule(m_open->session(), {plan(),
                                                 {phase(PhaseKind::Production, Day(2023, 6, 1), Day(2023, 6, 30)),
                                                  phase(PhaseKind::PostProduction, Day(2023, 7, 1), Day(2023, 7, 31))},
                                                 {},
                                                 {},
                                                 {},
                                                 {}})));
    QVERIFY(await(linkPhasesInOrder(m_open->session(), plan(), {m_title})));
    auto *end = part<QLineEdit>(QStringLiteral("Production: last day"));
    QTRY_COMPARE(end->text(), QStringLiteral("2023-06-30"));
    type(end, QStringLiteral("2023-07-10"));
    QTRY_COMPARE(part<QLineEdit>(QStringLiteral("Post-production: first day"))->text(), QStringLiteral("2023-07-11"));
    QTRY_COMPARE(part<QLineEdit>(QStringLiteral("Post-production: last day"))->text(), QStringLiteral("2023-08-10"));
    // A first day behind the last one takes the phase along.
    type(part<QLineEdit>(QStringLiteral("Production: first day")), QStringLiteral("2023-08-01"));
    QTRY_COMPARE(end->text(), QStringLiteral("2023-09-09"));
    type(end, QStringLiteral("2023-07-01"));
    QTRY_VERIFY(says(QStringLiteral("Production ends before it begins.")));
    QCOMPARE(end->text(), QStringLiteral("2023-09-09"));
    // It cannot begin before what it waits for.
    type(part<QLineEdit>(QStringLiteral("Post-production: first day")), QStringLiteral("2023-08-15"));
    QTRY_VERIFY(says(QStringLiteral("Post-production waits for Production of “Night Ward”: it got no further.")));
    QTRY_COMPARE(part<QLineEdit>(QStringLiteral("Post-production: first day"))->text(), QStringLiteral("2023-09-10"));
}

void TestTitleInspector::aPhaseNeedsBothDays()
{
    type(part<QLineEdit>(QStringLiteral("Development: first day")), QStringLiteral("2023-04-01"));
    type(part<QLineEdit>(QStringLiteral("Target release")), QStringLiteral("2024-06-01"));
    QTRY_COMPARE(library().planTitles.first().targetRelease, Day(2024, 6, 1));
    QVERIFY(library().phases.isEmpty());
    QCOMPARE(part<QLineEdit>(QStringLiteral("Development: first day"))->text(), QStringLiteral("2023-04-01"));
    type(part<QLineEdit>(QStringLiteral("Development: last day")), QStringLiteral("2023-05-31"));
    QTRY_COMPARE(library().phases.size(), 1);
    type(part<QLineEdit>(QStringLiteral("Development: first day")), QString());
    type(part<QLineEdit>(QStringLiteral("Development: last day")), QString());
    QTRY_VERIFY(library().phases.isEmpty());
}

void TestTitleInspector::whatThePlanLocksStays()
{
    QVERIFY(await(copyPlan(m_open->session(), plan(), QStringLiteral("What if"))));
    const PlanId copy = library().plans.last().id;
    m_workspace->setPlan(copy);
    QVERIFY(await(lockTitles(m_open->session(), copy, {m_title}, true)));
    QTRY_VERIFY(part<QLineEdit>(QStringLiteral("Target release"))->isReadOnly());
    QVERIFY(!part<QLineEdit>(QStringLiteral("Target release"))->toolTip().isEmpty());
    QVERIFY(!button(QStringLiteral("Funding"), QStringLiteral("Add"))->isEnabled());
    QVERIFY(!part<QLineEdit>(QStringLiteral("Genre"))->isReadOnly()); // belongs to no plan
}

void TestTitleInspector::sourcesShowTheirRights()
{
    QVERIFY(says(QStringLiteral("No right in it holds")));
    RightsGrant grant;
    grant.ip = m_made.rows.ips[0].id;
    grant.uses = {Use::Drama};
    grant.startsOn = Day(2022, 1, 1);
    grant.endsOn = Day(2023, 12, 31);
    QVERIFY(await(m_open->session().addGrant(grant, {})));
    QTRY_VERIFY(says(QStringLiteral("Option · Drama · 2022-01-01 – 2023-12-31")));
    auto *search = part<QLineEdit>(QStringLiteral("Search source IPs"));
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("voya"));
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    QTRY_COMPARE(library().titleIps.size(), 3);
    QTRY_VERIFY(part<QToolButton>(QStringLiteral("Voyage Diary")));
    QSignalSpy asked(m_workspace, &Workspace::ipRequested);
    QTest::mouseClick(part<QToolButton>(QStringLiteral("Voyage Diary")), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QTest::mouseClick(part<QToolButton>(QStringLiteral("Take “달빛 궁궐” away from the title")), Qt::LeftButton);
    QTRY_COMPARE(library().titleIps.size(), 2);
}

void TestTitleInspector::referencesAreKept()
{
    QTest::mouseClick(button(QStringLiteral("References"), QStringLiteral("Edit…")), Qt::LeftButton);
    auto *dialog = m_inspector->window()->findChild<DocumentsDialog *>();
    QVERIFY(dialog);
    for (QPushButton *each : dialog->findChildren<QPushButton *>()) {
        if (each->text() == QStringLiteral("Add an address"))
            QTest::mouseClick(each, Qt::LeftButton);
    }
    dialog->findChild<QTableWidget *>()->item(0, 0)->setText(QStringLiteral("https://example.org/script"));
    dialog->accept();
    QTRY_COMPARE(library().titleDocuments.size(), 1);
    QTRY_VERIFY(part<QToolButton>(QStringLiteral("Open example.org/script")));
}

void TestTitleInspector::anotherTitleForgetsWhatIsTyped()
{
    QTest::mouseClick(button(QStringLiteral("Credits"), QStringLiteral("Add")), Qt::LeftButton);
    type(part<QLineEdit>(QStringLiteral("Target release")), QStringLiteral("2023-13-99"));
    auto *genre = part<QLineEdit>(QStringLiteral("Genre"));
    genre->setFocus();
    QTest::keyClicks(genre, QStringLiteral("Medical"));
    show(m_other);
    QTRY_COMPARE(library().titles.first().genre, QStringLiteral("Medical")); // was being typed, so it is kept
    QTRY_COMPARE(genre->text(), QString());
    QTRY_VERIFY(!part<QLineEdit>(QStringLiteral("Name")));
    QCOMPARE(part<QLineEdit>(QStringLiteral("Target release"))->text(), QString());
    QVERIFY(library().credits.isEmpty());
}

void TestTitleInspector::travellersOnlyLook()
{
    QVERIFY(await(setCredits(m_open->session(), m_title, {{{}, {}, CreditRole::Lead, QStringLiteral("Kim"), {}}})));
    QTRY_VERIFY(part<QLineEdit>(QStringLiteral("Name")));
    m_workspace->travelTo(Day(2022, 1, 1));
    QTRY_VERIFY(part<QLineEdit>(QStringLiteral("Name"))->isReadOnly());
    QVERIFY(part<QLineEdit>(QStringLiteral("Korean name"))->isReadOnly());
    QVERIFY(!part<QComboBox>(QStringLiteral("Format"))->isEnabled());
    QVERIFY(!button(QStringLiteral("Credits"), QStringLiteral("Add"))->isEnabled());
    QVERIFY(part<QLineEdit>(QStringLiteral("Korean name"))->toolTip().contains(QStringLiteral("2022-01-01")));
    m_workspace->travelTo(std::nullopt);
    QTRY_VERIFY(!part<QLineEdit>(QStringLiteral("Name"))->isReadOnly());
}

void TestTitleInspector::aDeletedTitleCloses()
{
    QSignalSpy closed(m_inspector.get(), &TitleInspector::closeRequested);
    QVERIFY(await(m_open->session().deleteTitles({m_title})));
    QTRY_COMPARE(closed.size(), 1);
    QVERIFY(m_inspector->title().isNull());
}

void TestTitleInspector::everySectionIsReachedByTheMenu()
{
    const auto *genre = part<QLineEdit>(QStringLiteral("Genre"));
    for (TitleSection *each : m_inspector->findChildren<TitleSection *>()) {
        each->setFolded(true);
        QVERIFY(!each->accessibleName().isEmpty());
    }
    QVERIFY(!genre->isVisible());
    QTest::keyClick(part<QToolButton>(QStringLiteral("Go to a section")), Qt::Key_Space);
    auto *menu = m_inspector->findChild<QMenu *>();
    QTRY_VERIFY(menu && menu->isVisible());
    for (QAction *action : menu->actions()) {
        if (action->text() == QStringLiteral("Details"))
            action->trigger();
    }
    menu->close();
    QVERIFY(genre->isVisible());
    QVERIFY(!static_cast<TitleSection *>(section(QStringLiteral("Details")))->isFolded());
}

SLATEBOARD_WINDOW_TEST(TestTitleInspector)
#include "tst_titleinspector.moc"
