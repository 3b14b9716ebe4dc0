// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/exportcomparison.h"
#include "tests/sample/samplelibrary.h"
#include "tests/support/registry.h"

#include <QtTest>

using namespace slateboard;

/// A comparison of plans that leaves as tables says what the comparison says.
class TestExportComparison : public QObject {
    Q_OBJECT
private slots:
    void everyDifferenceIsARow();
    void quartersAndCountsComeAlong();
    void aFileHoldsWhatItCan_data();
    void aFileHoldsWhatItCan();

private:
    [[nodiscard]] static QString cell(const exchange::OutTable &table, qsizetype row, const char *column)
    {
        return table.rows.at(row).at(table.header.indexOf(QLatin1String(column))).text;
    }

    const Library m_library = libraryOf(sample::makeSample());
    const planning::PlanComparison m_comparison =
        planning::comparePlans(m_library, std::ranges::find(m_library.plans, PlanKind::Approved, &Plan::kind)->id,
                               workingPlan(m_library).id, *m_library.info.pinnedDay);
};

void TestExportComparison::everyDifferenceIsARow()
{
    const exchange::OutTable table = differencesTable(m_library, m_comparison);
    QVERIFY(!table.rows.isEmpty());
    QCOMPARE(table.rows.size(), static_cast<qsizetype>(m_comparison.differences.size()));
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        const auto &difference = m_comparison.differences.at(static_cast<size_t>(i));
        QCOMPARE(table.rows.at(i).size(), table.header.size());
        QCOMPARE(cell(table, i, "title_id"), QString::number(difference.title.value));
        QCOMPARE(cell(table, i, "a_from"), difference.a.from ? difference.a.from->iso() : QString());
        QCOMPARE(cell(table, i, "b_to"), difference.b.to ? difference.b.to->iso() : QString());
        QCOMPARE(cell(table, i, "more"), difference.more() ? QString::number(difference.more()->minor) : QString());
    }
}

void TestExportComparison::quartersAndCountsComeAlong()
{
    const exchange::OutTable quarters = planQuartersTable(m_library, m_comparison);
    qint64 demand = m_comparison.b.unscheduled.minor;
    for (qsizetype i = 0; i < quarters.rows.size(); ++i)
        demand += cell(quarters, i, "b_firm").toLongLong() + cell(quarters, i, "b_hoped").toLongLong();
    QCOMPARE(demand, m_comparison.b.efc.minor);
    const exchange::OutTable counts = planCountsTable(m_library, m_comparison);
    QCOMPARE(counts.rows.size(), static_cast<qsizetype>(m_comparison.counts.size()));
    QCOMPARE(cell(counts, 0, "a").toInt(), m_comparison.counts.front().a);
}

void TestExportComparison::aFileHoldsWhatItCan_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("tables"); // 0: refused
    QTest::newRow("CSV") << "a.csv" << 1;
    QTest::newRow("a workbook") << "a.XLSX" << 3;
    QTest::newRow("JSON") << "a.json" << 3;
    QTest::newRow("another") << "a.doc" << 0;
}

void TestExportComparison::aFileHoldsWhatItCan()
{
    QFETCH(QString, file);
    QFETCH(int, tables);
    const auto sheets = comparisonSheets(file, m_library, m_comparison);
    QCOMPARE(sheets ? static_cast<int>(sheets->size()) : 0, tables);
}

SLATEBOARD_TEST(TestExportComparison)
#include "tst_exportcomparison.moc"
