// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/titlepartverbs.h"
#include "ui/pages/title/rowssection.h"

class QLineEdit;
class QSpinBox;

namespace slateboard {

class DayEdit;
class ToneLabel;
class WeekdaysEdit;

/// When a title airs on a platform, until when its episodes last, and what speaks against it.
class SlotLine : public RowLine {
    Q_OBJECT
public:
    using Row = WithParty<Slot>;
    explicit SlotLine(KnownNames &names, QWidget *parent = nullptr);

    void show(const Row &airing);
    [[nodiscard]] Row row() const;
    [[nodiscard]] bool isWhole() const;
    [[nodiscard]] static qint64 idOf(const Row &airing) { return airing.row.id.value; }
    /// In the language of the moment.
    void say(const Title &title, const QStringList &clashes, const Formatter &format);

private:
    void layOut();

    Row m_airing;
    QLineEdit *m_platform;
    WeekdaysEdit *m_weekdays;
    QLineEdit *m_time;
    DayEdit *m_firstAir;
    QSpinBox *m_episodes;
    QLabel *m_until;
    QVBoxLayout *m_clashes;
};

/// The slots (편성) of a title.
class SlotsSection : public RowsSection<SlotLine> {
    Q_OBJECT
public:
    SlotsSection(Workspace &workspace, KnownNames &names, QWidget *parent = nullptr);

protected:
    [[nodiscard]] SlotLine *makeLine() override;
    [[nodiscard]] WithParty<Slot> newRow() const override;
    [[nodiscard]] QList<WithParty<Slot>> sheetRows() const override;
    [[nodiscard]] Edited keep(const QList<WithParty<Slot>> &airSlots) override;
    void showMore() override;
    void retranslate() override;

private:
    [[nodiscard]] QString partyName(PartyId party) const;

    KnownNames &m_names;
};

} // namespace slateboard
