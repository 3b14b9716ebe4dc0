// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/importbench.h"
#include "tests/support/iprows.h"
#include "tests/support/registry.h"
#include "ui/language/language.h"

#include <QtTest>

using namespace slateboard;
using exchange::ImportKind;

namespace {

const QByteArray shortList = "제목,매체\n달빛 아래 상점,웹툰\n푸른 궁의 나날,소설\n일곱 번째 출구,오디오북\n";

} // namespace

/// The import dialog without a mouse.
class TestImportKeys : public QObject {
    Q_OBJECT
private slots:
    void columnsAreChosenByKeyboard();
    void theKeyboardAloneImports();
    void controlReturnImportsFromAnywhere();
    void aLetterGoesToOnePlace_data();
    void aLetterGoesToOnePlace();
};

void TestImportKeys::columnsAreChosenByKeyboard()
{
    ImportBench bench(ImportKind::Ips);
    bench.given("Title,Nonsense\nMoon,drama\n");
    QTRY_VERIFY(bench.canImport());
    TableView *view = bench.view(QStringLiteral("What the columns mean"));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_Return);
    QComboBox *list = nullptr;
    QTRY_VERIFY((list = view->findChild<QComboBox *>()) && list->view()->isVisible());
    while (list->view()->currentIndex().data().toString() != QLatin1String("Genre"))
        QTest::keyClick(list->view(), Qt::Key_Down);
    QTest::keyClick(list->view(), Qt::Key_Return);
    QTRY_VERIFY(bench.column(QStringLiteral("Nonsense")).startsWith(QLatin1String("Genre")));
}

void TestImportKeys::theKeyboardAloneImports()
{
    ImportBench bench(ImportKind::Ips);
    bench.given(shortList);
    QTRY_VERIFY(bench.canImport());
    QTest::keyClick(&bench.dialog, Qt::Key_Return);
    QTRY_COMPARE(bench.done.count(), 1);
    QCOMPARE(bench.opened.library().ips.size(), 3);
}

void TestImportKeys::controlReturnImportsFromAnywhere()
{
    ImportBench bench(ImportKind::Ips);
    bench.given(shortList);
    QTRY_VERIFY(bench.canImport());
    bench.dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&bench.dialog));
    TableView *view = bench.view(QStringLiteral("What the columns mean"));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(bench.done.count(), 1);
    QCOMPARE(bench.opened.library().ips.size(), 3);
}

void TestImportKeys::aLetterGoesToOnePlace_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<ImportKind>("kind");
    QTest::newRow("English, source IPs") << Language::English << ImportKind::Ips;
    QTest::newRow("English, metrics") << Language::English << ImportKind::Metrics;
    QTest::newRow("Korean, source IPs") << Language::Korean << ImportKind::Ips;
    QTest::newRow("Korean, metrics") << Language::Korean << ImportKind::Metrics;
}

void TestImportKeys::aLetterGoesToOnePlace()
{
    QFETCH(Language, language);
    QFETCH(ImportKind, kind);
    speak(language);
    const auto english = qScopeGuard([] { speak(Language::English); });
    ImportBench bench(kind, IpRows::small().rows);
    bench.given("제목,매체,조회수 2023-01\n미생,토끼,1\n없는 것,웹툰,2023-02-30\n\"\",웹툰,1\n");
    QTRY_VERIFY(bench.tabs().tabText(ImportResult::RejectedTab).contains(u'1') ||
                bench.tabs().tabText(ImportResult::RejectedTab).contains(u'2'));
    QStringList texts;
    for (const auto *button : bench.dialog.findChildren<QAbstractButton *>()) {
        if (button->isVisibleTo(&bench.dialog) && !button->text().isEmpty())
            texts << button->text();
    }
    for (const auto *label : bench.dialog.findChildren<QLabel *>()) {
        if (label->buddy() && label->isVisibleTo(&bench.dialog))
            texts << label->text();
    }
    for (int tab = 0; tab < bench.tabs().count(); ++tab) {
        if (bench.tabs().isTabVisible(tab))
            texts << bench.tabs().tabText(tab);
    }
    QMap<QString, QString> met;
    for (const QString &text : std::as_const(texts)) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (key.isEmpty())
            continue;
        QVERIFY2(!met.contains(key), qPrintable(key + u' ' + met.value(key) + u' ' + text));
        met.insert(key, text);
    }
    QVERIFY(met.size() >= 10);
}

SLATEBOARD_WINDOW_TEST(TestImportKeys)
#include "tst_importkeys.moc"
