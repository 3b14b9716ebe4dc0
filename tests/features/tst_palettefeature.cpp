// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "tests/features/windowcontext.h"
#include "tests/support/registry.h"
#include "ui/models/iplistmodel.h"
#include "ui/pages/board/boardview.h"
#include "ui/shell/actions.h"
#include "ui/shell/librarydeck.h"
#include "ui/shell/palette.h"
#include "ui/widgets/page.h"

#include <QAction>
#include <QApplication>
#include <QInputMethodEvent>
#include <QTableView>

using namespace slateboard;

/// Ctrl+K finds pages, actions, titles and source IPs.
class TestPaletteFeature : public QObject {
    Q_OBJECT
public:
    static void initMain() { usePrivateDesktop(); }

private slots:
    void returnGoesThere_data();
    void returnGoesThere();
    void searchesWhileASyllableIsComposed();
    void offersWhatThePageCanDo();
    void escapeEmptiesIt();
    void escapeLeavesTheEmptyField();
    void theClosestNameComesFirst();
};

void TestPaletteFeature::returnGoesThere_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("way");
    enum Way { InKorean, InEnglish, ByInitials };
    for (const char *kind : {"page", "action"}) { // whatever language they are shown in
        QTest::addRow("%s, English for Korean", kind)
            << Language::Korean << QString::fromLatin1(kind) << int(InEnglish);
        QTest::addRow("%s, Korean for English", kind)
            << Language::English << QString::fromLatin1(kind) << int(InKorean);
        QTest::addRow("%s, initial consonants for English", kind)
            << Language::English << QString::fromLatin1(kind) << int(ByInitials);
    }
    for (const char *kind : {"page", "action", "title", "source IP"}) {
        QTest::addRow("%s, Korean", kind) << Language::Korean << QString::fromLatin1(kind) << int(InKorean);
        QTest::addRow("%s, initial consonants", kind)
            << Language::Korean << QString::fromLatin1(kind) << int(ByInitials);
        QTest::addRow("%s, English", kind) << Language::English << QString::fromLatin1(kind) << int(InEnglish);
    }
}

void TestPaletteFeature::returnGoesThere()
{
    QFETCH(Language, language);
    QFETCH(QString, kind);
    QFETCH(int, way);
    const auto query = [way](const QString &korean, const QString &english) {
        return way == 2 ? initialConsonants(korean) : way == 1 ? english : korean;
    };
    WindowContext window;
    QVERIFY(window.open(window.sampleFile()));
    QHash<Language, QString> budget;
    QHash<Language, QString> dark;
    const Language other = language == Language::Korean ? Language::English : Language::Korean;
    for (Language each : {other, language}) {
        window.window().setLanguage(each);
        budget[each] = window.window().deck()->pageNames().at(budgetPage);
        dark[each] = said("slateboard::Actions", "Dark");
        QTRY_VERIFY(window.action(budget[each])); // the menus have the names of the language
    }
    const Title title = *std::ranges::max_element(window.workspace().library().titles, {}, [](const Title &one) {
        return one.koreanName.size() + one.englishName.size();
    });
    const IpTable &ips = window.workspace().library().ips;
    IpHead ip = ips.head(0);
    for (int row = 1; row < ips.size(); ++row) {
        if (ips.head(row).title.size() + ips.head(row).originalTitle.size() > ip.title.size() + ip.originalTitle.size())
            ip = ips.head(row);
    }

    // When it is looked for
    window.press(QKeySequence(Qt::CTRL | Qt::Key_K));
    QVERIFY(window.palette().hasFocus());
    QString wanted;
    if (kind == QLatin1String("page"))
        wanted = budget[language], window.type(query(budget[Language::Korean], budget[Language::English]));
    else if (kind == QLatin1String("action"))
        wanted = dark[language], window.type(query(dark[Language::Korean], dark[Language::English]));
    else if (kind == QLatin1String("title")) {
        wanted = title.name(language);
        window.type(query(title.koreanName, title.englishName));
    } else {
        wanted = ip.title;
        window.type(query(ip.title, ip.originalTitle.isEmpty() ? ip.title : ip.originalTitle));
    }
    const QStringList offers = window.palette().offers();
    const auto place = std::ranges::find_if(offers, [&](const QString &offer) { return offer.startsWith(wanted); });
    QVERIFY2(place != offers.end(), qPrintable(wanted + QStringLiteral(" not in: ") + offers.join(QLatin1Char('|'))));
    window.typeKey(Qt::Key_Down, static_cast<int>(place - offers.begin())); // the first is chosen already
    window.typeKey(Qt::Key_Return);

    // Then Return goes there, and the pages are no longer filtered
    LibraryDeck &deck = *window.window().deck();
    if (kind == QLatin1String("page")) {
        QTRY_COMPARE(deck.current(), int(budgetPage));
    } else if (kind == QLatin1String("action")) {
        QTRY_VERIFY(Theme::of(window.window().palette()).dark);
    } else if (kind == QLatin1String("title")) {
        QTRY_COMPARE(deck.current(), int(boardPage));
        QTRY_VERIFY(window.part<BoardView>().scene().selection.current() == title.id);
    } else {
        QTRY_COMPARE(deck.current(), int(ipsPage));
        const auto *table = deck.page(ipsPage)->findChild<QTableView *>();
        const auto *model = deck.page(ipsPage)->findChild<IpListModel *>();
        QTRY_VERIFY(table->currentIndex().isValid() && model->idAt(table->currentIndex().row()) == ip.id);
    }
    QVERIFY(window.palette().text().isEmpty());
    QVERIFY(window.workspace().searchText().isEmpty());
    QVERIFY(!QApplication::activePopupWidget());
}

void TestPaletteFeature::searchesWhileASyllableIsComposed()
{
    WindowContext window;
    QVERIFY(window.open(window.smallFile()));
    window.press(QKeySequence(Qt::CTRL | Qt::Key_K));
    QInputMethodEvent composing(QStringLiteral("미"), {});
    QCoreApplication::sendEvent(&window.palette(), &composing);
    QVERIFY(window.palette().text().isEmpty());
    const auto offered = [&] { return window.palette().offers().join(QLatin1Char('|')); };
    QVERIFY2(offered().contains(QStringLiteral("미생")), qPrintable(offered()));
    QCOMPARE(window.workspace().searchText(), QStringLiteral("미"));
}

void TestPaletteFeature::offersWhatThePageCanDo()
{
    WindowContext window;
    QVERIFY(window.open(window.sampleFile()));
    const QString copyChart = said("slateboard::Chart", "Copy chart");
    const auto offers = [&] {
        window.press(QKeySequence(Qt::CTRL | Qt::Key_K));
        window.palette().clear();
        window.type(copyChart);
        return window.palette().offers().join(QLatin1Char('|'));
    };
    QVERIFY(!offers().contains(copyChart)); // the Overview cannot
    window.window().deck()->showPage(budgetPage);
    QVERIFY2(offers().startsWith(copyChart), qPrintable(offers()));
}

void TestPaletteFeature::escapeEmptiesIt()
{
    WindowContext window;
    QVERIFY(window.open(window.smallFile()));
    window.press(QKeySequence(Qt::CTRL | Qt::Key_K));
    window.type(QStringLiteral("미생"));
    QVERIFY(!window.palette().offers().isEmpty());
    QCOMPARE(window.workspace().searchText(), QStringLiteral("미생"));
    window.typeKey(Qt::Key_Escape);
    QVERIFY(window.palette().text().isEmpty());
    QVERIFY(window.workspace().searchText().isEmpty());
    QVERIFY(!QApplication::activePopupWidget());
    QVERIFY(!window.palette().isUndoAvailable()); // undo is the library's
}

void TestPaletteFeature::escapeLeavesTheEmptyField()
{
    WindowContext window;
    QVERIFY(window.open(window.smallFile()));
    window.press(QKeySequence(Qt::CTRL | Qt::Key_2));
    const QPointer<QWidget> before = QApplication::focusWidget();
    QVERIFY(before && before != &window.palette());
    window.press(QKeySequence(Qt::CTRL | Qt::Key_K));
    QVERIFY(window.palette().hasFocus());
    window.typeKey(Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), before.data());
}

void TestPaletteFeature::theClosestNameComesFirst()
{
    WindowContext window;
    QVERIFY(window.open(window.smallFile()));
    SourceIp tagged;
    tagged.title = QStringLiteral("가장 먼저");
    tagged.tags = {QStringLiteral("미생")};
    QVERIFY(await(window.session().addIp(tagged)));
    window.press(QKeySequence(Qt::CTRL | Qt::Key_K));
    window.type(QStringLiteral("미생"));
    QStringList names;
    for (const QString &offer : window.palette().offers())
        names << offer.section(u',', 0, 0);
    // The source IP of that name, the title that begins with it, the one that has it as a tag.
    QCOMPARE(names, QStringList({QStringLiteral("미생"), QStringLiteral("미생 드라마"), QStringLiteral("가장 먼저")}));
}

SLATEBOARD_WINDOW_TEST(TestPaletteFeature)
#include "tst_palettefeature.moc"
