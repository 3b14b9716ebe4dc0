// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/sample.h"
#include "tests/support/awaiting.h"
#include "tests/support/openlibrary.h"
#include "tests/support/registry.h"
#include "ui/shell/capsdialog.h"
#include "ui/shell/librarydialog.h"
#include "ui/widgets/shareedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QSpinBox>

using namespace slateboard;

namespace {

QPushButton *okOf(const QDialog &dialog)
{
    return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
}

} // namespace

class TestMoneyDialogs : public QObject {
    Q_OBJECT
private slots:
    void init() { m_opened = std::make_unique<OpenLibrary>(sample::makeSample().rows); }
    void cleanup() { m_opened.reset(); }
    void whatIsSpentAgainIsSet();
    void whatIsNoShareCannotBeTaken();
    void nothingTakesItBack();
    void capsOnQuartersAreRaised();
    void othersAreNot();

private:
    std::unique_ptr<OpenLibrary> m_opened;
};

void TestMoneyDialogs::whatIsSpentAgainIsSet()
{
    auto &dialog = *new LibraryDialog(m_opened->workspace()); // deletes itself once closed
    dialog.show();
    auto *share = dialog.findChild<ShareEdit *>();
    auto *after = dialog.findChild<QSpinBox *>();
    QVERIFY(!after->isEnabled());
    QTest::keyClicks(share, QStringLiteral("12.5"));
    QCOMPARE(share->echo(), QStringLiteral("12.5%"));
    QVERIFY(after->isEnabled());
    after->setFocus();
    QTest::keyClick(after, Qt::Key_Up);
    QTest::keyClick(after, Qt::Key_Up);
    QTest::mouseClick(okOf(dialog), Qt::LeftButton);
    QTRY_COMPARE(m_opened->library().info.reinvested, std::optional(Share{1250}));
    QCOMPARE(m_opened->library().info.reinvestedAfter, 2);
}

void TestMoneyDialogs::whatIsNoShareCannotBeTaken()
{
    auto &dialog = *new LibraryDialog(m_opened->workspace()); // deletes itself once closed
    dialog.show();
    auto *share = dialog.findChild<ShareEdit *>();
    QTest::keyClicks(share, QStringLiteral("120"));
    QVERIFY(!share->isAcceptable());
    QVERIFY(!okOf(dialog)->isEnabled());
    share->setText(QStringLiteral("100%"));
    QVERIFY(okOf(dialog)->isEnabled());
    dialog.close();
}

void TestMoneyDialogs::nothingTakesItBack()
{
    LibraryInfo info = m_opened->library().info;
    info.reinvested = Share{4000};
    info.reinvestedAfter = 3;
    QVERIFY(await(m_opened->session().setInfo(info)).has_value());
    auto &dialog = *new LibraryDialog(m_opened->workspace()); // deletes itself once closed
    QCOMPARE(dialog.findChild<ShareEdit *>()->text(), QStringLiteral("40%"));
    QCOMPARE(dialog.findChild<QSpinBox *>()->value(), 3);
    dialog.findChild<ShareEdit *>()->clear();
    dialog.accept();
    QTRY_VERIFY(!m_opened->library().info.reinvested);
    QCOMPARE(m_opened->library().info.reinvestedAfter, 0);
}

void TestMoneyDialogs::capsOnQuartersAreRaised()
{
    Cap quarter;
    quarter.scope = CapScope::Quarter;
    quarter.amount = {45'000'000'000};
    QVERIFY(await(m_opened->session().setCaps({quarter})).has_value());
    auto &dialog = *new CapsDialog(m_opened->workspace()); // deletes itself once closed
    dialog.show();
    auto *raised = dialog.findChild<QCheckBox *>();
    QVERIFY(raised->isEnabled());
    QVERIFY(!raised->isChecked());
    raised->setFocus();
    QTest::keyClick(raised, Qt::Key_Space);
    QTest::mouseClick(okOf(dialog), Qt::LeftButton);
    QTRY_VERIFY(m_opened->library().caps.first().raised);
}

void TestMoneyDialogs::othersAreNot()
{
    Cap programme;
    programme.amount = {400'000'000'000};
    Cap format;
    format.scope = CapScope::Format;
    format.format = Format::Film;
    format.amount = {100'000'000'000};
    QVERIFY(await(m_opened->session().setCaps({programme, format})).has_value());
    const CapsDialog dialog(m_opened->workspace());
    const auto boxes = dialog.findChildren<QCheckBox *>();
    QCOMPARE(boxes.size(), 2);
    for (const QCheckBox *box : boxes)
        QVERIFY(!box->isEnabled());
}

SLATEBOARD_WINDOW_TEST(TestMoneyDialogs)
#include "tst_moneydialogs.moc"
