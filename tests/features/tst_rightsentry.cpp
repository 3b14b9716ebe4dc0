// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/iprows.h"
#include "tests/support/openlibrary.h"
#include "tests/support/registry.h"
#include "ui/pages/library/askgrants.h"
#include "ui/pages/library/grantactions.h"
#include "ui/pages/library/grantcard.h"
#include "ui/pages/library/ipgrants.h"
#include "ui/pages/library/scoutdialog.h"
#include "ui/widgets/grantdialog.h"

#include <QAction>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace slateboard;

namespace {

// An option on 달빛 궁궐 to 2023-04-12.
IpRows optioned()
{
    IpRows made;
    made.grant(made.ip(QStringLiteral("달빛 궁궐")), Day(2023, 4, 12));
    return made;
}

// The rights of the one source IP, as the inspector shows them.
class Entry {
public:
    explicit Entry(const IpRows &made) : open(made.rows), grants(open.workspace())
    {
        open.workspace().setLanguage(Language::English);
        grants.resize(300, 700);
        grants.setIp(made.rows.ips.first().id);
        grants.show();
        (void)QTest::qWaitForWindowActive(&grants);
        (void)QTest::qWaitFor([this] { return open.workspace().isReady() && !cards().isEmpty(); });
    }
    [[nodiscard]] QList<GrantCard *> cards() const
    {
        QList<GrantCard *> shown = grants.findChildren<GrantCard *>();
        shown.removeIf([](const GrantCard *card) { return card->isHidden(); });
        return shown;
    }
    template <class Dialog>
    [[nodiscard]] Dialog &dialog() const
    {
        return *grants.window()->findChild<Dialog *>();
    }

    OpenLibrary open;
    IpGrants grants;
};

} // namespace

/// What dialogs and commands say while rights and steps of scouting are entered.
class TestRightsEntry : public QObject {
    Q_OBJECT
private slots:
    void aClashIsWarnedOfWhileItIsEntered();
    void theGrantThatIsMeantTakesTheStep();
    void aStepOutOfOrderIsRemarked_data();
    void aStepOutOfOrderIsRemarked();
};

void TestRightsEntry::aClashIsWarnedOfWhileItIsEntered()
{
    Entry given(optioned());
    const auto said = [](const GrantDialog &dialog) {
        QStringList texts;
        for (const QLabel *label : dialog.form().findChildren<QLabel *>())
            texts << label->text();
        return texts.join(QLatin1Char('\n'));
    };
    const QString clash =
        QStringLiteral("▲  Clashes with another exclusive right in “달빛 궁궐”: Option, for Drama from "
                       "2023-03-31 to 2023-04-12.");
    given.grants.add();
    auto *dialog = &given.dialog<GrantDialog>();
    QTRY_VERIFY2(said(*dialog).contains(clash), qPrintable(said(*dialog)));
    QVERIFY(!said(*dialog).contains(QStringLiteral("✓")));
    QVERIFY(dialog->form().refusal().isEmpty()); // a warning only
    for (QCheckBox *box : dialog->findChildren<QCheckBox *>()) {
        if (box->text() == QStringLiteral("Exclusive"))
            box->setChecked(false);
    }
    QTRY_VERIFY(!said(*dialog).contains(QStringLiteral("Clashes")));
    QVERIFY(said(*dialog).contains(QStringLiteral("✓")));
    delete dialog;

    askGrants(given.open.workspace(), {given.open.library().ips.id(0)}, QStringLiteral("Rights"), &given.grants);
    QTRY_VERIFY(said(given.dialog<GrantDialog>()).contains(QStringLiteral("Clashes with another exclusive right")));
    given.dialog<GrantDialog>().reject();
}

void TestRightsEntry::theGrantThatIsMeantTakesTheStep()
{
    IpRows made = optioned();
    made.grant(made.rows.ips.first().id, Day(2024, 12, 31), GrantKind::Licence);
    Entry given(made);
    QTRY_COMPARE(given.cards().size(), 2);
    QVERIFY(given.grants.stepMeant(GrantStep::Exercise)); // of the only option
    QVERIFY(!given.grants.stepMeant(GrantStep::Extend));  // of which?
    QVERIFY(!given.grants.stepMeant(GrantStep::Keep));
    QWidget page;
    const GrantActions actions(given.grants, page);
    actions.retranslate();
    actions.refresh(true);
    const auto enabled = [&] {
        QStringList names;
        for (const QAction *action : actions.all()) {
            if (action->isEnabled())
                names << action->text();
        }
        return names.join(QStringLiteral(", "));
    };
    QCOMPARE(enabled(), QStringLiteral("Exercise option…"));
    QSignalSpy changed(&given.grants, &IpGrants::stepsChanged);
    given.cards().at(1)->findChild<QToolButton *>()->setFocus();
    QTRY_VERIFY(!changed.isEmpty());
    actions.refresh(true);
    QCOMPARE(enabled(), QStringLiteral("Exercise option…, Extend rights…, Let rights lapse, Return rights…"));
    actions.all().at(2)->trigger();
    const GrantId meant = given.cards().at(1)->grantId();
    QTRY_COMPARE(findRow(given.open.library().grants, meant)->closing, std::optional(GrantClosing::LetLapse));
    actions.refresh(false); // nothing is selected
    QCOMPARE(enabled(), QString());
}

void TestRightsEntry::aStepOutOfOrderIsRemarked_data()
{
    QTest::addColumn<ScoutStep>("step");
    QTest::addColumn<Day>("day");
    QTest::addColumn<QString>("remark");
    const QString talks =
        QStringLiteral("This day is before that of “In talks”, 2023-01-10, which usually comes first.");
    QTest::newRow("passed on before the talks") << ScoutStep::Passed << Day(2022, 12, 1) << talks;
    QTest::newRow("an offer before the talks") << ScoutStep::Offer << Day(2023, 1, 9) << talks;
    QTest::newRow("an offer on their day") << ScoutStep::Offer << Day(2023, 1, 10) << QString();
    QTest::newRow("talks before the talks") << ScoutStep::InTalks << Day(2022, 12, 1) << QString();
    QTest::newRow("passed on while it is secured")
        << ScoutStep::Passed << Day(2023, 2, 1)
        << QStringLiteral("On this day the source IP is secured, so it will not be shown as passed on.");
}

void TestRightsEntry::aStepOutOfOrderIsRemarked()
{
    QFETCH(ScoutStep, step);
    QFETCH(Day, day);
    ScoutDialog dialog(QStringLiteral("가"), day, nullptr);
    RightsGrant option;
    option.startsOn = Day(2023, 1, 20);
    option.uses = {Use::Drama};
    dialog.setKnown({ScoutEvent{{1}, {2}, Day(2023, 1, 10), ScoutStep::InTalks, {}, {}}}, {option});
    dialog.suggest(step, {});
    QString said;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        said = label->wordWrap() && label->text() != QStringLiteral("가") ? label->text() : said;
    QTEST(said, "remark");
    QVERIFY(dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->isEnabled());
}

SLATEBOARD_WINDOW_TEST(TestRightsEntry)
#include "tst_rightsentry.moc"
