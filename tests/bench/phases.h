// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace slateboard::bench {

// What is measured, each in a process of its own so that its memory is its own. `folder` holds large.slate (100,000
// source IPs, 2,000 titles) and titles.slate (the titles alone).

void measureOpening(const QString &folder);
void measureEdits(const QString &folder);
void measureImport(const QString &folder);
void measureImportWithGrants(const QString &folder);
void measureFigures(const QString &folder);
void measureSearch(const QString &folder);
void measurePaper(const QString &folder);

/// Ends the program with a sentence if something does not work at all.
[[noreturn]] void giveUp(const QString &sentence);

} // namespace slateboard::bench
