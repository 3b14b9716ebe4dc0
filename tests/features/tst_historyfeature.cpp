// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/windowcontext.h"
#include "tests/support/iprows.h"
#include "tests/support/registry.h"
#include "ui/models/changelist.h"
#include "ui/models/historylink.h"
#include "ui/models/historylist.h"
#include "ui/pages/history/historypage.h"
#include "ui/pages/history/steppanel.h"
#include "ui/shell/librarydeck.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace slateboard;

namespace {

// The cells of the panel's table, a line each.
QStringList changesShown(const HistoryPage &page)
{
    const ChangeList &list = page.panel().changes();
    QStringList lines;
    for (int line = 0; line < list.rowCount(); ++line) {
        QStringList cells;
        for (int column = 0; column < list.columnCount(); ++column)
            cells << list.index(line, column).data().toString();
        lines << cells.join(QStringLiteral(" | ")).trimmed();
    }
    return lines;
}

} // namespace

/// What was done, by whom, field by field; and taking back any step of it.
class TestHistoryFeature : public QObject {
    Q_OBJECT
public:
    static void initMain() { usePrivateDesktop(); }

private slots:
    void init();
    void cleanup() { m_context.reset(); }
    void everyStepStandsWithItsFields();
    void whatIsDoneComesInAtTheTop();
    void aHiddenHistoryWaitsUntilItIsSeen();
    void stepsAreFiltered();
    void withoutStepsThereIsNothingToChoose();
    void anEarlierStepIsUndoneByKeys();
    void whyAStepCannotBeUndoneLeadsToTheStep();
    void goingBackIsTheWayOut();
    void aRowHasAHistory();
    void readersSeeButDoNotUndo();

private:
    void openHistory();
    [[nodiscard]] HistoryPage &page() const { return m_context->part<HistoryPage>(); }
    [[nodiscard]] Session &session() const { return m_context->session(); }
    [[nodiscard]] qint64 done(const Edited &edited) const
    {
        const auto outcome = await(edited);
        return outcome ? outcome->edit : -1;
    }
    qint64 rename(const QString &name)
    {
        TitleDraft draft = draftOf(session().library(), m_title);
        draft.title.koreanName = name;
        draft.title.englishName.clear();
        return done(session().updateTitle(draft));
    }
    [[nodiscard]] QStringList stepsShown() const
    {
        QStringList words;
        const HistoryList &list = page().list();
        for (int row = 0; row < list.rowCount(); ++row)
            words << (list.isHead(row) ? QString() : list.index(row, HistoryList::Words).data().toString());
        return words;
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (auto *each : page().panel().findChildren<QPushButton *>()) {
            if (each->isVisible() && each->text() == text)
                return each;
        }
        return nullptr;
    }

    std::unique_ptr<WindowContext> m_context;
    TitleId m_title;
    qint64 m_first = 0; // step that named it so
    qint64 m_moved = 0;
};

// Two steps: a name, then a stage.
void TestHistoryFeature::init()
{
    m_context = std::make_unique<WindowContext>();
    QVERIFY(m_context->open(m_context->sampleFile()));
    m_title = session().library().titles.first().id;
    m_first = rename(QStringLiteral("첫 이름"));
    m_moved = done(session().moveTitles({{}, {m_title}, Stage::Shelved, Day(2023, 3, 31)}));
    QVERIFY(m_first > 0 && m_moved > m_first);
    openHistory();
}

void TestHistoryFeature::openHistory()
{
    LibraryDeck *deck = m_context->window().deck();
    deck->showPage(static_cast<int>(deck->pageNames().indexOf(HistoryPage::title())));
    QTRY_VERIFY(page().list().isComplete() && page().list().rowCount() > 0);
    page().steps().setFocus();
}

void TestHistoryFeature::everyStepStandsWithItsFields()
{
    QCOMPARE(stepsShown().size(), 3); // below the head of today
    QVERIFY(page().list().isHead(0));
    QTRY_VERIFY(changesShown(page()).join(u'\n').contains(QStringLiteral("Stage |  | Shelved")));
    QTest::keyClick(&page().steps(), Qt::Key_Down);
    QTRY_VERIFY(changesShown(page()).join(u'\n').contains(QStringLiteral("| 첫 이름")));
    QVERIFY(changesShown(page()).first().startsWith(QStringLiteral("Changed: Title “첫 이름”")));
    QTest::keyClick(&page().steps(), Qt::Key_Return); // on to the fields
    QVERIFY(page().panel().table().hasFocus());
    QTest::keyClick(&page().panel().table(), Qt::Key_Escape);
    QVERIFY(page().steps().hasFocus());
}

void TestHistoryFeature::whatIsDoneComesInAtTheTop()
{
    QTest::keyClick(&page().steps(), Qt::Key_Down);
    QTRY_COMPARE(page().panel().step(), m_first);
    const QSignalSpy resets(&page().list(), &QAbstractItemModel::modelReset);
    QVERIFY(rename(QStringLiteral("둘째 이름")) > 0);
    QTRY_COMPARE(stepsShown().size(), 4);
    QCOMPARE(resets.size(), 0);               // so that nothing jumps
    QCOMPARE(page().panel().step(), m_first); // what is looked at stays
    m_context->press(QKeySequence::Undo);
    QTRY_COMPARE(stepsShown().size(), 5);
    QVERIFY(stepsShown().at(1).startsWith(QStringLiteral("Undo: ")));
    const QModelIndex undone = page().list().index(2, HistoryList::Words);
    QVERIFY(undone.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("undone by step")));
}

void TestHistoryFeature::aHiddenHistoryWaitsUntilItIsSeen()
{
    LibraryDeck *deck = m_context->window().deck();
    deck->showLibrary();
    const qsizetype before = stepsShown().size();
    QVERIFY(rename(QStringLiteral("둘째 이름")) > 0);
    QVERIFY(rename(QStringLiteral("셋째 이름")) > 0);
    QCOMPARE(stepsShown().size(), before);
    const QSignalSpy updates(&page().list(), &HistoryList::updated);
    openHistory();
    QTRY_COMPARE(stepsShown().size(), 5);
    QCOMPARE(updates.size(), 1);
}

void TestHistoryFeature::stepsAreFiltered()
{
    auto *search = page().findChild<SearchField *>();
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("shelved"));
    QTRY_COMPARE(stepsShown().size(), 2);
    QVERIFY(m_context->says(QStringLiteral("1 of 2 steps")));
    QTest::keyClicks(search, QStringLiteral("zzz"));
    QTRY_VERIFY(m_context->says(QStringLiteral("No step passes the filter")));
    QTest::mouseClick(m_context->button(QStringLiteral("Show all steps")), Qt::LeftButton);
    QTRY_COMPARE(stepsShown().size(), 3);
    QVERIFY(search->typed().isEmpty());
    auto *kind = page().findChildren<QComboBox *>().at(1);
    QTest::keyClick(kind, Qt::Key_T); // Titles
    QTRY_COMPARE(stepsShown().size(), 2);
}

void TestHistoryFeature::withoutStepsThereIsNothingToChoose()
{
    QVERIFY(m_context->open(m_context->sampleFile(QStringLiteral("fresh.slate"))));
    LibraryDeck *deck = m_context->window().deck();
    deck->showPage(static_cast<int>(deck->pageNames().indexOf(HistoryPage::title())));
    QTRY_VERIFY(m_context->says(QStringLiteral("Nothing has been changed yet")));
    QVERIFY(page().panel().isHidden());
    QVERIFY(!m_context->says(QStringLiteral("Show all steps")));
}

void TestHistoryFeature::anEarlierStepIsUndoneByKeys()
{
    QTest::keyClick(&page().steps(), Qt::Key_Down);
    QTRY_COMPARE(page().panel().step(), m_first);
    m_context->press(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Z));
    QTRY_VERIFY(button(QStringLiteral("Undo it")) && button(QStringLiteral("Undo it"))->isEnabled());
    const QString name = session().library().titles.first().koreanName;
    QCOMPARE(name, QStringLiteral("첫 이름")); // nothing has happened yet
    QVERIFY(changesShown(page()).first().startsWith(QStringLiteral("Changes: Title")));
    QTest::keyClick(button(QStringLiteral("Undo it")), Qt::Key_Escape);
    QVERIFY(!page().panel().isAsking());
    m_context->press(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Z));
    QTRY_VERIFY(button(QStringLiteral("Undo it")) && button(QStringLiteral("Undo it"))->isEnabled());
    QTest::keyClick(button(QStringLiteral("Undo it")), Qt::Key_Space);
    QTRY_VERIFY(session().library().titles.first().koreanName != name);
    QTRY_VERIFY(m_context->notice().startsWith(QStringLiteral("Undone: ")));
    QTRY_COMPARE(stepsShown().size(), 4);
    QTRY_VERIFY(m_context->says(QStringLiteral("Undone by")));
}

void TestHistoryFeature::whyAStepCannotBeUndoneLeadsToTheStep()
{
    const qint64 later = rename(QStringLiteral("둘째 이름"));
    QTRY_COMPARE(stepsShown().size(), 4);
    page().showStep(m_first);
    QTRY_COMPARE(page().steps().currentIndex().row(), 3);
    QTest::mouseClick(button(QStringLiteral("Undo this step…")), Qt::LeftButton);
    QTRY_VERIFY(m_context->says(QStringLiteral("This step cannot be undone: later steps build on it.")));
    QVERIFY(m_context->says(QStringLiteral("is 둘째 이름 now, no longer 첫 이름")));
    QVERIFY(!button(QStringLiteral("Undo it"))->isEnabled());
    QLabel *reasons = nullptr;
    for (auto *label : page().panel().findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(QStringLiteral("href=\"%1\"").arg(later)))
            reasons = label;
    }
    QVERIFY(reasons);
    emit reasons->linkActivated(QString::number(later));
    QTRY_COMPARE(page().panel().step(), later);
    QVERIFY(!page().panel().isAsking());
}

void TestHistoryFeature::goingBackIsTheWayOut()
{
    QVERIFY(rename(QStringLiteral("둘째 이름")) > 0);
    QTRY_COMPARE(stepsShown().size(), 4);
    page().showStep(m_first);
    QTest::mouseClick(button(QStringLiteral("Undo this step…")), Qt::LeftButton);
    QTRY_VERIFY(m_context->says(QStringLiteral("This step cannot be undone")));
    QTest::mouseClick(button(QStringLiteral("Go back to before it…")), Qt::LeftButton);
    QTRY_VERIFY(m_context->says(QStringLiteral("Going back would undo 3 step")));
    QTRY_VERIFY(button(QStringLiteral("Go back"))->isEnabled());
    QTest::mouseClick(button(QStringLiteral("Go back")), Qt::LeftButton);
    QTRY_COMPARE(stepsShown().size(), 5);
    QVERIFY(findRow(session().library().titles, m_title)->koreanName != QStringLiteral("첫 이름"));
    m_context->press(QKeySequence::Undo);
    QTRY_COMPARE(findRow(session().library().titles, m_title)->koreanName, QStringLiteral("둘째 이름"));
}

void TestHistoryFeature::aRowHasAHistory()
{
    const TitleId other = session().library().titles.at(1).id;
    QVERIFY(done(session().moveTitles({{}, {other}, Stage::Shelved, Day(2023, 3, 31)})) > 0);
    m_context->window().deck()->showPage(0);
    HistoryLink::of(m_context->workspace()).request(Table::Title, m_title.value);
    QVERIFY(page().isVisible());
    QTRY_COMPARE(stepsShown().size(), 3); // the other title's step is not among them
    auto *chip = button(QString());
    for (auto *each : page().findChildren<QPushButton *>()) {
        if (each->isVisible() && each->text().contains(QStringLiteral("첫 이름")))
            chip = each;
    }
    QVERIFY(chip);
    QTest::mouseClick(chip, Qt::LeftButton);
    QTRY_COMPARE(stepsShown().size(), 4);
    QVERIFY(!chip->isVisible());
}

void TestHistoryFeature::readersSeeButDoNotUndo()
{
    QVERIFY(button(QStringLiteral("Undo this step…"))->isEnabled());
    m_context->workspace().travelTo(Day(2022, 3, 31));
    QPushButton *ask = button(QStringLiteral("Undo this step…"));
    QVERIFY(!ask->isEnabled() && !ask->toolTip().isEmpty());
    QTRY_VERIFY(!changesShown(page()).isEmpty()); // what happened can be read on any day
    m_context->workspace().travelTo(std::nullopt);
    QVERIFY(ask->isEnabled());
}

SLATEBOARD_WINDOW_TEST(TestHistoryFeature)
#include "tst_historyfeature.moc"
