// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/iprows.h"
#include "tests/support/openlibrary.h"
#include "tests/support/registry.h"
#include "tests/support/today.h"
#include "ui/pages/library/grantcard.h"
#include "ui/pages/library/grantstepdialog.h"
#include "ui/pages/library/granttimeline.h"
#include "ui/pages/library/ipgrants.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/documentlinks.h"
#include "ui/widgets/documentsdialog.h"
#include "ui/widgets/grantdialog.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFile>
#include <QHelpEvent>
#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QToolButton>

using namespace slateboard;

namespace {

// The rights of one source IP, as the inspector shows them: an option on 달빛 궁궐 to 2023-04-12, made into 심야 병원.
class Given {
public:
    explicit Given(const IpRows &made) : open(made.rows), grants(open.workspace())
    {
        open.workspace().setLanguage(Language::English);
        grants.resize(300, 700);
        grants.setIp(made.rows.ips.first().id);
        grants.show();
        (void)QTest::qWaitForWindowActive(&grants);
        (void)QTest::qWaitFor([this] { return open.workspace().isReady() && !cards().isEmpty(); });
    }
    static IpRows rows()
    {
        IpRows made;
        const IpId ip = made.ip(QStringLiteral("달빛 궁궐"));
        made.grant(ip, Day(2023, 4, 12));
        made.rows.grants.first().exercisePrice = Money{900'000'000};
        const TitleId title = made.title(QStringLiteral("심야 병원"), ip);
        made.rows.stageEvents << StageEvent{{7}, title, Stage::Development, Day(2023, 1, 1), Precision::Day, {}, {}};
        return made;
    }
    // Photography from 2023-05-29, 47 days after the option's last day, to the end of September.
    void plan()
    {
        TitleDraft draft = draftOf(open.library(), open.library().titles.first().id);
        draft.phases = {{{}, {}, draft.title.id, PhaseKind::Production, Day(2023, 5, 29), Day(2023, 9, 30)}};
        QVERIFY(await(open.session().updateTitle(draft)));
    }
    [[nodiscard]] const RightsGrant &grant(int index) const { return open.library().grants.at(index); }
    [[nodiscard]] QList<GrantCard *> cards() const
    {
        QList<GrantCard *> shown = grants.findChildren<GrantCard *>();
        shown.removeIf([](const GrantCard *card) { return card->isHidden(); });
        return shown;
    }
    [[nodiscard]] QStringList steps(int card = 0) const
    {
        QStringList names;
        for (const QAction *step : cards().value(card) ? cards().value(card)->steps() : QList<QAction *>())
            names << step->text();
        return names;
    }
    void take(const QString &step, int card = 0) const
    {
        (void)QTest::qWaitFor([&] { return cards().size() > card && steps(card).contains(step); });
        for (QAction *action : cards().at(card)->steps()) {
            if (action->text() == step)
                return action->trigger();
        }
        qFatal("No step %s", qPrintable(step));
    }
    template <class Dialog>
    [[nodiscard]] Dialog &dialog() const
    {
        return *grants.window()->findChild<Dialog *>();
    }
    [[nodiscard]] bool says(const QString &part) const
    {
        const auto labels = grants.findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
    }
    [[nodiscard]] GrantTimeline &timeline() const { return *grants.findChild<GrantTimeline *>(); }

    OpenLibrary open;
    IpGrants grants;
};

QPushButton *buttonOf(const QDialog &dialog, const QString &text)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

// Catches what would be opened outside.
class Opened : public QObject {
    Q_OBJECT
public:
    Opened()
    {
        for (const char *scheme : {"https", "file"})
            QDesktopServices::setUrlHandler(QLatin1String(scheme), this, "open");
    }
    ~Opened() override
    {
        for (const char *scheme : {"https", "file"})
            QDesktopServices::unsetUrlHandler(QLatin1String(scheme));
    }
    QList<QUrl> urls;
public slots:
    void open(const QUrl &url) { urls << url; } // NOLINT: called by its name
};

} // namespace

class TestRightsFeature : public QObject {
    Q_OBJECT
private slots:
    void anOptionIsExercised();
    void whatTheVerbRefusesTheDialogSaysBefore();
    void aGrantIsExtended();
    void aGrantIsLeftToLapseAndKept();
    void aGrantIsReturned();
    void onlyWhatCanBeDoneIsOffered();
    void theKeyboardStaysOnTheCard();
    void theCardSaysWhichTitleItMisses();
    void theTimelineTellsItsBars();
    void theTimelineSaysWhatTheCardsSay_data();
    void theTimelineSaysWhatTheCardsSay();
    void anotherSourceIpShowsItsOwn();
    void whatIsOverCannotBeMadeToLast();
    void clashesAreSaid();
    void documentsAreKeptAndOpened();
    void onlyTheWebAndFilesOpen_data();
    void onlyTheWebAndFilesOpen();
    void travellersOnlyLook();
};

void TestRightsFeature::anOptionIsExercised()
{
    Given given(Given::rows());
    given.take(QStringLiteral("Exercise…"));
    auto &dialog = given.dialog<GrantStepDialog>();
    QVERIFY(dialog.isVisible());
    QCOMPARE(dialog.findChildren<DayEdit *>().first()->day(), std::optional(today));
    QCOMPARE(dialog.findChild<MoneyEdit *>()->money(), std::optional(Money{900'000'000}));
    QTest::mouseClick(buttonOf(dialog, QStringLiteral("Exercise")), Qt::LeftButton);
    QTRY_COMPARE(given.open.library().grants.size(), 2);
    QCOMPARE(given.grant(0).closing, std::optional(GrantClosing::Exercised));
    QCOMPARE(given.grant(1).exercises, given.grant(0).id);
    QCOMPARE(given.grant(1).fee, std::optional(Money{900'000'000}));
    QVERIFY(!given.grant(1).endsOn);
    QTRY_COMPARE(given.cards().size(), 2);
    QVERIFY(given.says(QStringLiteral("exercised on 2023-03-31")));
    QVERIFY(given.says(QStringLiteral("an option that was exercised")));
}

void TestRightsFeature::whatTheVerbRefusesTheDialogSaysBefore()
{
    Given given(Given::rows());
    given.take(QStringLiteral("Exercise…"));
    auto &dialog = given.dialog<GrantStepDialog>();
    auto *day = dialog.findChildren<DayEdit *>().first();
    const auto *verdict = dialog.findChild<ToneLabel *>();
    const auto *exercise = buttonOf(dialog, QStringLiteral("Exercise"));
    QVERIFY(exercise->isEnabled());
    for (const auto &[typed, said] :
         {std::pair("2023-04-13", "✕ The option ended on 2023-04-12: it cannot be exercised after that."),
          std::pair("2020-12-31", "✕ The option begins on 2021-01-01: it cannot be exercised before."),
          std::pair("", "✕ Enter the day on which the option is exercised.")}) {
        day->setText(QLatin1String(typed));
        QVERIFY(!exercise->isEnabled());
        QCOMPARE(verdict->text(), QString::fromUtf8(said));
    }
    day->setText(QStringLiteral("no day"));
    QVERIFY(!exercise->isEnabled());
    day->setText(QStringLiteral("2023-04-12"));
    QVERIFY(exercise->isEnabled());
    dialog.reject();
    QCOMPARE(given.open.library().grants.size(), 1);
}

void TestRightsFeature::aGrantIsExtended()
{
    Given given(Given::rows());
    given.take(QStringLiteral("Extend…"));
    auto &dialog = given.dialog<GrantStepDialog>();
    auto *until = dialog.findChild<DayEdit *>();
    QCOMPARE(until->day(), std::optional(Day(2024, 4, 12)));       // a year more
    QCOMPARE(until->selectedText(), QStringLiteral("2024-04-12")); // typing takes its place
    QTest::keyClicks(until, QStringLiteral("24.6.20"));
    QCOMPARE(until->day(), std::optional(Day(2024, 6, 20)));
    until->setText(QStringLiteral("some day of next summer"));
    const auto *verdict = dialog.findChild<ToneLabel *>();
    QVERIFY(verdict->text().endsWith(QStringLiteral("Type it like 2024-06-20, 24.6.20 or 20240620.")));
    dialog.layout()->activate();
    QVERIFY(until->height() >= until->sizeHint().height()); // two lines do not squeeze it
    QVERIFY(verdict->height() >= verdict->heightForWidth(verdict->width()));
    until->setText(QStringLiteral("2024-04-12"));
    dialog.findChild<MoneyEdit *>()->setText(QStringLiteral("3000만"));
    QTest::keyClick(until, Qt::Key_Return);
    QTRY_COMPARE(given.grant(0).endsOn, std::optional(Day(2024, 4, 12)));
    QCOMPARE(given.grant(0).fee, std::optional(Money{30'000'000}));
}

void TestRightsFeature::aGrantIsLeftToLapseAndKept()
{
    Given given(Given::rows());
    QTRY_VERIFY(given.says(QStringLiteral("lapses after 2023-04-12, in 12 day(s)")));
    given.take(QStringLiteral("Let lapse"));
    QTRY_VERIFY(given.says(QStringLiteral("is let lapse, decided on 2023-03-31")));
    QTRY_VERIFY(!given.says(QStringLiteral("lapses after")));
    QTRY_VERIFY(given.steps().contains(QStringLiteral("Keep it after all")));
    QVERIFY(!given.steps().contains(QStringLiteral("Exercise…")));
    given.take(QStringLiteral("Keep it after all"));
    QTRY_VERIFY(given.says(QStringLiteral("lapses after")));
    QVERIFY(!given.grant(0).closing);
}

void TestRightsFeature::aGrantIsReturned()
{
    Given given(Given::rows());
    given.take(QStringLiteral("Return…"));
    auto &dialog = given.dialog<GrantStepDialog>();
    QCOMPARE(dialog.findChild<DayEdit *>()->day(), std::optional(today));
    QTest::mouseClick(buttonOf(dialog, QStringLiteral("Return")), Qt::LeftButton);
    QTRY_COMPARE(given.grant(0).endsOn, std::optional(today));
    QTRY_VERIFY(given.says(QStringLiteral("returned on 2023-03-31")));
    QTRY_COMPARE(given.steps(), QStringList(QStringLiteral("Documents…")));
}

void TestRightsFeature::onlyWhatCanBeDoneIsOffered()
{
    IpRows made = Given::rows();
    const IpId ip = made.rows.ips.first().id;
    made.grant(ip, std::nullopt, GrantKind::Purchase);
    made.rows.grants.last().startsOn = Day(2021, 1, 2);
    made.grant(ip, Day(2022, 12, 31), GrantKind::Licence);
    made.rows.grants.last().startsOn = Day(2021, 1, 3);
    Given given(made);
    QCOMPARE(given.steps(0),
             (QStringList{QStringLiteral("Exercise…"), QStringLiteral("Extend…"), QStringLiteral("Let lapse"),
                          QStringLiteral("Return…"), QStringLiteral("Documents…")}));
    QCOMPARE(given.steps(1), (QStringList{QStringLiteral("Return…"), QStringLiteral("Documents…")}));
    QCOMPARE(given.steps(2), QStringList(QStringLiteral("Documents…")));
}

void TestRightsFeature::theKeyboardStaysOnTheCard()
{
    Given given(Given::rows());
    QTRY_VERIFY(given.says(QStringLiteral("lapses after"))); // the card does not change any more
    auto *edit = given.cards().first()->findChild<QToolButton *>();
    edit->setFocus();
    QTRY_VERIFY(edit->hasFocus());
    const GrantCard *before = given.cards().first();
    QVERIFY(await(given.open.session().extendGrant(given.grant(0).id, Day(2023, 6, 30), {})));
    QTRY_VERIFY(!given.cards().isEmpty() && given.cards().first() != before);
    QTRY_VERIFY(given.cards().first()->isAncestorOf(QApplication::focusWidget()));
}

void TestRightsFeature::theCardSaysWhichTitleItMisses()
{
    Given given(Given::rows());
    given.plan();
    QTRY_VERIFY(given.says(
        QStringLiteral("Option on “달빛 궁궐” lapses 47 day(s) before principal photography of “심야 병원”.")));
}

void TestRightsFeature::theTimelineTellsItsBars()
{
    Given given(Given::rows());
    given.plan();
    RightsGrant licence = given.grant(0);
    licence.id = {};
    licence.kind = GrantKind::Licence;
    licence.exclusive = false;
    licence.startsOn = Day(2023, 4, 13);
    licence.endsOn = Day(2025, 4, 12);
    QVERIFY(await(given.open.session().addGrant(licence, {})));
    QTRY_COMPARE(given.cards().size(), 2);
    const QString said = given.timeline().accessibleDescription();
    QVERIFY2(said.contains(QStringLiteral("Option, exclusive: 2021-01-01 to 2023-04-12.")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("Licence: 2023-04-13 to 2025-04-12, then it lapses.")), qPrintable(said));
    QTRY_VERIFY(
        given.says(QStringLiteral("◆ 심야 병원: photography from 2023-05-29, needs the rights until 2023-09-30")));
    QVERIFY(given.timeline().height() >= given.timeline().sizeHint().height());
}

void TestRightsFeature::theTimelineSaysWhatTheCardsSay_data()
{
    QTest::addColumn<Uses>("uses"); // of the licence that follows
    QTest::addColumn<QString>("territory");
    QTest::addColumn<bool>("lapses"); // the option
    QTest::newRow("of the same uses everywhere") << Uses{Use::Drama, Use::Film} << "" << false;
    QTest::newRow("of one of them") << Uses{Use::Drama} << "" << true;
    QTest::newRow("in one territory") << Uses{Use::Drama, Use::Film} << "KR" << true;
}

void TestRightsFeature::theTimelineSaysWhatTheCardsSay()
{
    QFETCH(Uses, uses);
    QFETCH(QString, territory);
    QFETCH(bool, lapses);
    IpRows made = Given::rows();
    made.grant(made.rows.ips.first().id, Day(2025, 4, 12), GrantKind::Licence);
    RightsGrant &licence = made.rows.grants.last();
    licence.startsOn = Day(2023, 4, 13);
    licence.uses = uses;
    licence.territory = territory;
    Given given(made);
    const auto says = [&](const char *sentence) {
        return given.timeline().accessibleDescription().contains(QLatin1String(sentence));
    };
    QTRY_VERIFY(says("2025-04-12, then it lapses."));
    QCOMPARE(says("2023-04-12, then it lapses."), lapses);
    QTRY_COMPARE(given.says(QStringLiteral("lapses after 2023-04-12")), lapses);
    QVERIFY(await(given.open.session().returnGrant(given.grant(0).id, today)));
    QTRY_VERIFY(says("2021-01-01 to 2023-03-31.")); // somebody has decided
}

void TestRightsFeature::anotherSourceIpShowsItsOwn()
{
    IpRows made = Given::rows();
    const IpId other = made.ip(QStringLiteral("미생"));
    const IpId none = made.ip(QStringLiteral("심야 병원"));
    made.grant(other, Day(2024, 12, 31), GrantKind::Licence);
    Given given(made);
    given.grants.setIp(other);
    given.grants.setIp(none);
    QTRY_VERIFY(given.says(QStringLiteral("No rights grant yet")));
    QVERIFY(given.cards().isEmpty() && !given.timeline().isVisible());
    given.grants.setIp(other);
    QTRY_COMPARE(given.cards().size(), 1);
    QVERIFY(given.says(QStringLiteral("2021-01-01 – 2024-12-31")));
    const GrantCard *card = given.cards().first();
    QSignalSpy figures(&given.open.workspace(), &Workspace::figuresChanged);
    QVERIFY(await(given.open.session().deleteGrants({given.grant(0).id}))); // of another source IP
    QTRY_VERIFY(!figures.isEmpty());
    bool isRead = false;
    runAside(
        &given.grants, [] {}, [&isRead] { isRead = true; }); // after what the figures have asked for
    QTRY_VERIFY(isRead);
    QVERIFY(given.cards().first() == card); // nothing of it has changed
}

void TestRightsFeature::whatIsOverCannotBeMadeToLast()
{
    Given given(Given::rows());
    QVERIFY(await(given.open.session().returnGrant(given.grant(0).id, today)));
    QTRY_VERIFY(given.says(QStringLiteral("returned on 2023-03-31")));
    emit given.cards().first()->editRequested();
    GrantForm &form = given.dialog<GrantDialog>().form();
    QVERIFY(form.refusal().isEmpty());
    for (const QCheckBox *box : form.findChildren<QCheckBox *>())
        QVERIFY(box->text() != QStringLiteral("Perpetual") || !box->isEnabled());
    DayEdit *last = form.findChildren<DayEdit *>().at(1);
    last->setText(QStringLiteral("2023-04-01"));
    QCOMPARE(form.refusal(), QStringLiteral("This grant was returned on 2023-03-31: it cannot last longer than that."));
    last->setText(QStringLiteral("2023-03-30"));
    QVERIFY(form.refusal().isEmpty());
}

void TestRightsFeature::clashesAreSaid()
{
    IpRows made = Given::rows();
    made.grant(made.rows.ips.first().id, std::nullopt, GrantKind::Purchase);
    Given given(made);
    QTRY_VERIFY(given.says(QStringLiteral("“달빛 궁궐” is granted exclusively twice: Option and Purchase")));
    QVERIFY(await(given.open.session().deleteGrants({given.grant(1).id})));
    QTRY_VERIFY(!given.says(QStringLiteral("twice")));
}

void TestRightsFeature::documentsAreKeptAndOpened()
{
    Given given(Given::rows());
    QFile contract(QFileInfo(given.open.session().path()).path() + QStringLiteral("/contract 1.pdf"));
    QVERIFY(contract.open(QIODevice::WriteOnly));
    given.take(QStringLiteral("Documents…"));
    auto &dialog = given.dialog<DocumentsDialog>();
    auto *table = dialog.findChild<QTableWidget *>();
    for (const auto &[place, note] :
         {std::pair("contract 1.pdf", "signed 2021-01-01"), std::pair("https://example.org/title/7", ""),
          std::pair("gone.pdf", ""), std::pair("  ", "a line without a place")}) {
        QTest::mouseClick(buttonOf(dialog, QStringLiteral("Add an address")), Qt::LeftButton);
        table->item(table->rowCount() - 1, 0)->setText(QLatin1String(place));
        table->item(table->rowCount() - 1, 1)->setText(QLatin1String(note));
    }
    dialog.accept();
    QTRY_COMPARE(given.open.library().grantDocuments.size(), 3);
    QTRY_VERIFY(given.says(QStringLiteral("signed 2021-01-01")));
    QVERIFY(given.says(QStringLiteral("There is no file “gone.pdf” to open.")));

    Opened opened;
    const auto *list = given.cards().first()->findChild<DocumentLinks *>();
    const auto links = list->findChildren<QToolButton *>();
    QCOMPARE(links.size(), 3);
    for (QToolButton *link : links)
        link->click();
    QCOMPARE(opened.urls, (QList<QUrl>{QUrl::fromLocalFile(QFileInfo(contract).absoluteFilePath()),
                                       QUrl(QStringLiteral("https://example.org/title/7"))}));

    given.take(QStringLiteral("Documents…"));
    QTRY_VERIFY(given.grants.window()->findChildren<DocumentsDialog *>().last()->isVisible());
    auto &again = *given.grants.window()->findChildren<DocumentsDialog *>().last();
    again.findChild<QTableWidget *>()->setCurrentCell(0, 0);
    QTest::mouseClick(buttonOf(again, QStringLiteral("Remove")), Qt::LeftButton);
    again.accept();
    QTRY_COMPARE(given.open.library().grantDocuments.size(), 2);
}

void TestRightsFeature::onlyTheWebAndFilesOpen_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<bool>("opens");
    QTest::newRow("http") << "http://example.org" << true;
    QTest::newRow("https") << "https://example.org/a?b=c" << true;
    QTest::newRow("another scheme") << "ftp://example.org/a" << false;
    QTest::newRow("a script") << "javascript:alert(1)" << false;
    QTest::newRow("no host") << "https://" << false;
    QTest::newRow("a file by address") << "file:///etc/hostname-that-is-not" << false;
    QTest::newRow("a file that is not there") << "/nowhere/a.pdf" << false;
    QTest::newRow("beside the library") << "library.txt" << true;
}

void TestRightsFeature::onlyTheWebAndFilesOpen()
{
    QFETCH(QString, place);
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("library.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QTEST(documentUrl(place, folder.filePath(QStringLiteral("library.slate"))).isValid(), "opens");
}

void TestRightsFeature::travellersOnlyLook()
{
    Given given(Given::rows());
    given.open.workspace().travelTo(Day(2023, 2, 1));
    given.grants.refresh();
    QTRY_VERIFY(!given.cards().isEmpty());
    for (const QAction *step : given.cards().first()->steps()) {
        QVERIFY(!step->isEnabled());
        QVERIFY(!step->toolTip().isEmpty());
    }
}

SLATEBOARD_WINDOW_TEST(TestRightsFeature)
#include "tst_rightsfeature.moc"
