// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/windowcontext.h"
#include "tests/support/registry.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>

using namespace slateboard;

/// The dialogs of the window's menus: none of them holds up what goes on around it.
class TestWindowDialogs : public QObject {
    Q_OBJECT
public:
    static void initMain() { usePrivateDesktop(); }

private slots:
    void init();
    void cleanup() { m_window.reset(); }
    void anActionOpensItsDialogAndGoesOn_data();
    void anActionOpensItsDialogAndGoesOn();
    void goalsAreSavedAsTheDialogCloses();
    void theSettingsAreSavedAsTheDialogCloses();

private:
    [[nodiscard]] QDialog *openedBy(const QString &action) const;

    std::unique_ptr<WindowContext> m_window;
};

void TestWindowDialogs::init()
{
    m_window = std::make_unique<WindowContext>();
    QVERIFY(m_window->open(m_window->smallFile()));
}

// The dialog that an action has opened when it is done itself.
QDialog *TestWindowDialogs::openedBy(const QString &text) const
{
    QAction *action = m_window->action(text);
    if (!action || QApplication::activeModalWidget())
        return nullptr;
    action->trigger();
    return qobject_cast<QDialog *>(QApplication::activeModalWidget());
}

void TestWindowDialogs::anActionOpensItsDialogAndGoesOn_data()
{
    QTest::addColumn<QString>("action");
    for (const char *action : {"Goals…", "Caps…", "Library settings…", "Print the board pack…", "Print one-sheets…",
                               "Open…", "Restore a backup…", "About Slateboard"})
        QTest::newRow(action) << QString::fromUtf8(action);
}

void TestWindowDialogs::anActionOpensItsDialogAndGoesOn()
{
    QFETCH(QString, action);
    const QPointer<QDialog> dialog = openedBy(action);
    QVERIFY(dialog);
    QVERIFY(dialog->isVisible());
    dialog->reject();
    QTRY_VERIFY(!dialog);
    QVERIFY(!QApplication::activeModalWidget());
}

void TestWindowDialogs::goalsAreSavedAsTheDialogCloses()
{
    const int target = m_window->session().library().goals.first().target;
    const QPointer<QDialog> dialog = openedBy(QStringLiteral("Goals…"));
    QVERIFY(dialog);
    dialog->findChild<QSpinBox *>()->setValue(target + 1);
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    QTRY_VERIFY(!dialog);
    QCOMPARE(m_window->session().library().goals.first().target, target + 1);
}

void TestWindowDialogs::theSettingsAreSavedAsTheDialogCloses()
{
    const QPointer<QDialog> dialog = openedBy(QStringLiteral("Library settings…"));
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>()->setText(QStringLiteral("지니 스튜디오"));
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    QTRY_VERIFY(!dialog);
    QTRY_COMPARE(m_window->session().library().info.name, QStringLiteral("지니 스튜디오"));
}

SLATEBOARD_WINDOW_TEST(TestWindowDialogs)
#include "tst_windowdialogs.moc"
