// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/rowwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace slateboard::store {
namespace {

constexpr qsizetype longestShown = 60; // characters

struct RowWord {
    std::string_view table;
    const char *word;
};
constexpr RowWord rowWords[] = {
    {"library", QT_TRANSLATE_NOOP("Check", "Library")},
    {"party", QT_TRANSLATE_NOOP("Check", "Party")},
    {"source_ip", QT_TRANSLATE_NOOP("Check", "Source IP")},
    {"scout_event", QT_TRANSLATE_NOOP("Check", "Scouting step")},
    {"rights_grant", QT_TRANSLATE_NOOP("Check", "Rights grant")},
    {"grant_document", QT_TRANSLATE_NOOP("Check", "Document of a rights grant")},
    {"ip_metric", QT_TRANSLATE_NOOP("Check", "Metric")},
    {"title", QT_TRANSLATE_NOOP("Check", "Title")},
    {"title_ip", QT_TRANSLATE_NOOP("Check", "Source IP of a title")},
    {"title_party", QT_TRANSLATE_NOOP("Check", "Company of a title")},
    {"stage_event", QT_TRANSLATE_NOOP("Check", "Stage of a title")},
    {"plan", QT_TRANSLATE_NOOP("Check", "Plan")},
    {"plan_title", QT_TRANSLATE_NOOP("Check", "Title in a plan")},
    {"phase", QT_TRANSLATE_NOOP("Check", "Phase")},
    {"account", QT_TRANSLATE_NOOP("Check", "Account")},
    {"budget_line", QT_TRANSLATE_NOOP("Check", "Budget line")},
    {"cost", QT_TRANSLATE_NOOP("Check", "Cost")},
    {"receipt", QT_TRANSLATE_NOOP("Check", "Receipt")},
    {"cap", QT_TRANSLATE_NOOP("Check", "Cap")},
    {"goal", QT_TRANSLATE_NOOP("Check", "Goal")},
    {"saved_filter", QT_TRANSLATE_NOOP("Check", "Saved filter")},
    {"credit", QT_TRANSLATE_NOOP("Check", "Credit")},
    {"slot", QT_TRANSLATE_NOOP("Check", "Slot")},
    {"title_document", QT_TRANSLATE_NOOP("Check", "Document of a title")},
    {"decision", QT_TRANSLATE_NOOP("Check", "Decision")},
    {"planned_stage", QT_TRANSLATE_NOOP("Check", "Planned stage")},
    {"phase_link", QT_TRANSLATE_NOOP("Check", "Dependency of a phase")},
    {"milestone_template", QT_TRANSLATE_NOOP("Check", "Usual milestone")},
    {"milestone", QT_TRANSLATE_NOOP("Check", "Milestone")},
    {"planned_milestone", QT_TRANSLATE_NOOP("Check", "Planned milestone")},
    {"release_window", QT_TRANSLATE_NOOP("Check", "Window")},
    {"funding", QT_TRANSLATE_NOOP("Check", "Funding")},
    {"estimate", QT_TRANSLATE_NOOP("Check", "Estimate to complete")},
    {"waterfall_tier", QT_TRANSLATE_NOOP("Check", "Tier of a waterfall")},
    {"interim_target", QT_TRANSLATE_NOOP("Check", "Interim target")},
    {"forecast_record", QT_TRANSLATE_NOOP("Check", "Kept forecast")},
};

} // namespace

QString wordForRow(std::string_view table)
{
    const auto found = std::ranges::find(rowWords, table, &RowWord::table);
    return found == std::end(rowWords) ? QString::fromUtf8(table.data(), static_cast<qsizetype>(table.size()))
                                       : QCoreApplication::translate("Check", found->word);
}

QString shownValue(const std::string &value)
{
    const QString text = QString::fromStdString(value).simplified();
    return text.size() > longestShown ? text.left(longestShown) + QStringLiteral("…") : text;
}

} // namespace slateboard::store
