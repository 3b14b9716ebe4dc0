// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/metricbox.h"

#include "ui/pages/import/importdraft.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/wordbox.h"

#include <QHBoxLayout>
#include <QLabel>

namespace slateboard {

MetricBox::MetricBox(ImportDraft &draft, QWidget *parent) : QWidget(parent), m_kind(new QComboBox), m_day(new DayEdit)
{
    m_kind->addItem(tr("as the list says"));
    fillWords<MetricKind>(*m_kind, 1);
    m_kind->setAccessibleName(tr("Metric where the list names none"));
    m_day->setPlaceholderText(tr("as the list says"));
    m_day->setAccessibleName(tr("Day where the list names none"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QWidget *field : std::initializer_list<QWidget *>{m_kind, m_day}) {
        auto *label = new QLabel(field->accessibleName());
        label->setBuddy(field);
        row->addWidget(label);
        row->addWidget(field);
    }
    row->addStretch();
    connect(m_kind, &QComboBox::activated, &draft, [&draft](int index) {
        draft.setMetricKind(index == 0 ? std::nullopt : std::optional(static_cast<MetricKind>(index - 1)));
    });
    connect(m_day, &EchoEdit::typedChanged, &draft, [this, &draft] { draft.setMetricDay(m_day->day()); });
}

} // namespace slateboard
