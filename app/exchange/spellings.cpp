// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/spellings.h"

#include "app/base/text.h"
#include "app/exchange/wordlist.h"

#include <QHash>

namespace slateboard::exchange {
namespace {

// Codes and English words come from the model, the spellings of others from a list.
template <class E>
QHash<QString, E> knownSpellings(const QString &section)
{
    QHash<QString, E> all;
    if constexpr (std::is_enum_v<E>) {
        for (const Word<E> &word : words<E>()) {
            all.insert(sameWorkKey(QString::fromUtf8(word.code)), word.value);
            all.insert(sameWorkKey(QString::fromUtf8(word.english)), word.value);
        }
    }
    for (const NamedCode &named : wordList(QStringLiteral("spellings.txt"), section)) {
        E value{};
        if constexpr (std::is_enum_v<E>)
            value = fromCode<E>(named.code).value();
        else
            value = named.code == QLatin1String("yes");
        for (const QString &spelling : named.names) {
            all.insert(sameWorkKey(spelling), value);
            all.insert(spelling, value); // most cells are spelled like this
        }
    }
    return all;
}

template <class E>
std::optional<E> look(const QString &text, const char *section)
{
    static const QHash<QString, E> known = knownSpellings<E>(QString::fromLatin1(section));
    auto found = known.constFind(text);
    if (found == known.cend())
        found = known.constFind(sameWorkKey(text));
    return found == known.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

template <>
std::optional<Medium> readWord<Medium>(const QString &text)
{
    return look<Medium>(text, "medium");
}

template <>
std::optional<Origin> readWord<Origin>(const QString &text)
{
    return look<Origin>(text, "origin");
}

template <>
std::optional<Format> readWord<Format>(const QString &text)
{
    return look<Format>(text, "format");
}

template <>
std::optional<GrantKind> readWord<GrantKind>(const QString &text)
{
    return look<GrantKind>(text, "grant_kind");
}

template <>
std::optional<GrantClosing> readWord<GrantClosing>(const QString &text)
{
    return look<GrantClosing>(text, "grant_closing");
}

template <>
std::optional<ScoutStep> readWord<ScoutStep>(const QString &text)
{
    return look<ScoutStep>(text, "scout_step");
}

template <>
std::optional<MetricKind> readWord<MetricKind>(const QString &text)
{
    return look<MetricKind>(text, "metric");
}

template <>
std::optional<Use> readWord<Use>(const QString &text)
{
    return look<Use>(text, "use");
}

template <>
std::optional<CostKind> readWord<CostKind>(const QString &text)
{
    return look<CostKind>(text, "cost_kind");
}

template <>
std::optional<ReceiptKind> readWord<ReceiptKind>(const QString &text)
{
    return look<ReceiptKind>(text, "receipt_kind");
}

template <>
std::optional<bool> readWord<bool>(const QString &text)
{
    return look<bool>(text, "yes_or_no");
}

} // namespace slateboard::exchange
