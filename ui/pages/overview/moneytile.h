// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/format.h"
#include "app/planning/figures.h"
#include "ui/models/figuretable.h"
#include "ui/widgets/card.h"

class QLabel;

namespace slateboard {

class FigureView;
class ShareBar;
class ToneLabel;

/// The firm demand against the programme cap, in the words of the printed summary, and the headroom of the coming
/// quarters.
class MoneyTile : public Card {
    Q_OBJECT
public:
    explicit MoneyTile(QWidget *parent = nullptr);

    void show(const Library &library, const planning::Figures &figures, const Formatter &format);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showQuarters();

    QLabel *m_value;
    QLabel *m_limit;
    ShareBar *m_bar;
    ToneLabel *m_verdict;
    QLabel *m_totals;
    FigureView *m_quarters;
    QList<FigureRow> m_rows; // of the coming quarters
};

} // namespace slateboard
