// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/planning/librarybuilder.h"

#include <rapidcheck.h>

#include <functional>

namespace slateboard {

/// A whole number from `low` up to, but not including, `high`.
using Draw = std::function<qint64(qint64 low, qint64 high)>;

/// A random slate of a few titles with all that says what titles cost and bring: budget lines of every basis and
/// profile, on accounts of three levels, phases with and without days, commitments, payments, estimates, funding, caps,
/// windows, receipts and tiers of a waterfall.
class MoneyDraw {
public:
    explicit MoneyDraw(Draw draw) : m_draw(std::move(draw))
    {
        addFrame();
        for (qint64 rows = below(60); rows > 0; --rows)
            addRow();
    }
    [[nodiscard]] Library &library() { return m_builder.library(); }
    [[nodiscard]] LibraryBuilder &builder() { return m_builder; }

private:
    qint64 below(qint64 limit) { return m_draw(0, limit); }
    Day day() { return Day(2022, 6, 1).plusDays(static_cast<int>(below(700))); }
    qint64 amount() { return below(3) == 0 ? below(50) : below(3'000'000'007); }
    template <class T>
    T oneOf(const std::vector<T> &all)
    {
        return all[static_cast<size_t>(below(static_cast<qint64>(all.size())))];
    }
    template <class E>
    E word()
    {
        return words<E>()[static_cast<size_t>(below(static_cast<qint64>(words<E>().size())))].value;
    }

    void addFrame()
    {
        for (qint64 i = 1 + below(4); i > 0; --i) {
            m_titles.push_back(m_builder.title(word<Format>(), day()));
            m_builder.library().titles.last().episodes = static_cast<int>(1 + below(16));
            if (below(4) != 0)
                m_builder.stage(m_titles.back(), word<Stage>(), day());
        }
        for (int top = 0; top < 3; ++top) {
            const AccountId group = m_builder.account(top == 2);
            const AccountId middle = m_builder.account(false, group);
            m_accounts.insert(m_accounts.end(),
                              {middle, m_builder.account(false, middle), m_builder.account(false, group)});
        }
        for (int i = 0; i < 3; ++i) {
            m_parties.push_back({m_nextParty++});
            m_builder.library().parties << Party{m_parties.back(), QStringLiteral("Party %1").arg(i), {}};
        }
        m_builder.cap(CapScope::Quarter, amount(), Day(2023, 1, 1), Day(2023, 12, 31));
        m_builder.cap(CapScope::Programme, amount());
    }

    void addRow()
    {
        const TitleId title = oneOf(m_titles);
        const AccountId account = oneOf(m_accounts);
        switch (below(9)) {
        case 0: addPhase(title); break;
        case 1:
        case 2: addLine(title, account); break;
        case 3: m_commitments.emplace_back(m_builder.commit(title, account, day(), dueDay(), amount()), title); break;
        case 4: addPayment(title, account); break;
        case 5: addEstimate(title, account); break;
        case 6: m_builder.fund(title, word<FundingSource>(), amount()); break;
        case 7: addReceipts(title); break;
        default: addTier(title);
        }
    }

    std::optional<Day> dueDay() { return below(4) == 0 ? std::nullopt : std::optional(day()); }

    void addPhase(TitleId title)
    {
        const auto kind = word<PhaseKind>();
        for (const Phase &phase : m_builder.library().phases) {
            if (phase.title == title && phase.kind == kind)
                return;
        }
        const Day start = day();
        m_builder.phase(title, kind, start, start.plusDays(static_cast<int>(below(400))));
    }

    void addLine(TitleId title, AccountId account)
    {
        m_builder.line(title, account, word<PhaseKind>(), amount(), word<Profile>());
        BudgetLine &line = m_builder.library().budgetLines.last();
        line.basis = word<LineBasis>();
        if (line.basis == LineBasis::Percent) {
            line.share = Share{static_cast<int>(below(Share::whole))};
            line.amount = {};
        }
    }

    void addPayment(TitleId title, AccountId account)
    {
        CostId settles;
        if (!m_commitments.empty() && below(2) == 0)
            std::tie(settles, title) = oneOf(m_commitments);
        m_builder.pay(title, account, day(), amount(), settles);
    }

    void addEstimate(TitleId title, AccountId account)
    {
        m_builder.library().estimates << Estimate{{m_builder.newId()}, title, account, day(), {amount()}, {}, {}};
    }

    void addReceipts(TitleId title)
    {
        ReleaseWindow window;
        window.id = {m_builder.newId()};
        window.plan = m_builder.plan();
        window.title = title;
        window.platform = oneOf(m_parties);
        window.startsOn = below(5) == 0 ? std::nullopt : std::optional(day());
        window.days = below(4) == 0 ? std::nullopt : std::optional(static_cast<int>(1 + below(500)));
        window.receiptKind = word<ReceiptKind>();
        window.expectedReceipts = Money{amount()};
        window.guarantee = below(2) == 0 ? std::nullopt : std::optional(Money{amount()});
        m_builder.library().windows << window;
        m_builder.library().receipts << Receipt{{m_builder.newId()}, title,     oneOf(m_parties), day(),
                                                word<ReceiptKind>(), {amount()}};
    }

    void addTier(TitleId title)
    {
        WaterfallTier tier;
        tier.id = {m_builder.newId()};
        tier.title = title;
        tier.place = static_cast<int>(1 + below(4));
        tier.kind = word<TierKind>();
        tier.party = below(3) == 0 ? PartyId() : oneOf(m_parties);
        tier.share = Share{static_cast<int>(below(Share::whole / 3))};
        if (below(2) == 0)
            tier.amount = Money{amount()};
        m_builder.library().waterfall << tier;
    }

    Draw m_draw;
    LibraryBuilder m_builder;
    std::vector<TitleId> m_titles;
    std::vector<AccountId> m_accounts;
    std::vector<PartyId> m_parties;
    std::vector<std::pair<CostId, TitleId>> m_commitments;
    qint64 m_nextParty = 500'000;
};

/// To be called in a property, as drawMoney() is. Of the whole range from the first case on, because what is rare needs
/// many rows.
[[nodiscard]] inline qint64 drawNumber(qint64 low, qint64 high)
{
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange<qint64>(low, high));
}

[[nodiscard]] inline Library drawMoney()
{
    return MoneyDraw(drawNumber).library();
}

/// Always the same, and of some size.
[[nodiscard]] inline Library drawnMoney(quint64 seed = 1)
{
    quint64 state = seed * 6364136223846793005ULL + 1442695040888963407ULL;
    Library library;
    do {
        library = MoneyDraw([&state](qint64 low, qint64 high) {
                      state = state * 6364136223846793005ULL + 1442695040888963407ULL;
                      return low + static_cast<qint64>((state >> 33) % static_cast<quint64>(high - low));
                  }).library();
    } while (library.budgetLines.size() < 8 || library.costs.size() < 4);
    return library;
}

} // namespace slateboard
