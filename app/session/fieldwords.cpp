// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/cellvalues.h"
#include "app/session/editteller.h"

#include <QCoreApplication>

#include <algorithm>

namespace slateboard {
namespace {

struct FieldWord {
    std::string_view column;
    const char *word;
};
// Columns of one name are the same field in every table, but for the few below.
constexpr FieldWord fieldWords[] = {
    {"name", QT_TRANSLATE_NOOP("History", "Name")},
    {"company", QT_TRANSLATE_NOOP("History", "Company")},
    {"currency", QT_TRANSLATE_NOOP("History", "Currency")},
    {"language", QT_TRANSLATE_NOOP("History", "Language")},
    {"pinned_day", QT_TRANSLATE_NOOP("History", "Pinned day")},
    {"drama_rule", QT_TRANSLATE_NOOP("History", "What counts as a drama IP")},
    {"english_name", QT_TRANSLATE_NOOP("History", "English name")},
    {"korean_name", QT_TRANSLATE_NOOP("History", "Korean name")},
    {"title", QT_TRANSLATE_NOOP("History", "Title")},
    {"original_title", QT_TRANSLATE_NOOP("History", "Original title")},
    {"medium", QT_TRANSLATE_NOOP("History", "Medium")},
    {"genre", QT_TRANSLATE_NOOP("History", "Genre")},
    {"creator", QT_TRANSLATE_NOOP("History", "Creator")},
    {"publisher", QT_TRANSLATE_NOOP("History", "Publisher")},
    {"origin", QT_TRANSLATE_NOOP("History", "Origin")},
    {"discovered_on", QT_TRANSLATE_NOOP("History", "Discovered on")},
    {"synopsis", QT_TRANSLATE_NOOP("History", "Synopsis")},
    {"tags", QT_TRANSLATE_NOOP("History", "Tags")},
    {"notes", QT_TRANSLATE_NOOP("History", "Notes")},
    {"foreign_id", QT_TRANSLATE_NOOP("History", "Foreign ID")},
    {"ip", QT_TRANSLATE_NOOP("History", "Source IP")},
    {"day", QT_TRANSLATE_NOOP("History", "Day")},
    {"step", QT_TRANSLATE_NOOP("History", "Step")},
    {"by", QT_TRANSLATE_NOOP("History", "By whom")},
    {"note", QT_TRANSLATE_NOOP("History", "Note")},
    {"kind", QT_TRANSLATE_NOOP("History", "Kind")},
    {"uses", QT_TRANSLATE_NOOP("History", "Uses")},
    {"territory", QT_TRANSLATE_NOOP("History", "Territory")},
    {"exclusive", QT_TRANSLATE_NOOP("History", "Exclusive")},
    {"starts_on", QT_TRANSLATE_NOOP("History", "First day")},
    {"ends_on", QT_TRANSLATE_NOOP("History", "Last day")},
    {"fee", QT_TRANSLATE_NOOP("History", "Fee")},
    {"exercise_price", QT_TRANSLATE_NOOP("History", "Exercise price")},
    {"extension_terms", QT_TRANSLATE_NOOP("History", "Extension terms")},
    {"counterparty", QT_TRANSLATE_NOOP("History", "Counterparty")},
    {"closing", QT_TRANSLATE_NOOP("History", "How it ends")},
    {"closed_on", QT_TRANSLATE_NOOP("History", "Decided on")},
    {"exercises", QT_TRANSLATE_NOOP("History", "Option exercised")},
    {"rights_grant", QT_TRANSLATE_NOOP("History", "Rights grant")},
    {"place", QT_TRANSLATE_NOOP("History", "Place")},
    {"value", QT_TRANSLATE_NOOP("History", "Value")},
    {"source", QT_TRANSLATE_NOOP("History", "Source")},
    {"filter", QT_TRANSLATE_NOOP("History", "Filter")},
    {"format", QT_TRANSLATE_NOOP("History", "Format")},
    {"episodes", QT_TRANSLATE_NOOP("History", "Episodes")},
    {"minutes", QT_TRANSLATE_NOOP("History", "Minutes")},
    {"logline", QT_TRANSLATE_NOOP("History", "Logline")},
    {"producer", QT_TRANSLATE_NOOP("History", "Producer")},
    {"own_original", QT_TRANSLATE_NOOP("History", "Own original")},
    {"party", QT_TRANSLATE_NOOP("History", "Company")},
    {"rule", QT_TRANSLATE_NOOP("History", "Proposed because")},
    {"role", QT_TRANSLATE_NOOP("History", "Role")},
    {"stage", QT_TRANSLATE_NOOP("History", "Stage")},
    {"precision", QT_TRANSLATE_NOOP("History", "Precision")},
    {"overridden", QT_TRANSLATE_NOOP("History", "Greenlight warnings overridden")},
    {"turnaround", QT_TRANSLATE_NOOP("History", "Turnaround")},
    {"archived", QT_TRANSLATE_NOOP("History", "Archived")},
    {"approved_on", QT_TRANSLATE_NOOP("History", "Approved on")},
    {"approved_by", QT_TRANSLATE_NOOP("History", "Approved by")},
    {"plan", QT_TRANSLATE_NOOP("History", "Plan")},
    {"target_release", QT_TRANSLATE_NOOP("History", "Target release")},
    {"included", QT_TRANSLATE_NOOP("History", "In the plan")},
    {"locked", QT_TRANSLATE_NOOP("History", "Locked")},
    {"priority", QT_TRANSLATE_NOOP("History", "Priority")},
    {"parent", QT_TRANSLATE_NOOP("History", "Parent account")},
    {"code", QT_TRANSLATE_NOOP("History", "Code")},
    {"marketing", QT_TRANSLATE_NOOP("History", "Marketing")},
    {"account", QT_TRANSLATE_NOOP("History", "Account")},
    {"phase", QT_TRANSLATE_NOOP("History", "Phase")},
    {"amount", QT_TRANSLATE_NOOP("History", "Amount")},
    {"profile", QT_TRANSLATE_NOOP("History", "Spending profile")},
    {"due_day", QT_TRANSLATE_NOOP("History", "Due day")},
    {"settles", QT_TRANSLATE_NOOP("History", "Settles")},
    {"document", QT_TRANSLATE_NOOP("History", "Document")},
    {"platform", QT_TRANSLATE_NOOP("History", "Platform")},
    {"scope", QT_TRANSLATE_NOOP("History", "What is limited")},
    {"basis", QT_TRANSLATE_NOOP("History", "Basis")},
    {"measure", QT_TRANSLATE_NOOP("History", "What is counted")},
    {"target", QT_TRANSLATE_NOOP("History", "Target")},
    {"deadline", QT_TRANSLATE_NOOP("History", "Deadline")},
    {"person", QT_TRANSLATE_NOOP("History", "Person")},
    {"standing", QT_TRANSLATE_NOOP("History", "Standing")},
    {"weekdays", QT_TRANSLATE_NOOP("History", "Weekdays")},
    {"air_time", QT_TRANSLATE_NOOP("History", "Time of day")},
    {"first_air", QT_TRANSLATE_NOOP("History", "First air day")},
    {"episodes_a_week", QT_TRANSLATE_NOOP("History", "Episodes a week")},
    {"question", QT_TRANSLATE_NOOP("History", "Question")},
    {"cap", QT_TRANSLATE_NOOP("History", "Cap")},
    {"outcome", QT_TRANSLATE_NOOP("History", "Outcome")},
    {"decided_on", QT_TRANSLATE_NOOP("History", "Decided on")},
    {"decided_by", QT_TRANSLATE_NOOP("History", "Decided by")},
    {"after_title", QT_TRANSLATE_NOOP("History", "Waits for title")},
    {"after_phase", QT_TRANSLATE_NOOP("History", "Waits for phase")},
    {"lag_days", QT_TRANSLATE_NOOP("History", "Days between")},
    {"edge", QT_TRANSLATE_NOOP("History", "Counted from")},
    {"offset_days", QT_TRANSLATE_NOOP("History", "Days after")},
    {"done_on", QT_TRANSLATE_NOOP("History", "Done on")},
    {"milestone", QT_TRANSLATE_NOOP("History", "Milestone")},
    {"after", QT_TRANSLATE_NOOP("History", "Follows window")},
    {"days", QT_TRANSLATE_NOOP("History", "Days")},
    {"holdback_days", QT_TRANSLATE_NOOP("History", "Holdback days")},
    {"guarantee", QT_TRANSLATE_NOOP("History", "Minimum guarantee")},
    {"receipt_kind", QT_TRANSLATE_NOOP("History", "Kind of receipts")},
    {"least_term_days", QT_TRANSLATE_NOOP("History", "Shortest window (days)")},
    {"reinvested", QT_TRANSLATE_NOOP("History", "Share reinvested")},
    {"reinvested_after", QT_TRANSLATE_NOOP("History", "Reinvested after quarters")},
    {"raised", QT_TRANSLATE_NOOP("History", "Raised by receipts")},
    {"share", QT_TRANSLATE_NOOP("History", "Share")},
    {"entered", QT_TRANSLATE_NOOP("History", "As entered")},
    {"expected_receipts", QT_TRANSLATE_NOOP("History", "Expected receipts")},
};

struct OwnFieldWord {
    Table table;
    std::string_view column;
    const char *word;
};
constexpr OwnFieldWord ownFieldWords[] = {
    {Table::Library, "language", QT_TRANSLATE_NOOP("History", "Language of reports")},
    {Table::SourceIp, "title", QT_TRANSLATE_NOOP("History", "Name of the work")},
    {Table::Funding, "source", QT_TRANSLATE_NOOP("History", "Where the money comes from")},
    {Table::BudgetLine, "basis", QT_TRANSLATE_NOOP("History", "How it is reckoned")},
    {Table::WaterfallTier, "place", QT_TRANSLATE_NOOP("History", "Order")},
    {Table::Goal, "starts_on", QT_TRANSLATE_NOOP("History", "Start")},
};

} // namespace

QString columnName(Table table, int column)
{
    QString name;
    visitTable(table, [&]<class Row>() {
        int at = 0;
        const auto take = [&](const char *each) {
            if (at++ == column)
                name = QString::fromLatin1(each);
        };
        std::apply([&](const auto &...each) { (take(each.name), ...); }, store::TableOf<Row>::columns);
    });
    return name;
}

QString fieldWord(Table table, int column)
{
    const QString name = columnName(table, column);
    const std::string key = name.toStdString();
    const auto own = std::ranges::find_if(
        ownFieldWords, [&](const OwnFieldWord &word) { return word.table == table && word.column == key; });
    if (own != std::end(ownFieldWords))
        return QCoreApplication::translate("History", own->word);
    const auto found = std::ranges::find(fieldWords, std::string_view(key), &FieldWord::column);
    return found == std::end(fieldWords) ? name : QCoreApplication::translate("History", found->word);
}

} // namespace slateboard
