// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/format.h"
#include "app/model/library.h"
#include "ui/report/pages.h"
#include "ui/report/pdfoutline.h"

#include <QDateTime>
#include <QPageLayout>
#include <QPageSize>

namespace slateboard {

/// What stands in the head and foot of each page: what it shows, of which library and plans, as of when, and of which
/// state of the file.
struct PageSubject {
    QString title;
    const Library &library;
    QStringList plans; // names
    Day asOf;
    Language language = Language::Korean;
    QDateTime printedAt;
    QString fingerprint = {}; // see Session::fingerprint()
};
[[nodiscard]] PageFrame frameOf(const PageSubject &subject);

/// A part of a document, which begins on a page of its own.
struct PaperSection {
    QString name; // in outline and contents
    PageFrame frame;
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
    std::function<void(Pages &, Sheet &)> fill;
    QString about = {}; // what stands there, in one line of the contents
};

/// What is to be put on paper: made and laid out on whatever thread.
struct PaperDocument {
    QString name; // its title, and the name that a file of it is given
    PdfProperties properties;
    std::vector<PaperSection> sections;
    bool hasContents = false;         // in front of them
    std::shared_ptr<const void> data; // what its sections read
};
/// A document of one section, that reads what the caller keeps.
[[nodiscard]] PaperDocument documentOf(const PageSubject &subject, QPageLayout::Orientation orientation,
                                       std::function<void(Pages &, Sheet &)> fill);
/// Title, author, subject and day of a document about this.
[[nodiscard]] PdfProperties propertiesOf(const PageSubject &subject);

/// A document laid out on pages of one paper: printer, preview and PDF show the same. Painting reads only, so that
/// pages can be painted on several threads, each with a sheet of its own.
class PaperLayout {
public:
    /// The resolution in which pages are laid out.
    static constexpr int dotsPerInch = 1200;
    static constexpr double margin = 13; // millimetres

    explicit PaperLayout(PaperDocument document, QPageSize::PageSizeId paper = QPageSize::A4);
    Q_DISABLE_COPY_MOVE(PaperLayout)

    [[nodiscard]] const PaperDocument &document() const { return m_document; }
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] QPageLayout pageLayout(int page) const;
    /// The charts that a page needs before it is painted on another thread than the GUI's.
    [[nodiscard]] const std::vector<std::shared_ptr<ChartDrawing>> &drawings(int page) const;
    [[nodiscard]] std::vector<std::shared_ptr<ChartDrawing>> drawings() const;
    [[nodiscard]] const std::vector<PdfBookmark> &bookmarks() const { return m_bookmarks; }
    /// Paints the room between the margins of a page, in dots; links that it has are the sheet's then.
    void paint(int page, Sheet &sheet) const;
    [[nodiscard]] static Sheet sheet() { return Sheet(dotsPerInch / 72.0); }

private:
    struct Part {
        PaperSection section;
        int first = 0; // page
        std::unique_ptr<Pages> pages;
    };
    [[nodiscard]] std::unique_ptr<Pages> laidOut(const PaperSection &section, Sheet &sheet) const;
    [[nodiscard]] const Part &partOf(int page) const;
    void addContentsPart(Sheet &sheet);
    void addBookmarks();

    PaperDocument m_document;
    QPageSize::PageSizeId m_paper;
    std::vector<Part> m_parts;
    std::vector<PdfBookmark> m_bookmarks;
    int m_count = 0;
};

} // namespace slateboard
