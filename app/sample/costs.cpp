// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/dollars.h"
#include "app/sample/draft.h"

#include <algorithm>

namespace slateboard::sample {

namespace {

struct MonthShare {
    Month month;
    Day from; // the days of the phase in that month
    Day to;
    Money amount;
};

double cumulative(Profile profile, double t)
{
    switch (profile) {
    case Profile::Front: return 1.0 - (1.0 - t) * (1.0 - t);
    case Profile::Back: return t * t;
    case Profile::SCurve: return t * t * (3.0 - 2.0 * t);
    case Profile::Even: break;
    }
    return t;
}

/// Writes what was contracted and paid for one title after the other, as its plan says but never to the won.
class CostDesk {
public:
    explicit CostDesk(Draft &draft) : m_draft(draft) {}

    void addCosts(const DraftTitle &title)
    {
        for (const auto &line : std::as_const(m_draft.rows.budgetLines)) {
            if (line.title == title.id)
                addCosts(title, line, dataOf(title, line.account));
        }
    }

    /// Documents carry the year and a running number: CT for contracts, PV for payment vouchers.
    void numberDocuments()
    {
        QMap<QString, int> numbers;
        std::ranges::sort(m_draft.rows.costs, {}, &Cost::id);
        for (auto &cost : m_draft.rows.costs) {
            const QString series = QStringLiteral("%1-%2").arg(cost.kind == CostKind::Committed ? QStringLiteral("CT")
                                                                                                : QStringLiteral("PV"),
                                                               QString::number(cost.day.year()));
            cost.document = QStringLiteral("%1-%2").arg(series).arg(++numbers[series], 4, 10, QLatin1Char('0'));
        }
    }

private:
    const LineData &dataOf(const DraftTitle &title, AccountId account) const
    {
        const QString code = m_draft.accounts.key(account);
        const auto lines = m_draft.data.lines.constFind(title.data->format);
        const auto found = std::ranges::find(*lines, code, &LineData::account);
        Q_ASSERT(found != lines->end());
        return *found;
    }

    void addCosts(const DraftTitle &title, const BudgetLine &line, const LineData &data)
    {
        const Span span = title.schedule.phases.value(line.phase);
        const bool allowed = line.phase == PhaseKind::Development || title.isGreenlit();
        if (!allowed || title.stage == Stage::Pitch)
            return;
        PartyId payee = payeeOf(title, data.account);
        if (line.entered)
            payee = abroad();
        const auto shares = monthsOf(line, span, overrun(title, data));
        if (data.contract)
            addInstalments(title, line, span, shares, payee);
        else
            addPayments(title, line, shares, payee);
    }

    /// Casts and sets are where titles are overrun: three fifths of the sum in the cast, the rest in the sets.
    static Money overrun(const DraftTitle &title, const LineData &data)
    {
        constexpr double hundredMillion = 1e8;
        const double sum = title.data->over * title.data->budget * hundredMillion;
        if (data.account == QStringLiteral("210"))
            return Money{static_cast<qint64>(sum * 0.6)};
        return Money{data.account == QStringLiteral("510") ? static_cast<qint64>(sum * 0.4) : 0};
    }

    QList<MonthShare> monthsOf(const BudgetLine &line, Span span, Money over)
    {
        constexpr qint64 thousand = 1000;
        const double days = static_cast<double>(span.end.daysSince(span.start) + 1);
        const auto share = [&](Day day) {
            return cumulative(line.profile, static_cast<double>(day.daysSince(span.start)) / days);
        };
        QList<MonthShare> months;
        std::vector<double> weights;
        for (Month month = Month::of(span.start); month <= Month::of(span.end); ++month.index) {
            const Day from = std::max(month.first(), span.start);
            const Day to = std::min(month.last(), span.end);
            months << MonthShare{month, from, to, {}};
            weights.push_back((share(to.plusDays(1)) - share(from)) * m_dice.real(0.72, 1.28));
        }
        const auto parts = apportion(Money{(m_draft.comesTo.value(line.id) + over).minor / thousand}, weights);
        for (qsizetype index = 0; index < months.size(); ++index)
            months[index].amount = Money{parts[static_cast<size_t>(index)].minor * thousand};
        return months;
    }

    // Who is paid in dollars.
    [[nodiscard]] PartyId abroad() const
    {
        const auto found = std::ranges::find(m_draft.data.vendors, true, &VendorData::abroad);
        return m_draft.vendors.at(found - m_draft.data.vendors.begin());
    }

    PartyId payeeOf(const DraftTitle &title, const QString &account)
    {
        if (account == QStringLiteral("110"))
            return title.rightsHolder;
        QList<PartyId> payees;
        for (int index = 0; index < m_draft.data.vendors.size(); ++index) {
            if (m_draft.data.vendors.at(index).accounts.contains(account))
                payees << m_draft.vendors.at(index);
        }
        return payees.isEmpty() ? title.company : m_dice.oneOf(payees);
    }

    [[nodiscard]] CostId add(const DraftTitle &title, const BudgetLine &line, Cost cost)
    {
        cost.id = m_draft.ids.make<CostId>(cost.day);
        cost.title = title.id;
        cost.account = line.account;
        m_draft.rows.costs << cost;
        return cost.id;
    }

    static void enter(Cost &cost, const EnteredAmount &amount)
    {
        cost.entered = amount;
        cost.amount = amount.inCurrency({});
    }

    void addPayments(const DraftTitle &title, const BudgetLine &line, const QList<MonthShare> &shares, PartyId payee)
    {
        for (const auto &share : shares) {
            const Day late = share.to.plusDays(-m_dice.between(0, 9));
            const Day day = std::max(share.from, late);
            if (share.month > Month::of(m_draft.asOf()) || day > m_draft.asOf() || share.amount.minor == 0)
                continue;
            Cost cost;
            cost.kind = CostKind::Actual;
            cost.day = day;
            cost.amount = share.amount;
            cost.counterparty = payee;
            (void)add(title, line, cost);
        }
    }

    /// A contract is signed shortly before its phase and due by the month; what fell due is paid, nearly always.
    void addInstalments(const DraftTitle &title, const BudgetLine &line, Span span, const QList<MonthShare> &shares,
                        PartyId payee)
    {
        const Day gate = line.phase == PhaseKind::Development
                             ? span.start
                             : title.schedule.phases.value(PhaseKind::PreProduction).start;
        const Day signedOn = std::max(workday(span.start.plusDays(-m_dice.between(15, 50))), gate);
        if (signedOn > m_draft.asOf())
            return;
        for (const auto &share : shares) {
            if (share.amount.minor == 0)
                continue;
            Cost commitment;
            commitment.kind = CostKind::Committed;
            commitment.day = signedOn;
            commitment.dueDay = workday(std::max(share.month.first().plusDays(24), share.from));
            commitment.amount = share.amount;
            commitment.counterparty = payee;
            if (line.entered)
                enter(commitment, inDollars(share.amount, signedOn));
            const CostId id = add(title, line, commitment);
            if (*commitment.dueDay <= m_draft.asOf())
                pay(title, line, commitment, id);
        }
    }

    void pay(const DraftTitle &title, const BudgetLine &line, const Cost &commitment, CostId id)
    {
        const bool recent = commitment.dueDay->plusDays(45) > m_draft.asOf();
        const double luck = m_dice.real();
        if (recent && luck < 0.05)
            return; // overdue
        const bool partly = recent && luck < 0.09;
        Cost payment;
        payment.kind = CostKind::Actual;
        payment.day = std::min(workday(commitment.dueDay->plusDays(m_dice.between(0, 5))), m_draft.asOf());
        payment.amount = partly ? Money{commitment.amount.minor / 10'000 * 6'000} : commitment.amount;
        if (commitment.entered) { // at the rate of the contract
            EnteredAmount dollars = *commitment.entered;
            dollars.amount = partly ? Money{dollars.amount.minor / 10 * 6} : dollars.amount;
            enter(payment, dollars);
        }
        payment.settles = id;
        payment.counterparty = commitment.counterparty;
        (void)add(title, line, payment);
    }

    Draft &m_draft;
    Dice m_dice{400};
};

} // namespace

void addCosts(Draft &draft)
{
    CostDesk desk(draft);
    for (const auto &title : std::as_const(draft.titles))
        desk.addCosts(title);
    desk.numberDocuments();
}

} // namespace slateboard::sample
