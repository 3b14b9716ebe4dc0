// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/iplistmodel.h"

class QTableView;

namespace slateboard {

/// Keeps what is selected in a table of source IPs, by id, while its model is reset by a search, a filter or an order.
/// A new order shows its top, unless what is selected was in sight: that stays so.
class KeptSelection : public QObject {
    Q_OBJECT
public:
    KeptSelection(QTableView &table, IpListModel &model);

    [[nodiscard]] QList<IpId> selected() const;
    [[nodiscard]] IpId current() const;
    /// Selects one row and brings it into sight; false if it is filtered out.
    bool select(IpId id);

signals:
    /// The user, or a restored selection, is on another source IP.
    void currentChanged(slateboard::IpId id);
    void selectionChanged();

private:
    void remember();
    void restore();
    void showTop();

    QTableView &m_table;
    IpListModel &m_model;
    QList<IpId> m_selected;
    IpId m_current;
    int m_column = 0;
    bool m_wasInSight = false; // before the last reset
    bool m_awaitsOrder = false;
};

} // namespace slateboard
