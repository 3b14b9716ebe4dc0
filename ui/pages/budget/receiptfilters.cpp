// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/budget/receiptfilters.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>

namespace slateboard {
namespace {

constexpr int betweenFilters = 8;
constexpr Use soldUses[] = {Use::Animation, Use::Game, Use::Publishing, Use::Music}; // besides showing
enum UseEntry { AnyUse, ShowingUse, FirstSoldUse };

} // namespace

ReceiptFilters::ReceiptFilters(QWidget *parent) :
    QWidget(parent), m_amissOnly(new QCheckBox), m_territory(new QComboBox), m_use(new QComboBox),
    m_shown(new QComboBox)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(betweenFilters);
    for (QWidget *filter : std::initializer_list<QWidget *>{m_amissOnly, m_territory, m_use, m_shown})
        row->addWidget(filter);
    connect(m_amissOnly, &QCheckBox::toggled, this, &ReceiptFilters::changed);
    for (const QComboBox *box : {m_territory, m_use, m_shown})
        connect(box, &QComboBox::activated, this, &ReceiptFilters::changed);
    retranslate();
}

void ReceiptFilters::showFor(std::optional<ReceiptView> view)
{
    m_amissOnly->setVisible(view == ReceiptView::Windows);
    m_territory->setVisible(view == ReceiptView::Avails);
    m_use->setVisible(view == ReceiptView::Avails);
    m_shown->setVisible(view == ReceiptView::Receipts);
}

void ReceiptFilters::fill(ReceiptQuery &query) const
{
    query.territory = m_territory->currentIndex() > 0 ? m_territory->currentText() : QString();
    query.showing = m_use->currentIndex() == ShowingUse;
    if (m_use->currentIndex() >= FirstSoldUse)
        query.use = soldUses[m_use->currentIndex() - FirstSoldUse];
    query.amissOnly = m_amissOnly->isChecked();
    query.shown = static_cast<ReceiptsShown>(std::max(m_shown->currentIndex(), 0));
}

void ReceiptFilters::setTerritories(QStringList territories)
{
    const QString chosen = m_territory->currentIndex() > 0 ? m_territory->currentText() : QString();
    if (!chosen.isEmpty() && !territories.contains(chosen))
        territories << chosen;
    m_territory->clear();
    m_territory->addItem(tr("Any territory"));
    m_territory->addItems(territories);
    m_territory->setCurrentIndex(chosen.isEmpty() ? 0 : static_cast<int>(territories.indexOf(chosen)) + 1);
}

void ReceiptFilters::setShown(ReceiptsShown shown)
{
    m_shown->setCurrentIndex(static_cast<int>(shown));
}

void ReceiptFilters::retranslate()
{
    m_amissOnly->setText(tr("Only with problems"));
    m_territory->setAccessibleName(tr("Territory"));
    m_use->setAccessibleName(tr("Right"));
    m_shown->setAccessibleName(tr("Which receipts"));
    const int use = std::max(m_use->currentIndex(), 0);
    m_use->clear();
    m_use->addItems({tr("Any right"), tr("To show it")});
    for (const Use sold : soldUses)
        m_use->addItem(wordFor(sold));
    m_use->setCurrentIndex(use);
    const int shown = std::max(m_shown->currentIndex(), 0);
    m_shown->clear();
    m_shown->addItems({tr("All"), tr("Received"), tr("To come"), tr("Overdue")});
    m_shown->setCurrentIndex(shown);
}

} // namespace slateboard
