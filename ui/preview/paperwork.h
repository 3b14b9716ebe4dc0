// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/summary.h"

#include <QObject>

#include <functional>
#include <memory>

class QPrinter;

namespace slateboard {

class Workspace;

/// A document that is wanted: made on another thread, from values that the maker holds.
struct PaperJob {
    QString name; // of the document, and of the file that is proposed
    std::function<PaperDocument()> make;
};

/// What the window shows, as values.
[[nodiscard]] std::shared_ptr<const PaperSource> paperSource(const Workspace &workspace);
/// A document whose data is kept as long as it is.
template <class Data>
[[nodiscard]] PaperDocument keeping(PaperDocument document, Data data)
{
    document.data = std::make_shared<const Data>(std::move(data));
    return document;
}

using SharedLayout = std::shared_ptr<const PaperLayout>;

/// Makes and lays out the document aside, and gives it to `take`; not at all if `context` is gone by then.
void layOut(QObject *context, const PaperJob &job, QPageSize::PageSizeId paper, std::function<void(SharedLayout)> take);

/// Draws the charts that the layout has left, one between two events, and calls `done` then.
void drawCharts(QObject *context, const SharedLayout &layout, std::function<void()> done);

/// Writes the document as a PDF aside. The workspace says how that went.
void savePaper(QObject *context, Workspace &workspace, const PaperJob &job, QPageSize::PageSizeId paper,
               const QString &path);
void savePaper(QObject *context, Workspace &workspace, const SharedLayout &layout, const QString &path);

/// Asks over `owner` where to, and does so.
void askToSavePaper(QWidget *owner, Workspace &workspace, const PaperJob &job,
                    QPageSize::PageSizeId paper = QPageSize::A4);
void askToSavePaper(QWidget *owner, Workspace &workspace, const SharedLayout &layout);

/// Prints the pages aside. The workspace says how that went.
void printPaper(QObject *context, Workspace &workspace, const SharedLayout &layout,
                const std::shared_ptr<QPrinter> &printer);

} // namespace slateboard
