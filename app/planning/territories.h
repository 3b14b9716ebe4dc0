// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace slateboard::planning {

/// What a grant says of its territory or its languages, read as a list ("KR, JP"); empty stands for all of them. Names
/// are compared as they are written: no map tells that Asia holds Japan.
class Territories {
public:
    explicit Territories(const QString &text);

    [[nodiscard]] bool isEverywhere() const { return m_names.isEmpty(); }
    /// Whether everything in `other` is in these too.
    [[nodiscard]] bool cover(const Territories &other) const;
    [[nodiscard]] bool overlap(const Territories &other) const;

private:
    QStringList m_names;
};

/// The names in such a list, as they are written; none stand for everywhere.
[[nodiscard]] QStringList territoryNames(const QString &text);

/// The same of two texts; they are read only where they differ.
[[nodiscard]] bool territoriesCover(const QString &all, const QString &part);
[[nodiscard]] bool territoriesOverlap(const QString &a, const QString &b);

} // namespace slateboard::planning
