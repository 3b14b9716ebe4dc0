// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/moneytile.h"

#include "ui/pages/overview/sharebar.h"
#include "ui/widgets/figureview.h"

#include <QLabel>
#include <QVBoxLayout>

namespace slateboard {
namespace {

constexpr double valueFactor = 2.0;
constexpr int quartersShown = 4;

const planning::CapUse *programmeUse(const Library &library, const planning::MoneyFigures &money)
{
    for (const planning::CapUse &use : money.caps) {
        const Cap *cap = findRow(library.caps, use.cap);
        if (cap && cap->scope == CapScope::Programme)
            return &use;
    }
    return nullptr;
}

FigureCell headroomCell(const planning::QuarterMoney &quarter, const Formatter &format)
{
    if (!quarter.headroom)
        return {MoneyTile::tr("no cap"), {}, CellTone::Quiet};
    return quarter.headroom->minor < 0
               ? FigureCell{MoneyTile::tr("✕ %1 over cap").arg(format.moneyShort(-*quarter.headroom)),
                            {},
                            CellTone::Over}
               : FigureCell{MoneyTile::tr("✓ %1 free").arg(format.moneyShort(*quarter.headroom)), {}, CellTone::Good};
}

} // namespace

MoneyTile::MoneyTile(QWidget *parent) :
    Card(parent), m_value(new QLabel(this)), m_bar(new ShareBar(this)), m_parts(new QLabel(this)),
    m_quarters(new FigureView(this))
{
    QFont big = font();
    big.setPointSizeF(big.pointSizeF() * valueFactor);
    big.setWeight(QFont::DemiBold);
    m_value->setFont(big);
    m_parts->setWordWrap(true);
    m_parts->setForegroundRole(QPalette::PlaceholderText);
    m_quarters->setHeadVisible(false);
    m_quarters->setSelectionMode(QAbstractItemView::NoSelection);
    m_quarters->setFocusPolicy(Qt::NoFocus);
    content().addWidget(m_value);
    content().addWidget(m_bar);
    content().addWidget(m_parts);
    content().addSpacing(4);
    content().addWidget(m_quarters, 1);
}

void MoneyTile::show(const Library &library, const planning::Figures &figures, const Formatter &format)
{
    const planning::MoneyFigures &money = figures.money;
    const planning::CapUse *use = programmeUse(library, money);
    const Cap *cap = use ? findRow(library.caps, use->cap) : nullptr;
    setHeading(tr("Money"), cap ? planning::capName(library, *cap, format.language()) : QString());
    m_bar->setVisible(use != nullptr);
    if (use) {
        m_value->setText(tr("%1 / %2").arg(format.moneyShort(use->firm + use->hoped), format.moneyShort(use->limit)));
        const double limit = std::max(1.0, static_cast<double>(use->limit.minor));
        m_bar->setShares(static_cast<double>(use->firm.minor) / limit, static_cast<double>(use->hoped.minor) / limit);
        m_parts->setText(tr("firm %1 · hoped %2 · actual %3 · committed %4")
                             .arg(format.moneyShort(use->firm), format.moneyShort(use->hoped),
                                  format.moneyShort(money.actual), format.moneyShort(money.committed)));
    } else {
        m_value->setText(format.moneyShort(money.efc()));
        m_parts->setText(tr("estimated final cost of all titles; no programme cap is set · actual %1 · committed %2")
                             .arg(format.moneyShort(money.actual), format.moneyShort(money.committed)));
    }
    m_quarters->setColumns({{QString(), false, 0}, {QString(), true, 150}});
    QList<FigureRow> rows;
    for (const planning::QuarterMoney &quarter : money.quarters) {
        if (quarter.quarter >= Quarter::of(figures.asOf.plusDays(1)) && rows.size() < quartersShown)
            rows.append({{{format.quarter(quarter.quarter)}, headroomCell(quarter, format)}, quarter.quarter});
    }
    m_quarters->table().setRows(rows);
}

} // namespace slateboard
