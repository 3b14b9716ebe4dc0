// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/metricline.h"

#include "app/planning/metrictext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/sparkline.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace slateboard {
namespace {

QLabel *quietLabel(const QString &text = {})
{
    auto *label = new QLabel(text);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

/// A growth in the colour of its direction, which its arrow and sign tell too.
class GrowthLabel : public QLabel {
public:
    /// `words` say of how much, in which time.
    GrowthLabel(double growth, const QString &words, bool isLevel) : m_growth(isLevel ? 0 : growth)
    {
        setText(isLevel ? words : (growth > 0 ? QStringLiteral("▲ ") : QStringLiteral("▼ ")) + words);
        recolour();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::ApplicationPaletteChange)
            recolour();
    }

private:
    void recolour()
    {
        const Theme theme = Theme::of(QPalette());
        QPalette own;
        own.setColor(QPalette::WindowText, m_growth > 0 ? theme.good : m_growth < 0 ? theme.over : theme.subtext);
        setPalette(own);
    }

    double m_growth;
};

} // namespace

MetricLine::MetricLine(planning::MetricSeries series, const Formatter &formatter, QWidget *parent) :
    QWidget(parent), m_series(std::move(series)), m_formatter(formatter), m_value(new QLabel), m_day(quietLabel()),
    m_line(new Sparkline)
{
    QFont strong = m_value->font();
    strong.setWeight(QFont::DemiBold);
    m_value->setFont(strong);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    grid->addWidget(quietLabel(wordFor(m_series.kind)), 0, 0);
    grid->addWidget(m_value, 0, 1, Qt::AlignRight);
    grid->addWidget(m_line, 1, 0, 2, 1);
    grid->addWidget(m_day, 1, 1, Qt::AlignRight);
    const auto growth = m_series.growth90();
    const bool isLevel = growth && planning::growthText(*growth, formatter) == QLatin1String("0%");
    QLabel *said = growth ? new GrowthLabel(*growth, growthWords(), isLevel) : quietLabel(QStringLiteral("–"));
    said->setToolTip(growthSentence());
    grid->addWidget(said, 2, 1, Qt::AlignRight);

    m_line->setPoints(m_series.points, m_series.kind == MetricKind::Rank);
    m_line->setAccessibleName(sentence());
    setAccessibleName(sentence());
    connect(m_line, &Sparkline::markChanged, this, &MetricLine::showPoint);
    showPoint();
}

void MetricLine::showPoint()
{
    const planning::MetricPoint shown = m_line->marked().value_or(m_series.points.back());
    m_value->setText(planning::metricText(m_series.kind, shown.value, m_formatter));
    m_value->setToolTip(planning::metricExact(m_series.kind, shown.value, m_formatter));
    m_day->setText(m_formatter.day(shown.day));
    m_line->setAccessibleDescription(
        tr("%1 on %2").arg(planning::metricExact(m_series.kind, shown.value, m_formatter), m_formatter.day(shown.day)));
}

QString MetricLine::growthSentence() const
{
    const auto before = m_series.before();
    if (!before)
        return tr("There is no value from %1 to %2 days before.")
            .arg(planning::growthDays)
            .arg(planning::growthMostDays);
    const QString earlier =
        tr("%1 on %2")
            .arg(planning::metricText(m_series.kind, before->value, m_formatter), m_formatter.day(before->day));
    return m_series.kind == MetricKind::Rank
               ? tr("Before: %1. The lower a rank, the better, so + is a better one.").arg(earlier)
               : tr("Before: %1.").arg(earlier);
}

QString MetricLine::sentence() const
{
    const planning::MetricPoint latest = m_series.points.back();
    QString said = tr("%1: %2 on %3")
                       .arg(wordFor(m_series.kind), planning::metricText(m_series.kind, latest.value, m_formatter),
                            m_formatter.day(latest.day));
    if (m_series.growth90())
        said += QStringLiteral(", ") + growthWords();
    return said;
}

QString MetricLine::growthWords() const
{
    const auto days = static_cast<int>(m_series.points.back().day.daysSince(m_series.before()->day));
    //: %1 is a growth such as +12%
    return tr("%1 in %n day(s)", nullptr, days).arg(planning::growthText(*m_series.growth90(), m_formatter));
}

} // namespace slateboard
