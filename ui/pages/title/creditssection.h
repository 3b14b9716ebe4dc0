// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/title/rowssection.h"

class QComboBox;
class QLineEdit;

namespace slateboard {

/// Who does what in a title: role, name, and whether they are wanted, in talks or attached.
class CreditLine : public RowLine {
    Q_OBJECT
public:
    using Row = Credit;
    explicit CreditLine(KnownNames &names, QWidget *parent = nullptr);

    void show(const Credit &credit);
    [[nodiscard]] Credit row() const;
    [[nodiscard]] bool isWhole() const { return !row().person.isEmpty(); }
    [[nodiscard]] static qint64 idOf(const Credit &credit) { return credit.id.value; }

private:
    Credit m_credit;
    QComboBox *m_role;
    QLineEdit *m_person;
    QComboBox *m_standing;
};

class CreditsSection : public RowsSection<CreditLine> {
    Q_OBJECT
public:
    CreditsSection(Workspace &workspace, KnownNames &names, QWidget *parent = nullptr);

protected:
    [[nodiscard]] CreditLine *makeLine() override;
    [[nodiscard]] Credit newRow() const override;
    [[nodiscard]] QList<Credit> sheetRows() const override;
    [[nodiscard]] Edited keep(const QList<Credit> &credits) override;
    void showMore() override;
    void retranslate() override;

private:
    KnownNames &m_names;
};

} // namespace slateboard
