// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/budget/receiptrows.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace slateboard {

/// Narrows what a view of receipts lists; each view shows those that are about it.
class ReceiptFilters : public QWidget {
    Q_OBJECT
public:
    explicit ReceiptFilters(QWidget *parent = nullptr);

    void showFor(std::optional<ReceiptView> view); // nothing: none of them
    /// Writes what is chosen into the query.
    void fill(ReceiptQuery &query) const;
    /// To choose among. What was chosen stays, even if it is not among them any more.
    void setTerritories(QStringList territories);
    void setShown(ReceiptsShown shown);
    void retranslate();

    [[nodiscard]] QComboBox &shownBox() const { return *m_shown; }

signals:
    void changed(); // by the user

private:
    QCheckBox *m_amissOnly;
    QComboBox *m_territory;
    QComboBox *m_use;
    QComboBox *m_shown;
};

} // namespace slateboard
