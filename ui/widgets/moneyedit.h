// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/format.h"
#include "ui/widgets/echoedit.h"

namespace slateboard {

/// Takes an amount as people type it (1,200 · 12억 · 4.2bn · ₩1,000 · (500)) or reckon it (=12*1.5억) and echoes what
/// it understands. Empty stands for unknown.
class MoneyEdit : public EchoEdit {
    Q_OBJECT
public:
    explicit MoneyEdit(const Formatter &formatter, QWidget *parent = nullptr);

    /// Nothing if the edit is empty or holds no amount; isAcceptable() tells these apart.
    [[nodiscard]] std::optional<Money> money() const { return m_money; }
    void setMoney(std::optional<Money> money);
    void setFormatter(const Formatter &formatter); // after a change of language

protected:
    [[nodiscard]] Understood understand() override;

private:
    Formatter m_formatter;
    std::optional<Money> m_money;
};

/// An amount as it stands in an edit, ready to be changed: grouped, without the currency's sign.
[[nodiscard]] QString editableMoney(Money money, const Formatter &formatter);

} // namespace slateboard
