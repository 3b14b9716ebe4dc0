// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/entrymoney.h"
#include "app/session/titlepartverbs.h"
#include "ui/pages/title/rowssection.h"

class QComboBox;
class QLineEdit;

namespace slateboard {

class EntryMoneyEdit;
class ToneLabel;

/// Who pays how much of a title.
class FundingLine : public RowLine {
    Q_OBJECT
public:
    using Row = WithParty<Funding>;
    FundingLine(KnownNames &names, const Formatter &formatter, Day day, QWidget *parent = nullptr);

    void show(const Row &funding);
    [[nodiscard]] Row row() const;
    [[nodiscard]] bool isWhole() const;
    [[nodiscard]] static qint64 idOf(const Row &funding) { return funding.row.id.value; }
    void setFormatter(const Formatter &formatter);
    void setKnownRates(const QList<KnownRate> &rates);

private:
    Row m_funding;
    QComboBox *m_source;
    QLineEdit *m_party;
    EntryMoneyEdit *m_amount;
};

/// The money of a title by where it comes from, and how far it covers what the title costs.
class FundingSection : public RowsSection<FundingLine> {
    Q_OBJECT
public:
    FundingSection(Workspace &workspace, KnownNames &names, QWidget *parent = nullptr);

protected:
    [[nodiscard]] FundingLine *makeLine() override;
    [[nodiscard]] WithParty<Funding> newRow() const override;
    [[nodiscard]] QList<WithParty<Funding>> sheetRows() const override;
    [[nodiscard]] Edited keep(const QList<WithParty<Funding>> &funding) override;
    void showMore() override;
    void retranslate() override;

private:
    KnownNames &m_names;
    ToneLabel *m_covered;
};

} // namespace slateboard
