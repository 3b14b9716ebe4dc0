// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/planning/librarybuilder.h"

namespace slateboard {

/// Enters a second plan into a library that a LibraryBuilder makes: a what-if plan that says what the working one did.
class PlanBuilder {
public:
    explicit PlanBuilder(LibraryBuilder &builder) : m_library(builder.library())
    {
        m_library.plans << Plan{PlanId{next()}, QStringLiteral("Bold"), PlanKind::WhatIf};
        copy(m_library.planTitles, builder.plan());
        copy(m_library.phases, builder.plan());
        copy(m_library.budgetLines, builder.plan());
        copy(m_library.windows, builder.plan());
        copy(m_library.funding, builder.plan());
    }

    [[nodiscard]] PlanId plan() const { return m_library.plans.back().id; }
    [[nodiscard]] PlanTitle &entry(TitleId title)
    {
        return *std::ranges::find_if(m_library.planTitles,
                                     [&](const PlanTitle &row) { return row.plan == plan() && row.title == title; });
    }
    [[nodiscard]] Phase &phase(TitleId title, PhaseKind kind)
    {
        return *std::ranges::find_if(m_library.phases, [&](const Phase &row) {
            return row.plan == plan() && row.title == title && row.kind == kind;
        });
    }
    void move(TitleId title, Stage stage, Day day)
    {
        m_library.plannedStages << PlannedStage{{next()}, plan(), title, stage, day};
    }

private:
    qint64 next() { return ++m_lastId; }
    template <class Row>
    void copy(QList<Row> &rows, PlanId from)
    {
        for (qsizetype i = 0, count = rows.size(); i < count; ++i) {
            Row row = rows[i];
            if (row.plan != from)
                continue;
            row.id = {next()};
            row.plan = plan();
            rows << row;
        }
    }

    Library &m_library;
    qint64 m_lastId = 1'000'000; // beyond those of the LibraryBuilder
};

} // namespace slateboard
