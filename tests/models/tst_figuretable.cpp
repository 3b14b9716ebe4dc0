// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "ui/models/figuretable.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace slateboard;

namespace {

FigureRow row(qint64 title, const QString &name, std::optional<double> amount)
{
    return {{{name}, {amount ? QString::number(*amount) : QString(), amount}}, TitleId{title}};
}

FigureRow total(double amount)
{
    return {{{QStringLiteral("Total")}, {QString::number(amount), amount}}, {}, true};
}

} // namespace

class TestFigureTable : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Korean)); }
    void init();
    void rowsComeInTheirOwnOrder() { QCOMPARE(names(), (QStringList{"달빛 10화", "Ward", "달빛 2화", "Total"})); }
    void sortsWithTheTotalAtTheFoot_data();
    void sortsWithTheTotalAtTheFoot();
    void newFiguresKeepTheOrderAskedFor();
    void theSelectionStaysWithItsRow();
    void theSelectionStaysWhenNewFiguresReorderRows();
    void rowsThatLeadToOneTitleAreToldApart();
    void theSelectionStaysInAnotherLanguage();
    void otherColumnsAreAReset();
    void otherRowsAreAReset();
    void tellsTonesAndTargets();
    void onlySomeCellsCanBeChanged();

private:
    [[nodiscard]] QStringList names() const;

    std::unique_ptr<FigureTable> m_table;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestFigureTable::init()
{
    m_tester.reset();
    m_table = std::make_unique<FigureTable>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_table.get());
    m_table->setColumns({{QStringLiteral("Title"), false, 0}, {QStringLiteral("Budget"), true, 100}});
    m_table->setRows({row(1, QStringLiteral("달빛 10화"), 300), row(2, QStringLiteral("Ward"), 100),
                      row(3, QStringLiteral("달빛 2화"), 200), total(600)});
}

QStringList TestFigureTable::names() const
{
    QStringList names;
    for (int i = 0; i < m_table->rowCount(); ++i)
        names << m_table->index(i, 0).data().toString();
    return names;
}

void TestFigureTable::sortsWithTheTotalAtTheFoot_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QStringList>("expected");
    const QString two = QStringLiteral("달빛 2화");
    const QString ten = QStringLiteral("달빛 10화");
    QTest::newRow("name") << 0 << Qt::AscendingOrder << QStringList{two, ten, "Ward", "Total"};
    QTest::newRow("name down") << 0 << Qt::DescendingOrder << QStringList{"Ward", ten, two, "Total"};
    QTest::newRow("number") << 1 << Qt::AscendingOrder << QStringList{"Ward", two, ten, "Total"};
    QTest::newRow("number down") << 1 << Qt::DescendingOrder << QStringList{ten, two, "Ward", "Total"};
}

void TestFigureTable::sortsWithTheTotalAtTheFoot()
{
    QFETCH(int, column);
    QFETCH(Qt::SortOrder, order);
    m_table->sort(column, order);
    QTEST(names(), "expected");
}

void TestFigureTable::newFiguresKeepTheOrderAskedFor()
{
    m_table->sort(1, Qt::DescendingOrder);
    m_table->setRows({row(1, QStringLiteral("a"), 1), row(2, QStringLiteral("b"), 2), row(3, QStringLiteral("c"), 3),
                      row(4, QStringLiteral("d"), 4), total(10)});
    QCOMPARE(names(), (QStringList{"d", "c", "b", "a", "Total"}));
    m_table->setRows({row(1, QStringLiteral("a"), 9), row(2, QStringLiteral("b"), 2), row(3, QStringLiteral("c"), 3),
                      row(4, QStringLiteral("d"), 4), total(18)});
    QCOMPARE(names(), (QStringList{"a", "d", "c", "b", "Total"}));
}

void TestFigureTable::theSelectionStaysWithItsRow()
{
    QItemSelectionModel selection(m_table.get());
    selection.setCurrentIndex(m_table->index(1, 0), QItemSelectionModel::SelectCurrent);
    m_table->sort(0, Qt::AscendingOrder);
    QCOMPARE(selection.currentIndex().data().toString(), QStringLiteral("Ward"));
    QCOMPARE(selection.selectedIndexes(), QModelIndexList{m_table->index(2, 0)});

    QSignalSpy resets(m_table.get(), &QAbstractItemModel::modelReset);
    m_table->setRows({row(1, QStringLiteral("달빛 10화"), 301), row(2, QStringLiteral("Ward"), 101),
                      row(3, QStringLiteral("달빛 2화"), 201), total(603)});
    QCOMPARE(resets.count(), 0);
    QCOMPARE(selection.currentIndex().siblingAtColumn(1).data().toString(), QStringLiteral("101"));
    QVERIFY(selection.isSelected(m_table->index(2, 0)));
}

void TestFigureTable::theSelectionStaysWhenNewFiguresReorderRows()
{
    m_table->sort(1, Qt::AscendingOrder);
    QItemSelectionModel selection(m_table.get());
    selection.setCurrentIndex(m_table->index(0, 0), QItemSelectionModel::SelectCurrent);
    m_table->setRows({row(1, QStringLiteral("달빛 10화"), 300), row(2, QStringLiteral("Ward"), 900),
                      row(3, QStringLiteral("달빛 2화"), 200), total(1400)});
    QCOMPARE(names(), (QStringList{"달빛 2화", "달빛 10화", "Ward", "Total"}));
    QCOMPARE(selection.currentIndex(), m_table->index(2, 0));
    QVERIFY(selection.isSelected(m_table->index(2, 0)));
}

void TestFigureTable::rowsThatLeadToOneTitleAreToldApart()
{
    m_table->setRows({row(7, QStringLiteral("cast"), 1), row(7, QStringLiteral("sets"), 2),
                      row(7, QStringLiteral("music"), 3), total(6)});
    QItemSelectionModel selection(m_table.get());
    selection.setCurrentIndex(m_table->index(1, 0), QItemSelectionModel::SelectCurrent);
    m_table->sort(1, Qt::DescendingOrder);
    QCOMPARE(selection.currentIndex().data().toString(), QStringLiteral("sets"));
    m_table->sort(0, Qt::DescendingOrder);
    QCOMPARE(selection.currentIndex(), m_table->index(0, 0));
}

void TestFigureTable::theSelectionStaysInAnotherLanguage()
{
    m_table->sort(1, Qt::AscendingOrder);
    QItemSelectionModel selection(m_table.get());
    selection.setCurrentIndex(m_table->index(1, 0), QItemSelectionModel::SelectCurrent);
    QSignalSpy heads(m_table.get(), &QAbstractItemModel::headerDataChanged);
    m_table->setColumns({{QStringLiteral("작품"), false, 0}, {QStringLiteral("예산"), true, 100}});
    m_table->setRows({row(1, QStringLiteral("Moonlit 10"), 300), row(2, QStringLiteral("병동"), 100),
                      row(3, QStringLiteral("Moonlit 2"), 200), total(600)});
    QCOMPARE(heads.count(), 1);
    QCOMPARE(m_table->headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("예산"));
    QCOMPARE(names(), (QStringList{"병동", "Moonlit 2", "Moonlit 10", "Total"}));
    QCOMPARE(selection.currentIndex().data().toString(), QStringLiteral("Moonlit 2"));
    QCOMPARE(selection.selectedIndexes(), QModelIndexList{m_table->index(1, 0)});
}

void TestFigureTable::otherColumnsAreAReset()
{
    m_table->sort(1, Qt::AscendingOrder);
    QSignalSpy resets(m_table.get(), &QAbstractItemModel::modelReset);
    m_table->setColumns({{QStringLiteral("Title"), false, 0}});
    QCOMPARE(resets.count(), 1);
    QCOMPARE(m_table->rowCount(), 0);
    m_table->setRows({row(2, QStringLiteral("b"), {}), row(1, QStringLiteral("a"), {})});
    QCOMPARE(names(), (QStringList{"b", "a"})); // no longer sorted by a column that has gone
}

void TestFigureTable::otherRowsAreAReset()
{
    QSignalSpy resets(m_table.get(), &QAbstractItemModel::modelReset);
    m_table->setRows({row(2, QStringLiteral("Ward"), 100), total(100)});
    QCOMPARE(resets.count(), 1);
    QCOMPARE(names(), (QStringList{"Ward", "Total"}));
    m_table->setRows({});
    QCOMPARE(m_table->rowCount(), 0);
}

void TestFigureTable::tellsTonesAndTargets()
{
    m_table->setRows({{{{QStringLiteral("✕ late"), {}, CellTone::Over, true}}, IpId{5}}, total(1)});
    const QModelIndex cell = m_table->index(0, 0);
    QCOMPARE(cell.data(FigureTable::ToneRole).toInt(), static_cast<int>(CellTone::Over));
    QVERIFY(cell.data(FigureTable::StrongRole).toBool());
    QVERIFY(m_table->index(1, 1).data(FigureTable::StrongRole).toBool()); // totals stand out
    QVERIFY(!m_table->index(0, 1).data().isValid() || m_table->index(0, 1).data().toString().isEmpty());
    QVERIFY(m_table->target(0) == RowTarget(IpId{5}));
    QCOMPARE(m_table->rowOf(IpId{5}), 0);
    QCOMPARE(m_table->rowOf(TitleId{5}), -1);
    QCOMPARE(m_table->headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Budget"));
}

void TestFigureTable::onlySomeCellsCanBeChanged()
{
    QVERIFY(!m_table->flags(m_table->index(0, 1)).testFlag(Qt::ItemIsEditable));
    QList<std::pair<RowTarget, QVariant>> taken;
    m_table->setEditing({[](const RowTarget &target, int column) {
                             const bool isBudget = std::holds_alternative<TitleId>(target) && column == 1;
                             return isBudget ? QVariant(7) : QVariant();
                         },
                         [&](const RowTarget &target, int, const QVariant &value) {
                             taken.append({target, value});
                         }});
    QVERIFY(m_table->flags(m_table->index(0, 1)).testFlag(Qt::ItemIsEditable));
    QVERIFY(!m_table->flags(m_table->index(0, 0)).testFlag(Qt::ItemIsEditable));
    QVERIFY(!m_table->flags(m_table->index(3, 1)).testFlag(Qt::ItemIsEditable)); // the total
    QVERIFY(!m_table->setData(m_table->index(0, 0), 8));
    QVERIFY(!m_table->setData(m_table->index(0, 1), 7)); // what it is already
    QVERIFY(taken.isEmpty());
    QVERIFY(m_table->setData(m_table->index(0, 1), 8));
    QCOMPARE(taken.size(), 1);
    QCOMPARE(taken.first().first, RowTarget(TitleId{1}));
    QCOMPARE(taken.first().second, QVariant(8));
}

SLATEBOARD_TEST(TestFigureTable)
#include "tst_figuretable.moc"
