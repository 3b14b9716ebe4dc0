// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/budget/titlechartview.h"

#include "ui/pages/budget/titlechoice.h"

namespace slateboard {

TitleChartView::TitleChartView(Workspace &workspace, Chart &chart, QWidget *parent) :
    ChartView(workspace, chart, parent), m_titleChoice(new TitleChoice(workspace))
{
    addChoice(m_titleChoice);
    connect(m_titleChoice, &TitleChoice::titleChosen, this, [this] {
        closeRows();
        refresh();
        emit choicesChanged();
    });
}

QString TitleChartView::saveChoices() const
{
    return m_titleChoice->save();
}

void TitleChartView::restoreChoices(const QString &saved)
{
    m_titleChoice->restore(saved);
    refresh();
}

} // namespace slateboard
