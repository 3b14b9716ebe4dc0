// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/metricbox.h"

#include "ui/pages/import/importdraft.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/wordbox.h"

#include <QComboBox>
#include <QFormLayout>

namespace slateboard {

MetricBox::MetricBox(ImportDraft &draft, QWidget *parent) : QWidget(parent), m_kind(new QComboBox), m_day(new DayEdit)
{
    m_kind->addItem(tr("none chosen"));
    fillWords<MetricKind>(*m_kind, 1);
    m_kind->setAccessibleName(tr("Metric of the values"));
    m_day->setPlaceholderText(tr("none chosen"));
    m_day->setAccessibleName(tr("Day of the values"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Metric of the values"), m_kind);
    form->addRow(tr("&Day of the values"), m_day);
    connect(&draft, &ImportDraft::changed, this, [this, &draft] {
        m_kind->setCurrentIndex(draft.metricKind() ? static_cast<int>(*draft.metricKind()) + 1 : 0);
    });
    connect(m_kind, &QComboBox::activated, &draft, [&draft](int index) {
        draft.setMetricKind(index == 0 ? std::nullopt : std::optional(static_cast<MetricKind>(index - 1)));
    });
    connect(m_day, &EchoEdit::typedChanged, &draft, [this, &draft] { draft.setMetricDay(m_day->day()); });
}

} // namespace slateboard
