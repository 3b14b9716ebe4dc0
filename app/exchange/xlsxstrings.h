// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/xlsxpackage.h"

#include <vector>

namespace slateboard::exchange {

/// Reads the text of the element that `xml` stands on (si, is, t ...): all runs of rich text, without the readings that
/// stand above Japanese or Chinese.
[[nodiscard]] QString richText(QXmlStreamReader &xml);

/// The texts that the cells of a workbook refer to by number, in UTF-8.
class XlsxStrings {
public:
    static constexpr qsizetype mostBytes = qsizetype{256} * 1024 * 1024;
    static constexpr size_t mostStrings = 10'000'000;

    [[nodiscard]] Result<void> read(XlsxPackage &package, const QString &part);
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_ends.size()); }
    [[nodiscard]] QByteArrayView at(qsizetype index) const;

private:
    QByteArray m_texts;
    std::vector<quint32> m_ends;
};

} // namespace slateboard::exchange
