// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/writefile.h"

#include <QDialog>

class QButtonGroup;

namespace slateboard {

/// Asks what of the source IPs is to leave, and as what; open() it and ask it when it is accepted.
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    enum What { Shown, Selected, Everything };
    struct Counts {
        QString shown; // formatted for people
        QString columns;
        QString selected; // empty: none
        QString all;
    };
    ExportDialog(const Counts &counts, QWidget *parent);

    [[nodiscard]] What what() const;
    [[nodiscard]] exchange::FileFormat format() const;

private:
    QButtonGroup *m_what;
    QButtonGroup *m_format;
};

} // namespace slateboard
