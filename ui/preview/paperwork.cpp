// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/paperwork.h"

#include "app/session/filework.h"
#include "ui/models/latest.h"
#include "ui/models/whendone.h"
#include "ui/models/workspace.h"
#include "ui/report/chartdrawing.h"
#include "ui/widgets/askwhere.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPrinter>
#include <QTimer>
#include <QWidget>

namespace slateboard {
namespace {

QString sayOfPaper(const char *text)
{
    return QCoreApplication::translate("Paper", text);
}

FileWish pdfWish(const QString &name)
{
    QString proposal = name;
    proposal.replace(u'/', u'-');
    return {sayOfPaper(QT_TRANSLATE_NOOP("Paper", "Save as PDF")), proposal,
            sayOfPaper(QT_TRANSLATE_NOOP("Paper", "PDF files (*.pdf)")), QStringLiteral(".pdf")};
}

void write(QObject *context, Workspace &workspace, const SharedLayout &layout, const QString &path)
{
    const auto work = [layout, path](const std::function<bool(double)> &progress) {
        return writePdf(path, *layout, progress);
    };
    whenDone(context, writeAside(workspace.session(), path, work), [path, &workspace](const Result<void> &written) {
        if (!written && written.error().code == ErrorCode::Cancelled)
            return;
        if (!written)
            return emit workspace.failed(written.error());
        emit workspace.noticed(
            sayOfPaper(QT_TRANSLATE_NOOP("Paper", "The PDF was written to %1")).arg(QFileInfo(path).fileName()), false);
    });
}

void drawFrom(QObject *context, const std::vector<std::shared_ptr<ChartDrawing>> &left, size_t at,
              std::function<void()> done)
{
    if (at == left.size())
        return done();
    left[at]->draw();
    QTimer::singleShot(0, context,
                       [=, done = std::move(done)]() mutable { drawFrom(context, left, at + 1, std::move(done)); });
}

} // namespace

std::shared_ptr<const PaperSource> paperSource(const Workspace &workspace)
{
    return std::make_shared<const PaperSource>(PaperSource{workspace.library(), workspace.sharedFigures(),
                                                           workspace.language(), workspace.session().fingerprint()});
}

void layOut(QObject *context, const PaperJob &job, QPageSize::PageSizeId paper, std::function<void(SharedLayout)> take)
{
    const auto layout = std::make_shared<SharedLayout>();
    runAside(
        context, [layout, make = job.make, paper] { *layout = std::make_shared<PaperLayout>(make(), paper); },
        [layout, take = std::move(take)] { take(std::move(*layout)); });
}

void drawCharts(QObject *context, const SharedLayout &layout, std::function<void()> done)
{
    std::vector<std::shared_ptr<ChartDrawing>> left = layout->drawings();
    std::erase_if(left, [](const auto &drawing) { return drawing->isDrawn(); });
    drawFrom(context, left, 0, std::move(done));
}

void savePaper(QObject *context, Workspace &workspace, const SharedLayout &layout, const QString &path)
{
    drawCharts(context, layout, [=, &workspace] { write(context, workspace, layout, path); });
}

void savePaper(QObject *context, Workspace &workspace, const PaperJob &job, QPageSize::PageSizeId paper,
               const QString &path)
{
    layOut(context, job, paper,
           [=, &workspace](const SharedLayout &layout) { savePaper(context, workspace, layout, path); });
}

void askToSavePaper(QWidget *owner, Workspace &workspace, const PaperJob &job, QPageSize::PageSizeId paper)
{
    askWhere(owner, pdfWish(job.name),
             [=, &workspace](const QString &path) { savePaper(&workspace, workspace, job, paper, path); });
}

void askToSavePaper(QWidget *owner, Workspace &workspace, const SharedLayout &layout)
{
    askWhere(owner, pdfWish(layout->document().name),
             [=, &workspace](const QString &path) { savePaper(&workspace, workspace, layout, path); });
}

void printPaper(QObject *context, Workspace &workspace, const SharedLayout &layout,
                const std::shared_ptr<QPrinter> &printer)
{
    drawCharts(context, layout, [=, &workspace] {
        const auto pages = std::make_shared<int>(0);
        runAside(
            context, [=] { *pages = paintPages(*printer, *layout); },
            [=, &workspace] {
                if (*pages > 0)
                    return emit workspace.noticed(
                        sayOfPaper(QT_TRANSLATE_NOOP("Paper", "“%1” went to the printer")).arg(layout->document().name),
                        false);
                emit workspace.failed({ErrorCode::Io,
                                       sayOfPaper(QT_TRANSLATE_NOOP("Paper", "The printer did not take “%1”."))
                                           .arg(layout->document().name),
                                       {}});
            });
    });
}

} // namespace slateboard
