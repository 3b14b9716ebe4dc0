// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/title/waterfallsection.h"

#include "app/base/text.h"
#include "ui/models/workspace.h"
#include "ui/pages/title/namesedit.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/shareedit.h"
#include "ui/widgets/wordbox.h"

#include <QGridLayout>
#include <QSpinBox>
#include <QToolButton>

namespace slateboard {

TierLine::TierLine(KnownNames &names, const Formatter &formatter, QWidget *parent) :
    RowLine(parent), m_place(new QSpinBox), m_kind(makeWordBox<TierKind>()), m_party(new QLineEdit),
    m_share(new ShareEdit), m_amount(new MoneyEdit(formatter)), m_paid(new QLabel)
{
    setCard(true);
    completeNames(*m_party, names.parties);
    m_place->setRange(1, mostTierPlaces);
    m_place->setAccessibleName(tr("Step"));
    m_place->setToolTip(tr("Those of one step are served together"));
    m_kind->setAccessibleName(tr("Kind of tier"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(8);
    m_party->setMinimumWidth(60);
    m_party->setPlaceholderText(tr("We ourselves"));
    m_party->setAccessibleName(tr("Who is paid"));
    m_share->setPlaceholderText(tr("Share"));
    m_share->setAccessibleName(tr("Share of what reaches the tier"));
    m_amount->setAccessibleName(tr("Amount to recoup"));
    m_paid->setWordWrap(true);
    m_paid->setForegroundRole(QPalette::PlaceholderText);
    for (QWidget *editor : std::initializer_list<QWidget *>{m_place, m_kind, m_party, m_share, m_amount})
        edits().add(editor);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &TierLine::showKind);
    layOut();
    setFocusProxy(m_kind);
}

void TierLine::layOut()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(8, 8, 4, 8);
    grid->setSpacing(4);
    grid->addWidget(m_place, 0, 0);
    grid->addWidget(m_kind, 0, 1);
    grid->addWidget(removeButton(), 0, 2);
    grid->addWidget(m_party, 1, 0, 1, 2);
    grid->addWidget(m_share, 2, 0, 1, 2);
    grid->addWidget(m_amount, 3, 0, 1, 2);
    grid->addWidget(m_paid, 4, 0, 1, 2);
    grid->setColumnStretch(1, 1);
}

bool TierLine::takesShare() const
{
    const auto kind = static_cast<TierKind>(m_kind->currentIndex());
    return kind == TierKind::Fee || kind == TierKind::Corridor || kind == TierKind::Split;
}

void TierLine::showKind()
{
    m_share->setVisible(takesShare());
    m_amount->setVisible(!takesShare());
    switch (static_cast<TierKind>(m_kind->currentIndex())) {
    case TierKind::Expense: m_amount->setPlaceholderText(tr("The marketing cost")); break;
    case TierKind::GuaranteeRecoupment: m_amount->setPlaceholderText(tr("The guarantees paid")); break;
    default: m_amount->setPlaceholderText(tr("All that was put in")); break;
    }
}

void TierLine::show(const Row &tier)
{
    m_tier = tier;
    fillWords<TierKind>(*m_kind);
    edits().show(m_place, tier.row.place);
    edits().show(m_kind, static_cast<int>(tier.row.kind));
    edits().show(m_party, tier.party);
    edits().show(m_share, isNew() ? QVariant() : QVariant(tier.row.share.hundredths));
    edits().show(m_amount, tier.row.amount ? QVariant(tier.row.amount->minor) : QVariant());
    showKind();
}

void TierLine::setFigures(const planning::TierFigures *figures, bool isReceived, const Formatter &format)
{
    m_amount->setFormatter(format);
    m_paid->setVisible(figures != nullptr);
    if (!figures)
        return;
    m_paid->setText(
        figures->toRecoup
            ? (isReceived ? tr("%1 of %2 recouped") : tr("%1 of %2 will be recouped"))
                  .arg(format.moneyShort(figures->paid), format.moneyShort(*figures->toRecoup))
            : tr("%1 of %2 that reach it").arg(format.moneyShort(figures->paid), format.moneyShort(figures->reached)));
    m_paid->setToolTip(format.moneyExact(figures->paid));
}

WithParty<WaterfallTier> TierLine::row() const
{
    Row tier = m_tier;
    tier.row.place = m_place->value();
    tier.row.kind = static_cast<TierKind>(m_kind->currentIndex());
    tier.row.share = takesShare() ? m_share->share().value_or(Share{}) : Share{};
    tier.row.amount = takesShare() ? std::nullopt : m_amount->money();
    tier.party = cleaned(m_party->text());
    return tier;
}

bool TierLine::isWhole() const
{
    return takesShare() ? m_share->share().has_value() : m_amount->isAcceptable();
}

WaterfallSection::WaterfallSection(Workspace &workspace, KnownNames &names, QWidget *parent) :
    RowsSection(workspace, Of::Title, parent), m_names(names), m_usual(new QPushButton), m_rest(new QLabel)
{
    m_usual->setAutoDefault(true);
    m_rest->setWordWrap(true);
    body().addWidget(m_usual, 0, Qt::AlignLeft);
    body().addWidget(m_rest);
    connect(m_usual, &QPushButton::clicked, this, &WaterfallSection::takeUsual);
    retranslate();
}

TierLine *WaterfallSection::makeLine()
{
    return new TierLine(m_names, workspace().format());
}

WithParty<WaterfallTier> WaterfallSection::newRow() const
{
    WithParty<WaterfallTier> tier;
    tier.row.id = makeId<WaterfallTier>();
    tier.row.place = sheet().tiers.empty() ? 1 : std::min(sheet().tiers.back().place + 1, mostTierPlaces);
    tier.row.kind = sheet().tiers.empty() ? TierKind::Fee : TierKind::Split;
    return tier;
}

QString WaterfallSection::partyName(PartyId party) const
{
    const Party *known = findRow(workspace().library().parties, party);
    return known ? known->name : QString();
}

QList<WithParty<WaterfallTier>> WaterfallSection::sheetRows() const
{
    QList<WithParty<WaterfallTier>> rows;
    for (const WaterfallTier &tier : sheet().tiers)
        rows << WithParty<WaterfallTier>{tier, partyName(tier.party)};
    return rows;
}

Edited WaterfallSection::keep(const QList<WithParty<WaterfallTier>> &tiers)
{
    return setWaterfall(workspace().session(), titleId(), tiers);
}

void WaterfallSection::takeUsual()
{
    QList<WithParty<WaterfallTier>> tiers;
    for (const WaterfallTier &tier : planning::usualTiers(workspace().library(), sheet().plan, titleId()))
        tiers << WithParty<WaterfallTier>{tier, partyName(tier.party)};
    save(keep(tiers));
}

void WaterfallSection::showMore()
{
    const Formatter format = workspace().format();
    const planning::Waterfall &waterfall = sheet().waterfall;
    for (TierLine *line : lines().lines()) {
        const auto found = std::ranges::find(waterfall.tiers, line->row().row.id, &planning::TierFigures::tier);
        const bool isReceived =
            std::ranges::all_of(waterfall.payments, [line](const planning::WaterfallPayment &payment) {
                return payment.isReceived || payment.tier != line->row().row.id;
            });
        line->setFigures(found == waterfall.tiers.end() ? nullptr : &*found, isReceived, format);
    }
    m_usual->setVisible(sheet().tiers.empty());
    m_rest->setVisible(waterfall.in != Money{});
    m_rest->setText(tr("Of %1 received and to come, %2 are left for us beside the tiers.")
                        .arg(format.moneyShort(waterfall.in), format.moneyShort(waterfall.rest)));
}

void WaterfallSection::applyRefusal()
{
    RowsSection::applyRefusal();
    setEditable(*m_usual, refusal());
}

void WaterfallSection::retranslate()
{
    m_usual->setText(tr("Take the usual order"));
    setTexts(tr("Waterfall"), tr("Add"), tr("Nobody shares in the receipts: all of them are ours."));
    RowsSection::retranslate();
}

} // namespace slateboard
