// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/exportreceipts.h"

#include "app/model/entrymoney.h"
#include "app/planning/avails.h"
#include "app/planning/windowchecks.h"
#include "app/session/outcells.h"

#include <QSet>

namespace slateboard {
namespace {

using exchange::OutTable;

OutTable withFields(std::initializer_list<const char *> fields)
{
    OutTable table;
    for (const char *field : fields)
        table.header << QString::fromLatin1(field);
    return table;
}

exchange::Cell titleCell(const Library &library, TitleId id)
{
    const Title *title = findRow(library.titles, id);
    return outText(title ? title->name(library.info.language) : QString());
}

exchange::Cell amountCell(const std::optional<Money> &money, const Library &library)
{
    return money ? outMoney(*money, library.info.currency) : exchange::Cell{};
}

exchange::Cell flagCell(bool isSet)
{
    return outText(isSet ? QStringLiteral("yes") : QStringLiteral("no"));
}

const char *endCode(planning::AvailEnd end)
{
    switch (end) {
    case planning::AvailEnd::Never: break;
    case planning::AvailEnd::RightEnds: return "right_ends";
    case planning::AvailEnd::WindowBegins: return "window_begins";
    case planning::AvailEnd::WindowEnds: return "window_ends";
    }
    return "";
}

} // namespace

OutTable receiptsTable(const Library &library, PlanId plan, Day asOf)
{
    OutTable table =
        withFields({"title", "platform", "kind", "day", "amount", "entered", "document", "note", "title_id", "id"});
    QSet<TitleId> titles;
    for (const PlanTitle &row : library.planTitles) {
        if (row.plan == plan)
            titles.insert(row.title);
    }
    for (const Receipt &receipt : library.receipts) {
        if (receipt.day > asOf || !titles.contains(receipt.title))
            continue;
        table.rows.append({titleCell(library, receipt.title), outText(outPartyName(library, receipt.platform)),
                           outCode(receipt.kind), outDay(receipt.day), outMoney(receipt.amount, library.info.currency),
                           outText(receipt.entered ? enteredText(*receipt.entered) : QString()),
                           outText(receipt.document), outText(receipt.note), outId(receipt.title), outId(receipt.id)});
    }
    return table;
}

OutTable windowsTable(const Library &library, const planning::Figures &figures)
{
    OutTable table = withFields({"title", "platform", "territory", "from", "to", "exclusive", "holdback_days",
                                 "guarantee", "expected_receipts", "receipt_kind", "against", "title_id", "id"});
    for (const planning::CheckedWindows &checked : planning::checkAllWindows(library, figures)) {
        for (const planning::WindowDays &days : checked.windows.windows) {
            const ReleaseWindow &window = *findRow(library.windows, days.window);
            QStringList against;
            for (const planning::WindowFinding &finding : checked.findings) {
                if (finding.window == days.window)
                    against << QString::fromLatin1(planning::windowReasonCode(finding.reason));
            }
            table.rows.append({titleCell(library, window.title), outText(outPartyName(library, window.platform)),
                               outText(window.territory), outDay(days.start), outDay(days.end),
                               flagCell(window.exclusive), outCount(window.holdbackDays),
                               amountCell(window.guarantee, library), amountCell(window.expectedReceipts, library),
                               outCode(window.receiptKind), outText(against.join(u' ')), outId(window.title),
                               outId(window.id)});
        }
    }
    return table;
}

OutTable availsTable(const Library &library, const planning::Figures &figures)
{
    OutTable table = withFields({"title", "use", "showing", "territory", "except", "from", "to", "exclusive",
                                 "on_option", "uncertain", "ends_by", "platforms", "title_id"});
    for (const planning::Avail &avail : planning::availsOf(library, figures)) {
        QStringList platforms;
        for (const PartyId id : avail.platforms)
            platforms << outPartyName(library, id);
        table.rows.append({titleCell(library, avail.title), outCode(avail.use), flagCell(avail.showing),
                           outText(avail.territory), outText(avail.except.join(QStringLiteral(", "))),
                           outDay(avail.from), outDay(avail.to), flagCell(avail.exclusive), flagCell(avail.onOption),
                           flagCell(avail.uncertain), outText(QString::fromLatin1(endCode(avail.end))),
                           outText(platforms.join(QStringLiteral(", "))), outId(avail.title)});
    }
    return table;
}

OutTable statementsTable(const Library &library, const std::vector<planning::Statement> &statements)
{
    OutTable table = withFields(
        {"party", "quarter", "title", "tier", "share", "reached", "received", "to_come", "title_id", "party_id"});
    const Currency &currency = library.info.currency;
    for (const planning::Statement &statement : statements) {
        for (const planning::StatementLine &line : statement.lines) {
            const WaterfallTier *tier = findRow(library.waterfall, line.tier);
            const bool isShare = tier && tier->share != Share{};
            table.rows.append(
                {outText(outPartyName(library, statement.party)),
                 outText(line.quarter ? line.quarter->iso() : QString()), titleCell(library, line.title),
                 tier ? outCode(tier->kind) : exchange::Cell{},
                 isShare ? exchange::Cell{QString::number(tier->share.hundredths / 10'000.0), exchange::CellKind::Share}
                         : exchange::Cell{},
                 outMoney(line.reached, currency), outMoney(line.received, currency), outMoney(line.toCome, currency),
                 outId(line.title), outId(statement.party)});
        }
    }
    return table;
}

} // namespace slateboard
