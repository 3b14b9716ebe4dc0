// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/planverbs.h"
#include "tests/features/milestonesbench.h"
#include "tests/support/registry.h"
#include "ui/pages/title/milestoneline.h"
#include "ui/pages/title/milestonesection.h"
#include "ui/widgets/dayedit.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>

using namespace slateboard;

namespace {

using M = MilestoneRows;

}

/// The milestones of a title in its inspector, worked with mouse and keys.
class TestMilestoneSection : public QObject {
    Q_OBJECT
private slots:
    void init() { open(M::rows()); }
    void cleanup() { close(); }
    void eachLineSaysHowItStands();
    void aTickMeansDoneToday();
    void aDayTypedIsThePlans();
    void nonsenseIsNotTaken();
    void theDayOfWhatIsDoneIsCorrected();
    void theUsualOnesAreOneClickAway();
    void nothingIsChangedOnAnotherDay();
    void aTitleOutsideThePlanSaysSo();

private:
    void open(const Rows &rows)
    {
        m_open = std::make_unique<OpenLibrary>(rows);
        m_open->workspace().setLanguage(Language::English);
        m_section = std::make_unique<MilestoneSection>(m_open->workspace());
        m_section->resize(380, 400);
        m_section->show();
        m_section->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_section.get()));
        m_section->setTitle(M::ward);
        QTRY_COMPARE(lines().size(), 3);
    }
    void close()
    {
        m_section.reset();
        m_open.reset();
    }
    [[nodiscard]] QList<MilestoneLine *> lines() const
    {
        QList<MilestoneLine *> shown = m_section->findChildren<MilestoneLine *>();
        shown.removeIf([](const MilestoneLine *line) { return line->isHidden(); });
        return shown;
    }
    [[nodiscard]] MilestoneLine *line(MilestoneId id) const
    {
        const auto all = lines();
        const auto found = std::ranges::find(all, id, &MilestoneLine::milestone);
        return found == all.end() ? nullptr : *found;
    }
    void type(MilestoneId id, const QString &text)
    {
        auto *day = line(id)->findChild<DayEdit *>();
        day->setFocus();
        day->selectAll();
        QTest::keyClicks(day, text);
        QTest::keyClick(day, Qt::Key_Return);
    }
    [[nodiscard]] bool says(const QString &part) const
    {
        const auto labels = m_section->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
    }
    [[nodiscard]] const Milestone &milestone(MilestoneId id) const
    {
        return *findRow(m_open->library().milestones, id);
    }

    std::unique_ptr<OpenLibrary> m_open;
    std::unique_ptr<MilestoneSection> m_section;
};

void TestMilestoneSection::eachLineSaysHowItStands()
{
    QVERIFY(says(QStringLiteral("1 of 3 done")));
    QVERIFY(line(M::script)->findChild<QCheckBox *>()->isChecked());
    QCOMPARE(line(M::script)->findChild<DayEdit *>()->day(), std::optional(Day(2023, 1, 5)));
    QCOMPARE(line(M::wrap)->findChild<DayEdit *>()->day(), std::optional(Day(2023, 5, 31)));
    QTRY_VERIFY(says(QStringLiteral("+31 d")));
    QVERIFY(says(QStringLiteral("✕")));
}

void TestMilestoneSection::aTickMeansDoneToday()
{
    auto *tick = line(M::casting)->findChild<QCheckBox *>();
    tick->setFocus();
    QTest::keyClick(tick, Qt::Key_Space);
    QTRY_COMPARE(milestone(M::casting).doneOn, std::optional(Day(2023, 3, 31)));
    QTRY_VERIFY(says(QStringLiteral("2 of 3 done")));
    QTest::keyClick(line(M::casting)->findChild<QCheckBox *>(), Qt::Key_Space);
    QTRY_VERIFY(!milestone(M::casting).doneOn);
}

void TestMilestoneSection::aDayTypedIsThePlans()
{
    type(M::wrap, QStringLiteral("23.2.20")); // which makes it the second line
    QTRY_COMPARE(M::plannedByHand(m_open->library()).size(), 1);
    QCOMPARE(M::plannedByHand(m_open->library()).first().day, Day(2023, 2, 20));
    QTRY_VERIFY(says(QStringLiteral("by hand")));
    QVERIFY(line(M::wrap)->findChild<DayEdit *>()->hasFocus()); // whoever types goes on with the same milestone
}

void TestMilestoneSection::nonsenseIsNotTaken()
{
    type(M::wrap, QStringLiteral("soon"));
    QCOMPARE(line(M::wrap)->findChild<DayEdit *>()->day(), std::optional(Day(2023, 5, 31)));
    QVERIFY(M::plannedByHand(m_open->library()).isEmpty());
}

void TestMilestoneSection::theDayOfWhatIsDoneIsCorrected()
{
    type(M::script, QStringLiteral("2023-01-09"));
    QTRY_COMPARE(milestone(M::script).doneOn, std::optional(Day(2023, 1, 9)));
    QVERIFY(M::plannedByHand(m_open->library()).isEmpty());
}

void TestMilestoneSection::theUsualOnesAreOneClickAway()
{
    const auto buttons = m_section->findChildren<QPushButton *>();
    const auto usual = std::ranges::find(buttons, MilestoneSection::tr("Usual milestones"), &QPushButton::text);
    QVERIFY(usual != buttons.end());
    QTest::mouseClick(*usual, Qt::LeftButton);
    const qsizetype both = planning::defaultMilestoneTemplates(Format::Drama).size(); // it has three of these already
    QTRY_COMPARE(lines().size(), both);
}

void TestMilestoneSection::nothingIsChangedOnAnotherDay()
{
    m_open->workspace().travelTo(Day(2022, 12, 31));
    QTRY_VERIFY(says(QStringLiteral("0 of 3 done")));
    for (const MilestoneLine *one : lines()) {
        QVERIFY(!one->findChild<QCheckBox *>()->isEnabled());
        QVERIFY(one->findChild<DayEdit *>()->isReadOnly());
    }
    for (const QPushButton *button : m_section->findChildren<QPushButton *>())
        QVERIFY2(!button->isEnabled() && button->toolTip().contains(QStringLiteral("2022-12-31")),
                 qPrintable(button->text()));
}

void TestMilestoneSection::aTitleOutsideThePlanSaysSo()
{
    (void)includeTitles(m_open->session(), M::working, {M::ward}, false);
    QTRY_VERIFY(says(QStringLiteral("leaves this title out")));
    QVERIFY(lines().isEmpty());
}

SLATEBOARD_WINDOW_TEST(TestMilestoneSection)
#include "tst_milestonesection.moc"
