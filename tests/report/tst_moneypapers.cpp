// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/overruns.h"
#include "tests/report/pdftext.h"
#include "tests/sample/samplelibrary.h"
#include "tests/support/registry.h"
#include "ui/report/costpaper.h"
#include "ui/report/statementpaper.h"

#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace slateboard;

/// Statements and the cost report on paper, read back to the last won.
class TestMoneyPapers : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void aStatementSaysEveryLine_data();
    void aStatementSaysEveryLine();
    void allStatementsTogetherAreWhatComesIn();
    void aPartyThatGetsNothingIsTold();
    void theCostReportSaysEveryTitle_data();
    void theCostReportSaysEveryTitle();
    void groupingsAddUpToTheSame_data();
    void groupingsAddUpToTheSame();
    void headsRepeatAndRowsStayWhole();
    void anEmptyLibraryHasAPage();
    void theyAreWrittenOnAnotherThread();

private:
    [[nodiscard]] QStringList statement(std::optional<PartyId> party, Language language = Language::English) const
    {
        const QString path = m_folder.filePath(QStringLiteral("statement.pdf"));
        const auto written = writeDocument(statementDocument({m_library, m_figures, party, language}), path);
        return written ? pageTexts(path) : QStringList(written.error().sentence);
    }
    [[nodiscard]] QStringList costs(planning::CostGrouping grouping, Language language = Language::English) const
    {
        const QString path = m_folder.filePath(QStringLiteral("costs.pdf"));
        const auto written = writeDocument(costDocument({m_library, m_figures, grouping, language}), path);
        return written ? pageTexts(path) : QStringList(written.error().sentence);
    }
    // As paper has it: without the currency.
    [[nodiscard]] QString exact(Money money) const
    {
        return m_format.moneyExact(money).remove(m_library.info.currency.sign());
    }

    Library m_library;
    planning::Figures m_figures;
    Formatter m_format{Language::English, Currency{}};
    QTemporaryDir m_folder;
};

void TestMoneyPapers::initTestCase()
{
    m_library = libraryOf(sample::makeSample());
    m_figures = planning::figuresOf(m_library, workingPlan(m_library).id, *m_library.info.pinnedDay);
    m_format = Formatter(Language::English, m_library.info.currency);
}

void TestMoneyPapers::aStatementSaysEveryLine_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("Korean") << Language::Korean;
    QTest::newRow("English") << Language::English;
}

void TestMoneyPapers::aStatementSaysEveryLine()
{
    QFETCH(Language, language);
    const planning::Statement wanted = planning::statementsOf(m_library, m_figures).at(1);
    const QStringList pages = statement(wanted.party, language);
    const QString name = planning::statedName(m_library, wanted.party, language);
    for (const QString &page : pages) {
        QVERIFY2(page.contains(QStringLiteral("Statement · ") + name), qPrintable(page));
        QVERIFY(page.contains(QStringLiteral("as of 2023-03-31, in KRW")));
    }
    const QString all = pages.join(u' ');
    for (const planning::StatementLine &line : wanted.lines) {
        QVERIFY2(all.contains(findRow(m_library.titles, line.title)->name(language).left(10)), qPrintable(all));
        for (const Money money : {line.reached, line.received, line.toCome})
            QVERIFY2(money == Money{} || all.contains(exact(money)), qPrintable(exact(money)));
    }
    QVERIFY(all.contains(exact(wanted.received)));
    QVERIFY(all.contains(exact(wanted.toCome)));
    QVERIFY(all.contains(exact(wanted.together())));
    for (const planning::Recoupment &one : wanted.recoupments)
        QVERIFY(all.contains(exact(one.toRecoup)));
}

void TestMoneyPapers::allStatementsTogetherAreWhatComesIn()
{
    const QStringList pages = statement(std::nullopt);
    Money stated;
    qsizetype from = 0;
    for (const planning::Statement &each : planning::statementsOf(m_library, m_figures)) {
        const QString name = planning::statedName(m_library, each.party, Language::English);
        // Each begins on a page of its own, in this order.
        while (from < pages.size() && !pages.at(from).contains(name))
            ++from;
        QVERIFY2(from < pages.size(), qPrintable(name));
        QVERIFY(pages.at(from).contains(m_format.moneyExact(each.together())));
        ++from;
        stated += each.together();
    }
    QCOMPARE(stated, planning::receiptFigures(m_library, m_figures).total.outlook());
}

void TestMoneyPapers::aPartyThatGetsNothingIsTold()
{
    Party idle{PartyId{42}, QStringLiteral("빈손상사"), QStringLiteral("Empty Hands")};
    Library library = m_library;
    library.parties.prepend(idle);
    const QString path = m_folder.filePath(QStringLiteral("idle.pdf"));
    QVERIFY(writeDocument(statementDocument({library, m_figures, idle.id, Language::English}), path).has_value());
    const QStringList pages = pageTexts(path);
    QCOMPARE(pages.size(), 1);
    QVERIFY(pages.first().contains(QStringLiteral("Empty Hands")));
    QVERIFY(pages.first().contains(QStringLiteral("Nothing of the receipts of this plan goes to it.")));
}

void TestMoneyPapers::theCostReportSaysEveryTitle_data()
{
    aStatementSaysEveryLine_data();
}

void TestMoneyPapers::theCostReportSaysEveryTitle()
{
    QFETCH(Language, language);
    const QStringList pages = costs(planning::CostGrouping::Title, language);
    QVERIFY(pages.size() > 5);
    const QString all = pages.join(u' ');
    for (const planning::TitleFigures &title : m_figures.titles) {
        QVERIFY2(all.contains(findRow(m_library.titles, title.title)->name(language).left(10)), qPrintable(all));
        for (const Money money : {title.money.budget, title.money.actual, title.money.committed, title.money.efc()})
            QVERIFY2(money == Money{} || all.contains(exact(money)), qPrintable(exact(money)));
    }
    const Formatter format(language, m_library.info.currency);
    for (const planning::Overrun &overrun : planning::overrunsOf(m_library, m_figures)) {
        const QString begin = planning::overrunSentence(m_library, overrun, format).left(20);
        QVERIFY2(all.contains(begin), qPrintable(begin));
    }
}

void TestMoneyPapers::groupingsAddUpToTheSame_data()
{
    QTest::addColumn<planning::CostGrouping>("grouping");
    QTest::addColumn<QString>("name");
    QTest::newRow("title") << planning::CostGrouping::Title << "By title and account";
    QTest::newRow("account") << planning::CostGrouping::Account << "By account and title";
    QTest::newRow("format") << planning::CostGrouping::Format << "By format, title and account";
    QTest::newRow("company") << planning::CostGrouping::Company << "By production company, title and account";
}

void TestMoneyPapers::groupingsAddUpToTheSame()
{
    QFETCH(planning::CostGrouping, grouping);
    QFETCH(QString, name);
    const QStringList pages = costs(grouping);
    QVERIFY2(pages.join(u' ').contains(name), qPrintable(pages.first()));
    const planning::MoneyFigures &money = m_figures.money;
    const QString total = QStringLiteral("Whole plan %1 %2 %3 %4 %5 %6")
                              .arg(exact(money.totalBudget), exact(money.actual), exact(money.committed),
                                   exact(money.toComplete), exact(money.efc()), exact(money.variance()));
    QVERIFY2(pages.last().contains(total), qPrintable(pages.last()));
}

void TestMoneyPapers::headsRepeatAndRowsStayWhole()
{
    const QStringList pages = costs(planning::CostGrouping::Title);
    QVERIFY(!pages.first().contains(QStringLiteral("(continued)")));
    qsizetype details = 1; // where they begin, after the titles at a glance
    for (; !pages.value(details).contains(QStringLiteral("By title and account")); ++details)
        QVERIFY2(pages.value(details).contains(QStringLiteral("At a glance (continued)")), qPrintable(pages.at(1)));
    for (const QString &page : pages.mid(details + 1)) {
        QVERIFY2(page.contains(QStringLiteral("By title and account (continued)")), qPrintable(page));
        QVERIFY(page.contains(QStringLiteral("To complete")));
    }
    // A title that goes on says so, but its sums stand once.
    const auto hasTwo = [](const QString &page) { return page.count(QStringLiteral("(continued)")) > 1; };
    QVERIFY(std::ranges::any_of(pages, hasTwo));
}

void TestMoneyPapers::anEmptyLibraryHasAPage()
{
    Library library;
    library.plans = {{PlanId{1}, {}, PlanKind::Working}};
    const planning::Figures figures = planning::figuresOf(library, PlanId{1}, Day(2023, 3, 31));
    const QString path = m_folder.filePath(QStringLiteral("empty.pdf"));
    QVERIFY(writeDocument(costDocument({library, figures, planning::CostGrouping::Title, Language::English}), path)
                .has_value());
    QVERIFY(pageTexts(path).first().contains(QStringLiteral("Whole plan")));
    QVERIFY(writeDocument(statementDocument({library, figures, std::nullopt, Language::English}), path).has_value());
    QVERIFY(pageTexts(path).first().contains(QStringLiteral("Nothing of the receipts")));
}

void TestMoneyPapers::theyAreWrittenOnAnotherThread()
{
    const QString path = m_folder.filePath(QStringLiteral("aside.pdf"));
    const StatementInput input{m_library, m_figures, std::nullopt, Language::English};
    auto aside = std::async(std::launch::async, [&] { return writeDocument(statementDocument(input), path); });
    QVERIFY(aside.get());
    QCOMPARE(pageTexts(path).size(), statement(std::nullopt).size());
    const auto stopped = writePdf(m_folder.filePath(QStringLiteral("stopped.pdf")),
                                  PaperLayout(costDocument({m_library, m_figures})), [](double) { return false; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
}

SLATEBOARD_WINDOW_TEST(TestMoneyPapers)
#include "tst_moneypapers.moc"
