// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/manybench.h"
#include "tests/support/registry.h"
#include "ui/language/language.h"
#include "ui/pages/library/duplicatesdialog.h"
#include "ui/pages/library/mergechoice.h"
#include "ui/pages/library/mergeform.h"
#include "ui/widgets/emptystate.h"

#include <QCheckBox>
#include <QListView>
#include <QSignalSpy>

using namespace slateboard;

/// Source IPs that are one work are found and merged.
class TestDuplicatesFeature : public QObject {
    Q_OBJECT
private slots:
    void proposesTheOldestFilledUp();
    void mergesAPairAndUndoes();
    void undoesOnlyItsOwnMerges();
    void saysThatAllAreDone();
    void takesTheValueThatIsChosen();
    void hidesWhatIsNoDuplicate();
    void anotherEditLeavesTheChoice();
    void saysWhatHangsOnEach();
    void theDialogSpeaksTheOtherLanguage();
    void saysThatThereAreNone();
};

void TestDuplicatesFeature::proposesTheOldestFilledUp()
{
    const QList<SourceIp> ips = withDuplicates().rows.ips;
    MergeChoice choice({ips[0], ips[2]});
    QCOMPARE(choice.kept(), 0);
    QCOMPARE(choice.result().id, ips[0].id);
    QCOMPARE(choice.result().title, QStringLiteral("미생"));
    QCOMPARE(choice.result().genre, QStringLiteral("드라마"));
    QCOMPARE(choice.result().tags, (QStringList{QStringLiteral("회사"), QStringLiteral("바둑")}));
    QCOMPARE(choice.others(), QList<IpId>{ips[2].id});
    QVERIFY(choice.differs(IpField::Title) && !choice.differs(IpField::Creator));
    choice.choose(IpField::Tags, 0);
    choice.keep(1);
    QCOMPARE(choice.result().id, ips[2].id);
    QCOMPARE(choice.result().title, QStringLiteral("미 생"));
    QCOMPARE(choice.result().tags, QStringList{QStringLiteral("회사")});
    QCOMPARE(choice.others(), QList<IpId>{ips[0].id});
}

void TestDuplicatesFeature::mergesAPairAndUndoes()
{
    ManyBench given(withDuplicates().rows);
    given.trigger("Find duplicates…");
    auto *dialog = given.opened<DuplicatesDialog>();
    auto *groups = dialog->findChild<QListView *>();
    auto *form = dialog->findChild<MergeForm *>();
    QTRY_COMPARE(groups->model()->rowCount(), 2);
    QTRY_VERIFY(form->choice());
    QCOMPARE(form->columnCount(), 2);
    QSignalSpy changed(&given.open.session(), &Session::changed);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(given.open.library().ips.size(), 5);
    QCOMPARE(given.head("미생").genre, QStringLiteral("드라마"));
    QCOMPARE(given.open.library().grants.first().ip, given.head("미생").id);
    QTRY_COMPARE(groups->model()->rowCount(), 1);
    QTRY_VERIFY(form->choice() && form->choice()->result().title == QStringLiteral("이태원클라쓰"));
    given.undo();
    QCOMPARE(given.open.library().ips.size(), 6);
    QTRY_COMPARE(groups->model()->rowCount(), 2);
}

void TestDuplicatesFeature::undoesOnlyItsOwnMerges()
{
    ManyBench given(withDuplicates().rows);
    const auto sayGenre = [&](const QString &genre) {
        return await(setIpField(given.open.session(), {given.head("나의 Game").id}, IpField::Genre, genre));
    };
    QVERIFY(sayGenre(QStringLiteral("모험")));
    given.trigger("Find duplicates…");
    auto *dialog = given.opened<DuplicatesDialog>();
    auto *form = dialog->findChild<MergeForm *>();
    const auto undo = [&] { return buttonNamed<QPushButton>(*dialog, "&Undo merge"); };
    QTRY_VERIFY(form->choice());
    QVERIFY(!undo()->isEnabled()); // what was done before is not the dialog's
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(undo()->isEnabled());
    QCOMPARE(given.open.library().ips.size(), 5);
    QTest::keyClick(dialog, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(given.open.library().ips.size(), 6);
    QTRY_VERIFY(says(*dialog, "Undone: " + given.open.session().redoWords()->translated())); // in sight
    QVERIFY(!undo()->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(given.head("나의 Game").genre, QStringLiteral("모험"));

    QTRY_VERIFY(form->choice());
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(undo()->isEnabled());
    QVERIFY(sayGenre(QStringLiteral("게임"))); // lies on top of the merge now
    QVERIFY(!undo()->isEnabled());
}

void TestDuplicatesFeature::saysThatAllAreDone()
{
    ManyBench given(withDuplicates().rows);
    given.trigger("Find duplicates…");
    auto *dialog = given.opened<DuplicatesDialog>();
    auto *form = dialog->findChild<MergeForm *>();
    for (int groups : {1, 0}) {
        QTRY_VERIFY(form->choice() && buttonNamed<QPushButton>(*dialog, "&Merge")->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(dialog->findChild<QListView *>()->model()->rowCount(), groups);
    }
    const auto *state = dialog->findChild<EmptyState *>();
    QTRY_VERIFY(state->isVisible() && says(*state, "All done"));
    QVERIFY(!form->isVisible());
    QTRY_VERIFY(buttonNamed<QPushButton>(*dialog, "&Undo merge")->isEnabled());
    QVERIFY(buttonNamed<QPushButton>(*dialog, "&Undo merge")->isVisible());
}

void TestDuplicatesFeature::takesTheValueThatIsChosen()
{
    ManyBench given(withDuplicates().rows);
    given.trigger("Find duplicates…");
    auto *dialog = given.opened<DuplicatesDialog>();
    auto *form = dialog->findChild<MergeForm *>();
    QTRY_VERIFY(form->choice());
    form->setFocus();
    form->setCurrentCell(0, 1); // which is kept
    QTest::keyClick(form, Qt::Key_Space);
    QCOMPARE(form->choice()->kept(), 1);
    form->setCurrentCell(1, 0); // the title of the first
    QTest::keyClick(form, Qt::Key_Return);
    QCOMPARE(form->choice()->result().title, QStringLiteral("미생"));
    QVERIFY(form->item(1, 0)->text().startsWith(QStringLiteral("✓")));
    QVERIFY(!form->item(1, 1)->text().startsWith(QStringLiteral("✓")));
}

void TestDuplicatesFeature::hidesWhatIsNoDuplicate()
{
    ManyBench given(withDuplicates().rows);
    given.trigger("Find duplicates…");
    auto *dialog = given.opened<DuplicatesDialog>();
    auto *groups = dialog->findChild<QListView *>();
    QTRY_COMPARE(groups->model()->rowCount(), 2);
    dialog->findChild<QCheckBox *>()->setChecked(true);
    QCOMPARE(groups->model()->rowCount(), 3); // the season too
    QTest::keyClick(dialog, Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(groups->currentIndex().row(), 1);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(groups->model()->rowCount(), 2);
    dialog->close();
    QTRY_VERIFY(!given.page.window()->findChild<DuplicatesDialog *>());
    given.trigger("Find duplicates…");
    dialog = given.opened<DuplicatesDialog>();
    QTRY_COMPARE(dialog->findChild<QListView *>()->model()->rowCount(), 1); // still hidden
    QVERIFY(!given.open.session().undoWords());
}

void TestDuplicatesFeature::anotherEditLeavesTheChoice()
{
    ManyBench given(withDuplicates().rows);
    given.trigger("Find duplicates…");
    auto *dialog = given.opened<DuplicatesDialog>();
    auto *form = dialog->findChild<MergeForm *>();
    auto *model = dialog->findChild<DuplicatesModel *>();
    QTRY_VERIFY(form->choice());
    form->setCurrentCell(0, 1);
    QTest::keyClick(form, Qt::Key_Space);
    QCOMPARE(form->choice()->kept(), 1);
    QSignalSpy reset(model, &QAbstractItemModel::modelReset);
    QSignalSpy searched(model, &DuplicatesModel::searched);
    const auto say = [&](const char *title, IpField field, const QString &value) {
        return await(setIpField(given.open.session(), {given.head(QString::fromUtf8(title)).id}, field, value));
    };
    QVERIFY(say("나의 Game", IpField::Genre, QStringLiteral("모험"))); // in no group that is shown
    QTRY_COMPARE(searched.count(), 1);
    QCOMPARE(form->choice()->kept(), 1);
    QVERIFY(say("미생", IpField::Genre, QStringLiteral("성장"))); // what is shown is read anew
    QTRY_VERIFY(form->choice() && form->choice()->members().first().genre == QStringLiteral("성장"));
    QTRY_COMPARE(searched.count(), 2);
    QCOMPARE(reset.count(), 0);
    QVERIFY(await(given.open.session().deleteIps({given.head(QStringLiteral("이태원 클라쓰")).id})));
    QCOMPARE(model->rowCount(), 1); // at once
    QCOMPARE(reset.count(), 1);
}

void TestDuplicatesFeature::saysWhatHangsOnEach()
{
    ManyBench given(withDuplicates().rows);
    given.trigger("Find duplicates…");
    auto *form = given.opened<DuplicatesDialog>()->findChild<MergeForm *>();
    QTRY_VERIFY(form->choice());
    const int rights = form->rowCount() - 4;
    QTRY_COMPARE(form->item(rights, 1)->text(), QStringLiteral("1 grant(s)"));
    QVERIFY(form->item(rights, 0)->text().isEmpty());
}

void TestDuplicatesFeature::theDialogSpeaksTheOtherLanguage()
{
    ManyBench given(withDuplicates().rows);
    given.trigger("Find duplicates…");
    auto *dialog = given.opened<DuplicatesDialog>();
    auto *form = dialog->findChild<MergeForm *>();
    QTRY_VERIFY(form->choice());
    given.open.workspace().setLanguage(Language::Korean);
    speak(Language::Korean);
    QTRY_VERIFY(dialog->windowTitle() != QStringLiteral("Duplicates"));
    QVERIFY(form->verticalHeaderItem(0)->text() != QStringLiteral("Kept"));
    QVERIFY(form->item(0, 0)->text() != QStringLiteral("✓ This one is kept"));
    for (const QPushButton *button : dialog->findChildren<QPushButton *>())
        QVERIFY2(button->text() != QStringLiteral("&Merge"), qPrintable(button->text()));
    speak(Language::English);
    given.open.workspace().setLanguage(Language::English);
    QTRY_COMPARE(dialog->windowTitle(), QStringLiteral("Duplicates"));
}

void TestDuplicatesFeature::saysThatThereAreNone()
{
    ManyBench given(IpRows::small().rows);
    given.trigger("Find duplicates…");
    auto *dialog = given.opened<DuplicatesDialog>();
    QTRY_VERIFY(says(*dialog->findChild<EmptyState *>(), "No duplicates"));
}

SLATEBOARD_WINDOW_TEST(TestDuplicatesFeature)
#include "tst_duplicatesfeature.moc"
