// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/ownshare.h"

#include <algorithm>

namespace slateboard::planning {
namespace {

// Takes a share of each of the amounts that it is given, so that they add up to the share of their sum: each gets what
// the rounded share grows by.
class Sharer {
public:
    /// `part` of `whole`: between nothing and all of it.
    Sharer(Money part, Money whole) :
        m_factor(whole <= Money{} ? 0 : static_cast<qint64>((Wide(part.minor) << fraction) / whole.minor))
    {}

    [[nodiscard]] Money take(Money amount)
    {
        m_sum += amount;
        const Money before = m_taken;
        m_taken = {static_cast<qint64>((Wide(m_sum.minor) * m_factor + (Wide(1) << (fraction - 1))) >> fraction)};
        return m_taken - before;
    }
    [[nodiscard]] Money taken() const { return m_taken; }

private:
    __extension__ using Wide = __int128;
    // Bits behind the point: the factor fits with a 1 before it, and errs by less than half a unit of the largest sum.
    static constexpr int fraction = 62;
    qint64 m_factor;
    Money m_sum;
    Money m_taken;
};

} // namespace

void fundByOthers(TitleMoney &money, std::span<DemandItem> items, std::span<const AccountMoney> accounts, Money others,
                  bool isShelved)
{
    Money net = money.netEfc();
    Money marketing = money.marketing;
    if (isShelved) {
        Money planned[2];
        for (const AccountMoney &account : accounts)
            planned[account.marketing ? 1 : 0] += account.budget;
        net = std::max(net, planned[0]);
        marketing = std::max(marketing, planned[1]);
    }
    const Money ofNet = std::clamp(others, Money{}, std::max(Money{}, net));
    const Money ofMarketing = std::clamp(others - ofNet, Money{}, std::max(Money{}, marketing));
    Sharer netSharer(ofNet, net);
    Sharer marketingSharer(ofMarketing, marketing);
    for (DemandItem &item : items)
        item.byOthers = (item.marketing ? marketingSharer : netSharer).take(item.amount);
    money.byOthers = netSharer.taken() + marketingSharer.taken();
    money.marketingByOthers = marketingSharer.taken();
}

} // namespace slateboard::planning
