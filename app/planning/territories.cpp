// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/territories.h"

#include <algorithm>

namespace slateboard::planning {
namespace {

bool isSeparator(QChar c)
{
    return c == u',' || c == u';' || c == u'/' || c == u'·' || c == u'、' || c == u'\n';
}

bool meansAll(const QString &name)
{
    static const QStringList words{QStringLiteral("worldwide"), QStringLiteral("world"), QStringLiteral("all"),
                                   QStringLiteral("전세계"), QStringLiteral("전 세계")};
    return words.contains(name);
}

} // namespace

Territories::Territories(const QString &text)
{
    for (const QString &name : territoryNames(text))
        m_names << name.toCaseFolded();
}

QStringList territoryNames(const QString &text)
{
    QStringList names;
    auto begin = text.begin();
    while (begin != text.end()) {
        const auto end = std::find_if(begin, text.end(), isSeparator);
        const QString name = QString(begin, end - begin).simplified();
        if (meansAll(name.toCaseFolded()))
            return {};
        if (!name.isEmpty())
            names << name;
        begin = end == text.end() ? end : end + 1;
    }
    return names;
}

bool Territories::cover(const Territories &other) const
{
    if (isEverywhere() || other.isEverywhere())
        return isEverywhere();
    return std::ranges::all_of(other.m_names, [this](const QString &name) { return m_names.contains(name); });
}

bool Territories::overlap(const Territories &other) const
{
    return isEverywhere() || other.isEverywhere() ||
           std::ranges::any_of(other.m_names, [this](const QString &name) { return m_names.contains(name); });
}

bool territoriesCover(const QString &all, const QString &part)
{
    return all.isEmpty() || all == part || Territories(all).cover(Territories(part));
}

bool territoriesOverlap(const QString &a, const QString &b)
{
    return a.isEmpty() || b.isEmpty() || a == b || Territories(a).overlap(Territories(b));
}

} // namespace slateboard::planning
