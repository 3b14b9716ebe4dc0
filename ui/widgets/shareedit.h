// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/entered.h"
#include "ui/widgets/echoedit.h"

namespace slateboard {

/// Takes a share as people type it: 12.5 or 12.5%. Empty stands for unknown.
class ShareEdit : public EchoEdit {
    Q_OBJECT
public:
    explicit ShareEdit(QWidget *parent = nullptr);

    /// Nothing if the edit is empty or holds no share; isAcceptable() tells these apart.
    [[nodiscard]] std::optional<Share> share() const { return m_share; }
    void setShare(std::optional<Share> share);

protected:
    [[nodiscard]] Understood understand() override;

private:
    std::optional<Share> m_share;
};

} // namespace slateboard
