// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/costreader.h"

#include "app/exchange/cells.h"

#include <QCoreApplication>

namespace slateboard::exchange {

Result<CostReader> CostReader::over(const SourceTable &table, Findings &findings, const Library &library)
{
    auto amounts = EntryReader::over(table, findings, library.info.currency);
    if (!amounts)
        return tl::unexpected(amounts.error());
    CostReader reader(findings, library, *std::move(amounts));
    if (!reader.m_title.exists() && !reader.m_titleId.exists()) {
        return failure(ErrorCode::Invalid,
                       QCoreApplication::translate("Import", "“%1” has no column that tells the title: choose one for "
                                                             "“Title”.")
                           .arg(table.file));
    }
    return reader;
}

CostReader::CostReader(Findings &findings, const Library &library, EntryReader amounts) :
    m_findings(&findings), m_titles(library), m_accounts(library), m_amounts(std::move(amounts)),
    m_title(findings.column("title")), m_titleId(findings.column("title_id")),
    m_accountCode(findings.column("account_code")), m_account(findings.column("account")),
    m_kind(findings.column("kind")), m_day(findings.column("day")), m_dueDay(findings.column("due_day")),
    m_document(findings.column("document")), m_settles(findings.column("settles")),
    m_counterparty(findings.column("counterparty")), m_note(findings.column("note")), m_id(findings.column("id"))
{}

tl::expected<CostRow, RowRemark> CostReader::read(const SourceRow &row)
{
    CostRow out;
    out.line = row.line();
    if (auto remark = m_findings->tooLong(row))
        return tl::unexpected(*std::move(remark));
    const auto title = m_titles.find(m_titleId.text(row), m_title.text(row));
    if (!title) {
        const Column &told = m_title.exists() ? m_title : m_titleId;
        return tl::unexpected(m_findings->unreadable(row, told, title.error().sentence));
    }
    out.cost.title = *title;
    if (auto days = readDays(row, out.cost); !days)
        return tl::unexpected(std::move(days.error()));
    if (auto kind = readKind(row, out); !kind)
        return tl::unexpected(std::move(kind.error()));
    const auto entry = m_amounts.read(row, out.cost.day);
    if (!entry)
        return tl::unexpected(entry.error());
    out.cost.amount = entry->amount;
    out.cost.entered = entry->entered;
    const bool isCommitted = out.cost.kind == CostKind::Committed;
    if (out.cost.amount == Money{} || (isCommitted && out.cost.amount.minor < 0)) {
        return tl::unexpected(m_findings->unreadable(
            row, m_amounts.amount(),
            isCommitted ? QCoreApplication::translate("Import", "A commitment needs an amount above zero.")
                        : QCoreApplication::translate("Import", "A payment of nothing is none.")));
    }
    if (!isCommitted)
        out.cost.dueDay.reset();
    out.cost.account = accountOf(row);
    out.cost.document = m_document.text(row);
    out.cost.note = m_note.text(row);
    out.party = m_counterparty.text(row);
    out.settles = m_settles.text(row);
    out.id = m_id.text(row);
    return out;
}

tl::expected<void, RowRemark> CostReader::readDays(const SourceRow &row, Cost &cost)
{
    const auto day = readWholeDay(m_day.text(row));
    if (!day)
        return tl::unexpected(m_findings->unreadable(row, m_day, day.error().sentence));
    if (*day > m_findings->today()) {
        return tl::unexpected(m_findings->unreadable(
            row, m_day,
            QCoreApplication::translate("Import", "What will be paid later is a commitment with a due day: it is "
                                                  "entered on the day on which it was made.")));
    }
    cost.day = *day;
    const QString due = m_dueDay.text(row);
    if (due.isEmpty())
        return {};
    const auto dueDay = readDay(due);
    if (!dueDay)
        return tl::unexpected(m_findings->unreadable(row, m_dueDay, dueDay.error().sentence));
    cost.dueDay = dueDay->day;
    return {};
}

// A list without kinds is one of payments, but what is still to be paid on a day is none yet.
tl::expected<void, RowRemark> CostReader::readKind(const SourceRow &row, CostRow &out)
{
    const auto kind = m_findings->neededWord<CostKind>(row, m_kind);
    if (!kind)
        return tl::unexpected(kind.error());
    out.hasKind = kind->has_value();
    out.cost.kind = kind->value_or(out.cost.dueDay && !m_kind.exists() ? CostKind::Committed : CostKind::Actual);
    return {};
}

// What people answered; else by the code, else by the name. One that nobody knows is listed by its name, or its code.
AccountId CostReader::accountOf(const SourceRow &row)
{
    const QString code = m_accountCode.text(row);
    const QString name = m_account.text(row);
    const QString &word = name.isEmpty() ? code : name;
    const Column &told = m_account.exists() ? m_account : m_accountCode;
    if (word.isEmpty())
        return {};
    if (const QString *answer = m_findings->answer(told, word))
        return answer->isEmpty() ? AccountId() : m_accounts.find(*answer);
    AccountId account = code.isEmpty() ? AccountId() : m_accounts.find(code);
    if (account.isNull() && !name.isEmpty())
        account = m_accounts.find(name);
    if (account.isNull())
        m_findings->listUnknown(row, told, word);
    return account;
}

} // namespace slateboard::exchange
