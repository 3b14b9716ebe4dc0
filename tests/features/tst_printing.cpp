// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/windowcontext.h"
#include "tests/support/registry.h"
#include "ui/preview/previewview.h"
#include "ui/shell/actions.h"
#include "ui/shell/paperdialog.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>

using namespace slateboard;

/// Papers from the window: what is chosen, the preview, and the PDF.
class TestPrinting : public QObject {
    Q_OBJECT
public:
    static void initMain() { usePrivateDesktop(); }
private slots:
    void init();
    void cleanup();
    void theSummaryIsPreviewed();
    void anotherPaperIsLaidOutAnew();
    void pagesAreTurnedByKeysAndOutline();
    void aPackHasWhatIsTicked();
    void oneSheetsAreOfChosenTitles();
    void whatIsPreviewedIsSaved();
    void readersPrintToo();

private:
    // The preview that opens; with its pages laid out.
    QDialog *preview()
    {
        QDialog *found = nullptr;
        const auto isThere = [&] {
            for (QDialog *dialog : m_context->window().findChildren<QDialog *>()) {
                auto *view = dialog->findChild<PreviewView *>();
                if (view && view->layout())
                    found = dialog;
            }
            return found != nullptr;
        };
        (void)QTest::qWaitFor(isThere, 60000);
        return found;
    }
    static PreviewView &viewOf(QDialog *dialog) { return *dialog->findChild<PreviewView *>(); }
    PaperDialog *ask(QAction *action)
    {
        action->trigger();
        return m_context->window().findChild<PaperDialog *>();
    }
    static QPushButton *previewButton(QDialog *dialog)
    {
        const auto buttons = dialog->findChildren<QPushButton *>();
        const auto found = std::ranges::find_if(buttons, &QPushButton::isDefault);
        return found == buttons.end() ? nullptr : *found;
    }
    static void clickPreview(QDialog *dialog) { QTest::mouseClick(previewButton(dialog), Qt::LeftButton); }
    [[nodiscard]] Actions &actions() const { return m_context->window().actions(); }

    std::unique_ptr<WindowContext> m_context;
};

void TestPrinting::init()
{
    m_context = std::make_unique<WindowContext>();
    QVERIFY(m_context->open(m_context->sampleFile()));
}

void TestPrinting::cleanup()
{
    m_context.reset();
}

void TestPrinting::theSummaryIsPreviewed()
{
    actions().print->trigger();
    QDialog *dialog = preview();
    QVERIFY(dialog);
    QVERIFY(viewOf(dialog).layout()->count() > 4);
    QTRY_VERIFY_WITH_TIMEOUT(viewOf(dialog).isPainted(0), 20000);
    QCOMPARE(dialog->findChild<QSpinBox *>()->value(), 1);
    QVERIFY(dialog->findChild<QTreeWidget *>()->isVisible());
}

void TestPrinting::anotherPaperIsLaidOutAnew()
{
    actions().print->trigger();
    QDialog *dialog = preview();
    QVERIFY(dialog);
    const SharedLayout onA4 = viewOf(dialog).layout();
    QCOMPARE(onA4->pageLayout(0).pageSize().id(), QPageSize::A4);
    auto *paper = dialog->findChild<QComboBox *>();
    paper->setCurrentIndex(paper->findText(QStringLiteral("Letter")));
    QTRY_VERIFY_WITH_TIMEOUT(viewOf(dialog).layout() != onA4, 60000);
    QCOMPARE(viewOf(dialog).layout()->pageLayout(0).pageSize().id(), QPageSize::Letter);
    QTRY_VERIFY_WITH_TIMEOUT(viewOf(dialog).isPainted(0), 20000);
}

void TestPrinting::pagesAreTurnedByKeysAndOutline()
{
    actions().print->trigger();
    QDialog *dialog = preview();
    QVERIFY(dialog);
    PreviewView &view = viewOf(dialog);
    auto *page = dialog->findChild<QSpinBox *>();
    QTest::keyClick(&view, Qt::Key_PageDown);
    QTRY_COMPARE(page->value(), 2);
    QTest::keyClick(&view, Qt::Key_End);
    QTRY_COMPARE(page->value(), view.layout()->count());
    QTest::keyClick(&view, Qt::Key_Home);
    QTRY_COMPARE(page->value(), 1);
    page->setValue(3);
    QCOMPARE(view.page(), 2);
    auto *outline = dialog->findChild<QTreeWidget *>();
    const PdfBookmark last = view.layout()->bookmarks().back();
    QTreeWidgetItem *item = outline->findItems(last.name, Qt::MatchExactly).first();
    outline->setCurrentItem(item);
    QTRY_COMPARE(view.page(), last.page);
    QTRY_VERIFY_WITH_TIMEOUT(view.isPainted(last.page), 20000);
}

void TestPrinting::aPackHasWhatIsTicked()
{
    PaperDialog *dialog = ask(actions().printPack);
    QVERIFY(dialog);
    QCOMPARE(dialog->parts(), allParts()); // the sample has something for all of them
    for (QCheckBox *check : dialog->findChildren<QCheckBox *>())
        check->setChecked(false);
    QVERIFY(!previewButton(dialog)->isEnabled());
    for (QCheckBox *check : dialog->findChildren<QCheckBox *>()) {
        if (check->text() == nameOf(PaperPart::Summary) || check->text() == nameOf(PaperPart::Releases))
            check->click();
    }
    QCOMPARE(dialog->parts(), (std::vector{PaperPart::Summary, PaperPart::Releases}));
    QVERIFY(!dialog->findChild<QListWidget *>()->isEnabled()); // no one-sheets, no titles of them
    clickPreview(dialog);
    QDialog *shown = preview();
    QVERIFY(shown);
    const auto &bookmarks = viewOf(shown).layout()->bookmarks();
    QCOMPARE(bookmarks[0].name, said("Report", "Contents"));
    QCOMPARE(bookmarks[1].name, nameOf(PaperPart::Summary));
    QCOMPARE(bookmarks.back().name, nameOf(PaperPart::Releases));
}

void TestPrinting::oneSheetsAreOfChosenTitles()
{
    PaperDialog *dialog = ask(actions().printSheets);
    QVERIFY(dialog);
    QVERIFY(dialog->findChildren<QCheckBox *>().isEmpty());
    auto *list = dialog->findChild<QListWidget *>();
    QCOMPARE(list->count(), static_cast<int>(m_context->workspace().figures().titles.size()));
    QVERIFY(dialog->titles().empty()); // all
    list->item(2)->setCheckState(Qt::Checked);
    list->item(5)->setCheckState(Qt::Checked);
    QCOMPARE(dialog->titles().size(), size_t(2));
    dialog->findChild<QLineEdit *>()->setText(list->item(5)->text());
    QVERIFY(list->item(2)->isHidden() && !list->item(5)->isHidden());
    clickPreview(dialog);
    QDialog *shown = preview();
    QVERIFY(shown);
    QCOMPARE(viewOf(shown).layout()->count(), 2);
    QTRY_VERIFY_WITH_TIMEOUT(viewOf(shown).isPainted(0), 20000);
}

void TestPrinting::whatIsPreviewedIsSaved()
{
    actions().print->trigger();
    QDialog *dialog = preview();
    QVERIFY(dialog);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("summary.pdf"));
    QSignalSpy told(&m_context->workspace(), &Workspace::noticed);
    savePaper(dialog, m_context->workspace(), viewOf(dialog).layout(), path);
    QTRY_COMPARE_WITH_TIMEOUT(told.count(), 1, 30000);
    QCOMPARE(told[0][0].toString(), QStringLiteral("The PDF was written to summary.pdf"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().startsWith("%PDF-"));
    QSignalSpy failed(&m_context->workspace(), &Workspace::failed);
    savePaper(dialog, m_context->workspace(), viewOf(dialog).layout(), folder.filePath(QStringLiteral("no/where.pdf")));
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 30000);
}

// Who travels cannot change anything, but has it on paper as of that day.
void TestPrinting::readersPrintToo()
{
    m_context->workspace().travelTo(Day(2022, 12, 31));
    QTRY_COMPARE(m_context->workspace().figures().asOf, Day(2022, 12, 31));
    QVERIFY(actions().print->isEnabled() && actions().printPack->isEnabled() && actions().printSheets->isEnabled());
    PaperDialog *dialog = ask(actions().printSheets);
    QVERIFY(dialog);
    dialog->findChild<QListWidget *>()->item(0)->setCheckState(Qt::Checked);
    clickPreview(dialog);
    QDialog *shown = preview();
    QVERIFY(shown);
    QVERIFY(viewOf(shown).layout()->document().properties.subject.contains(QStringLiteral("2022-12-31")));
}

SLATEBOARD_WINDOW_TEST(TestPrinting)
#include "tst_printing.moc"
