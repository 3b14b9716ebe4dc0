// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/format.h"
#include "app/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QRectF>

#include <vector>

namespace slateboard {

/// What a PDF says of itself.
struct PdfProperties {
    QString title;
    QString author;
    QString subject;
    QDateTime created = {};
    Language language = Language::Korean;
};

/// An entry of the outline; pages are counted from 0, and what follows with a deeper level stands below it.
struct PdfBookmark {
    QString name;
    int page = 0;
    int level = 0;
};

/// A place of a page that leads to another one, in points from the page's top left.
struct PdfLink {
    int page = 0;
    QRectF place;
    int target = 0;
};

/// The same PDF with properties, outline and links, which Qt does not write. Fails with Io where `pdf` is none.
[[nodiscard]] Result<QByteArray> withOutline(const QByteArray &pdf, const PdfProperties &properties,
                                             const std::vector<PdfBookmark> &bookmarks,
                                             const std::vector<PdfLink> &links);

} // namespace slateboard
