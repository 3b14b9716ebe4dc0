// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/grantform.h"

#include <QDialog>

namespace slateboard {

/// Asks for a rights grant, modal to its window; open() it and take grant() when it is accepted.
class GrantDialog : public QDialog {
    Q_OBJECT
public:
    /// `heading` says what the grant is for.
    GrantDialog(const QString &heading, const Library &library, const Formatter &formatter, QWidget *parent);

    [[nodiscard]] GrantForm &form() const { return *m_form; }

private:
    GrantForm *m_form;
};

} // namespace slateboard
