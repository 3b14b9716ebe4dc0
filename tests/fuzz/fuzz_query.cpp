// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/ipquery.h"
#include "app/search/querycompletion.h"

#include <cstdint>
#include <cstdlib>

using namespace slateboard;
using namespace slateboard::search;

namespace {

IpTable someIps()
{
    std::vector<IpHead> heads(3);
    for (size_t i = 0; i < heads.size(); ++i)
        heads[i].id = {static_cast<qint64>(i) + 1};
    heads[0].title = QStringLiteral("달빛 Court");
    heads[1].creator = QStringLiteral("a");
    heads[2].tags = QStringLiteral("사극, 로맨스");
    return IpTable(heads);
}

void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

/// Any text is read, what was understood is written and read the same, and can be asked of a table.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const IpTable ips = someIps();
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const ParsedQuery parsed = parse(text);
    require(parsed.places.size() == parsed.query.terms.size());
    for (const Place &place : parsed.places)
        require(place.at >= 0 && place.length > 0 && place.at + place.length <= text.size());
    for (Language language : {Language::Korean, Language::English})
        require(parse(toText(parsed.query, language)).query == parsed.query);
    (void)withField(text, Field::Medium, std::nullopt, Language::Korean);
    (void)plainWords(text);
    for (qsizetype cursor : {qsizetype(0), text.size() / 2, text.size()}) {
        const Completions completions = completionsAt(text, cursor, Language::Korean, {{text}, {}, {}});
        require(completions.place.at >= 0 && completions.place.at + completions.place.length == cursor);
    }
    if (parsed.query.terms.size() < 20) // a search is as long as its words are many
        require(matching(ips, parsed.query, Day(2023, 3, 31)).size() == 3);
    return 0;
}
