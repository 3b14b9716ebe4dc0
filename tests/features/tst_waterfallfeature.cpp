// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/receiptverbs.h"
#include "tests/support/iprows.h"
#include "tests/support/openlibrary.h"
#include "tests/support/registry.h"
#include "ui/pages/title/titleinspector.h"
#include "ui/pages/title/titlesection.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QtTest>

using namespace slateboard;

/// The section of the inspector that shares out the receipts of a title, by mouse and keys.
class TestWaterfallFeature : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void withoutTiersAllIsOurs();
    void theUsualOrderIsTaken();
    void aTierIsEnteredByKeyboard();
    void aKindAsksForWhatItTakes();
    void whatATierBroughtIsTold();
    void whatIsToComeIsNotYetRecouped();
    void tiersChangePlaces();
    void aTierGoesAndComesBack();
    void whatIsNoShareIsNotKept();
    void travellersOnlyLook();

private:
    template <class W>
    [[nodiscard]] W *part(const char *name, int which = 0) const // of the section, from the top, by its accessible name
    {
        QList<W *> found = section()->template findChildren<W *>();
        found.removeIf([&](const W *widget) {
            return widget->accessibleName() != QLatin1String(name) || !widget->isVisibleTo(m_inspector.get());
        });
        std::ranges::sort(found, {}, [](const W *widget) { return widget->mapToGlobal(QPoint()).y(); });
        return which < found.size() ? found[which] : nullptr;
    }
    [[nodiscard]] TitleSection *section() const
    {
        const auto sections = m_inspector->findChildren<TitleSection *>();
        const auto found = std::ranges::find(sections, QStringLiteral("Waterfall"), &QWidget::accessibleName);
        return found == sections.end() ? nullptr : *found;
    }
    [[nodiscard]] QPushButton *button(const char *text) const
    {
        const auto buttons = section()->findChildren<QPushButton *>();
        const auto found = std::ranges::find(buttons, QLatin1String(text), &QPushButton::text);
        return found == buttons.end() ? nullptr : *found;
    }
    [[nodiscard]] bool says(const char *text) const
    {
        const auto labels = section()->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) {
            return label->isVisibleTo(m_inspector.get()) && label->text().contains(QString::fromUtf8(text));
        });
    }
    void type(QWidget *editor, const char *text, Qt::Key end = Qt::Key_Tab)
    {
        QVERIFY(editor);
        editor->setFocus();
        QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(editor, Qt::Key_Delete);
        QTest::keyClicks(editor, QString::fromUtf8(text));
        QTest::keyClick(editor, end);
    }
    // A tenth to the distributor, then half of what is left to who makes it.
    void shareOut()
    {
        WithParty<WaterfallTier> fee{{{}, m_title, 1, TierKind::Fee, {}, Share{1'000}, {}}, QStringLiteral("Datbyeol")};
        WithParty<WaterfallTier> split{{{}, m_title, 2, TierKind::Split, {}, Share{5'000}, {}},
                                       QStringLiteral("Mulangae")};
        QVERIFY(await(setWaterfall(m_open->session(), m_title, {fee, split})));
        QTRY_COMPARE(tierCount(), 2);
    }
    void receive(qint64 amount)
    {
        WithParty<Receipt> receipt;
        receipt.row.title = m_title;
        receipt.row.day = Day(2023, 3, 1);
        receipt.row.amount = Money{amount};
        receipt.party = QStringLiteral("Channel A");
        QVERIFY(await(enterReceipt(m_open->session(), receipt)));
    }
    [[nodiscard]] int tierCount() const
    {
        int count = 0;
        while (part<QComboBox>("Kind of tier", count))
            ++count;
        return count;
    }
    [[nodiscard]] QString partyOf(const WaterfallTier &tier) const
    {
        const Party *party = findRow(library().parties, tier.party);
        return party ? party->name : QString();
    }
    [[nodiscard]] const Library &library() const { return m_open->session().library(); }

    IpRows m_made;
    TitleId m_title;
    std::unique_ptr<OpenLibrary> m_open;
    std::unique_ptr<TitleInspector> m_inspector;
};

void TestWaterfallFeature::init()
{
    m_made = {};
    m_title = m_made.title(QStringLiteral("심야 병원"), m_made.ip(QStringLiteral("달빛 궁궐")));
    Rows &rows = m_made.rows;
    for (const char *name : {"Datbyeol", "Mulangae"})
        rows.parties << Party{makeId<Party>(), QString::fromUtf8(name), {}};
    rows.titleParties << TitleParty{makeId<TitleParty>(), m_title, rows.parties[0].id, PartyRole::Distributor}
                      << TitleParty{makeId<TitleParty>(), m_title, rows.parties[1].id, PartyRole::ProductionCompany};
    m_open = std::make_unique<OpenLibrary>(rows);
    Rows entries;
    entries.planTitles << PlanTitle{makeId<PlanTitle>(), workingPlan(library()).id, m_title, std::nullopt};
    QVERIFY(await(m_open->session().takeRows(entries, {QStringLiteral("Rows"), {}})));
    m_open->workspace().setLanguage(Language::English);
    QTRY_VERIFY(m_open->workspace().isReady());
    m_inspector = std::make_unique<TitleInspector>(m_open->workspace());
    m_inspector->resize(380, 900);
    m_inspector->show();
    QVERIFY(QTest::qWaitForWindowActive(m_inspector.get()));
    m_inspector->setTitle(m_title);
    QTRY_VERIFY(section() && button("Take the usual order"));
    section()->setFolded(false);
    const auto hasCome = [this] { // what the sections show
        const auto edits = m_inspector->findChildren<QLineEdit *>();
        return std::ranges::any_of(edits, [](const QLineEdit *edit) {
            return edit->accessibleName() == u"Korean name" && edit->text() == u"심야 병원";
        });
    };
    QTRY_VERIFY(hasCome());
    QVERIFY(says("Nobody shares in the receipts"));
}

void TestWaterfallFeature::cleanup()
{
    m_inspector.reset();
    m_open.reset();
}

void TestWaterfallFeature::withoutTiersAllIsOurs()
{
    receive(900);
    QTRY_VERIFY(says("900 are left for us"));
}

void TestWaterfallFeature::theUsualOrderIsTaken()
{
    QTRY_VERIFY(button("Take the usual order") && button("Take the usual order")->isVisible());
    QTest::mouseClick(button("Take the usual order"), Qt::LeftButton);
    QTRY_COMPARE(library().waterfall.size(), 4);
    const QList<WaterfallTier> &tiers = library().waterfall;
    QCOMPARE(tiers[0].kind, TierKind::Fee);
    QCOMPARE(partyOf(tiers[0]), QStringLiteral("Datbyeol"));
    QCOMPARE(tiers[1].kind, TierKind::Expense);
    QCOMPARE(tiers[2].kind, TierKind::InvestorRecoupment);
    QVERIFY(tiers[2].party.isNull()); // we ourselves
    QCOMPARE(tiers[3].share, Share{4'000});
    QCOMPARE(partyOf(tiers[3]), QStringLiteral("Mulangae"));
    QTRY_COMPARE(tierCount(), 4);
    QVERIFY(!button("Take the usual order")->isVisible()); // it would replace what is there
    m_open->workspace().undo();
    QTRY_COMPARE(tierCount(), 0);
}

void TestWaterfallFeature::aTierIsEnteredByKeyboard()
{
    button("Add")->setFocus();
    QTest::keyClick(button("Add"), Qt::Key_Return);
    QTRY_VERIFY(part<QComboBox>("Kind of tier"));
    type(part<QLineEdit>("Who is paid"), "Wind Film Fund");
    type(part<QLineEdit>("Share of what reaches the tier"), "12.5");
    QTRY_COMPARE(library().waterfall.size(), 1);
    QTRY_COMPARE(library().waterfall.first().share, Share{1'250});
    QCOMPARE(partyOf(library().waterfall.first()), QStringLiteral("Wind Film Fund")); // who is new is made
    QTest::mouseClick(button("Add"), Qt::LeftButton); // the next is a split of the step below
    type(part<QLineEdit>("Share of what reaches the tier", 1), "40%");
    QTRY_COMPARE(library().waterfall.size(), 2);
    QCOMPARE(library().waterfall.last().kind, TierKind::Split);
    QCOMPARE(library().waterfall.last().place, 2);
    QVERIFY(library().waterfall.last().party.isNull());
}

void TestWaterfallFeature::aKindAsksForWhatItTakes()
{
    shareOut();
    auto *kind = part<QComboBox>("Kind of tier");
    QVERIFY(!part<QLineEdit>("Amount to recoup"));
    QTest::keyClick(kind, Qt::Key_Down); // an expense
    QTRY_COMPARE(library().waterfall.first().kind, TierKind::Expense);
    QTRY_VERIFY(part<QLineEdit>("Amount to recoup"));
    QCOMPARE(library().waterfall.first().share, Share{});
    QCOMPARE(part<QLineEdit>("Amount to recoup")->placeholderText(), QStringLiteral("The marketing cost"));
    type(part<QLineEdit>("Amount to recoup"), "=2*300");
    QTRY_COMPARE(library().waterfall.first().amount, std::optional(Money{600}));
}

void TestWaterfallFeature::whatATierBroughtIsTold()
{
    shareOut();
    receive(900);
    QTRY_VERIFY(says("90 of 900 that reach it"));
    QVERIFY(says("405 of 810 that reach it"));
    QVERIFY(says("405 are left for us beside the tiers"));
    auto *kind = part<QComboBox>("Kind of tier");
    QTest::keyClick(kind, Qt::Key_Down); // an expense
    QTRY_VERIFY(part<QLineEdit>("Amount to recoup"));
    type(part<QLineEdit>("Amount to recoup"), "700");
    QTRY_VERIFY(says("700 of 700 recouped"));
    QVERIFY(says("100 of 200 that reach it"));
}

void TestWaterfallFeature::whatIsToComeIsNotYetRecouped()
{
    WithParty<ReleaseWindow> window;
    window.row.id = makeId<ReleaseWindow>();
    window.row.title = m_title;
    window.row.startsOn = Day(2023, 3, 1);
    window.row.expectedReceipts = Money{900};
    window.party = QStringLiteral("Channel A");
    QVERIFY(await(setWindows(m_open->session(), m_open->workspace().plan(), m_title, {window})));
    WithParty<WaterfallTier> expense{{{}, m_title, 1, TierKind::Expense, {}, {}, Money{700}}, {}};
    QVERIFY(await(setWaterfall(m_open->session(), m_title, {expense})));
    QTRY_VERIFY(says("700 of 700 will be recouped"));
    receive(900);
    QTRY_VERIFY(says("700 of 700 recouped"));
}

void TestWaterfallFeature::tiersChangePlaces()
{
    shareOut();
    type(part<QSpinBox>("Step"), "3", Qt::Key_Return);
    QTRY_COMPARE(library().waterfall.first().place, 3);
    // The list follows the order in which they are served.
    QTRY_COMPARE(part<QLineEdit>("Who is paid")->text(), QStringLiteral("Mulangae"));
    QCOMPARE(part<QLineEdit>("Who is paid", 1)->text(), QStringLiteral("Datbyeol"));
    receive(900);
    QTRY_VERIFY(says("450 of 900 that reach it"));
    QVERIFY(says("45 of 450 that reach it"));
}

void TestWaterfallFeature::aTierGoesAndComesBack()
{
    shareOut();
    QTest::mouseClick(part<QToolButton>("Remove"), Qt::LeftButton);
    QTRY_COMPARE(library().waterfall.size(), 1);
    QTRY_COMPARE(tierCount(), 1);
    m_open->workspace().undo();
    QTRY_COMPARE(library().waterfall.size(), 2);
    QTRY_COMPARE(tierCount(), 2);
}

void TestWaterfallFeature::whatIsNoShareIsNotKept()
{
    shareOut();
    for (const char *wrong : {"a lot", "120", "-5"}) {
        auto *share = part<QLineEdit>("Share of what reaches the tier");
        type(share, wrong, Qt::Key_Return);
        QVERIFY2(!share->toolTip().isEmpty(), wrong); // says what it takes
        QCOMPARE(library().waterfall.first().share, Share{1'000});
        QTest::keyClick(share, Qt::Key_Escape);
        QCOMPARE(share->text(), QStringLiteral("10%"));
    }
}

void TestWaterfallFeature::travellersOnlyLook()
{
    shareOut();
    m_open->workspace().travelTo(Day(2022, 1, 1));
    QTRY_VERIFY(part<QLineEdit>("Who is paid") && part<QLineEdit>("Who is paid")->isReadOnly());
    QVERIFY(!button("Add")->isEnabled());
    QVERIFY(!part<QComboBox>("Kind of tier")->isEnabled());
    QVERIFY(part<QLineEdit>("Who is paid")->toolTip().contains(QStringLiteral("2022-01-01")));
}

SLATEBOARD_WINDOW_TEST(TestWaterfallFeature)
#include "tst_waterfallfeature.moc"
