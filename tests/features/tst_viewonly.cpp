// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/windowcontext.h"
#include "tests/support/registry.h"
#include "ui/shell/librarydeck.h"
#include "ui/widgets/page.h"
#include "ui/widgets/tableview.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace slateboard;

namespace {

const Day before(2022, 9, 15);

// What a person could do with a dialog that came up: save it, if it lets them.
void answerDialogs()
{
    while (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
        const auto *box = dialog->findChild<QDialogButtonBox *>();
        const bool isFile = qobject_cast<QFileDialog *>(dialog) != nullptr;
        for (auto role : {QDialogButtonBox::Save, QDialogButtonBox::Ok}) {
            QPushButton *button = box && !isFile ? box->button(role) : nullptr;
            if (button && button->isEnabled())
                button->click();
        }
        QCoreApplication::processEvents();
        if (dialog->isVisible())
            dialog->reject();
        QCoreApplication::processEvents();
    }
    if (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
}

} // namespace

/// Whoever looks at another day, or opened the file only to read it, can look at every page, and change nothing.
class TestViewOnly : public QObject {
    Q_OBJECT
public:
    static void initMain() { usePrivateDesktop(); }

private slots:
    void pagesFitTheSmallestScreen_data();
    void pagesFitTheSmallestScreen();
    void nothingThatCanBePressedEdits_data();
    void nothingThatCanBePressedEdits();
    void keysInTablesEditNothing_data() { nothingThatCanBePressedEdits_data(); }
    void keysInTablesEditNothing();
};

void TestViewOnly::pagesFitTheSmallestScreen_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("Korean") << Language::Korean;
}

void TestViewOnly::pagesFitTheSmallestScreen()
{
    QFETCH(Language, language);
    WindowContext window;
    QVERIFY(window.open(window.sampleFile()));
    window.window().setLanguage(language);
    LibraryDeck &deck = *window.window().deck();
    for (int page = 0; page < deck.count(); ++page) {
        deck.showPage(page);
        QVERIFY(window.settle());
        const QString said =
            QStringLiteral("%1: %2").arg(deck.pageNames().at(page)).arg(deck.page(page)->minimumSizeHint().width());
        QVERIFY2(deck.page(page)->minimumSizeHint().width() <= 1116, qPrintable(said));
        QVERIFY2(deck.page(page)->minimumSizeHint().height() <= 660, qPrintable(said));
    }
}

void TestViewOnly::nothingThatCanBePressedEdits_data()
{
    QTest::addColumn<bool>("readOnly");
    QTest::newRow("another day") << false;
    QTest::newRow("a file to read") << true;
}

void TestViewOnly::nothingThatCanBePressedEdits()
{
    QFETCH(bool, readOnly);
    WindowContext window;
    const QString path = window.sampleFile();
    std::shared_ptr<Session> holder;
    if (readOnly)
        holder = *awaited(Session::open(path, Access::Write)); // then the window may only read
    QVERIFY(window.open(path));
    QCOMPARE(window.session().isReadOnly(), readOnly);
    if (!readOnly)
        window.workspace().travelTo(before);
    const QSignalSpy refused(&window.workspace(), &Workspace::failed);
    const qint64 revision = window.session().revision();
    LibraryDeck &deck = *window.window().deck();
    for (int index = 0; index < deck.count(); ++index) {
        deck.showPage(index);
        QVERIFY(window.settle());
        QCoreApplication::processEvents();
        Page *page = deck.page(index);
        for (QAction *action : page->pageActions()) {
            const QString text = action->text();
            if (!action->isEnabled())
                continue;
            action->trigger();
            QCoreApplication::processEvents();
            answerDialogs();
            QVERIFY2(refused.isEmpty(), qPrintable(deck.pageNames().at(index) + QStringLiteral(": ") + text));
        }
        QVERIFY(window.settle());
        QCOMPARE(window.session().revision(), revision);
    }
}

void TestViewOnly::keysInTablesEditNothing()
{
    QFETCH(bool, readOnly);
    WindowContext window;
    const QString path = window.sampleFile();
    std::shared_ptr<Session> holder;
    if (readOnly)
        holder = *awaited(Session::open(path, Access::Write));
    QVERIFY(window.open(path));
    if (!readOnly)
        window.workspace().travelTo(before);
    const QSignalSpy refused(&window.workspace(), &Workspace::failed);
    const qint64 revision = window.session().revision();
    LibraryDeck &deck = *window.window().deck();
    for (int index = 0; index < deck.count(); ++index) {
        deck.showPage(index);
        QVERIFY(window.settle());
        QCoreApplication::processEvents();
        for (QAbstractItemView *view : deck.page(index)->findChildren<QAbstractItemView *>()) {
            if (!view->isVisible() || !view->model() || view->model()->rowCount() == 0)
                continue;
            view->setFocus();
            view->setCurrentIndex(view->model()->index(0, 0));
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                const bool isEditable = view->model()->flags(view->model()->index(0, column)) & Qt::ItemIsEditable;
                QVERIFY2(!isEditable, qPrintable(deck.pageNames().at(index) + view->accessibleName()));
            }
            for (auto key : {Qt::Key_F2, Qt::Key_Delete}) {
                QTest::keyClick(view, key);
                answerDialogs();
            }
        }
        QVERIFY2(refused.isEmpty(), qPrintable(deck.pageNames().at(index)));
        QCOMPARE(window.session().revision(), revision);
    }
}

SLATEBOARD_WINDOW_TEST(TestViewOnly)
#include "tst_viewonly.moc"
