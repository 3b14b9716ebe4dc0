// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/titlesearchtext.h"

namespace slateboard {

TitleSearchTexts::TitleSearchTexts(const Library &library)
{
    for (const TitleParty &tie : library.titleParties) {
        if (const Party *party = findRow(library.parties, tie.party))
            m_others[tie.title] << party->name << party->englishName;
    }
    for (const TitleIp &tie : library.titleIps) {
        if (const auto row = library.ips.rowOf(tie.ip))
            m_others[tie.title] << library.ips.text(*row, IpChunk::TitleText);
    }
}

QString TitleSearchTexts::of(const Title &title) const
{
    const QStringList own{title.koreanName, title.englishName, title.producer};
    return (own + m_others.value(title.id)).join(QLatin1Char('\n'));
}

} // namespace slateboard
