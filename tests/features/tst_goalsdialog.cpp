// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/openlibrary.h"
#include "tests/support/registry.h"
#include "ui/shell/goalsdialog.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>

using namespace slateboard;

/// The dialog of the goals: one is chosen in the list, changed beside it, and given what is to be reached on the way.
class TestGoalsDialog : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void theListNamesEachWithItsTarget();
    void aGoalIsAddedAndFilledIn();
    void aGoalIsRemoved();
    void straightInterimTargetsAreFilledIn();
    void aPlanWithoutGainsIsTold();
    void rowsAreAddedChangedAndRemoved();
    void theyStayWithTheirGoal();
    void aRefusalIsSaidAndTheDialogStays();

private:
    [[nodiscard]] const Library &library() const { return m_opened->library(); }
    [[nodiscard]] QListWidget *list() const { return m_dialog->findChild<QListWidget *>(); }
    [[nodiscard]] QTableWidget *table() const { return m_dialog->findChild<QTableWidget *>(); }
    void press(const char *text) const
    {
        for (QPushButton *button : m_dialog->findChildren<QPushButton *>()) {
            if (button->text() == QLatin1String(text))
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        QFAIL(text);
    }
    [[nodiscard]] QStringList rows() const
    {
        QStringList rows;
        for (int row = 0; row < table()->rowCount(); ++row) {
            rows << static_cast<QDateEdit *>(table()->cellWidget(row, 0))->text() + u' ' +
                        QString::number(static_cast<QSpinBox *>(table()->cellWidget(row, 1))->value()) + u' ' +
                        table()->item(row, 2)->text();
        }
        return rows;
    }
    [[nodiscard]] bool save() const
    {
        m_dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        return QTest::qWaitFor([this] { return !m_dialog; });
    }

    std::unique_ptr<OpenLibrary> m_opened;
    QPointer<GoalsDialog> m_dialog;
};

// One source IP was secured before the first goal began, one after.
void TestGoalsDialog::init()
{
    Rows rows;
    for (int i = 1; i <= 2; ++i) {
        SourceIp ip;
        ip.id = {i};
        ip.title = QStringLiteral("미생");
        rows.ips << ip;
        RightsGrant grant;
        grant.id = {10 + i};
        grant.ip = {i};
        grant.kind = GrantKind::Purchase;
        grant.uses = {Use::Drama};
        grant.startsOn = Day(2022, i == 1 ? 1 : 5, 1);
        rows.grants << grant;
    }
    rows.goals = {{GoalId{21}, {}, Measure::SourceIps, 21, Day(2022, 3, 31), Day(2023, 3, 31)},
                  {GoalId{22}, QStringLiteral("Dramas"), Measure::DramaIps, 9, Day(2022, 1, 1), Day(2023, 12, 31)}};
    rows.interimTargets = {{{31}, GoalId{22}, Day(2022, 12, 31), 4}};
    m_opened = std::make_unique<OpenLibrary>(rows);
    m_opened->workspace().setLanguage(Language::English);
    QTRY_VERIFY(m_opened->workspace().isReady());
    m_dialog = new GoalsDialog(m_opened->workspace());
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
}

void TestGoalsDialog::cleanup()
{
    delete m_dialog;
    m_opened.reset();
}

void TestGoalsDialog::theListNamesEachWithItsTarget()
{
    QCOMPARE(list()->count(), 2);
    QCOMPARE(list()->item(0)->text(), QStringLiteral("Source IPs\n21 by 2023-03-31"));
    QCOMPARE(list()->item(1)->text(), QStringLiteral("Dramas\n9 by 2023-12-31"));
    list()->setCurrentRow(1);
    QCOMPARE(m_dialog->findChild<QLineEdit *>()->text(), QStringLiteral("Dramas"));
    QCOMPARE(rows(), QStringList{QStringLiteral("2022-12-31 4 ▲ 0")});
}

void TestGoalsDialog::aGoalIsAddedAndFilledIn()
{
    press("Add a goal");
    QCOMPARE(list()->currentRow(), 2);
    auto *measure = m_dialog->findChild<QComboBox *>();
    measure->setCurrentIndex(measure->findData(static_cast<int>(Measure::Originals)));
    m_dialog->findChild<QSpinBox *>()->setValue(12);
    QTest::keyClicks(m_dialog->findChild<QLineEdit *>(), QStringLiteral("Ours"));
    QCOMPARE(list()->item(2)->text(), QStringLiteral("Ours\n12 by 2024-12-31"));
    QVERIFY(save());
    QCOMPARE(library().goals.size(), 3);
    QCOMPARE(library().goals.last().measure, Measure::Originals);
    QCOMPARE(library().goals.last().target, 12);
}

void TestGoalsDialog::aGoalIsRemoved()
{
    list()->setCurrentRow(1);
    press("Remove the goal");
    QCOMPARE(list()->count(), 1);
    QCOMPARE(m_dialog->findChild<QSpinBox *>()->value(), 21);
    press("Remove the goal");
    QVERIFY(!m_dialog->findChild<QSpinBox *>()->isEnabled());
    QVERIFY(save());
    QVERIFY(library().goals.isEmpty() && library().interimTargets.isEmpty());
}

void TestGoalsDialog::straightInterimTargetsAreFilledIn()
{
    press("Fill straight");
    QTRY_COMPARE(rows(), (QStringList{QStringLiteral("2022-06-30 6 ▲ 2"), QStringLiteral("2022-09-30 11 ▲ 2"),
                                      QStringLiteral("2022-12-31 16 ▲ 2")}));
    QVERIFY(save());
    QCOMPARE(library().interimTargets.size(), 4);
    QVERIFY(await(m_opened->session().undo())); // one step
    QCOMPARE(library().interimTargets.size(), 1);
}

void TestGoalsDialog::aPlanWithoutGainsIsTold()
{
    press("Fill as planned");
    const auto says = [this](const QString &words) {
        return std::ranges::any_of(m_dialog->findChildren<QLabel *>(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    };
    QTRY_VERIFY(says(QStringLiteral("no rhythm to follow")));
    QVERIFY(rows().isEmpty());
}

void TestGoalsDialog::rowsAreAddedChangedAndRemoved()
{
    list()->setCurrentRow(1);
    press("Add");
    QCOMPARE(rows(), (QStringList{QStringLiteral("2022-12-31 4 ▲ 0"), QStringLiteral("2023-03-31 4 ▲ 0")}));
    static_cast<QSpinBox *>(table()->cellWidget(1, 1))->setValue(7);
    static_cast<QDateEdit *>(table()->cellWidget(1, 0))->setDate(QDate(2023, 6, 30));
    QCOMPARE(rows().last(), QStringLiteral("2023-06-30 7 –"));
    table()->cellWidget(0, 1)->setFocus();
    press("Remove");
    QCOMPARE(rows(), QStringList{QStringLiteral("2023-06-30 7 –")});
    QVERIFY(save());
    QCOMPARE(library().interimTargets.size(), 1);
    QCOMPARE(library().interimTargets.first().day, Day(2023, 6, 30));
    QCOMPARE(library().interimTargets.first().goal, GoalId{22});
}

void TestGoalsDialog::theyStayWithTheirGoal()
{
    list()->setCurrentRow(1);
    static_cast<QSpinBox *>(table()->cellWidget(0, 1))->setValue(5);
    QCOMPARE(rows(), QStringList{QStringLiteral("2022-12-31 5 ▲ 0")});
    list()->setCurrentRow(0);
    QVERIFY(rows().isEmpty());
    press("Add");
    static_cast<QSpinBox *>(table()->cellWidget(0, 1))->setValue(1);
    QCOMPARE(rows(), QStringList{QStringLiteral("2022-03-31 1 ✓ 1")});
    press("Remove");
    list()->setCurrentRow(1);
    QCOMPARE(rows(), QStringList{QStringLiteral("2022-12-31 5 ▲ 0")});
    QVERIFY(save());
    QCOMPARE(library().interimTargets.first().id.value, 31); // the same row
}

void TestGoalsDialog::aRefusalIsSaidAndTheDialogStays()
{
    list()->setCurrentRow(1);
    m_dialog->findChild<QSpinBox *>()->setValue(3); // below what is to be had before
    m_dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    const auto refusal = [this] {
        return std::ranges::any_of(m_dialog->findChildren<QLabel *>(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(QStringLiteral("not above the goal's target"));
        });
    };
    QTRY_VERIFY(refusal());
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(library().goals.last().target, 9);
}

SLATEBOARD_WINDOW_TEST(TestGoalsDialog)
#include "tst_goalsdialog.moc"
