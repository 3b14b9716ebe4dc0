// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/funnelsteps.h"

#include "ui/pages/library/funnelbar.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

#include <cmath>

namespace slateboard {
namespace {

QLabel *rightLabel()
{
    auto *label = new QLabel;
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return label;
}

} // namespace

QString daysText(std::optional<double> days, const Formatter &formatter)
{
    if (!days)
        return QStringLiteral("–");
    return formatter.decimal(*days, *days == std::floor(*days) ? 0 : 1);
}

FunnelStepsView::FunnelStepsView(QWidget *parent) : QWidget(parent), m_legend(new QLabel)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    for (int column = 1; column <= 4; ++column) {
        QLabel *head = rightLabel();
        head->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(head, 0, column);
        m_heads << head;
    }
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const auto step = static_cast<planning::FunnelStep>(i);
        const int line = static_cast<int>(i) + 1;
        m_rows[i] = {new FunnelBar, rightLabel(), rightLabel(), rightLabel(), new QToolButton};
        const Row &row = m_rows[i];
        row.passed->setAutoRaise(true);
        row.passed->setFocusPolicy(Qt::StrongFocus);
        row.passed->setToolButtonStyle(Qt::ToolButtonTextOnly);
        grid->addWidget(row.bar, line, 0);
        grid->addWidget(row.share, line, 1);
        grid->addWidget(row.fromBefore, line, 2);
        grid->addWidget(row.fromDiscovery, line, 3);
        grid->addWidget(row.passed, line, 4, Qt::AlignRight | Qt::AlignVCenter);
        connect(row.bar, &QAbstractButton::clicked, this, [this, step] {
            emit numberChosen({step, false, planning::FunnelGrouping::Medium, {}});
        });
        connect(row.passed, &QAbstractButton::clicked, this, [this, step] {
            emit numberChosen({step, true, planning::FunnelGrouping::Medium, {}});
        });
    }
    m_legend->setWordWrap(true);
    m_legend->setForegroundRole(QPalette::PlaceholderText);
    grid->addWidget(m_legend, static_cast<int>(m_rows.size()) + 1, 0, 1, 5);
    retranslate();
}

void FunnelStepsView::setSteps(const planning::FunnelSteps &steps, const Formatter &formatter)
{
    int nameWidth = 0;
    for (const Row &row : m_rows)
        nameWidth = std::max(nameWidth, row.bar->neededNameWidth());
    for (size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i].bar->setNameWidth(nameWidth);
        showRow(m_rows[i], static_cast<planning::FunnelStep>(i), steps, formatter);
    }
}

void FunnelStepsView::showRow(const Row &row, planning::FunnelStep step, const planning::FunnelSteps &steps,
                              const Formatter &formatter)
{
    const planning::FunnelFigures &figures = steps[static_cast<size_t>(step)];
    row.bar->setCount(formatter.number(figures.reached), planning::shareOfAll(steps, step).value_or(0),
                      planning::passedOfAll(steps, step).value_or(0));
    row.bar->setEnabled(figures.reached > 0);
    const auto share = planning::shareOfStepBefore(steps, step);
    row.share->setText(share ? formatter.percent(*share) : QStringLiteral("–"));
    row.fromBefore->setText(daysText(figures.daysFromStepBefore, formatter));
    row.fromDiscovery->setText(daysText(figures.daysFromDiscovery, formatter));
    row.passed->setText(formatter.number(figures.passed));
    row.passed->setEnabled(figures.passed > 0);
    row.passed->setAccessibleName(tr("Passed on after “%1”: %2").arg(row.bar->text(), row.passed->text()));
    QStringList said{tr("%1: %Ln source IP(s)", nullptr, figures.reached).arg(row.bar->text())};
    if (share)
        said << tr("%1 of the step before").arg(row.share->text());
    if (figures.daysFromStepBefore)
        said << tr("days from the step before: %1").arg(row.fromBefore->text());
    row.bar->setAccessibleName(said.join(QStringLiteral(", ")));
}

void FunnelStepsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FunnelStepsView::retranslate()
{
    const QStringList heads{tr("Of the step before"), tr("Median days from it"), tr("Median days from discovery"),
                            tr("Passed on")};
    const QStringList hints{tr("The share of those in the step before that reached this one."),
                            tr("Median days from the step before, of those with both days."),
                            tr("Median days from the discovery, of those with both days."),
                            tr("Got no further, and were passed on.")};
    for (int i = 0; i < m_heads.size(); ++i) {
        m_heads[i]->setText(heads.at(i));
        m_heads[i]->setToolTip(hints.at(i));
    }
    m_legend->setText(tr("▨ passed on after this step. A step counts whatever ever reached it, wherever it stands now, "
                         "in the whole library: search and filters do not narrow it."));
    for (size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i].bar->setText(planning::funnelStepName(static_cast<planning::FunnelStep>(i)));
        m_rows[i].bar->setToolTip(tr("Show these source IPs"));
        m_rows[i].passed->setToolTip(tr("Show these source IPs"));
    }
}

} // namespace slateboard
