// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/titlepartverbs.h"
#include "ui/pages/title/rowssection.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace slateboard {

class MoneyEdit;
class ShareEdit;

/// A tier of the waterfall: who gets how much of what reaches it, and what it has brought them.
class TierLine : public RowLine {
    Q_OBJECT
public:
    using Row = WithParty<WaterfallTier>;
    TierLine(KnownNames &names, const Formatter &formatter, QWidget *parent = nullptr);

    void show(const Row &tier);
    [[nodiscard]] Row row() const;
    [[nodiscard]] bool isWhole() const;
    [[nodiscard]] static qint64 idOf(const Row &tier) { return tier.row.id.value; }
    /// Of the tier, as it stands in the library; null: not yet there. `isReceived`: nothing of them is still to come.
    void setFigures(const planning::TierFigures *figures, bool isReceived, const Formatter &format);

private:
    void layOut();
    void showKind();
    [[nodiscard]] bool takesShare() const;

    Row m_tier;
    QSpinBox *m_place;
    QComboBox *m_kind;
    QLineEdit *m_party;
    ShareEdit *m_share;
    MoneyEdit *m_amount;
    QLabel *m_paid;
};

/// How the receipts of a title are shared out: its tiers in their order, and what is left for the group.
class WaterfallSection : public RowsSection<TierLine> {
    Q_OBJECT
public:
    WaterfallSection(Workspace &workspace, KnownNames &names, QWidget *parent = nullptr);

protected:
    [[nodiscard]] TierLine *makeLine() override;
    [[nodiscard]] WithParty<WaterfallTier> newRow() const override;
    [[nodiscard]] QList<WithParty<WaterfallTier>> sheetRows() const override;
    [[nodiscard]] Edited keep(const QList<WithParty<WaterfallTier>> &tiers) override;
    void showMore() override;
    void applyRefusal() override;
    void retranslate() override;

private:
    [[nodiscard]] QString partyName(PartyId party) const;
    void takeUsual();

    KnownNames &m_names;
    QPushButton *m_usual;
    QLabel *m_rest;
};

} // namespace slateboard
