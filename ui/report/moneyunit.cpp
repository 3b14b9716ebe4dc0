// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/moneyunit.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>

namespace slateboard {
namespace {

struct Scale {
    double units;
    const char *name;
};

constexpr std::array<Scale, 3> korean{{{1e8, "억"}, {1e4, "만"}, {1, ""}}};
constexpr std::array<Scale, 4> english{{{1e9, "bn"}, {1e6, "m"}, {1e3, "k"}, {1, ""}}};

// What Korean readers call the currency after a number.
QString koreanName(const QString &code)
{
    static const QHash<QString, QString> names{
        {QStringLiteral("KRW"), QStringLiteral("원")},   {QStringLiteral("USD"), QStringLiteral("달러")},
        {QStringLiteral("EUR"), QStringLiteral("유로")}, {QStringLiteral("JPY"), QStringLiteral("엔")},
        {QStringLiteral("CNY"), QStringLiteral("위안")}, {QStringLiteral("GBP"), QStringLiteral("파운드")}};
    return names.value(code, code);
}

} // namespace

MoneyUnit::MoneyUnit(const Formatter &format, std::span<const Money> amounts) : m_format(format)
{
    const bool isKorean = format.language() == Language::Korean;
    const std::span<const Scale> scales = isKorean ? std::span<const Scale>(korean) : std::span<const Scale>(english);
    const auto perUnit = static_cast<double>(format.currency().minorPerUnit());
    double largest = 0;
    double smallest = 0; // but not zero
    for (const Money amount : amounts) {
        const double size = std::abs(static_cast<double>(amount.minor)) / perUnit;
        largest = std::max(largest, size);
        if (size > 0)
            smallest = smallest > 0 ? std::min(smallest, size) : size;
    }
    const auto fitting =
        std::ranges::find_if(scales, [largest](const Scale &scale) { return largest >= 10 * scale.units; });
    const Scale &scale = fitting == scales.end() ? scales.back() : *fitting;
    m_minor = scale.units * perUnit;
    m_digits = scale.units == 1 ? 0 : smallest < 0.1 * scale.units ? 2 : 1;
    const QString code = format.currency().code;
    m_name = QString(QString::fromUtf8(scale.name) + QLatin1Char(' ') + (isKorean ? koreanName(code) : code)).trimmed();
}

QString MoneyUnit::text(Money money) const
{
    return m_format.decimal(static_cast<double>(money.minor) / m_minor, m_digits);
}

} // namespace slateboard
