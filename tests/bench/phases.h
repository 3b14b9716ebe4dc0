// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace slateboard::bench {

// What is measured, each in a process of its own so that its memory is its own.

/// A folder that holds large.slate (`ips` source IPs, 2,000 titles) and titles.slate (the titles alone).
struct Place {
    QString folder;
    int ips = 0;
};

void measureOpening(const Place &place);
void measureEdits(const Place &place);
void measureImport(const Place &place);
void measureImportWithGrants(const Place &place);
void measureImportXlsx(const Place &place);
void measureFigures(const Place &place);
void measureSearch(const Place &place);
void measurePaper(const Place &place);

/// Ends the program with a sentence if something does not work at all.
[[noreturn]] void giveUp(const QString &sentence);

} // namespace slateboard::bench
