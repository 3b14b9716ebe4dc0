// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "ui/models/clipboardtable.h"

#include <QMimeData>
#include <QStandardItemModel>
#include <QTest>

using namespace slateboard;

class TestClipboardTable : public QObject {
    Q_OBJECT
private slots:
    void cellsComeInTheOrderAskedFor();
    void noCellTearsItsRowApart();
};

void TestClipboardTable::cellsComeInTheOrderAskedFor()
{
    QStandardItemModel model(2, 2);
    model.setHorizontalHeaderLabels({QStringLiteral("제목"), QStringLiteral("매체")});
    for (int row = 0; row < 2; ++row) {
        for (int column = 0; column < 2; ++column)
            model.setItem(row, column, new QStandardItem(QStringLiteral("%1%2").arg(row).arg(column)));
    }
    const auto mime = clipboardTable(model, {1, 0}, {1, 0});
    QCOMPARE(mime->text(), QStringLiteral("11\t10\n01\t00\n"));
    QVERIFY(mime->html().contains(QStringLiteral("<th>매체</th><th>제목</th>")));
}

void TestClipboardTable::noCellTearsItsRowApart()
{
    QStandardItemModel model(1, 1);
    model.setItem(0, 0, new QStandardItem(QStringLiteral("a\tb\nc <d> & e")));
    const auto mime = clipboardTable(model, {0}, {0});
    QCOMPARE(mime->text(), QStringLiteral("a b c <d> & e\n"));
    QVERIFY(mime->html().contains(QStringLiteral("&lt;d&gt; &amp; e")));
}

SLATEBOARD_TEST(TestClipboardTable)
#include "tst_clipboardtable.moc"
