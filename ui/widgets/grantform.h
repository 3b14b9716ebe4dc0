// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/library.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace slateboard {

class DayEdit;
class MoneyEdit;

/// Takes what a rights grant says. It tells whether the grant makes a source IP count as secured, and what is amiss.
class GrantForm : public QWidget {
    Q_OBJECT
public:
    GrantForm(const Library &library, const Formatter &formatter, QWidget *parent = nullptr);

    void setGrant(const RightsGrant &grant, const QString &counterparty);
    /// As typed; id and source IP are those of setGrant().
    [[nodiscard]] RightsGrant grant() const;
    [[nodiscard]] QString counterparty() const;
    /// One sentence; empty if the grant can be kept.
    [[nodiscard]] QString refusal() const;
    /// Shows what speaks against the grant, though it can be kept; empty: nothing.
    void warn(const QString &sentence);

signals:
    void changed();
    void said(); // what it tells of the grant has changed

private:
    void build(QFormLayout &form);
    [[nodiscard]] QWidget *usesRow();
    [[nodiscard]] QWidget *endRow();
    void refresh();
    void showVerdict();
    [[nodiscard]] QString verdict() const;

    RightsGrant m_start;
    QString m_warning;
    QComboBox *m_kind;
    QList<QCheckBox *> m_uses; // by Use
    QLineEdit *m_territory;
    QLineEdit *m_language;
    QCheckBox *m_exclusive;
    DayEdit *m_startsOn;
    DayEdit *m_endsOn;
    QCheckBox *m_perpetual;
    MoneyEdit *m_fee;
    MoneyEdit *m_exercisePrice;
    QLineEdit *m_extension;
    QLineEdit *m_counterparty;
    QLabel *m_verdict;
};

} // namespace slateboard
