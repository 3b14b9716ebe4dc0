// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/format.h"
#include "app/model/words.h"
#include "ui/widgets/echoedit.h"

namespace slateboard {

/// Takes a metric's value as people type it: 1,234,000 · 123만 · 1.2m; 9.8 for a rating; 3, 3위 or #3 for a rank.
/// Echoes what it understands.
class MetricEdit : public EchoEdit {
    Q_OBJECT
public:
    explicit MetricEdit(const Formatter &formatter, QWidget *parent = nullptr);

    void setKind(MetricKind kind);
    /// Nothing if the edit is empty or holds no value of the kind; isAcceptable() tells these apart.
    [[nodiscard]] std::optional<double> value() const { return m_value; }

protected:
    [[nodiscard]] Understood understand() override;

private:
    Formatter m_formatter;
    MetricKind m_kind = MetricKind::Views;
    std::optional<double> m_value;
};

} // namespace slateboard
