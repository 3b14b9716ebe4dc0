// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdfoutline.h"

#include <QCoreApplication>

// The pointers of libqpdf are those of the standard library.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>

namespace slateboard {
namespace {

using Handle = QPDFObjectHandle;

Handle pdfText(const QString &words)
{
    return Handle::newUnicodeString(words.toStdString());
}

// ISO 32000, 7.9.4: D:20230403091200+09'00'
std::string pdfDate(const QDateTime &time)
{
    const int offset = time.offsetFromUtc() / 60;
    const QString zone = QStringLiteral("%1%2'%3'")
                             .arg(QLatin1Char(offset < 0 ? '-' : '+'))
                             .arg(std::abs(offset) / 60, 2, 10, QLatin1Char('0'))
                             .arg(std::abs(offset) % 60, 2, 10, QLatin1Char('0'));
    return (QStringLiteral("D:") + time.toString(QStringLiteral("yyyyMMddHHmmss")) + zone).toStdString();
}

/// Adds to a PDF what Qt leaves out of it.
class PdfFinisher {
public:
    explicit PdfFinisher(const QByteArray &pdf)
    {
        m_pdf.setSuppressWarnings(true);
        m_pdf.processMemoryFile("paper.pdf", pdf.constData(), static_cast<size_t>(pdf.size()));
        m_pages = QPDFPageDocumentHelper(m_pdf).getAllPages();
    }

    void describe(const PdfProperties &properties);
    void addBookmarks(const std::vector<PdfBookmark> &bookmarks);
    void addLinks(const std::vector<PdfLink> &links);
    [[nodiscard]] QByteArray bytes();

private:
    [[nodiscard]] Handle top(int page); // a destination
    [[nodiscard]] size_t pageIndex(int page) const { return std::min(static_cast<size_t>(page), m_pages.size() - 1); }

    QPDF m_pdf;
    std::vector<QPDFPageObjectHelper> m_pages;
};

void PdfFinisher::describe(const PdfProperties &properties)
{
    Handle trailer = m_pdf.getTrailer();
    Handle info = trailer.getKey("/Info");
    if (!info.isDictionary()) {
        info = m_pdf.makeIndirectObject(Handle::newDictionary());
        trailer.replaceKey("/Info", info);
    }
    info.replaceKey("/Title", pdfText(properties.title));
    info.replaceKey("/Author", pdfText(properties.author));
    info.replaceKey("/Subject", pdfText(properties.subject));
    if (properties.created.isValid()) {
        info.replaceKey("/CreationDate", Handle::newString(pdfDate(properties.created)));
        info.replaceKey("/ModDate", Handle::newString(pdfDate(properties.created)));
    }
    Handle root = m_pdf.getRoot();
    root.replaceKey("/Lang", Handle::newString(properties.language == Language::Korean ? "ko-KR" : "en-GB"));
    Handle view = Handle::newDictionary();
    view.replaceKey("/DisplayDocTitle", Handle::newBool(true));
    root.replaceKey("/ViewerPreferences", view);
}

Handle PdfFinisher::top(int page)
{
    Handle place = Handle::newArray();
    place.appendItem(m_pages[pageIndex(page)].getObjectHandle());
    place.appendItem(Handle::newName("/Fit"));
    return place;
}

// ISO 32000, 12.3.3: each entry knows the one it stands below, and its neighbours there.
void PdfFinisher::addBookmarks(const std::vector<PdfBookmark> &bookmarks)
{
    if (bookmarks.empty() || m_pages.empty())
        return;
    Handle outlines = m_pdf.makeIndirectObject(Handle::newDictionary());
    outlines.replaceKey("/Type", Handle::newName("/Outlines"));
    std::vector<Handle> above{outlines}; // by level: what entries of it stand below
    std::vector<Handle> before;          // by level: the last entry
    int outermost = 0;
    for (const PdfBookmark &bookmark : bookmarks) {
        const auto level = std::min(static_cast<size_t>(std::max(0, bookmark.level)), above.size() - 1);
        Handle entry = m_pdf.makeIndirectObject(Handle::newDictionary());
        entry.replaceKey("/Title", pdfText(bookmark.name));
        entry.replaceKey("/Dest", top(bookmark.page));
        Handle parent = above[level];
        entry.replaceKey("/Parent", parent);
        if (level < before.size()) {
            entry.replaceKey("/Prev", before[level]);
            before[level].replaceKey("/Next", entry);
        } else {
            parent.replaceKey("/First", entry);
        }
        parent.replaceKey("/Last", entry);
        if (level > 0) // closed: counted below zero
            parent.replaceKey("/Count", Handle::newInteger(
                                            (parent.hasKey("/Count") ? parent.getKey("/Count").getIntValue() : 0) - 1));
        else
            ++outermost;
        above.resize(level + 1);
        above.push_back(entry);
        before.resize(level);
        before.push_back(entry);
    }
    outlines.replaceKey("/Count", Handle::newInteger(outermost));
    Handle root = m_pdf.getRoot();
    root.replaceKey("/Outlines", outlines);
    root.replaceKey("/PageMode", Handle::newName("/UseOutlines"));
}

void PdfFinisher::addLinks(const std::vector<PdfLink> &links)
{
    for (const PdfLink &link : links) {
        QPDFPageObjectHelper &page = m_pages[pageIndex(link.page)];
        const double height = page.getMediaBox().getArrayAsRectangle().ury;
        Handle annotation = m_pdf.makeIndirectObject(Handle::newDictionary());
        annotation.replaceKey("/Type", Handle::newName("/Annot"));
        annotation.replaceKey("/Subtype", Handle::newName("/Link"));
        annotation.replaceKey("/Rect", Handle::newFromRectangle({link.place.left(), height - link.place.bottom(),
                                                                 link.place.right(), height - link.place.top()}));
        annotation.replaceKey("/Border", Handle::newArray(std::vector<Handle>(3, Handle::newInteger(0))));
        annotation.replaceKey("/F", Handle::newInteger(4)); // printed with the page
        annotation.replaceKey("/Dest", top(link.target));
        Handle object = page.getObjectHandle();
        if (!object.getKey("/Annots").isArray())
            object.replaceKey("/Annots", Handle::newArray());
        object.getKey("/Annots").appendItem(annotation);
    }
}

QByteArray PdfFinisher::bytes()
{
    QPDFWriter writer(m_pdf);
    writer.setOutputMemory();
    writer.setStreamDataMode(qpdf_s_preserve); // compressed already
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

} // namespace

Result<QByteArray> withOutline(const QByteArray &pdf, const PdfProperties &properties,
                               const std::vector<PdfBookmark> &bookmarks, const std::vector<PdfLink> &links)
{
    try {
        PdfFinisher finisher(pdf);
        finisher.describe(properties);
        finisher.addBookmarks(bookmarks);
        finisher.addLinks(links);
        return finisher.bytes();
    } catch (const std::exception &problem) {
        return failure(ErrorCode::Io,
                       QCoreApplication::translate("Export", "The PDF could not be finished, and nothing was written."),
                       QString::fromUtf8(problem.what()));
    }
}

} // namespace slateboard
