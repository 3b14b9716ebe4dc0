// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/sourcetable.h"
#include "tests/features/manybench.h"
#include "tests/support/registry.h"
#include "ui/pages/library/bulkedit.h"
#include "ui/pages/library/exportdialog.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QWindow>

using namespace slateboard;

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
    void whatIsKeptShowsNoValue();
    void eachPartHasAKeyOfItsOwn_data();
    void eachPartHasAKeyOfItsOwn();
    void exportsWhatIsShown_data();
    void exportsWhatIsShown();
    void refusesAPlaceThatCannotBeWritten();
};

// What was selected before would be changed together with it.
void TestManyFeature::onlyTheNewSourceIpIsSelected()
{
    ManyBench given(IpRows::small().rows);
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
    ManyBench given(IpRows::small().rows);
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
    ManyBench given(IpRows::small().rows);
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
    ManyBench given(withDuplicates().rows);
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
    ManyBench given(IpRows::small().rows);
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
    ManyBench given(IpRows::small().rows);
    given.table().selectAll();
    given.table().selectionModel()->setCurrentIndex(given.model().index(0, static_cast<int>(IpColumn::Rights)),
                                                    QItemSelectionModel::NoUpdate);
    QSignalSpy noticed(&given.open.workspace(), &Workspace::noticed);
    given.trigger("Fill down");
    QCOMPARE(noticed.count(), 1);
    QVERIFY(noticed.first().first().toString().contains("Rights"));
    QVERIFY(!given.open.session().undoWords());
}

void TestManyFeature::whatIsKeptShowsNoValue()
{
    ManyBench given(IpRows::small().rows);
    given.table().selectAll();
    given.trigger("Edit many source IPs…");
    auto *dialog = given.opened<BulkEditDialog>();
    auto *medium = named<QComboBox>(*dialog, "Medium");
    auto *genre = named<QLineEdit>(*dialog, "Genre");
    QCOMPARE(medium->currentIndex(), -1);
    QCOMPARE(medium->placeholderText(), QStringLiteral("(keep)"));
    QCOMPARE(genre->placeholderText(), QStringLiteral("(keep)"));
    named<QCheckBox>(*dialog, "Change Medium")->click();
    QVERIFY(medium->currentIndex() >= 0);
    named<QCheckBox>(*dialog, "Change Medium")->click();
    QCOMPARE(medium->currentIndex(), -1);
    type(genre, QStringLiteral("로맨스"));
    named<QCheckBox>(*dialog, "Change Genre")->click(); // after all not
    QCOMPARE(genre->text(), QString());
    QTRY_VERIFY(says(*dialog, "Nothing is filled in yet."));
}

void TestManyFeature::eachPartHasAKeyOfItsOwn_data()
{
    QTest::addColumn<QString>("action");
    for (const char *action : {"Edit many source IPs…", "Export source IPs…", "Find duplicates…"})
        QTest::newRow(action) << QString::fromUtf8(action);
}

void TestManyFeature::eachPartHasAKeyOfItsOwn()
{
    QFETCH(QString, action);
    ManyBench given(withDuplicates().rows);
    given.table().selectAll();
    given.trigger(action);
    auto *dialog = given.opened<QDialog>();
    QStringList keys;
    for (const auto *button : dialog->findChildren<QAbstractButton *>())
        keys << button->text();
    for (const auto *label : dialog->findChildren<QLabel *>())
        keys << (label->buddy() ? label->text() : QString());
    keys.removeIf([](const QString &text) { return !text.contains(u'&'); });
    std::ranges::for_each(keys, [](QString &text) { text = text.mid(text.indexOf(u'&') + 1, 1).toUpper(); });
    QVERIFY(keys.size() >= 6);
    QCOMPARE(keys.removeDuplicates(), 0);
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
    ManyBench given(IpRows::small().rows);
    given.table().selectionModel()->select(QItemSelection(given.model().index(1, 0), given.model().index(2, 0)),
                                           QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QCOMPARE(given.table().selectedRowNumbers().size(), 2);
    given.trigger("Export source IPs…");
    auto *dialog = given.opened<ExportDialog>();
    for (QRadioButton *button : dialog->findChildren<QRadioButton *>()) {
        const QString text = QString(button->text()).remove(u'&');
        if (text.startsWith(format) || text.startsWith(what))
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
    ManyBench given(IpRows::small().rows);
    const auto done = given.open.session().exportFile(QStringLiteral("/nowhere/at all/a.xlsx"), [] {
        return Result<QList<exchange::Sheet>>(QList<exchange::Sheet>{{"a", exchange::rowsOf({{"a"}, {}})}});
    });
    const auto refused = await(done);
    QVERIFY(!refused);
    QVERIFY(refused.error().sentence.contains("/nowhere/at all/a.xlsx"));
}

SLATEBOARD_WINDOW_TEST(TestManyFeature)
#include "tst_manyfeature.moc"
