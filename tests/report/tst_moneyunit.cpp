// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "ui/report/moneyunit.h"

#include <QTest>

#include <vector>

using namespace slateboard;

class TestMoneyUnit : public QObject {
    Q_OBJECT
private slots:
    void picksTheUnit_data()
    {
        QTest::addColumn<bool>("korean");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QList<double>>("units");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("first");
        QTest::newRow("bn KRW") << false << "KRW" << QList<double>{16.1e9, 0.4e9} << "bn KRW"
                                << "16.1";
        QTest::newRow("억 원") << true << "KRW" << QList<double>{161e8, 4e8} << "억 원"
                               << "161.0";
        QTest::newRow("small amounts ask for decimals") << false << "KRW" << QList<double>{16.1e9, 0.05e9} << "bn KRW"
                                                        << "16.10";
        QTest::newRow("m USD") << false << "USD" << QList<double>{110e6, 2.5e6} << "m USD"
                               << "110.0";
        QTest::newRow("만 달러") << true << "USD" << QList<double>{11e6, 2.5e6} << "만 달러"
                                 << "1,100.0";
        QTest::newRow("negative") << false << "USD" << QList<double>{-110e6} << "m USD"
                                  << "−110.0";
        QTest::newRow("nothing") << false << "KRW" << QList<double>{0.0} << "KRW"
                                 << "0";
    }
    void picksTheUnit()
    {
        QFETCH(bool, korean);
        QFETCH(QString, currency);
        QFETCH(QList<double>, units);
        QFETCH(QString, name);
        QFETCH(QString, first);
        const Currency money{currency};
        std::vector<Money> amounts;
        for (double amount : units)
            amounts.push_back(Money{static_cast<qint64>(amount * static_cast<double>(money.minorPerUnit()))});
        const MoneyUnit unit(Formatter(korean ? Language::Korean : Language::English, money), amounts);
        QCOMPARE(unit.name(), name);
        QCOMPARE(unit.text(amounts[0]), first);
    }
};

SLATEBOARD_TEST(TestMoneyUnit)
#include "tst_moneyunit.moc"
