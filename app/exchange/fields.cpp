// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/importplan.h"

#include <QCoreApplication>

#include <deque>

namespace slateboard::exchange {
namespace {

constexpr Field ipFields[] = {
    {"title", QT_TRANSLATE_NOOP("Field", "Title"), true},
    {"original_title", QT_TRANSLATE_NOOP("Field", "Original title")},
    {"medium", QT_TRANSLATE_NOOP("Field", "Medium"), false, ColumnKind::Word},
    {"genre", QT_TRANSLATE_NOOP("Field", "Genre")},
    {"creator", QT_TRANSLATE_NOOP("Field", "Creator")},
    {"publisher", QT_TRANSLATE_NOOP("Field", "Publisher or serial platform")},
    {"origin", QT_TRANSLATE_NOOP("Field", "Origin"), false, ColumnKind::Word},
    {"discovered_on", QT_TRANSLATE_NOOP("Field", "Discovered on"), false, ColumnKind::Day},
    {"synopsis", QT_TRANSLATE_NOOP("Field", "Synopsis")},
    {"tags", QT_TRANSLATE_NOOP("Field", "Tags"), false, ColumnKind::Tags},
    {"notes", QT_TRANSLATE_NOOP("Field", "Notes")},
    {"foreign_id", QT_TRANSLATE_NOOP("Field", "Foreign id")},
    {"id", QT_TRANSLATE_NOOP("Field", "Id in Slateboard")},
    {"scout_step", QT_TRANSLATE_NOOP("Field", "Scouting step"), false, ColumnKind::Word},
    {"scout_day", QT_TRANSLATE_NOOP("Field", "Day of the scouting step"), false, ColumnKind::Day},
    {"scouting", QT_TRANSLATE_NOOP("Field", "Scouting, as exported")},
};

// Of one grant; a row can have several, whose codes carry their number from the second on: grant_2_kind.
constexpr Field grantFields[] = {
    {"kind", QT_TRANSLATE_NOOP("Field", "Grant %1: kind"), false, ColumnKind::Word},
    {"uses", QT_TRANSLATE_NOOP("Field", "Grant %1: uses"), false, ColumnKind::Word},
    {"territory", QT_TRANSLATE_NOOP("Field", "Grant %1: territory")},
    {"language", QT_TRANSLATE_NOOP("Field", "Grant %1: language")},
    {"exclusive", QT_TRANSLATE_NOOP("Field", "Grant %1: exclusive"), false, ColumnKind::Word},
    {"starts_on", QT_TRANSLATE_NOOP("Field", "Grant %1: first day"), false, ColumnKind::Day},
    {"ends_on", QT_TRANSLATE_NOOP("Field", "Grant %1: last day"), false, ColumnKind::Day},
    {"fee", QT_TRANSLATE_NOOP("Field", "Grant %1: fee"), false, ColumnKind::Amount},
    {"exercise_price", QT_TRANSLATE_NOOP("Field", "Grant %1: exercise price"), false, ColumnKind::Amount},
    {"extension_terms", QT_TRANSLATE_NOOP("Field", "Grant %1: extension terms")},
    {"counterparty", QT_TRANSLATE_NOOP("Field", "Grant %1: counterparty")},
    {"closing", QT_TRANSLATE_NOOP("Field", "Grant %1: how it was ended"), false, ColumnKind::Word},
    {"closed_on", QT_TRANSLATE_NOOP("Field", "Grant %1: day on which it was ended"), false, ColumnKind::Day},
    {"exercises", QT_TRANSLATE_NOOP("Field", "Grant %1: number of the option that it came of"), false,
     ColumnKind::Number},
    {"documents", QT_TRANSLATE_NOOP("Field", "Grant %1: documents, as exported")},
};

// None of the three names is required by itself; planImport() asks for at least one of them.
constexpr Field titleFields[] = {
    {"title", QT_TRANSLATE_NOOP("Field", "Title")},
    {"korean_name", QT_TRANSLATE_NOOP("Field", "Korean name")},
    {"english_name", QT_TRANSLATE_NOOP("Field", "English name")},
    {"source_title", QT_TRANSLATE_NOOP("Field", "Title of the source IP")},
    {"source", QT_TRANSLATE_NOOP("Field", "Made from"), false, ColumnKind::Word},
    {"creator", QT_TRANSLATE_NOOP("Field", "Creator of the source IP")},
    {"format", QT_TRANSLATE_NOOP("Field", "Format"), false, ColumnKind::Word},
    {"episodes", QT_TRANSLATE_NOOP("Field", "Episodes"), false, ColumnKind::Number},
    {"minutes", QT_TRANSLATE_NOOP("Field", "Minutes"), false, ColumnKind::Number},
    {"genre", QT_TRANSLATE_NOOP("Field", "Genre")},
    {"release", QT_TRANSLATE_NOOP("Field", "Release"), false, ColumnKind::Day},
    {"cost", QT_TRANSLATE_NOOP("Field", "Cost"), false, ColumnKind::Amount},
    {"receipts", QT_TRANSLATE_NOOP("Field", "Receipts"), false, ColumnKind::Amount},
    {"distributor", QT_TRANSLATE_NOOP("Field", "Distributor")},
    {"platform", QT_TRANSLATE_NOOP("Field", "Platform")},
    {"production_company", QT_TRANSLATE_NOOP("Field", "Production company")},
    {"own_original", QT_TRANSLATE_NOOP("Field", "Own original"), false, ColumnKind::Word},
    {"producer", QT_TRANSLATE_NOOP("Field", "Producer")},
    {"logline", QT_TRANSLATE_NOOP("Field", "Logline")},
    {"target_release", QT_TRANSLATE_NOOP("Field", "Planned release"), false, ColumnKind::Day},
    {"stages", QT_TRANSLATE_NOOP("Field", "Stages, as exported")},
    {"other_source_ips", QT_TRANSLATE_NOOP("Field", "Other source IPs, as exported")},
    {"other_parties", QT_TRANSLATE_NOOP("Field", "Other parties, as exported")},
    {"source_ids", QT_TRANSLATE_NOOP("Field", "Ids of the source IPs in Slateboard")},
    {"id", QT_TRANSLATE_NOOP("Field", "Id in Slateboard")},
};

// What tells the source IP, and a value in a row of its own. Values may also stand in columns that their headers tell
// (app/exchange/metriccolumns.h). planImport() asks for a title or an id.
constexpr Field metricFields[] = {
    {"title", QT_TRANSLATE_NOOP("Field", "Title")},
    {"creator", QT_TRANSLATE_NOOP("Field", "Creator")},
    {"foreign_id", QT_TRANSLATE_NOOP("Field", "Foreign id")},
    {"id", QT_TRANSLATE_NOOP("Field", "Id in Slateboard")},
    {"day", QT_TRANSLATE_NOOP("Field", "Day"), false, ColumnKind::Day},
    {"metric", QT_TRANSLATE_NOOP("Field", "Metric"), false, ColumnKind::Word},
    {"value", QT_TRANSLATE_NOOP("Field", "Value"), false, ColumnKind::Number},
    {"from", QT_TRANSLATE_NOOP("Field", "Where it comes from")},
};

// What tells the title, planImport() asks for: its name or its id.
constexpr Field costFields[] = {
    {"title", QT_TRANSLATE_NOOP("Field", "Title")},
    {"title_id", QT_TRANSLATE_NOOP("Field", "Id of the title in Slateboard")},
    {"account_code", QT_TRANSLATE_NOOP("Field", "Account code"), false, ColumnKind::Word},
    {"account", QT_TRANSLATE_NOOP("Field", "Account"), false, ColumnKind::Word},
    {"kind", QT_TRANSLATE_NOOP("Field", "Committed or paid"), false, ColumnKind::Word},
    {"day", QT_TRANSLATE_NOOP("Field", "Day"), true, ColumnKind::Day},
    {"due_day", QT_TRANSLATE_NOOP("Field", "Due day"), false, ColumnKind::Day},
    {"amount", QT_TRANSLATE_NOOP("Field", "Amount"), true, ColumnKind::Amount},
    {"currency", QT_TRANSLATE_NOOP("Field", "Currency")},
    {"rate", QT_TRANSLATE_NOOP("Field", "Rate"), false, ColumnKind::Number},
    {"rate_day", QT_TRANSLATE_NOOP("Field", "Day of the rate"), false, ColumnKind::Day},
    {"entered", QT_TRANSLATE_NOOP("Field", "Amount as entered, in another currency")},
    {"document", QT_TRANSLATE_NOOP("Field", "Document number")},
    {"settles", QT_TRANSLATE_NOOP("Field", "Settles the commitment")},
    {"counterparty", QT_TRANSLATE_NOOP("Field", "Counterparty")},
    {"note", QT_TRANSLATE_NOOP("Field", "Note")},
    {"id", QT_TRANSLATE_NOOP("Field", "Id in Slateboard")},
};

constexpr Field receiptFields[] = {
    {"title", QT_TRANSLATE_NOOP("Field", "Title")},
    {"title_id", QT_TRANSLATE_NOOP("Field", "Id of the title in Slateboard")},
    {"platform", QT_TRANSLATE_NOOP("Field", "Platform")},
    {"kind", QT_TRANSLATE_NOOP("Field", "Kind of receipt"), false, ColumnKind::Word},
    {"day", QT_TRANSLATE_NOOP("Field", "Day"), true, ColumnKind::Day},
    {"amount", QT_TRANSLATE_NOOP("Field", "Amount"), true, ColumnKind::Amount},
    {"currency", QT_TRANSLATE_NOOP("Field", "Currency")},
    {"rate", QT_TRANSLATE_NOOP("Field", "Rate"), false, ColumnKind::Number},
    {"rate_day", QT_TRANSLATE_NOOP("Field", "Day of the rate"), false, ColumnKind::Day},
    {"entered", QT_TRANSLATE_NOOP("Field", "Amount as entered, in another currency")},
    {"document", QT_TRANSLATE_NOOP("Field", "Document number")},
    {"note", QT_TRANSLATE_NOOP("Field", "Note")},
    {"id", QT_TRANSLATE_NOOP("Field", "Id in Slateboard")},
};

std::vector<Field> withGrants()
{
    static std::deque<QByteArray> codes; // what Field::code points to, as long as the program runs
    std::vector<Field> fields(std::begin(ipFields), std::end(ipFields));
    for (int grant = 1; grant <= mostGrants; ++grant) {
        for (Field field : grantFields) {
            const QByteArray number = grant > 1 ? QByteArray::number(grant) + '_' : QByteArray();
            field.code = codes.emplace_back("grant_" + number + field.code).constData();
            field.grant = grant;
            fields.push_back(field);
        }
    }
    return fields;
}

} // namespace

std::span<const Field> fieldsOf(ImportKind kind)
{
    static const std::vector<Field> ipAndGrantFields = withGrants();
    switch (kind) {
    case ImportKind::Titles: return titleFields;
    case ImportKind::Metrics: return metricFields;
    case ImportKind::Costs: return costFields;
    case ImportKind::Receipts: return receiptFields;
    case ImportKind::Ips: break;
    }
    return ipAndGrantFields;
}

QString fieldName(const Field &field)
{
    const QString name = QCoreApplication::translate("Field", field.english);
    return field.grant > 0 ? name.arg(field.grant) : name;
}

} // namespace slateboard::exchange
