// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/windowcontext.h"
#include "tests/support/iprows.h"
#include "tests/support/registry.h"
#include "ui/shell/actions.h"
#include "ui/shell/restoredialog.h"
#include "ui/shell/settings.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace slateboard;

namespace {

// The dialog that the menu opens.
RestoreDialog *asked(const WindowContext &window)
{
    window.window().actions().restore->trigger();
    return window.window().findChild<RestoreDialog *>();
}

// Waits until so many backups of the open library are kept.
bool keeps(const WindowContext &window, int count)
{
    const QDir kept(settings::backupFolder(window.session().path()));
    window.session().keepBackup(kept.path());
    return QTest::qWaitFor([&] { return kept.entryList({QStringLiteral("*.slate")}, QDir::Files).size() == count; });
}

} // namespace

/// Backups that become libraries.
class TestRestoreFeature : public QObject {
    Q_OBJECT
public:
    static void initMain() { usePrivateDesktop(); }

private slots:
    void aBackupBecomesALibrary();
    void restoringWritesOverNothing_data();
    void restoringWritesOverNothing();
    void aBackupNeedsAWholePath_data();
    void aBackupNeedsAWholePath();
    void whatWasTypedStays();
};

void TestRestoreFeature::aBackupBecomesALibrary()
{
    // Given a library of which two backups are kept, the older with one source IP less
    WindowContext window;
    const QString path = window.smallFile();
    QVERIFY(window.open(path));
    const int before = window.workspace().library().ips.size();
    QVERIFY(keeps(window, 1));
    SourceIp ip;
    ip.title = QStringLiteral("새 원작");
    QVERIFY(await(window.session().addIp(ip)));
    QVERIFY(keeps(window, 2));

    // When the older is restored from the menu
    const RestoreDialog *dialog = asked(window);
    QVERIFY(dialog && dialog->isVisible());
    auto *list = dialog->findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItemCount(), 2);
    QCOMPARE(list->indexOfTopLevelItem(list->currentItem()), 0); // the newest
    QTest::keyClick(list, Qt::Key_Down);
    const QString target = QDir::fromNativeSeparators(dialog->findChild<QLineEdit *>()->text());
    QVERIFY(!QFileInfo::exists(target));
    const QString madeAt = list->currentItem()->text(1);
    QTest::keyClick(list, Qt::Key_Return);

    // Then it opens and says so, and the other library is as it was
    QTRY_VERIFY(window.window().workspace() && window.session().path() == target);
    QVERIFY(window.settle());
    QCOMPARE(window.workspace().library().ips.size(), before);
    QCOMPARE(window.notice(), QStringLiteral("“small” was restored from the backup of %1.").arg(madeAt));
    const auto other = await(Session::open(path, Access::ReadOnly));
    QVERIFY(other);
    QCOMPARE((*other)->library().ips.size(), before + 1);
}

void TestRestoreFeature::restoringWritesOverNothing_data()
{
    QTest::addColumn<bool>("overOpen");
    QTest::newRow("the open library") << true;
    QTest::newRow("another file") << false;
}

void TestRestoreFeature::restoringWritesOverNothing()
{
    QFETCH(bool, overOpen);
    WindowContext window;
    const QString path = window.smallFile();
    QVERIFY(window.open(path));
    const QString there = overOpen ? path : window.file(QStringLiteral("there.slate"), "mine");
    QVERIFY(keeps(window, 1));

    RestoreDialog *dialog = asked(window);
    dialog->findChild<QLineEdit *>()->setText(there);
    dialog->accept();

    const QString reason = said("Store", "“%1” exists already; choose another name.").arg(QFileInfo(there).fileName());
    QTRY_VERIFY(std::ranges::any_of(dialog->findChildren<QLabel *>(), [&](const QLabel *label) {
        return label->isVisible() && label->text() == reason;
    }));
    QVERIFY(dialog->isVisible());
    QCOMPARE(window.session().path(), path);
    QFile file(there);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll() == QByteArray("mine"), !overOpen);
    dialog->reject();
}

void TestRestoreFeature::aBackupNeedsAWholePath_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("nothing") << "" << false;
    QTest::newRow("a name") << "restored" << false;
    QTest::newRow("a part of a path") << "folder/restored.slate" << false;
    QTest::newRow("a folder") << QDir::toNativeSeparators(QDir::tempPath()) + QDir::separator() << false;
    QTest::newRow("a file") << QDir::toNativeSeparators(QDir::temp().filePath(QStringLiteral("restored"))) << true;
}

void TestRestoreFeature::aBackupNeedsAWholePath()
{
    QFETCH(QString, target);
    WindowContext window;
    const QString path = window.smallFile();
    QVERIFY(window.open(path));
    QVERIFY(keeps(window, 1));
    RestoreDialog *dialog = asked(window);
    const auto *restore = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QVERIFY(restore->isEnabled()); // what is proposed will do
    dialog->findChild<QLineEdit *>()->setText(target);
    QTEST(restore->isEnabled(), "isTaken");
    dialog->reject();
}

void TestRestoreFeature::whatWasTypedStays()
{
    WindowContext window;
    const QString path = window.smallFile(QStringLiteral("first.slate"));
    QVERIFY(window.open(path));
    QVERIFY(keeps(window, 1));
    QVERIFY(window.open(window.smallFile(QStringLiteral("second.slate"))));
    QVERIFY(keeps(window, 1));
    const RestoreDialog *dialog = asked(window);
    auto *list = dialog->findChild<QTreeWidget *>();
    auto *target = dialog->findChild<QLineEdit *>();
    const auto choose = [&](const QString &library) {
        list->setCurrentItem(list->findItems(library, Qt::MatchExactly).first());
    };
    choose(QStringLiteral("first"));
    QVERIFY(target->text().contains(QStringLiteral("first")));
    choose(QStringLiteral("second"));
    QVERIFY(target->text().contains(QStringLiteral("second"))); // a proposal follows the backup

    target->clear();
    QTest::keyClicks(target, QStringLiteral("/mine.slate"));
    choose(QStringLiteral("first"));
    QCOMPARE(target->text(), QStringLiteral("/mine.slate"));
}

SLATEBOARD_WINDOW_TEST(TestRestoreFeature)
#include "tst_restorefeature.moc"
