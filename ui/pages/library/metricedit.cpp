// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/metricedit.h"

#include "app/planning/metrictext.h"

#include <algorithm>

namespace slateboard {
namespace {

constexpr double highestRating = 100;

std::optional<double> ratingIn(const QString &text)
{
    bool isNumber = false;
    const double rating = QString(text).replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&isNumber);
    return isNumber && rating >= 0 && rating <= highestRating ? std::optional(rating) : std::nullopt;
}

std::optional<double> countIn(const QString &text)
{
    // Counts are typed as amounts are (12만, 1.2m), and an amount of won is a whole number too.
    const auto amount = parseMoney(text, Currency{});
    return amount && amount->minor >= 0 ? std::optional(static_cast<double>(amount->minor)) : std::nullopt;
}

std::optional<double> rankIn(QString text)
{
    text.remove(QLatin1Char('#')).remove(QStringLiteral("위"));
    const auto rank = countIn(text);
    return rank && *rank >= 1 ? rank : std::nullopt;
}

} // namespace

MetricEdit::MetricEdit(const Formatter &formatter, QWidget *parent) : EchoEdit(parent), m_formatter(formatter)
{}

void MetricEdit::setKind(MetricKind kind)
{
    m_kind = kind;
    understandAgain();
}

EchoEdit::Understood MetricEdit::understand()
{
    m_value.reset();
    const QString text = typed().trimmed();
    if (text.isEmpty())
        return {};
    switch (m_kind) {
    case MetricKind::Rating: m_value = ratingIn(text); break;
    case MetricKind::Rank: m_value = rankIn(text); break;
    case MetricKind::Views:
    case MetricKind::Subscribers:
    case MetricKind::Comments: m_value = countIn(text); break;
    }
    if (m_value) {
        const bool hasUnit = std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
        return {hasUnit ? planning::metricExact(m_kind, *m_value, m_formatter)
                        : planning::metricText(m_kind, *m_value, m_formatter),
                {}};
    }
    if (m_kind == MetricKind::Rating)
        return {{}, tr("A rating is a number from 0 to 100, such as 9.8.")};
    if (m_kind == MetricKind::Rank)
        return {{}, tr("A rank is a whole number from 1.")};
    return {{}, tr("This is not a count: type 1,234,000, 123만 or 1.2m.")};
}

} // namespace slateboard
