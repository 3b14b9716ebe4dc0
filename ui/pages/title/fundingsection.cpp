// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/title/fundingsection.h"

#include "app/base/text.h"
#include "app/planning/knownrates.h"
#include "ui/models/workspace.h"
#include "ui/pages/title/namesedit.h"
#include "ui/widgets/entrymoneyedit.h"
#include "ui/widgets/tonelabel.h"
#include "ui/widgets/wordbox.h"

#include <QGridLayout>
#include <QToolButton>

namespace slateboard {

FundingLine::FundingLine(KnownNames &names, const Formatter &formatter, Day day, QWidget *parent) :
    RowLine(parent), m_source(makeWordBox<FundingSource>()), m_party(new QLineEdit),
    m_amount(new EntryMoneyEdit(formatter, day))
{
    setCard(true);
    completeNames(*m_party, names.parties);
    m_party->setMinimumWidth(60);
    m_party->setPlaceholderText(tr("Company"));
    m_party->setAccessibleName(tr("Company"));
    m_source->setAccessibleName(tr("Source of the money"));
    m_amount->setAccessibleName(tr("Amount"));
    m_amount->setPlaceholderText(tr("Amount"));
    for (QWidget *editor : std::initializer_list<QWidget *>{m_source, m_party, m_amount})
        edits().add(editor);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(8, 8, 4, 8);
    grid->setSpacing(4);
    grid->addWidget(m_source, 0, 0);
    grid->addWidget(m_party, 0, 1);
    grid->addWidget(removeButton(), 0, 2);
    grid->addWidget(m_amount, 1, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    setFocusProxy(m_amount);
}

void FundingLine::show(const Row &funding)
{
    m_funding = funding;
    fillWords<FundingSource>(*m_source);
    edits().show(m_source, static_cast<int>(funding.row.source));
    edits().show(m_party, funding.party);
    edits().show(m_amount,
                 isNew() ? QVariant() : QVariant::fromValue(EntryMoney{funding.row.amount, funding.row.entered}));
}

void FundingLine::setFormatter(const Formatter &formatter)
{
    m_amount->setFormatter(formatter);
}

void FundingLine::setKnownRates(const QList<KnownRate> &rates)
{
    m_amount->setKnownRates(rates);
}

WithParty<Funding> FundingLine::row() const
{
    Row funding = m_funding;
    funding.row.source = static_cast<FundingSource>(m_source->currentIndex());
    if (const auto entry = m_amount->entry()) {
        funding.row.amount = entry->amount;
        funding.row.entered = entry->entered;
    }
    funding.party = cleaned(m_party->text());
    return funding;
}

bool FundingLine::isWhole() const
{
    return m_amount->money() && m_amount->money()->minor >= 0;
}

FundingSection::FundingSection(Workspace &workspace, KnownNames &names, QWidget *parent) :
    RowsSection(workspace, Of::Plan, parent), m_names(names), m_covered(new ToneLabel)
{
    body().addWidget(m_covered);
    retranslate();
}

FundingLine *FundingSection::makeLine()
{
    auto *line = new FundingLine(m_names, workspace().format(), workspace().asOf());
    line->setKnownRates(planning::knownRates(workspace().library()));
    return line;
}

// First our own share, then that of others.
WithParty<Funding> FundingSection::newRow() const
{
    WithParty<Funding> funding;
    funding.row.id = makeId<Funding>();
    if (!sheet().funding.empty())
        funding.row.source = FundingSource::CoProducer;
    return funding;
}

QList<WithParty<Funding>> FundingSection::sheetRows() const
{
    QList<WithParty<Funding>> rows;
    for (const Funding &funding : sheet().funding) {
        const Party *party = findRow(workspace().library().parties, funding.party);
        rows << WithParty<Funding>{funding, party ? party->name : QString()};
    }
    return rows;
}

Edited FundingSection::keep(const QList<WithParty<Funding>> &funding)
{
    return setFunding(workspace().session(), sheet().plan, titleId(), funding);
}

void FundingSection::showMore()
{
    const Formatter format = workspace().format();
    for (FundingLine *line : lines().lines())
        line->setFormatter(format);
    Money sum;
    for (const Funding &funding : sheet().funding)
        sum += funding.amount;
    const Money cost = sheet().figures ? sheet().figures->money.efc() : Money{};
    if (sheet().funding.empty() || cost <= Money{})
        m_covered->say({}, Tone::Neutral);
    else if (sum < cost)
        m_covered->say(tr("%1 short of the estimated final cost of %2.")
                           .arg(format.moneyShort(cost - sum), format.moneyShort(cost)),
                       Tone::Warn);
    else if (sum > cost)
        m_covered->say(tr("%1 more than the estimated final cost of %2.")
                           .arg(format.moneyShort(sum - cost), format.moneyShort(cost)),
                       Tone::Warn);
    else
        m_covered->say(tr("Covers the estimated final cost of %1.").arg(format.moneyShort(cost)), Tone::Good);
    if (!sheet().funding.empty())
        setRemark(format.moneyShort(sum));
}

void FundingSection::retranslate()
{
    setTexts(tr("Funding"), tr("Add"), tr("Nobody pays for it yet: our own share, co-producers, presales, funds."));
    RowsSection::retranslate();
}

} // namespace slateboard
