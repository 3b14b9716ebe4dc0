// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/printpreview.h"

#include "ui/models/workspace.h"
#include "ui/preview/previewview.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QIcon>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QScreen>
#include <QShortcut>
#include <QSpinBox>
#include <QSplitter>
#include <QToolBar>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace slateboard {
namespace {

class PreviewDialog : public QDialog {
    Q_DECLARE_TR_FUNCTIONS(slateboard::PreviewDialog)
public:
    PreviewDialog(QWidget *owner, Workspace &workspace, PaperJob job, QPageSize::PageSizeId paper);

private:
    void makeTools();
    QAction *addTool(const char *icon, const QString &text, const QKeySequence &keys);
    void lay();
    void take(const SharedLayout &layout);
    void fillOutline();
    void followPage(int page);
    void askPrinter();
    [[nodiscard]] QPageSize::PageSizeId paper() const
    {
        return static_cast<QPageSize::PageSizeId>(m_paper->currentData().toInt());
    }

    Workspace &m_workspace;
    PaperJob m_job;
    QToolBar *m_tools;
    QSplitter *m_splitter;
    QTreeWidget *m_outline;
    PreviewView *m_view;
    QSpinBox *m_page;
    QLabel *m_count;
    QComboBox *m_paper;
    QLabel *m_waiting;
    QList<QAction *> m_needLayout;
};

PreviewDialog::PreviewDialog(QWidget *owner, Workspace &workspace, PaperJob job, QPageSize::PageSizeId paper) :
    QDialog(owner), m_workspace(workspace), m_job(std::move(job)), m_tools(new QToolBar), m_splitter(new QSplitter),
    m_outline(new QTreeWidget), m_view(new PreviewView), m_page(new QSpinBox), m_count(new QLabel),
    m_paper(new QComboBox), m_waiting(new QLabel(tr("The pages are being laid out…")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Preview: %1").arg(m_job.name));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(QSize(1100, 940).boundedTo(owner->screen()->availableSize() * 9 / 10));
    m_paper->addItem(QStringLiteral("A4"), QPageSize::A4);
    m_paper->addItem(QStringLiteral("Letter"), QPageSize::Letter);
    m_paper->setCurrentIndex(m_paper->findData(paper));
    m_paper->setAccessibleName(tr("Paper"));
    m_page->setMinimum(1);
    m_page->setAccessibleName(tr("Page"));
    m_view->setAccessibleName(tr("Pages"));
    m_outline->setHeaderHidden(true);
    m_outline->setAccessibleName(tr("Outline"));
    m_outline->setMinimumWidth(160);
    m_outline->hide();
    m_waiting->setAlignment(Qt::AlignCenter);
    m_splitter->addWidget(m_outline);
    m_splitter->addWidget(m_waiting);
    m_splitter->addWidget(m_view);
    m_splitter->setStretchFactor(2, 1);
    m_splitter->setChildrenCollapsible(false);
    makeTools();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tools);
    layout->addWidget(m_splitter, 1);

    connect(m_view, &PreviewView::pageChanged, this, [this](int page) { followPage(page); });
    connect(m_page, &QSpinBox::valueChanged, this, [this](int page) {
        if (page - 1 != m_view->page())
            m_view->showPage(page - 1);
    });
    connect(m_outline, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        if (item)
            m_view->showPage(item->data(0, Qt::UserRole).toInt());
    });
    connect(m_paper, &QComboBox::currentIndexChanged, this, [this] { lay(); });
    lay();
}

QAction *PreviewDialog::addTool(const char *icon, const QString &text, const QKeySequence &keys)
{
    QAction *action = m_tools->addAction(QIcon::fromTheme(QLatin1String(icon)), text);
    action->setShortcut(keys);
    if (!keys.isEmpty())
        action->setToolTip(QStringLiteral("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText)));
    m_needLayout << action;
    return action;
}

void PreviewDialog::makeTools()
{
    m_tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    QAction *print = addTool("document-print", tr("Print…"), QKeySequence::Print);
    QAction *save = addTool("document-export", tr("Save as PDF…"), QKeySequence::Save);
    m_tools->addSeparator();
    m_tools->addWidget(new QLabel(tr("Paper") + QStringLiteral("  ")));
    m_tools->addWidget(m_paper);
    m_tools->addSeparator();
    m_tools->addWidget(new QLabel(tr("Page") + QStringLiteral("  ")));
    m_tools->addWidget(m_page);
    m_tools->addWidget(m_count);
    m_tools->addSeparator();
    QAction *larger = addTool("zoom-in", tr("Larger"), QKeySequence::ZoomIn);
    QAction *smaller = addTool("zoom-out", tr("Smaller"), QKeySequence::ZoomOut);
    QAction *width = addTool("zoom-fit-width", tr("Whole width"), QKeySequence(Qt::CTRL | Qt::Key_1));
    QAction *whole = addTool("zoom-fit-best", tr("Whole page"), QKeySequence(Qt::CTRL | Qt::Key_2));
    connect(print, &QAction::triggered, this, [this] { askPrinter(); });
    connect(save, &QAction::triggered, this, [this] { askToSavePaper(this, m_workspace, m_view->layout()); });
    connect(larger, &QAction::triggered, m_view, [this] { m_view->zoomBy(1.25); });
    connect(smaller, &QAction::triggered, m_view, [this] { m_view->zoomBy(0.8); });
    connect(width, &QAction::triggered, m_view, [this] { m_view->setZoom(PreviewView::Zoom::Width); });
    connect(whole, &QAction::triggered, m_view, [this] { m_view->setZoom(PreviewView::Zoom::Page); });
}

void PreviewDialog::lay()
{
    for (QAction *action : std::as_const(m_needLayout))
        action->setEnabled(false);
    m_page->setEnabled(false);
    m_view->setVisible(m_view->layout() != nullptr);
    m_waiting->setVisible(m_view->layout() == nullptr);
    layOut(this, m_job, paper(), [this](const SharedLayout &layout) { take(layout); });
}

void PreviewDialog::take(const SharedLayout &layout)
{
    m_waiting->hide();
    m_view->show();
    m_view->setLayout(layout);
    m_view->setFocus();
    fillOutline();
    m_page->setMaximum(layout->count());
    m_page->setEnabled(true);
    m_count->setText(QStringLiteral(" / %1 ").arg(layout->count()));
    for (QAction *action : std::as_const(m_needLayout))
        action->setEnabled(true);
}

void PreviewDialog::fillOutline()
{
    const QSignalBlocker quiet(m_outline);
    m_outline->clear();
    QList<QTreeWidgetItem *> above; // by level
    for (const PdfBookmark &bookmark : m_view->layout()->bookmarks()) {
        auto *item = bookmark.level > 0 && bookmark.level <= above.size()
                         ? new QTreeWidgetItem(above[bookmark.level - 1])
                         : new QTreeWidgetItem(m_outline);
        item->setText(0, bookmark.name);
        item->setData(0, Qt::UserRole, bookmark.page);
        above.resize(std::min<qsizetype>(above.size(), bookmark.level));
        above << item;
    }
    m_outline->setVisible(m_outline->topLevelItemCount() > 1);
    if (m_outline->isVisible() && m_splitter->sizes().first() < 200)
        m_splitter->setSizes({240, 0, std::max(200, width() - 240)});
}

void PreviewDialog::followPage(int page)
{
    const QSignalBlocker quiet(m_page);
    m_page->setValue(page + 1);
}

void PreviewDialog::askPrinter()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(m_job.name);
    printer->setPageLayout(m_view->layout()->pageLayout(0));
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, false);
    connect(dialog, &QDialog::accepted, &m_workspace, [&workspace = m_workspace, layout = m_view->layout(), printer] {
        printPaper(&workspace, workspace, layout, printer);
    });
    // The printer goes after the dialog that uses it.
    connect(dialog, &QObject::destroyed, this, [printer] {});
    dialog->open();
}

} // namespace

QDialog *openPrintPreview(QWidget &owner, Workspace &workspace, const PaperJob &job, QPageSize::PageSizeId paper)
{
    auto *dialog = new PreviewDialog(&owner, workspace, job, paper);
    dialog->open();
    return dialog;
}

} // namespace slateboard
