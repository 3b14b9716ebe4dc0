// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/entrymoneyedit.h"
#include "ui/widgets/grantform.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/shareedit.h"

#include <QCalendarWidget>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QSignalSpy>
#include <QtTest>

using namespace slateboard;

class TestEdits : public QObject {
    Q_OBJECT
private slots:
    void moneyIsEchoed_data();
    void moneyIsEchoed();
    void moneyIsEchoedWhileASyllableIsComposed();
    void moneySetReadsBack_data();
    void moneySetReadsBack();
    void otherCurrenciesAreEchoed_data();
    void otherCurrenciesAreEchoed();
    void anotherCurrencySetReadsBack();
    void sharesAreTyped_data();
    void sharesAreTyped();
    void daysAreTyped_data();
    void daysAreTyped();
    void keysGoByDayAndMonth();
    void aDayIsPickedFromTheCalendar();
    void mnemonicsOfAGrantLeadToTheirFields();
};

void TestEdits::moneyIsEchoed_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("acceptable");
    QTest::addColumn<QString>("echo");
    QTest::newRow("empty") << "" << true << "";
    QTest::newRow("with a unit") << "12억" << true << "₩1,200,000,000";
    QTest::newRow("digits") << "1,200,000,000" << true << "12억";
    QTest::newRow("brackets") << "(5억)" << true << "−₩500,000,000";
    QTest::newRow("nonsense") << "twelve" << false << "";
}

void TestEdits::moneyIsEchoed()
{
    QFETCH(QString, typed);
    MoneyEdit edit(Formatter(Language::Korean, {}));
    QTest::keyClicks(&edit, QStringLiteral("9"));
    edit.setText(typed);
    QTEST(edit.isAcceptable(), "acceptable");
    QTEST(edit.echo(), "echo");
    QCOMPARE(edit.money().has_value(), edit.isAcceptable() && !typed.isEmpty());
    QCOMPARE(edit.refusal().isEmpty(), edit.isAcceptable());
}

void TestEdits::moneyIsEchoedWhileASyllableIsComposed()
{
    MoneyEdit edit(Formatter(Language::Korean, {}));
    edit.setText(QStringLiteral("12"));
    QInputMethodEvent composing(QStringLiteral("억"), {});
    QCoreApplication::sendEvent(&edit, &composing);
    QCOMPARE(edit.text(), QStringLiteral("12"));
    QCOMPARE(edit.echo(), QStringLiteral("₩1,200,000,000"));
    QCOMPARE(edit.money()->minor, 1'200'000'000);
}

void TestEdits::moneySetReadsBack_data()
{
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("minor");
    QTest::newRow("won") << "KRW" << qint64{1'234'567};
    QTest::newRow("minus") << "KRW" << qint64{-500};
    QTest::newRow("dollars") << "USD" << qint64{800'000'000};
    QTest::newRow("cents") << "USD" << qint64{123};
}

void TestEdits::moneySetReadsBack()
{
    QFETCH(QString, currency);
    QFETCH(qint64, minor);
    MoneyEdit edit(Formatter(Language::English, Currency{currency}));
    edit.setMoney(Money{minor});
    QVERIFY(edit.isAcceptable());
    QCOMPARE(edit.money()->minor, minor);
    edit.setMoney(std::nullopt);
    QVERIFY(!edit.money());
}

void TestEdits::otherCurrenciesAreEchoed_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("acceptable");
    QTest::addColumn<QString>("echo");
    QTest::newRow("empty") << "" << true << "";
    QTest::newRow("own currency") << "1,200,000,000" << true << "12억";
    QTest::newRow("own currency in words") << "12억" << true << "₩1,200,000,000";
    QTest::newRow("reckoned") << "=2*600" << true << "₩1,200";
    QTest::newRow("with a rate") << "USD 12,000 @1384.5" << true << "₩16,614,000";
    QTest::newRow("with the known rate") << "USD 100" << true << "₩130,050 at 1300.5 of 2023-02-01";
    QTest::newRow("no rate known") << "EUR 100" << false << "";
}

void TestEdits::otherCurrenciesAreEchoed()
{
    QFETCH(QString, typed);
    EntryMoneyEdit edit(Formatter(Language::Korean, {}), Day(2023, 3, 31));
    edit.setKnownRates({{QStringLiteral("USD"), 1'300'500'000, Day(2023, 2, 1)}});
    edit.setText(typed);
    QTEST(edit.isAcceptable(), "acceptable");
    QTEST(edit.echo(), "echo");
    QCOMPARE(edit.money().has_value(), edit.isAcceptable() && !typed.isEmpty());
    QCOMPARE(edit.entered().has_value(), edit.isAcceptable() && typed.startsWith(QStringLiteral("USD")));
}

void TestEdits::anotherCurrencySetReadsBack()
{
    EntryMoneyEdit edit(Formatter(Language::Korean, {}), Day(2023, 3, 31));
    const EntryMoney entry{Money{16'614'000}, EnteredAmount::fromCode("USD 1200000 1384500000 2023-01-09")};
    edit.setEntry(entry);
    QCOMPARE(edit.text(), QStringLiteral("USD 12,000 @1384.5 2023-01-09"));
    QCOMPARE(edit.entry(), std::optional(entry));
    edit.setEntry(EntryMoney{Money{500}, {}});
    QCOMPARE(edit.text(), QStringLiteral("500"));
    edit.setEntry(std::nullopt);
    QVERIFY(!edit.entry() && edit.isAcceptable());
}

void TestEdits::sharesAreTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("hundredths"); // -1: refused
    QTest::newRow("number") << "12.5" << 1250;
    QTest::newRow("percent") << "40%" << 4000;
    QTest::newRow("full width") << "１２％" << 1200;
    QTest::newRow("all") << "100" << 10000;
    QTest::newRow("more than all") << "100.01" << -1;
    QTest::newRow("nonsense") << "half" << -1;
}

void TestEdits::sharesAreTyped()
{
    QFETCH(QString, typed);
    QFETCH(int, hundredths);
    ShareEdit edit;
    edit.setText(typed);
    QCOMPARE(edit.isAcceptable(), hundredths >= 0);
    QCOMPARE(edit.share(), hundredths >= 0 ? std::optional(Share{hundredths}) : std::nullopt);
    edit.setShare(edit.share());
    QCOMPARE(edit.share(), hundredths >= 0 ? std::optional(Share{hundredths}) : std::nullopt);
    edit.clear();
    QVERIFY(edit.isAcceptable() && !edit.share());
}

void TestEdits::daysAreTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("day"); // empty: none
    QTest::addColumn<bool>("acceptable");
    QTest::newRow("empty") << ""
                           << "" << true;
    QTest::newRow("iso") << "2023-03-31"
                         << "2023-03-31" << true;
    QTest::newRow("korean") << "2023년 3월 31일"
                            << "2023-03-31" << true;
    QTest::newRow("digits") << "20230331"
                            << "2023-03-31" << true;
    QTest::newRow("short year") << "24.6.20"
                                << "2024-06-20" << true;
    QTest::newRow("short year, spaced") << "24. 6. 20."
                                        << "2024-06-20" << true;
    QTest::newRow("six digits") << "240620"
                                << "2024-06-20" << true;
    QTest::newRow("slashes") << "2024/6/20"
                             << "2024-06-20" << true;
    QTest::newRow("short year, no such day") << "24.2.30"
                                             << "" << false;
    QTest::newRow("no such day") << "2023-02-30"
                                 << "" << false;
    QTest::newRow("a month only") << "2023-03"
                                  << "" << false;
}

void TestEdits::daysAreTyped()
{
    QFETCH(QString, typed);
    DayEdit edit;
    QSignalSpy changed(&edit, &EchoEdit::typedChanged);
    edit.setText(typed);
    QTEST(edit.day() ? edit.day()->iso() : QString(), "day");
    QTEST(edit.isAcceptable(), "acceptable");
    QCOMPARE(changed.count(), typed.isEmpty() ? 0 : 1);
}

void TestEdits::keysGoByDayAndMonth()
{
    DayEdit edit;
    edit.setSuggestion(Day(2023, 3, 31));
    QTest::keyClick(&edit, Qt::Key_Up);
    QCOMPARE(edit.day(), Day(2023, 3, 31));
    QTest::keyClick(&edit, Qt::Key_Up);
    QCOMPARE(edit.day(), Day(2023, 4, 1));
    QTest::keyClick(&edit, Qt::Key_PageDown);
    QCOMPARE(edit.day(), Day(2023, 3, 1));
    edit.clear();
    QVERIFY(!edit.day());
}

void TestEdits::aDayIsPickedFromTheCalendar()
{
    DayEdit edit;
    edit.setDay(Day(2023, 3, 31));
    edit.show();
    edit.actions().constFirst()->trigger();
    auto *calendar = edit.findChild<QCalendarWidget *>();
    QVERIFY(calendar && calendar->isVisible());
    QCOMPARE(calendar->selectedDate(), QDate(2023, 3, 31));
    const QImage popup = calendar->grab().toImage();
    for (const QPoint &edge : {QPoint(0, 50), QPoint(popup.width() - 1, 50), QPoint(50, popup.height() - 1)})
        QVERIFY(popup.pixelColor(edge) != calendar->palette().color(QPalette::Base)); // a frame of its own
    emit calendar->clicked(QDate(2023, 4, 2));
    QCOMPARE(edit.day(), Day(2023, 4, 2));
    QVERIFY(!calendar->isVisible());
}

void TestEdits::mnemonicsOfAGrantLeadToTheirFields()
{
    GrantForm form(Library{}, Formatter(Language::Korean, {}));
    form.show();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    form.findChild<QComboBox *>()->setCurrentIndex(static_cast<int>(GrantKind::Option)); // all fields count
    QStringList keys;
    for (const QLabel *label : form.findChildren<QLabel *>()) {
        const QKeySequence key = QKeySequence::mnemonic(label->text());
        if (key.isEmpty())
            continue;
        QVERIFY2(!keys.contains(key.toString()), qPrintable(label->text()));
        keys << key.toString();
        QTest::keySequence(&form, key);
        QVERIFY2(label->buddy() && label->buddy()->hasFocus(), qPrintable(label->text()));
    }
    QCOMPARE(keys.size(), 9);
}

SLATEBOARD_WINDOW_TEST(TestEdits)
#include "tst_edits.moc"
