// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/importplan.h"
#include "app/planning/avails.h"
#include "app/planning/receipts.h"
#include "app/planning/windowchecks.h"
#include "app/session/exportreceipts.h"
#include "tests/sample/samplelibrary.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace slateboard;
using namespace slateboard::exchange;

namespace {

const Day exportedOn(2023, 3, 31);

QString cellOf(const OutTable &table, qsizetype row, const char *field)
{
    return table.rows.at(row).at(table.header.indexOf(QLatin1String(field))).text;
}

Money sumOf(const OutTable &table, const char *field)
{
    Money sum; // the sample's currency has no minor unit
    for (qsizetype row = 0; row < table.rows.size(); ++row)
        sum += Money{cellOf(table, row, field).toLongLong()};
    return sum;
}

} // namespace

/// Receipts, windows and avails of the sample library as tables.
class TestExportReceipts : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void receiptsAddUp();
    void receiptsImportBack();
    void windowsSayWhatSpeaksAgainstThem();
    void availsAreThoseOfThePlan();
    void statementsAddUpToWhatComesIn();

private:
    Library m_library;
    planning::Figures m_figures;
};

void TestExportReceipts::initTestCase()
{
    m_library = libraryOf(sample::makeSample());
    m_figures = planning::figuresOf(m_library, workingPlan(m_library).id, exportedOn);
}

void TestExportReceipts::receiptsAddUp()
{
    const OutTable table = receiptsTable(m_library, m_figures.plan, exportedOn);
    QVERIFY(!table.rows.isEmpty());
    QCOMPARE(sumOf(table, "amount"), planning::receiptFigures(m_library, m_figures).total.received);
    QCOMPARE(sumOf(table, "amount"), m_figures.money.receipts);
}

void TestExportReceipts::receiptsImportBack()
{
    const OutTable table = receiptsTable(m_library, m_figures.plan, exportedOn);
    const auto read = readCsvText(toCsv(table), QStringLiteral("receipts.csv"));
    QVERIFY(read);
    ImportOptions options;
    options.kind = ImportKind::Receipts;
    options.mapping = proposeMapping(options.kind, read->header);
    options.matchAction = MatchAction::Update;
    options.today = exportedOn;
    const auto plan = planImport(*read, options, m_library);
    QVERIFY(plan);
    QVERIFY2(plan->rejects.isEmpty(), qPrintable(plan->rejects.value(0).sentence));
    QCOMPARE(plan->rowsRead, static_cast<int>(table.rows.size()));
    QCOMPARE(plan->rowsSkipped, plan->rowsRead); // they say nothing new
    QVERIFY(plan->rows.receipts.isEmpty() && plan->updates.isEmpty());
}

void TestExportReceipts::windowsSayWhatSpeaksAgainstThem()
{
    const OutTable table = windowsTable(m_library, m_figures);
    qsizetype row = 0;
    int against = 0;
    for (const planning::CheckedWindows &checked : planning::checkAllWindows(m_library, m_figures)) {
        for (const planning::WindowDays &days : checked.windows.windows) {
            QCOMPARE(cellOf(table, row, "id"), QString::number(days.window.value));
            QCOMPARE(cellOf(table, row, "from"), days.start ? days.start->iso() : QString());
            against += static_cast<int>(cellOf(table, row, "against").split(u' ', Qt::SkipEmptyParts).size());
            ++row;
        }
        against -= static_cast<int>(checked.findings.size());
    }
    QCOMPARE(table.rows.size(), row);
    QCOMPARE(against, 0);
}

void TestExportReceipts::availsAreThoseOfThePlan()
{
    const OutTable table = availsTable(m_library, m_figures);
    const auto avails = planning::availsOf(m_library, m_figures);
    QVERIFY(!avails.empty());
    QCOMPARE(table.rows.size(), static_cast<qsizetype>(avails.size()));
    QCOMPARE(cellOf(table, 0, "territory"), avails.front().territory);
    QCOMPARE(cellOf(table, 0, "exclusive"), avails.front().exclusive ? QStringLiteral("yes") : QStringLiteral("no"));
}

void TestExportReceipts::statementsAddUpToWhatComesIn()
{
    const auto statements = planning::statementsOf(m_library, m_figures);
    QVERIFY(statements.size() > 3);
    const OutTable table = statementsTable(m_library, statements);
    const planning::ReceiptSums total = planning::receiptFigures(m_library, m_figures).total;
    QCOMPARE(sumOf(table, "received"), total.received);
    QCOMPARE(sumOf(table, "to_come"), total.toCome);
    QVERIFY(cellOf(table, 0, "party").isEmpty()); // the group itself comes first
    bool isFeeThere = false;
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        if (cellOf(table, row, "tier") != QStringLiteral("fee"))
            continue;
        isFeeThere = true;
        const double share = cellOf(table, row, "share").toDouble();
        const double paid = cellOf(table, row, "received").toDouble() + cellOf(table, row, "to_come").toDouble();
        QVERIFY(std::abs(paid - share * cellOf(table, row, "reached").toDouble()) < 12); // rounded by the month
    }
    QVERIFY(isFeeThere);
}

SLATEBOARD_TEST(TestExportReceipts)
#include "tst_exportreceipts.moc"
