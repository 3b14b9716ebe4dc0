// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/windowcontext.h"
#include "tests/support/registry.h"
#include "ui/shell/librarydeck.h"
#include "ui/widgets/editright.h"
#include "ui/widgets/page.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>

using namespace slateboard;

namespace {

const Day before(2022, 9, 15);

// What a person could do with a dialog that came up: save it, if it lets them.
void answerDialogs()
{
    while (const QPointer dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
        const auto *box = dialog->findChild<QDialogButtonBox *>();
        const bool isFile = qobject_cast<QFileDialog *>(dialog) != nullptr;
        for (auto role : {QDialogButtonBox::Save, QDialogButtonBox::Ok}) {
            QPushButton *button = box && !isFile ? box->button(role) : nullptr;
            if (button && button->isEnabled())
                button->click();
        }
        QCoreApplication::processEvents();
        if (dialog && dialog->isVisible())
            dialog->reject();
        QCoreApplication::processEvents();
    }
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
}

// Chooses all that a menu offers.
void chooseAll(const QMenu &menu)
{
    for (QAction *action : menu.actions()) {
        if (!action->isEnabled() || !action->isVisible() || action->isSeparator())
            continue;
        if (action->menu())
            chooseAll(*action->menu());
        else
            action->trigger();
    }
}

// Some buttons wait until their menu is closed, and who is asked for a file waits for the answer.
void answerSoon(QObject &context)
{
    QTimer::singleShot(0, &context, [] {
        if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget()))
            chooseAll(*menu);
        answerDialogs();
    });
}

template <class W>
QList<QPointer<W>> partsOf(const QWidget &page)
{
    QList<QPointer<W>> parts;
    for (W *part : page.findChildren<W *>())
        parts << part;
    return parts;
}

void pressButtons(const QWidget &page)
{
    for (const QPointer<QAbstractButton> &button : partsOf<QAbstractButton>(page)) {
        if (!button || !button->isVisible() || !button->isEnabled())
            continue;
        answerSoon(*button);
        button->click();
        answerDialogs();
    }
}

using Keys = std::pair<Qt::Key, Qt::KeyboardModifiers>;
constexpr Keys selecting[] = {{Qt::Key_Home, {}}, {Qt::Key_Down, {}}, {Qt::Key_Right, {}}};
constexpr Keys changing[] = {{Qt::Key_Return, {}},
                             {Qt::Key_F2, {}},
                             {Qt::Key_Space, {}},
                             {Qt::Key_Right, Qt::AltModifier},
                             {Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier},
                             {Qt::Key_Right, Qt::ShiftModifier},
                             {Qt::Key_D, Qt::ControlModifier},
                             {Qt::Key_Return, {}},
                             {Qt::Key_Delete, {}}};

// To whatever takes keys.
void pressKey(const QWidget &page, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    for (const QPointer<QWidget> &part : partsOf<QWidget>(page)) {
        if (!part || !part->isVisible() || !part->isEnabled() || part->focusPolicy() == Qt::NoFocus ||
            qobject_cast<QAbstractButton *>(part))
            continue;
        part->setFocus(); // the key before may have led elsewhere
        QTest::keyClick(part, key, modifiers);
        answerDialogs();
    }
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
    void keysEditNothing_data() { nothingThatCanBePressedEdits_data(); }
    void keysEditNothing();
    void tablesHaveNoEditableCells_data() { nothingThatCanBePressedEdits_data(); }
    void tablesHaveNoEditableCells();

private:
    // Opens the sample as asked, does something on each page, and sees that nothing was changed or even tried.
    template <class Deed>
    void onEachPage(bool readOnly, Deed deed)
    {
        WindowContext window;
        const QString path = window.sampleFile();
        std::shared_ptr<Session> holder;
        if (readOnly)
            holder = *await(Session::open(path, Access::Write)); // then the window may only read
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
            deed(*deck.page(index));
            QVERIFY(await(window.session().history())); // what was asked for before is done by then
            for (const auto &said : refused)            // a page may say why not, and then it has not even tried
                QCOMPARE(said.first().value<Error>().sentence, editRefusal(window.workspace()));
            QCOMPARE(window.session().revision(), revision);
        }
    }
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
        const QSize least = deck.page(page)->minimumSizeHint();
        const QString said =
            QStringLiteral("%1: %2 x %3").arg(deck.pageNames().at(page)).arg(least.width()).arg(least.height());
        QVERIFY2(least.width() <= 1116 && least.height() <= 696, qPrintable(said)); // of 1280 by 800
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
    onEachPage(readOnly, [](Page &page) {
        pressButtons(page); // tabs among them
        for (const auto &[key, modifiers] : selecting)
            pressKey(page, key, modifiers);
        for (QAction *action : page.pageActions()) {
            if (!action->isEnabled())
                continue;
            answerSoon(*action);
            action->trigger();
            answerDialogs();
        }
    });
}

void TestViewOnly::keysEditNothing()
{
    QFETCH(bool, readOnly);
    onEachPage(readOnly, [](Page &page) {
        for (int pass = 0; pass < 2; ++pass) { // the first opens what is beside the lists
            for (const auto &[key, modifiers] : selecting)
                pressKey(page, key, modifiers);
            for (const auto &[key, modifiers] : changing)
                pressKey(page, key, modifiers);
        }
    });
}

void TestViewOnly::tablesHaveNoEditableCells()
{
    QFETCH(bool, readOnly);
    onEachPage(readOnly, [](Page &page) {
        for (const QAbstractItemView *view : page.findChildren<QAbstractItemView *>()) {
            const QAbstractItemModel *model = view->model();
            if (!view->isVisible() || !model || model->rowCount() == 0 ||
                view->editTriggers() == QAbstractItemView::NoEditTriggers)
                continue;
            for (int column = 0; column < model->columnCount(); ++column)
                QVERIFY2(!model->flags(model->index(0, column)).testFlag(Qt::ItemIsEditable),
                         qPrintable(view->accessibleName()));
        }
    });
}

SLATEBOARD_WINDOW_TEST(TestViewOnly)
#include "tst_viewonly.moc"
