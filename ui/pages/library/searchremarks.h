// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/query.h"
#include "ui/widgets/tonelabel.h"

class QTimer;

namespace slateboard {

class SearchField;

/// Says under a search what of it was not understood and how it was taken, and underlines that in the field. What may
/// still be on its way, a value or a closing quotation mark, is said once typing pauses, and in a lower voice.
class SearchRemarks : public ToneLabel {
    Q_OBJECT
public:
    explicit SearchRemarks(SearchField &field, QWidget *parent = nullptr);

    void setRemarks(const QList<search::Remark> &remarks);

private:
    void tell(bool isTyping);

    SearchField &m_field;
    QTimer *m_pause;
    QList<search::Remark> m_all;
};

} // namespace slateboard
