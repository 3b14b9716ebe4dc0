// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/exporttables.h"

#include "app/model/entrymoney.h"
#include "app/planning/budgetlines.h"
#include "app/session/outcells.h"

#include <QCoreApplication>
#include <QSet>

namespace slateboard {
namespace {

using exchange::Cell;
using exchange::OutTable;

QString titleName(const Library &library, TitleId id)
{
    const Title *title = findRow(library.titles, id);
    return title ? title->name(library.info.language) : QString();
}

QSet<TitleId> titlesOf(const Library &library, PlanId plan)
{
    QSet<TitleId> titles;
    for (const PlanTitle &row : library.planTitles) {
        if (row.plan == plan)
            titles.insert(row.title);
    }
    return titles;
}

} // namespace

const char *codeOf(ExportKind kind)
{
    static constexpr const char *codes[] = {"ips",      "titles",  "metrics", "budget",     "costs",
                                            "receipts", "windows", "avails",  "statements", "records"};
    return codes[static_cast<size_t>(kind)];
}

OutTable budgetTable(const Library &library, PlanId plan)
{
    OutTable table;
    for (const char *field : {"title", "account_code", "account", "phase", "phase_start", "phase_end", "profile",
                              "amount", "basis", "entered", "share", "note", "title_id", "id"})
        table.header << QString::fromLatin1(field);
    QHash<std::pair<qint64, int>, const Phase *> phases;
    for (const Phase &phase : library.phases) {
        if (phase.plan == plan)
            phases.insert({phase.title.value, static_cast<int>(phase.kind)}, &phase);
    }
    for (const BudgetLine &line : planning::budgetLinesOf(library, plan)) {
        const BudgetLine &stored = *findRow(library.budgetLines, line.id);
        const bool isShare = line.basis == LineBasis::Percent;
        const Account *account = findRow(library.accounts, line.account);
        const Phase *phase = phases.value({line.title.value, static_cast<int>(line.phase)});
        const bool korean = library.info.language == Language::Korean;
        table.rows.append(
            {outText(titleName(library, line.title)), outText(account ? account->code : QString()),
             outText(!account ? QString() : (korean ? account->koreanName : account->englishName)), outCode(line.phase),
             phase ? outDay(phase->start) : Cell{}, phase ? outDay(phase->end) : Cell{}, outCode(line.profile),
             outMoney(line.amount, library.info.currency), outCode(line.basis),
             isShare ? Cell{} : outMoney(stored.amount, library.info.currency),
             isShare ? Cell{QString::number(line.share.hundredths / 10'000.0), exchange::CellKind::Share} : Cell{},
             outText(line.note), outId(line.title), outId(line.id)});
    }
    return table;
}

OutTable costsTable(const Library &library, PlanId plan, Day asOf)
{
    OutTable table;
    for (const char *field : {"title", "account_code", "account", "kind", "day", "due_day", "amount", "entered",
                              "settles", "counterparty", "document", "note", "title_id", "id"})
        table.header << QString::fromLatin1(field);
    const QSet<TitleId> titles = titlesOf(library, plan);
    for (const Cost &cost : library.costs) {
        if (cost.day > asOf || !titles.contains(cost.title))
            continue;
        const Account *account = cost.account.isNull() ? nullptr : findRow(library.accounts, cost.account);
        const bool korean = library.info.language == Language::Korean;
        table.rows.append({outText(titleName(library, cost.title)), outText(account ? account->code : QString()),
                           outText(!account ? QString() : (korean ? account->koreanName : account->englishName)),
                           outCode(cost.kind), outDay(cost.day), outDay(cost.dueDay),
                           outMoney(cost.amount, library.info.currency),
                           outText(cost.entered ? enteredText(*cost.entered) : QString()), outId(cost.settles),
                           outText(outPartyName(library, cost.counterparty)), outText(cost.document),
                           outText(cost.note), outId(cost.title), outId(cost.id)});
    }
    return table;
}

} // namespace slateboard
