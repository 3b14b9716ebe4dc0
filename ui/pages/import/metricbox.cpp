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
    m_kind->addItem(tr("as the list says"));
    fillWords<MetricKind>(*m_kind, 1);
    m_kind->setAccessibleName(tr("Metric where the list names none"));
    m_day->setPlaceholderText(tr("as the list says"));
    m_day->setAccessibleName(tr("Day where the list names none"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(m_kind->accessibleName(), m_kind);
    form->addRow(m_day->accessibleName(), m_day);
    connect(m_kind, &QComboBox::activated, &draft, [&draft](int index) {
        draft.setMetricKind(index == 0 ? std::nullopt : std::optional(static_cast<MetricKind>(index - 1)));
    });
    connect(m_day, &EchoEdit::typedChanged, &draft, [this, &draft] { draft.setMetricDay(m_day->day()); });
}

} // namespace slateboard
