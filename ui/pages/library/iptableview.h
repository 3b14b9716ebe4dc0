// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tableview.h"

namespace slateboard {

class IpListModel;

/// The table of source IPs. Its columns are as wide as what usually stands in them; room to spare goes to the texts
/// that are cut, until somebody gives a column another width.
class IpTableView : public TableView {
    Q_OBJECT
public:
    explicit IpTableView(IpListModel &model, QWidget *parent = nullptr);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOutColumns();
    void spread();

    bool m_isByHand = false;
    bool m_isSpreading = false;
};

} // namespace slateboard
