// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/sourcetable.h"
#include "tests/support/registry.h"

#include <QtTest>
#include <rapidcheck.h>

using namespace slateboard;
using namespace slateboard::exchange;

namespace {

// Any text a cell can hold, with what is special to CSV and to spreadsheets far more often than chance has it.
rc::Gen<QString> anyText()
{
    const auto special = rc::gen::element<char16_t>(u',', u';', u'|', u'\t', u'\r', u'\n', u'"', u'\'', u'=', u'+',
                                                    u'-', u'@', u' ', 0xFEFF, 0x00A0);
    const auto unit =
        rc::gen::oneOf(special, special, rc::gen::inRange<char16_t>(0x01, 0x7F),
                       rc::gen::inRange<char16_t>(0xA1, 0x2FFF), rc::gen::inRange<char16_t>(0xAC00, 0xD7A4));
    return rc::gen::map(rc::gen::container<std::u16string>(unit),
                        [](const std::u16string &text) { return QString::fromStdU16String(text); });
}

} // namespace

class TestToCsv : public QObject {
    Q_OBJECT

private slots:
    void whatIsWrittenReadsBack()
    {
        QVERIFY(rc::check([] {
            const int columns = *rc::gen::inRange(1, 5);
            const int rows = *rc::gen::inRange(0, 12);
            OutTable out;
            for (int column = 0; column < columns; ++column)
                out.header.append(QStringLiteral("column %1").arg(column));
            for (int row = 0; row < rows; ++row) {
                QList<Cell> cells;
                for (int column = 0; column < columns; ++column)
                    cells.append(Cell(*anyText()));
                out.rows.append(cells);
            }
            const auto in = readCsvText(toCsv(out), QStringLiteral("out.csv"));
            RC_ASSERT(in.has_value());
            RC_ASSERT(in->header == out.header);
            RC_ASSERT(in->rows.size() == out.rows.size());
            for (int row = 0; row < rows; ++row) {
                RC_ASSERT(in->rows[row].size() == columns);
                for (int column = 0; column < columns; ++column)
                    RC_ASSERT(in->rows[row].text(column) == out.rows[row][column].text);
            }
        }));
    }

    void formulasAreGuardedAndNumbersAreNot()
    {
        const OutTable table{{"a", "b", "c", "d"}, {{{"=1+1"}, {"-5", CellKind::Number}, {"'@x"}, {"'quoted'"}}}};
        QCOMPARE(toCsv(table), QByteArray("\xEF\xBB\xBF"
                                          "a,b,c,d\r\n'=1+1,-5,''@x,'quoted'\r\n"));
    }

    void quotesWhereNeeded()
    {
        const OutTable table{{"이름", "b"}, {{{"a, \"b\""}, {"two\nlines"}}}};
        QCOMPARE(QString::fromUtf8(toCsv(table).mid(3)),
                 QStringLiteral("이름,b\r\n\"a, \"\"b\"\"\",\"two\nlines\"\r\n"));
    }

    void anEmptyCellAloneIsStillARow()
    {
        const auto in = readCsvText(toCsv({{"a"}, {{{""}}, {{"x"}}}}), QStringLiteral("out.csv"));
        QVERIFY(in);
        QCOMPARE(in->rows.size(), 2);
    }
};

SLATEBOARD_TEST(TestToCsv)
#include "tst_tocsv.moc"
