// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/titlepartverbs.h"
#include "ui/pages/title/rowssection.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace slateboard {

class DayEdit;
class MoneyEdit;

/// A window of a title: where, when it begins, how long it lasts and bars others, what it brings.
class WindowLine : public RowLine {
    Q_OBJECT
public:
    using Row = WithParty<ReleaseWindow>;
    /// A window that this one can follow, with its name.
    struct Other {
        ReleaseWindowId id;
        QString name;
    };
    WindowLine(KnownNames &names, const Formatter &formatter, QWidget *parent = nullptr);

    /// Before show(). The first day is that on which it begins now, if it does.
    void prepare(const QList<Other> &others, std::optional<Day> firstDay);
    void show(const Row &window);
    [[nodiscard]] Row row() const;
    [[nodiscard]] bool isWhole() const;
    [[nodiscard]] static qint64 idOf(const Row &window) { return window.row.id.value; }
    /// What comes of it, and what speaks against it.
    void say(const QString &days, const QStringList &findings, const Formatter &format);

private:
    void layOut();
    [[nodiscard]] QLayout *makeStart();
    [[nodiscard]] QLayout *makeLength();
    [[nodiscard]] QLayout *makeRest();
    void showStart();
    [[nodiscard]] int startOf(const ReleaseWindow &window) const; // index in the box

    Row m_window;
    QList<Other> m_others;
    std::optional<Day> m_firstDay;
    QLineEdit *m_platform;
    QLineEdit *m_territory;
    QComboBox *m_begins; // on the release, on a day, after the start or the end of each other window
    DayEdit *m_day;
    QSpinBox *m_offset;
    QSpinBox *m_days;
    QSpinBox *m_holdback;
    QCheckBox *m_exclusive;
    MoneyEdit *m_guarantee;
    MoneyEdit *m_receipts;
    QComboBox *m_kind; // of the receipts
    QLabel *m_result;
    QVBoxLayout *m_findings;
};

/// The release windows of a title in the plan.
class WindowsSection : public RowsSection<WindowLine> {
    Q_OBJECT
public:
    WindowsSection(Workspace &workspace, KnownNames &names, QWidget *parent = nullptr);

protected:
    [[nodiscard]] WindowLine *makeLine() override;
    [[nodiscard]] WithParty<ReleaseWindow> newRow() const override;
    [[nodiscard]] QList<WithParty<ReleaseWindow>> sheetRows() const override;
    [[nodiscard]] Edited keep(const QList<WithParty<ReleaseWindow>> &windows) override;
    void prepare(WindowLine &line, const WithParty<ReleaseWindow> &window) override;
    void showMore() override;
    void retranslate() override;

private:
    [[nodiscard]] QString daysText(ReleaseWindowId window) const;
    [[nodiscard]] QString partyName(PartyId party) const;

    KnownNames &m_names;
};

} // namespace slateboard
