// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/milestones/forecastcard.h"

#include "app/forecast/chancewords.h"

#include "ui/pages/milestones/forecastrows.h"
#include "ui/widgets/figureview.h"
#include "ui/widgets/tonelabel.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace slateboard {
namespace {

constexpr double chanceSize = 2.4; // times the text's
constexpr int forecastRowCount = 6;

} // namespace

ForecastCard::ForecastCard(QWidget *parent) :
    Card(parent), m_chance(new QLabel), m_by(new QLabel), m_badge(new ToneLabel(nullptr, ToneLabel::Shape::Badge)),
    m_refusal(new ToneLabel), m_rows(new FigureView)
{
    QFont big = font();
    big.setPointSizeF(big.pointSizeF() * chanceSize);
    big.setWeight(QFont::DemiBold);
    m_chance->setFont(big);
    m_by->setForegroundRole(QPalette::PlaceholderText);
    m_by->setWordWrap(true);
    m_rows->setHeadVisible(false);
    m_rows->setSelectionMode(QAbstractItemView::NoSelection);
    m_rows->setFixedHeight(forecastRowCount * m_rows->heightOfRows() + 2);
    auto *line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(m_chance);
    line->addWidget(m_badge, 0, Qt::AlignVCenter);
    line->addStretch();
    content().addLayout(line);
    content().addWidget(m_by);
    content().addWidget(m_refusal);
    content().addWidget(m_rows);
    retranslate();
}

void ForecastCard::show(const planning::GoalFigures &goal, Day asOf,
                        const std::optional<forecast::GoalForecast> &forecast, const Formatter &format)
{
    setHeading(tr("Will it be reached?"), tr("as of %1").arg(format.day(asOf)));
    showForecast(forecast, format);
    m_rows->table().setRows(forecastRows(goal, forecast, format));
}

void ForecastCard::showForecast(const std::optional<forecast::GoalForecast> &forecast, const Formatter &format)
{
    const bool isSaid = forecast && forecast->probability;
    m_chance->setVisible(isSaid);
    m_by->setVisible(isSaid);
    m_refusal->say(forecast && forecast->refusal ? forecast::refusalSentence(*forecast, format) : QString(),
                   forecast && forecast->refusal == forecast::NoForecast::Reached ? Tone::Good : Tone::Neutral);
    if (!isSaid)
        return m_badge->say({}, Tone::Neutral);
    m_chance->setText(forecast::chanceText(*forecast->probability, format));
    m_by->setText(tr("chance to have %1 by %2").arg(format.number(forecast->target), format.day(forecast->deadline)));
    if (forecast->paceFactor != 1)
        m_badge->say(tr("what if %1×").arg(format.decimal(forecast->paceFactor, 2)), Tone::Neutral);
    else
        m_badge->say(forecast::chanceWord(forecast::chanceOf(*forecast->probability)),
                     chanceTone(*forecast->probability));
}

void ForecastCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ForecastCard::retranslate()
{
    m_rows->setAccessibleName(tr("Forecast and pace"));
    m_rows->setColumns(forecastColumns());
}

} // namespace slateboard
