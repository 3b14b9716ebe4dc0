// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/pages.h"

namespace slateboard {

/// A line of the contents.
struct ContentsEntry {
    QString name;
    QString about;
    int page = 0; // counted from 0
    bool isSection = false;
};

/// The contents of a document: sections with what stands there, and below them what they have a place for, two abreast.
/// Each line is a link. Page numbers are read when it is painted.
void addContents(Pages &pages, Sheet &sheet, const std::shared_ptr<const std::vector<ContentsEntry>> &entries);

} // namespace slateboard
