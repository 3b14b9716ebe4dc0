// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/moneytile.h"

#include "ui/pages/overview/sharebar.h"
#include "ui/report/moneywords.h"
#include "ui/widgets/figureview.h"
#include "ui/widgets/tonelabel.h"

#include <QLabel>
#include <QVBoxLayout>

namespace slateboard {
namespace {

constexpr double valueFactor = 2.0;
constexpr double limitFactor = 1.2;
constexpr int leastQuarters = 3;
constexpr int mostQuarters = 8;

FigureCell headroomCell(const Library &library, const planning::QuarterMoney &quarter, const Formatter &format)
{
    if (!quarter.headroom)
        return {MoneyTile::tr("no cap"), {}, CellTone::Quiet};
    const bool isOver = quarter.headroom->minor < 0;
    FigureCell cell{isOver ? MoneyTile::tr("✕ %1 over cap").arg(format.moneyShort(-*quarter.headroom))
                           : MoneyTile::tr("✓ %1 free").arg(format.moneyShort(*quarter.headroom)),
                    {},
                    isOver ? CellTone::Over : CellTone::Good};
    if (const Cap *cap = findRow(library.caps, quarter.tightest))
        cell.tip = MoneyTile::tr("Tightest cap: %1").arg(planning::capName(library, *cap, format.language()));
    return cell;
}

} // namespace

MoneyTile::MoneyTile(QWidget *parent) :
    Card(parent), m_value(new QLabel(this)), m_limit(new QLabel(this)), m_bar(new ShareBar(this)),
    m_verdict(new ToneLabel(this)), m_totals(new QLabel(this)), m_quarters(new FigureView(this))
{
    QFont big = font();
    big.setPointSizeF(big.pointSizeF() * valueFactor);
    big.setWeight(QFont::DemiBold);
    m_value->setFont(big);
    QFont medium = font();
    medium.setPointSizeF(medium.pointSizeF() * limitFactor);
    m_limit->setFont(medium);
    m_totals->setWordWrap(true);
    m_totals->setForegroundRole(QPalette::PlaceholderText);
    m_quarters->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored); // as high as the tiles beside it
    m_quarters->setMinimumHeight(m_quarters->heightOfRows() * leastQuarters);
    m_quarters->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_quarters->setHeadVisible(false);
    m_quarters->setSelectionMode(QAbstractItemView::NoSelection);
    m_quarters->setFocusPolicy(Qt::NoFocus);
    m_quarters->setColumns({{QString(), false, 80}, {QString(), true, 0}});
    auto *numbers = new QHBoxLayout;
    numbers->setSpacing(6);
    numbers->addWidget(m_value, 0, Qt::AlignBaseline);
    numbers->addWidget(m_limit, 0, Qt::AlignBaseline);
    numbers->addStretch(1);
    content().addLayout(numbers);
    content().addWidget(m_bar);
    content().addWidget(m_verdict);
    content().addWidget(m_totals);
    content().addSpacing(4);
    content().addWidget(m_quarters, 1);
}

void MoneyTile::show(const Library &library, const planning::Figures &figures, const Formatter &format)
{
    const planning::MoneyFigures &money = figures.money;
    const MoneyWords words = moneyWords(library, money, format);
    setHeading(words.name, format.currencyNote());
    m_value->setText(words.value);
    m_limit->setText(words.limit);
    m_bar->setVisible(words.hasCap());
    m_bar->setShares(words.firmShare, words.hopedShare);
    m_verdict->say(words.verdict, words.isOver ? Tone::Over : words.hasCap() ? Tone::Good : Tone::Neutral);
    m_totals->setText(tr("all years: %1").arg(words.totals)); // the cap above is of some
    m_totals->setToolTip(efcExplained());
    m_rows.clear();
    for (const planning::QuarterMoney &quarter : money.quarters) {
        if (quarter.quarter >= Quarter::of(figures.asOf.plusDays(1)) && m_rows.size() < mostQuarters)
            m_rows.append(
                {{{format.quarter(quarter.quarter)}, headroomCell(library, quarter, format)}, quarter.quarter});
    }
    showQuarters();
}

// As many as there is room for, each of them whole.
void MoneyTile::showQuarters()
{
    const int fitting = std::max(leastQuarters, m_quarters->height() / m_quarters->heightOfRows());
    m_quarters->table().setRows(m_rows.first(std::min<qsizetype>(fitting, m_rows.size())));
}

void MoneyTile::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    showQuarters();
}

} // namespace slateboard
