// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/metricsdialog.h"

#include "app/planning/metrictext.h"
#include "ui/models/workspace.h"
#include "ui/pages/library/metricedit.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/editright.h"
#include "ui/widgets/figureview.h"
#include "ui/widgets/inspectorparts.h"
#include "ui/widgets/makeaction.h"
#include "ui/widgets/wordbox.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace slateboard {
namespace {

constexpr int dayWidth = 104; // pixels
constexpr int valueWidth = 130;

QList<IpMetric> valuesOf(const Library &library, IpId ip, Day asOf)
{
    QList<IpMetric> values;
    for (const IpMetric &metric : library.ipMetrics) {
        if (metric.ip == ip && metric.day <= asOf)
            values << metric;
    }
    std::ranges::stable_sort(values, [](const IpMetric &a, const IpMetric &b) {
        return std::pair(b.day, a.kind) < std::pair(a.day, b.kind);
    });
    return values;
}

} // namespace

MetricsDialog::MetricsDialog(Workspace &workspace, IpId ip, QWidget *parent) :
    QDialog(parent), m_workspace(workspace), m_ip(ip), m_table(new FigureView), m_kind(makeWordBox<MetricKind>()),
    m_day(new DayEdit), m_value(new MetricEdit(workspace.format())), m_source(new QLineEdit),
    m_add(new QPushButton(tr("&Add value"))), m_remove(makeAction(*this, "edit-delete", QKeySequence::Delete)),
    m_values(this)
{
    setWindowTitle(tr("Metrics"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_table->setColumns({{tr("Day"), false, dayWidth},
                         {tr("Kind"), false, 0},
                         {tr("Value"), true, valueWidth},
                         {tr("Where from"), false, 0}});
    m_table->setSortingEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAccessibleName(tr("Values of metrics"));
    m_remove->setText(tr("Delete values"));
    m_table->addAction(m_remove);
    m_day->setDay(workspace.session().today());
    layOut();

    connect(m_kind, &QComboBox::currentIndexChanged, this,
            [this](int kind) { m_value->setKind(static_cast<MetricKind>(kind)); });
    connect(m_value, &EchoEdit::typedChanged, this, &MetricsDialog::refreshWays);
    connect(m_day, &EchoEdit::typedChanged, this, &MetricsDialog::refreshWays);
    connect(m_add, &QPushButton::clicked, this, &MetricsDialog::add);
    connect(m_remove, &QAction::triggered, this, &MetricsDialog::remove);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MetricsDialog::refreshWays);
    connect(&workspace, &Workspace::changed, this, [this](const Changes &changes) {
        if (changes.touches(Table::IpMetric))
            read();
    });
    connect(&workspace, &Workspace::viewChanged, this, &MetricsDialog::read);
    read();
    refreshWays();
    m_value->setFocus();
}

void MetricsDialog::layOut()
{
    QLabel *head = inspectorHeading();
    head->setText(m_workspace.library().ips.find(m_ip).value_or(IpHead{}).title);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(new ActionButton(m_remove), QDialogButtonBox::ActionRole);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(12);
    layout->addWidget(head);
    layout->addLayout(makeForm());
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    resize(560, 520);
}

QFormLayout *MetricsDialog::makeForm()
{
    auto *value = new QHBoxLayout;
    value->addWidget(m_value, 1);
    value->addWidget(m_add);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Kind"), m_kind);
    form->addRow(tr("&Day"), m_day);
    form->addRow(tr("Where &from"), m_source);
    auto *label = new QLabel(tr("&Value"));
    label->setBuddy(m_value);
    form->addRow(label, value);
    m_add->setDefault(true);
    return form;
}

void MetricsDialog::read()
{
    m_values.ask(
        [library = m_workspace.library(), ip = m_ip, asOf = m_workspace.asOf()] { return valuesOf(library, ip, asOf); },
        [this](QList<IpMetric> values) { showValues(std::move(values)); });
}

void MetricsDialog::showValues(QList<IpMetric> values)
{
    m_shown = std::move(values);
    const Formatter format = m_workspace.format();
    QList<FigureRow> rows;
    for (const IpMetric &metric : std::as_const(m_shown)) {
        rows << FigureRow{{{format.day(metric.day)},
                           {wordFor(metric.kind)},
                           {planning::metricExact(metric.kind, metric.value, format)},
                           {metric.source}}};
    }
    m_table->clearSelection();
    m_table->table().setRows(rows);
    refreshWays();
}

void MetricsDialog::refreshWays()
{
    const QString refusal = editRefusal(m_workspace);
    setEditable(*m_remove, refusal);
    setEditable(*m_add, refusal);
    m_remove->setEnabled(refusal.isEmpty() && m_table->selectionModel()->hasSelection());
    m_add->setEnabled(refusal.isEmpty() && m_value->value() && m_day->day());
}

void MetricsDialog::add()
{
    IpMetric metric;
    metric.ip = m_ip;
    metric.day = *m_day->day();
    metric.kind = static_cast<MetricKind>(m_kind->currentIndex());
    metric.value = *m_value->value();
    metric.source = m_source->text();
    m_workspace.follow(m_workspace.session().addMetric(metric));
    m_value->clear();
    m_value->setFocus();
}

void MetricsDialog::remove()
{
    QList<IpMetricId> ids;
    for (int row : m_table->selectedRowNumbers())
        ids << m_shown.at(row).id;
    m_workspace.follow(m_workspace.session().deleteMetrics(ids));
}

} // namespace slateboard
