// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/milestones/paceslider.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

namespace slateboard {
namespace {

constexpr int stepsOfOne = 20; // a step is 5%
constexpr int mostTimes = 3;

} // namespace

PaceSlider::PaceSlider(QWidget *parent) :
    QWidget(parent), m_question(new QLabel), m_slider(new QSlider(Qt::Horizontal)), m_factor(new QLabel),
    m_back(new QToolButton)
{
    m_slider->setRange(0, mostTimes * stepsOfOne);
    m_slider->setValue(stepsOfOne);
    m_slider->setPageStep(stepsOfOne / 4);
    m_slider->setTickInterval(stepsOfOne);
    m_slider->setTickPosition(QSlider::TicksBelow);
    m_factor->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("0.05×")) + 4);
    m_factor->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_question->setBuddy(m_slider);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(m_question);
    row->addWidget(m_slider, 1);
    row->addWidget(m_factor);
    row->addWidget(m_back);
    connect(m_slider, &QSlider::valueChanged, this, [this] {
        say();
        emit factorChanged(factor());
    });
    connect(m_back, &QToolButton::clicked, m_slider, [this] { m_slider->setValue(stepsOfOne); });
    retranslate();
}

double PaceSlider::factor() const
{
    return static_cast<double>(m_slider->value()) / stepsOfOne;
}

void PaceSlider::reset()
{
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(stepsOfOne);
    say();
}

void PaceSlider::setFormatter(const Formatter &format)
{
    m_format = format;
    say();
}

void PaceSlider::say()
{
    m_factor->setText(factorText(factor(), m_format));
    m_back->setEnabled(isEnabled() && m_slider->value() != stepsOfOne);
}

void PaceSlider::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::EnabledChange)
        say();
}

void PaceSlider::retranslate()
{
    m_question->setText(tr("What if the pace were"));
    m_back->setText(tr("As forecast"));
    m_back->setToolTip(tr("Back to the pace of the forecast"));
    m_slider->setAccessibleName(tr("Pace against the forecast's"));
    say();
}

QString factorText(double factor, const Formatter &format)
{
    return format.decimal(factor, 2) + QStringLiteral("×");
}

} // namespace slateboard
