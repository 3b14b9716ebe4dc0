// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/figures.h"
#include "app/planning/plancompare.h"
#include "app/search/searchword.h"
#include "ui/models/figuretable.h"

namespace slateboard {

class Workspace;

// The tables of plans and of a plan's titles, as rows of text.

/// Figures of another plan or day are on their way: what is made of them is made once they are there.
[[nodiscard]] bool areFiguresComing(const Workspace &workspace);

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
    std::shared_ptr<const planning::Figures> figures;
    QHash<TitleId, planning::StageState> stages;   // of titles that are left out too
    QHash<TitleId, search::SearchText> texts = {}; // what titles are found by
};
/// To be computed aside; with `figures` where those of the plan on that day are known already.
[[nodiscard]] PlanContents contentsOf(const Library &library, PlanId plan, Day asOf,
                                      std::shared_ptr<const planning::Figures> figures);

[[nodiscard]] QList<FigureColumn> planTitleColumns();
/// One row a title of the library that is found, those in the plan first. To be made aside: there may be thousands.
[[nodiscard]] QList<FigureRow> planTitleRows(const Library &library, const PlanContents &contents,
                                             const QString &search, const Formatter &format);

/// Whether a title answers to what is searched, in either of its names, by initial consonants too.
class TitleSearch {
public:
    explicit TitleSearch(const QString &search) : m_words(search::searchWords(search)) {}
    [[nodiscard]] bool finds(const Title &title) const;
    [[nodiscard]] bool finds(const search::SearchText &text) const; // of a title

private:
    std::vector<search::SearchWord> m_words;
};

} // namespace slateboard
