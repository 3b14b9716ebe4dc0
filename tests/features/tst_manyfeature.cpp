// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/sourcetable.h"
#include "tests/support/iprows.h"
#include "tests/support/openlibrary.h"
#include "tests/support/registry.h"
#include "ui/language/language.h"
#include "ui/models/iplistmodel.h"
#include "ui/pages/library/bulkedit.h"
#include "ui/pages/library/duplicatesdialog.h"
#include "ui/pages/library/exportdialog.h"
#include "ui/pages/library/iptableview.h"
#include "ui/pages/library/librarypage.h"
#include "ui/pages/library/mergechoice.h"
#include "ui/pages/library/mergeform.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QInputMethodEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QWindow>

using namespace slateboard;

namespace {

// The Library page of an open library, as a person meets it.
class Given {
public:
    explicit Given(const Rows &rows) : open(rows), page(open.workspace())
    {
        page.resize(1112, 700);
        page.show();
        (void)QTest::qWaitForWindowActive(&page);
        (void)QTest::qWaitFor([this] { return open.workspace().isReady() && model().isSettled(); });
    }
    [[nodiscard]] IpListModel &model() const { return *page.findChild<IpListModel *>(); }
    [[nodiscard]] TableView &table() const { return *page.findChild<IpTableView *>(); }
    template <class Part>
    [[nodiscard]] Part *opened() const
    {
        Part *part = nullptr;
        (void)QTest::qWaitFor([&] { return (part = page.window()->findChild<Part *>()) && part->isVisible(); });
        return part;
    }
    void trigger(const QString &text) const
    {
        for (QAction *action : page.findChildren<QAction *>()) {
            if (action->text() == text && action->isEnabled())
                return action->trigger();
        }
        qFatal("No action %s", qPrintable(text));
    }
    [[nodiscard]] IpHead head(const QString &title) const
    {
        const IpTable &ips = open.library().ips;
        for (int row = 0; row < ips.size(); ++row) {
            if (ips.head(row).title == title)
                return ips.head(row);
        }
        return {};
    }
    void undo() { QVERIFY(awaited(open.session().undo())); }

    OpenLibrary open;
    LibraryPage page;
};

void type(QWidget *into, const QString &text)
{
    QInputMethodEvent event(QString(), {});
    event.setCommitString(text);
    QApplication::sendEvent(into, &event);
}

template <class Part>
Part *named(const QWidget &parent, const QString &name)
{
    for (Part *part : parent.findChildren<Part *>()) {
        if (part->accessibleName() == name)
            return part;
    }
    qFatal("No part %s", qPrintable(name));
}

bool says(const QWidget &parent, const QString &text)
{
    const auto labels = parent.findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text() == text; });
}

QPushButton *saveButton(const QDialog &dialog)
{
    return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
}

// Two pairs of duplicates, a season, and one that is alone.
IpRows withDuplicates()
{
    IpRows made;
    const IpId first = made.ip(QStringLiteral("미생"), Medium::Webtoon, {}, QStringLiteral("윤태호"));
    made.ip(QStringLiteral("이태원클라쓰"), Medium::Webtoon, {}, QStringLiteral("조광진"));
    const IpId second =
        made.ip(QStringLiteral("미 생"), Medium::Webtoon, QStringLiteral("드라마"), QStringLiteral("윤태호"));
    made.ip(QStringLiteral("이태원 클라쓰"), Medium::Webtoon, QStringLiteral("성장"), QStringLiteral("조광진"));
    made.ip(QStringLiteral("나의 Game"), Medium::Game);
    made.ip(QStringLiteral("나의 Game 시즌 2"), Medium::Game);
    made.grant(second, std::nullopt);
    made.rows.ips[0].tags = QStringList{QStringLiteral("회사")};
    made.rows.ips[2].tags = QStringList{QStringLiteral("바둑"), QStringLiteral("회사")};
    Q_UNUSED(first)
    return made;
}

} // namespace

/// What is done with many source IPs of the Library at once.
class TestManyFeature : public QObject {
    Q_OBJECT
private slots:
    void onlyTheNewSourceIpIsSelected();
    void editsOnlyWhatIsFilledIn();
    void emptiesAFieldThatIsTicked();
    void addsAndRemovesTags();
    void fillsDown();
    void fillsNoDerivedColumn();
    void proposesTheOldestFilledUp();
    void mergesAPairAndUndoes();
    void takesTheValueThatIsChosen();
    void hidesWhatIsNoDuplicate();
    void anotherEditLeavesTheChoice();
    void saysWhatHangsOnEach();
    void theDialogSpeaksTheOtherLanguage();
    void saysThatThereAreNone();
    void exportsWhatIsShown_data();
    void exportsWhatIsShown();
    void refusesAPlaceThatCannotBeWritten();
};

// What was selected before would be changed together with it.
void TestManyFeature::onlyTheNewSourceIpIsSelected()
{
    Given given(IpRows::small().rows);
    given.table().setCurrentIndex(given.model().index(2, 0));
    QWindow *window = given.page.window()->windowHandle();
    QTest::keyPress(window, Qt::Key_Shift, Qt::ShiftModifier); // the keys of the shortcut are still down
    given.trigger(QStringLiteral("New source IP"));
    QTRY_COMPARE(given.table().currentIndex().data().toString(), QStringLiteral("Untitled source IP"));
    QTest::keyRelease(window, Qt::Key_Shift);
    QCOMPARE(given.page.selectedRows().size(), 1);
}

void TestManyFeature::editsOnlyWhatIsFilledIn()
{
    Given given(IpRows::small().rows);
    given.table().selectAll();
    given.trigger("Edit many source IPs…");
    auto *dialog = given.opened<BulkEditDialog>();
    QVERIFY(dialog);
    QVERIFY(says(*dialog, "Nothing is filled in yet."));
    QVERIFY(!saveButton(*dialog)->isEnabled());
    type(named<QLineEdit>(*dialog, "Genre"), QStringLiteral("로맨스"));
    QVERIFY(named<QCheckBox>(*dialog, "Change Genre")->isChecked());
    QTRY_VERIFY(says(*dialog, "Changes 3 of 5."));
    QVERIFY(saveButton(*dialog)->isEnabled());
    QSignalSpy changed(&given.open.session(), &Session::changed);
    dialog->accept();
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(given.head("미생").genre, QStringLiteral("로맨스"));
    QCOMPARE(given.head("미생").medium, Medium::Webtoon);
    QCOMPARE(given.open.session().undoWords()->count, 3);
    given.undo();
    QCOMPARE(given.head("미생").genre, QStringLiteral("드라마"));
    QCOMPARE(given.head("나의 Game").genre, QString());
}

void TestManyFeature::emptiesAFieldThatIsTicked()
{
    Given given(IpRows::small().rows);
    given.table().selectAll();
    given.trigger("Edit many source IPs…");
    auto *dialog = given.opened<BulkEditDialog>();
    named<QCheckBox>(*dialog, "Change Genre")->setChecked(true);
    QTRY_VERIFY(says(*dialog, "Changes 4 of 5."));
    QSignalSpy changed(&given.open.session(), &Session::changed);
    dialog->accept();
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(given.head("미생").genre, QString());
}

void TestManyFeature::addsAndRemovesTags()
{
    Given given(withDuplicates().rows);
    given.table().selectAll();
    given.trigger("Edit many source IPs…");
    auto *dialog = given.opened<BulkEditDialog>();
    type(named<QLineEdit>(*dialog, "Add tags"), QStringLiteral("회사, 검토"));
    type(named<QLineEdit>(*dialog, "Remove tags"), QStringLiteral("바둑"));
    QTRY_VERIFY(says(*dialog, "Changes 6 of 6."));
    QSignalSpy changed(&given.open.session(), &Session::changed);
    dialog->accept();
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(given.head("미생").tags, QStringLiteral("회사, 검토"));
    QCOMPARE(given.head("미 생").tags, QStringLiteral("회사, 검토"));
    QCOMPARE(given.head("나의 Game").tags, QStringLiteral("회사, 검토"));
}

void TestManyFeature::fillsDown()
{
    Given given(IpRows::small().rows);
    given.table().selectAll();
    const QModelIndex top = given.model().index(0, static_cast<int>(IpColumn::Genre));
    const QString value = top.data().toString();
    given.table().selectionModel()->setCurrentIndex(top, QItemSelectionModel::NoUpdate);
    QSignalSpy changed(&given.open.session(), &Session::changed);
    given.table().setFocus();
    QTest::keyClick(&given.table(), Qt::Key_D, Qt::ControlModifier);
    QTRY_COMPARE(changed.count(), 1);
    for (int row = 0; row < given.open.library().ips.size(); ++row)
        QCOMPARE(given.open.library().ips.head(row).genre, value);
    given.undo();
    QCOMPARE(given.head("미생").genre, QStringLiteral("드라마"));
}

void TestManyFeature::fillsNoDerivedColumn()
{
    Given given(IpRows::small().rows);
    given.table().selectAll();
    given.table().selectionModel()->setCurrentIndex(given.model().index(0, static_cast<int>(IpColumn::Rights)),
                                                    QItemSelectionModel::NoUpdate);
    QSignalSpy noticed(&given.open.workspace(), &Workspace::noticed);
    given.trigger("Fill down");
    QCOMPARE(noticed.count(), 1);
    QVERIFY(noticed.first().first().toString().contains("Rights"));
    QVERIFY(!given.open.session().undoWords());
}

void TestManyFeature::proposesTheOldestFilledUp()
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

void TestManyFeature::mergesAPairAndUndoes()
{
    Given given(withDuplicates().rows);
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

void TestManyFeature::takesTheValueThatIsChosen()
{
    Given given(withDuplicates().rows);
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

void TestManyFeature::hidesWhatIsNoDuplicate()
{
    Given given(withDuplicates().rows);
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

void TestManyFeature::anotherEditLeavesTheChoice()
{
    Given given(withDuplicates().rows);
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
        return awaited(setIpField(given.open.session(), {given.head(QString::fromUtf8(title)).id}, field, value));
    };
    QVERIFY(say("나의 Game", IpField::Genre, QStringLiteral("모험"))); // in no group that is shown
    QTRY_COMPARE(searched.count(), 1);
    QCOMPARE(form->choice()->kept(), 1);
    QVERIFY(say("미생", IpField::Genre, QStringLiteral("성장"))); // what is shown is read anew
    QTRY_VERIFY(form->choice() && form->choice()->members().first().genre == QStringLiteral("성장"));
    QTRY_COMPARE(searched.count(), 2);
    QCOMPARE(reset.count(), 0);
    QVERIFY(awaited(given.open.session().deleteIps({given.head(QStringLiteral("이태원 클라쓰")).id})));
    QCOMPARE(model->rowCount(), 1); // at once
    QCOMPARE(reset.count(), 1);
}

void TestManyFeature::saysWhatHangsOnEach()
{
    Given given(withDuplicates().rows);
    given.trigger("Find duplicates…");
    auto *form = given.opened<DuplicatesDialog>()->findChild<MergeForm *>();
    QTRY_VERIFY(form->choice());
    const int rights = form->rowCount() - 4;
    QTRY_COMPARE(form->item(rights, 1)->text(), QStringLiteral("1 grant(s)"));
    QVERIFY(form->item(rights, 0)->text().isEmpty());
}

void TestManyFeature::theDialogSpeaksTheOtherLanguage()
{
    Given given(withDuplicates().rows);
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
        QVERIFY2(button->text() != QStringLiteral("Merge"), qPrintable(button->text()));
    speak(Language::English);
    given.open.workspace().setLanguage(Language::English);
    QTRY_COMPARE(dialog->windowTitle(), QStringLiteral("Duplicates"));
}

void TestManyFeature::saysThatThereAreNone()
{
    Given given(IpRows::small().rows);
    given.trigger("Find duplicates…");
    auto *dialog = given.opened<DuplicatesDialog>();
    QTRY_VERIFY(says(*dialog->findChild<EmptyState *>(), "No duplicates") ||
                dialog->findChild<QCheckBox *>()->isEnabled());
}

void TestManyFeature::exportsWhatIsShown_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("format"); // the button's text begins so
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("rows");
    QTest::newRow("shown, CSV") << "a.csv"
                                << "Text"
                                << "What is shown" << 5;
    QTest::newRow("selected, CSV") << "b.csv"
                                   << "Text"
                                   << "What is selected" << 2;
    QTest::newRow("shown, workbook") << "a.xlsx"
                                     << "Excel"
                                     << "What is shown" << 5;
    QTest::newRow("all, workbook") << "b.xlsx"
                                   << "Excel"
                                   << "The whole library" << 5;
}

void TestManyFeature::exportsWhatIsShown()
{
    QFETCH(QString, file);
    QFETCH(QString, format);
    QFETCH(QString, what);
    QFETCH(int, rows);
    QTemporaryDir folder;
    Given given(IpRows::small().rows);
    given.table().selectionModel()->select(QItemSelection(given.model().index(1, 0), given.model().index(2, 0)),
                                           QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QCOMPARE(given.table().selectedRowNumbers().size(), 2);
    given.trigger("Export source IPs…");
    auto *dialog = given.opened<ExportDialog>();
    for (QRadioButton *button : dialog->findChildren<QRadioButton *>()) {
        if (button->text().startsWith(format) || button->text().startsWith(what))
            button->setChecked(true);
    }
    dialog->accept();
    auto *where = given.opened<QFileDialog>();
    QVERIFY(where);
    where->setDirectory(folder.path());
    where->selectFile(file);
    QSignalSpy noticed(&given.open.workspace(), &Workspace::noticed);
    where->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    QTRY_COMPARE(noticed.count(), 1);
    const auto read = exchange::readSource(folder.filePath(file));
    QVERIFY2(read, qPrintable(read ? QString() : read.error().sentence));
    QCOMPARE(read->rows.size(), rows);
    if (what == QLatin1String("The whole library")) {
        QVERIFY(read->header.contains("id") && read->header.contains("grant_kind"));
        return;
    }
    QCOMPARE(read->header.size(), given.table().shownColumns().size());
    QCOMPARE(read->header.first(), QStringLiteral("Title"));
    const int first = rows == 2 ? 1 : 0;
    QCOMPARE(read->rows[0].text(0), given.model().index(first, 0).data().toString());
}

void TestManyFeature::refusesAPlaceThatCannotBeWritten()
{
    Given given(IpRows::small().rows);
    const auto done = given.open.session().exportFile(QStringLiteral("/nowhere/at all/a.xlsx"), [] {
        return Result<QList<exchange::Sheet>>(QList<exchange::Sheet>{{"a", exchange::rowsOf({{"a"}, {}})}});
    });
    const auto refused = awaited(done);
    QVERIFY(!refused);
    QVERIFY(refused.error().sentence.contains("/nowhere/at all/a.xlsx"));
}

SLATEBOARD_WINDOW_TEST(TestManyFeature)
#include "tst_manyfeature.moc"
