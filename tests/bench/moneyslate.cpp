// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/moneyslate.h"

#include "tests/bench/largedice.h"

#include <QStringList>

namespace slateboard::bench {
namespace {

const Day asOf(2023, 3, 31);
constexpr int groups = 6;
// Of 36 months each phase has its part; they follow one another.
constexpr std::pair<PhaseKind, int> parts[] = {{PhaseKind::Development, 9},
                                               {PhaseKind::PreProduction, 5},
                                               {PhaseKind::Production, 8},
                                               {PhaseKind::PostProduction, 8},
                                               {PhaseKind::Marketing, 6}};
constexpr int allParts = 36;

/// Makes the rows of one title after another.
class MoneyMill {
public:
    explicit MoneyMill(const MoneySize &size) : m_size(size), m_dice(20230331) {}

    Rows make()
    {
        addFrame();
        for (int i = 0; i < m_size.titles; ++i)
            addTitle();
        return std::move(m_rows);
    }

private:
    void addFrame();
    void addTitle();
    void addPhases(TitleId title, Day start);
    void addLine(TitleId title, int line);
    void addCosts(TitleId title, AccountId account, Day from, Money amount);
    void addReceipts(TitleId title, Day release);

    MoneySize m_size;
    Dice m_dice;
    Rows m_rows;
    QList<AccountId> m_leaves;
    QList<Phase> m_phases; // of the title at hand
};

void MoneyMill::addFrame()
{
    m_rows.plans.append({makeId<Plan>(), {}, PlanKind::Working});
    for (int i = 0; i < 40; ++i)
        m_rows.parties.append({makeId<Party>(), personName(m_dice) + QStringLiteral(" 미디어"), {}});
    for (int group = 1; group <= groups; ++group) {
        const AccountId top = makeId<Account>();
        m_rows.accounts.append({top,
                                {},
                                QString::number(group * 1000),
                                QStringLiteral("묶음 %1").arg(group),
                                QStringLiteral("Group %1").arg(group),
                                group == groups});
        for (int i = 1; i <= m_size.lines / groups; ++i) {
            m_leaves.append(makeId<Account>());
            const QString code = QString::number(group * 1000 + i * 10);
            m_rows.accounts.append({m_leaves.last(), top, code, QStringLiteral("계정 %1").arg(code),
                                    QStringLiteral("Account %1").arg(code), false});
        }
    }
}

void MoneyMill::addTitle()
{
    Title title;
    title.id = makeId<Title>();
    title.koreanName = workName(m_dice);
    title.englishName = QStringLiteral("Title %1").arg(m_rows.titles.size() + 1);
    title.format = m_dice.word<Format>();
    title.episodes = title.format == Format::Film ? 1 : 8 + m_dice.below(16);
    m_rows.titles.append(title);
    const Day start = Day(2021, 4, 1).plusMonths(m_dice.below(m_size.rolledMonths)).plusDays(m_dice.below(28));
    addPhases(title.id, start);
    for (int line = 0; line < m_leaves.size(); ++line)
        addLine(title.id, line);
    const PlanId plan = m_rows.plans.first().id;
    m_rows.funding.append({makeId<Funding>(), plan, title.id, FundingSource::CoProducer,
                           m_dice.oneOf(m_rows.parties).id, Money{300'000'000LL * (1 + m_dice.below(9))}});
    m_rows.estimates.append({makeId<Estimate>(),
                             title.id,
                             m_dice.oneOf(m_leaves),
                             asOf.plusDays(-m_dice.below(90)),
                             Money{45'000'000},
                             {},
                             {}});
    addReceipts(title.id, m_rows.planTitles.last().targetRelease.value());
}

void MoneyMill::addPhases(TitleId title, Day start)
{
    const PlanId plan = m_rows.plans.first().id;
    m_phases.clear();
    m_rows.stageEvents.append({makeId<StageEvent>(), title, Stage::Pitch, start.plusDays(-60), Precision::Day, {}, {}});
    int passed = 0;
    for (const auto &[kind, part] : parts) {
        const Day first = start.plusMonths(m_size.months * passed / allParts);
        passed += part;
        const Day last = start.plusMonths(m_size.months * passed / allParts).plusDays(-1);
        m_phases.append({makeId<Phase>(), plan, title, kind, first, last});
        if (first <= asOf && kind != PhaseKind::Marketing)
            m_rows.stageEvents.append({makeId<StageEvent>(),
                                       title,
                                       words<Stage>()[static_cast<size_t>(kind) + 1].value,
                                       first,
                                       Precision::Day,
                                       {},
                                       {}});
    }
    m_rows.phases += m_phases;
    m_rows.planTitles.append({makeId<PlanTitle>(), plan, title, m_phases.last().end.plusDays(1)});
}

void MoneyMill::addLine(TitleId title, int line)
{
    BudgetLine row;
    row.id = makeId<BudgetLine>();
    row.plan = m_rows.plans.first().id;
    row.title = title;
    row.account = m_leaves[line];
    const Phase &phase = m_phases[line * groups >= m_leaves.size() * (groups - 1) ? 4 : line % 4];
    row.phase = phase.kind;
    row.amount = Money{1'000'000LL * (5 + m_dice.below(150)) + m_dice.below(1'000)};
    row.profile = m_dice.word<Profile>();
    if (line % 10 == 9)
        row.basis = LineBasis::PerEpisode;
    if (line % 30 == 29) {
        row.basis = LineBasis::Percent;
        row.share = Share{500};
        row.amount = {};
    }
    m_rows.budgetLines.append(row);
    if (phase.start <= asOf && row.basis == LineBasis::Lump && m_rows.costs.size() < m_size.costs)
        addCosts(title, row.account, phase.start, row.amount);
}

void MoneyMill::addCosts(TitleId title, AccountId account, Day from, Money amount)
{
    const Day day = from.plusDays(m_dice.below(60));
    const Money promised{amount.minor * (60 + m_dice.below(45)) / 100};
    const CostId promise = makeId<Cost>();
    const PartyId payee = m_dice.oneOf(m_rows.parties).id;
    m_rows.costs.append({promise,
                         title,
                         account,
                         CostKind::Committed,
                         day,
                         day.plusDays(90),
                         promised,
                         {},
                         payee,
                         QStringLiteral("C-%1").arg(m_rows.costs.size())});
    if (m_dice.chance(4))
        return;
    m_rows.costs.append({makeId<Cost>(),
                         title,
                         account,
                         CostKind::Actual,
                         day.plusDays(45),
                         {},
                         Money{promised.minor * (3 + m_dice.below(8)) / 10},
                         promise,
                         payee,
                         QStringLiteral("P-%1").arg(m_rows.costs.size())});
}

void MoneyMill::addReceipts(TitleId title, Day release)
{
    ReleaseWindow window;
    window.id = makeId<ReleaseWindow>();
    window.plan = m_rows.plans.first().id;
    window.title = title;
    window.platform = m_dice.oneOf(m_rows.parties).id;
    window.days = 365;
    window.startsOn = release;
    window.expectedReceipts = Money{100'000'000LL * (1 + m_dice.below(90))};
    m_rows.windows.append(window);
    for (Day day = release.plusDays(30); day <= asOf; day = day.plusMonths(3))
        m_rows.receipts.append({makeId<Receipt>(), title, window.platform, day, ReceiptKind::Share, Money{70'000'001}});
    m_rows.waterfall.append({makeId<WaterfallTier>(), title, 1, TierKind::Fee, window.platform, Share{1'000}, {}});
    m_rows.waterfall.append({makeId<WaterfallTier>(), title, 2, TierKind::InvestorRecoupment, {}, {}, {}});
    m_rows.waterfall.append(
        {makeId<WaterfallTier>(), title, 3, TierKind::Split, m_dice.oneOf(m_rows.parties).id, Share{4'000}, {}});
}

} // namespace

Rows moneyRows(const MoneySize &size)
{
    return MoneyMill(size).make();
}

QByteArray costsCsv(const Rows &rows, int documents)
{
    Dice dice(11);
    QStringList leaves;
    for (const Account &account : rows.accounts) {
        if (!account.parent.isNull())
            leaves << account.code;
    }
    QByteArray csv = "title,account,kind,day,due_day,amount,document,settles,counterparty,note\n";
    for (int i = 0; i < documents; i += 2) {
        const QString title = dice.oneOf(rows.titles).koreanName;
        const QString account = dice.oneOf(leaves);
        const QString payee = dice.oneOf(rows.parties).name;
        const Day day = dice.day(Day(2021, 6, 1), 600);
        const qint64 amount = 1'000'000LL + dice.below(90'000'000);
        const auto add = [&](const char *kind, Day on, const QString &due, qint64 money, const QString &document,
                             const QString &settles) {
            csv += QStringList{title,    account, QLatin1String(kind),
                               on.iso(), due,     QString::number(money),
                               document, settles, payee,
                               QString()}
                       .join(u',')
                       .toUtf8() +
                   '\n';
        };
        const QString promise = QStringLiteral("IC-%1").arg(i);
        add("committed", day, day.plusDays(60).iso(), amount, promise, {});
        add("actual", day.plusDays(40), {}, amount / 2, QStringLiteral("IP-%1").arg(i), promise);
    }
    return csv;
}

} // namespace slateboard::bench
