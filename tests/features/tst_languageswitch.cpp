// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/windowcontext.h"
#include "tests/support/registry.h"
#include "tests/support/uitexts.h"
#include "ui/pages/board/boardpage.h"
#include "ui/shell/actions.h"
#include "ui/shell/librarydeck.h"
#include "ui/widgets/page.h"

#include <QAction>
#include <QListWidget>
#include <QMenuBar>
#include <QSettings>

using namespace slateboard;

namespace {

struct Named {
    const char *context;
    const char *name;
    const char *heading;
};
constexpr Named pages[] = {
    {"slateboard::OverviewPage", "Overview", "Are we on track?"},
    {"slateboard::LibraryPage", "Library", "IP library"},
    {"slateboard::BoardPage", "Board", "Board"},
    {"slateboard::TimelinePage", "Timeline", "Timeline"},
    {"slateboard::BudgetPage", "Budget", "Budget"},
    {"slateboard::MilestonesPage", "Milestones", "Milestones"},
    {"slateboard::PlansPage", "Plans", "Plans"},
    {"slateboard::HistoryPage", "History", "History"},
};

} // namespace

/// Changing the language while the window is open changes every word of it.
class TestLanguageSwitch : public QObject {
    Q_OBJECT
public:
    static void initMain() { usePrivateDesktop(); }

private slots:
    void initTestCase() { QVERIFY(!m_known.isEmpty()); }
    void namesMenusAndHeadingsChange();
    void nothingIsLeftInTheOtherLanguage_data();
    void nothingIsLeftInTheOtherLanguage();
    void theNoticeAndTheInspectorChange();
    void theStartPageChangesToo();
    void theChoiceIsKept();

private:
    void thenItSpeaks(const WindowContext &window);
    void thenNothingIsLeftIn(Language other, const WindowContext &window, const QString &where);

    const KnownTexts m_known{QStringLiteral(SLATEBOARD_TRANSLATIONS)};
};

void TestLanguageSwitch::thenItSpeaks(const WindowContext &window)
{
    LibraryDeck &deck = *window.window().deck();
    const auto &navigation = *deck.findChild<QListWidget *>();
    const auto menus = window.window().menuBar()->actions();
    QCOMPARE(deck.count(), static_cast<int>(std::size(pages)));
    QTRY_COMPARE(menus.first()->text(), said("slateboard::Actions", "&File"));
    QCOMPARE(menus.last()->text(), said("slateboard::Actions", "&Help"));
    for (int i = 0; i < deck.count(); ++i) {
        const QString name = said(pages[i].context, pages[i].name);
        QTRY_COMPARE(navigation.item(i)->text(), name);
        QCOMPARE(deck.pageNames().at(i), name);
        QVERIFY2(window.action(name), qPrintable(name)); // in the View menu
        window.window().deck()->showPage(i);
        QTRY_VERIFY2(window.says(said(pages[i].context, pages[i].heading)), pages[i].heading);
    }
}

void TestLanguageSwitch::namesMenusAndHeadingsChange()
{
    WindowContext window;
    QVERIFY(window.open(window.sampleFile()));
    thenItSpeaks(window);
    const QStringList english = window.window().deck()->pageNames();

    window.window().actions().languageKorean->trigger();
    thenItSpeaks(window);
    for (int i = 0; i < english.size(); ++i)
        QVERIFY(window.window().deck()->pageNames().at(i) != english.at(i));

    window.window().actions().languageEnglish->trigger();
    thenItSpeaks(window);
    QCOMPARE(window.window().deck()->pageNames(), english);
}

void TestLanguageSwitch::nothingIsLeftInTheOtherLanguage_data()
{
    QTest::addColumn<int>("shown"); // the page that is in front while the language changes
    for (int i = 0; i < static_cast<int>(std::size(pages)); ++i)
        QTest::newRow(pages[i].name) << i;
}

void TestLanguageSwitch::thenNothingIsLeftIn(Language other, const WindowContext &window, const QString &where)
{
    QStringList left;
    for (const UiText &text : textsIn(window.window())) {
        if (m_known.isIn(other, text.text))
            left << QStringLiteral("%1: “%2” (%3)").arg(where, text.text, text.where);
    }
    left.removeDuplicates();
    QVERIFY2(left.isEmpty(), qPrintable(left.join(QLatin1Char('\n'))));
}

void TestLanguageSwitch::nothingIsLeftInTheOtherLanguage()
{
    QFETCH(int, shown);
    WindowContext window;
    QVERIFY(window.open(window.sampleFile()));
    for (int i = 0; i < window.window().deck()->count(); ++i)
        window.window().deck()->showPage(i); // all have been seen
    for (Language language : {Language::Korean, Language::English}) {
        window.window().deck()->showPage(shown);
        window.window().setLanguage(language);
        QTRY_COMPARE(window.window().menuBar()->actions().first()->text(), said("slateboard::Actions", "&File"));
        QVERIFY(window.settle());
        const Language other = language == Language::Korean ? Language::English : Language::Korean;
        thenNothingIsLeftIn(other, window, QString::fromLatin1(pages[shown].name));
        for (int i = 0; i < window.window().deck()->count(); ++i) {
            window.window().deck()->showPage(i);
            QCoreApplication::processEvents();
            thenNothingIsLeftIn(other, window, QString::fromLatin1(pages[i].name));
        }
    }
}

void TestLanguageSwitch::theNoticeAndTheInspectorChange()
{
    WindowContext window;
    QVERIFY(window.open(window.sampleFile()));
    const Library &library = window.session().library();
    window.window().deck()->showPage(boardPage);
    QVERIFY(window.settle());
    const auto *board = window.window().deck()->findChild<BoardPage *>();
    QTRY_VERIFY(board->isSettled()); // cards that are not there yet cannot be gone to
    emit window.workspace().titleRequested(library.credits.first().title);
    const auto actions = window.window().deck()->page(boardPage)->pageActions();
    const auto details = std::ranges::find(actions, said("slateboard::BoardPage", "Details"), &QAction::text);
    QVERIFY(details != actions.end());
    if (!(*details)->isChecked())
        (*details)->trigger();
    const auto remarks = [&](const QString &part) {
        return std::ranges::count_if(textsIn(window.window()),
                                     [&](const UiText &text) { return text.text.contains(part); });
    };
    QTRY_VERIFY(remarks(QStringLiteral(" attached")) > 0);
    emit window.workspace().failed(Error{ErrorCode::Invalid, QStringLiteral("It was refused."), {}});
    QTRY_VERIFY(!window.notice().isEmpty());
    window.window().setLanguage(Language::Korean);
    QTRY_VERIFY(window.notice().isEmpty());
    QTRY_COMPARE(remarks(QStringLiteral(" attached")), 0);
    QTRY_VERIFY(remarks(QStringLiteral("명 확정")) > 0); // the inspector is still there
}

void TestLanguageSwitch::theStartPageChangesToo()
{
    WindowContext window;
    for (Language language : {Language::Korean, Language::English}) {
        window.window().setLanguage(language);
        QTRY_VERIFY(window.button(said("slateboard::StartPage", "Open the sample library")));
        thenNothingIsLeftIn(language == Language::Korean ? Language::English : Language::Korean, window,
                            QStringLiteral("start page"));
    }
}

void TestLanguageSwitch::theChoiceIsKept()
{
    WindowContext window;
    window.window().actions().languageKorean->trigger();
    QCOMPARE(QSettings().value(QStringLiteral("language")).toString(), QStringLiteral("ko"));
    QVERIFY(window.open(window.sampleFile()));
    QCOMPARE(window.workspace().language(), Language::Korean);
}

SLATEBOARD_WINDOW_TEST(TestLanguageSwitch)
#include "tst_languageswitch.moc"
