// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/printable.h"

#include <algorithm>

namespace slateboard {
namespace {

// Not all of Other_Format: joiners hold emoji together.
bool acts(QChar c)
{
    const char16_t u = c.unicode();
    return c.category() == QChar::Other_Control || u == 0x2028 || u == 0x2029 || u == 0x200E || u == 0x200F ||
           (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069);
}

QString writtenOut(QChar c)
{
    if (c == u'\n')
        return QStringLiteral("\\n");
    const char16_t u = c.unicode();
    const QString digits = QString::number(u, 16);
    return u < 0x100 ? QStringLiteral("\\x") + digits.rightJustified(2, u'0') : QStringLiteral("\\u") + digits;
}

} // namespace

QString printable(const QString &text)
{
    if (std::none_of(text.begin(), text.end(), acts))
        return text;
    QString out;
    for (const QChar c : text)
        out += acts(c) ? writtenOut(c) : QString(c);
    return out;
}

} // namespace slateboard
