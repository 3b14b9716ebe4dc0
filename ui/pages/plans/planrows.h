// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/figures.h"
#include "app/planning/plancompare.h"
#include "ui/models/figuretable.h"

namespace slateboard {

// The tables of plans and of a plan's titles, as rows of text.

/// "Working plan", or "Bold autumn · What-if plan" where the name does not say the kind.
[[nodiscard]] QString planLabel(const Plan &plan);

[[nodiscard]] QList<FigureColumn> planColumns(const Library &library);
/// The working plan, the approved one, then what-ifs from the latest on; archived ones last, if they are wanted. The
/// plan that all pages show stands out.
[[nodiscard]] QList<FigureRow> planRows(const Library &library, const std::vector<planning::PlanOutline> &outlines,
                                        PlanId shown, bool withArchived, const Formatter &format);

/// What a plan says of all titles, with what follows from it.
struct PlanContents {
    PlanId plan;
    planning::Figures figures;
    QHash<TitleId, planning::StageState> stages; // of titles that are left out too
};
[[nodiscard]] PlanContents contentsOf(const Library &library, PlanId plan, Day asOf); // to be computed aside

[[nodiscard]] QList<FigureColumn> planTitleColumns();
/// One row a title of the library, those in the plan first.
[[nodiscard]] QList<FigureRow> planTitleRows(const Library &library, const PlanContents &contents,
                                             const QString &search, const Formatter &format);

/// Whether a title answers to what is searched, in either of its names, by initial consonants too.
class TitleSearch {
public:
    explicit TitleSearch(const QString &search);
    ~TitleSearch();
    [[nodiscard]] bool finds(const Title &title) const;

private:
    struct Words;
    std::unique_ptr<Words> m_words;
};

} // namespace slateboard
