// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/report/pdftext.h"
#include "tests/sample/samplelibrary.h"
#include "tests/support/registry.h"
#include "ui/report/planreport.h"

#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace slateboard;

class TestPlanReport : public QObject {
    Q_OBJECT
private slots:
    void everyPageSaysWhatIsCompared_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("Korean") << Language::Korean;
        QTest::newRow("English") << Language::English;
    }
    void everyPageSaysWhatIsCompared()
    {
        QFETCH(Language, language);
        const QStringList pages = printed(compared(PlanKind::Working, PlanKind::Approved), language);
        QVERIFY(pages.size() >= 2);
        for (const QString &page : pages) {
            QVERIFY2(page.contains(QStringLiteral("Comparison of two plans")), qPrintable(page));
            QVERIFY(page.contains(QStringLiteral("A Working plan · B 2023년 확정안")));
            QVERIFY(page.contains(QStringLiteral("as of 2023-03-31, in KRW")));
        }
        QVERIFY2(pages.first().contains(QStringLiteral("투자심의위원회")), qPrintable(pages.first())); // who approved
    }

    void everyDifferenceHasItsRow()
    {
        const auto comparison = compared(PlanKind::Working, PlanKind::WhatIf);
        QVERIFY(!comparison.differences.empty());
        const QString text = printed(comparison, Language::Korean).join(QString());
        for (const planning::PlanDifference &difference : comparison.differences) {
            const Title *title = findRow(m_library.titles, difference.title);
            QVERIFY2(text.contains(title->koreanName), qPrintable(title->koreanName));
        }
        const Formatter format(Language::Korean, m_library.info.currency);
        for (const planning::PlanTotals &totals : {comparison.a, comparison.b})
            QVERIFY2(text.contains(format.moneyShort(totals.efc)), qPrintable(format.moneyShort(totals.efc)));
    }

    void aSectionGoesOnUnderItsName()
    {
        auto comparison = compared(PlanKind::Working, PlanKind::Approved);
        const planning::PlanDifference one = comparison.differences.front();
        comparison.differences.assign(300, one);
        const QStringList pages = printed(comparison, Language::English);
        QVERIFY(pages.size() >= 5);
        QVERIFY2(pages.at(3).contains(QStringLiteral("(continued)")), qPrintable(pages.at(3)));
        QVERIFY(pages.at(3).contains(QStringLiteral("B against A")));
    }

    void alikePlansSaySo()
    {
        auto comparison = compared(PlanKind::Working, PlanKind::Approved);
        comparison.differences.clear();
        const QStringList pages = printed(comparison, Language::English);
        QVERIFY(pages.first().contains(QStringLiteral("The plans have the same titles, dates and money.")));
    }

    void anEmptyLibraryIsCompared()
    {
        Library library;
        library.plans = {{PlanId{1}, {}, PlanKind::Working}, {PlanId{2}, {}, PlanKind::WhatIf}};
        const auto comparison = planning::comparePlans(library, PlanId{1}, PlanId{2}, Day(2023, 3, 31));
        const QString path = m_folder.filePath(QStringLiteral("empty.pdf"));
        QVERIFY(writeDocument(comparisonDocument({library, comparison, Language::English}), path).has_value());
        QVERIFY(pageTexts(path).first().contains(QStringLiteral("Neither plan spends anything.")));
    }

    void refusesAPlaceThatCannotBeWritten()
    {
        const auto comparison = compared(PlanKind::Working, PlanKind::Approved);
        const auto written = writeDocument(comparisonDocument({m_library, comparison, Language::English}),
                                           QStringLiteral("/nowhere/at/all/x.pdf"));
        QCOMPARE(written.error().code, ErrorCode::Io);
    }

    void itIsWrittenOnAnotherThread()
    {
        const auto comparison = compared(PlanKind::Working, PlanKind::Approved);
        const PlanReportInput input{m_library, comparison, Language::English};
        const QString path = m_folder.filePath(QStringLiteral("aside.pdf"));
        // Made and laid out aside too; only charts are drawn here.
        const auto layout = std::async(std::launch::async, [&] {
                                return std::make_shared<PaperLayout>(comparisonDocument(input));
                            }).get();
        drawCharts(*layout);
        auto aside = std::async(std::launch::async, [&] { return writePdf(path, *layout); });
        QVERIFY(aside.get());
        const QStringList pages = pageTexts(path);
        QCOMPARE(pages.size(), printed(comparison, Language::English).size());
        QVERIFY(pages.join(QString()).contains(QStringLiteral("Demand by quarter of both plans against cap")));
        const auto stopped =
            writePdf(m_folder.filePath(QStringLiteral("stopped.pdf")), *layout, [](double) { return false; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }

private:
    [[nodiscard]] planning::PlanComparison compared(PlanKind a, PlanKind b) const
    {
        const auto plan = [&](PlanKind kind) { return std::ranges::find(m_library.plans, kind, &Plan::kind)->id; };
        return planning::comparePlans(m_library, plan(a), plan(b), *m_library.info.pinnedDay);
    }
    [[nodiscard]] QStringList printed(const planning::PlanComparison &comparison, Language language) const
    {
        const QString path = m_folder.filePath(QStringLiteral("plans.pdf"));
        const auto written = writeDocument(comparisonDocument({m_library, comparison, language}), path);
        return written ? pageTexts(path) : QStringList(written.error().sentence);
    }

    const Library m_library = libraryOf(sample::makeSample());
    QTemporaryDir m_folder;
};

SLATEBOARD_WINDOW_TEST(TestPlanReport)
#include "tst_planreport.moc"
