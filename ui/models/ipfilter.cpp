// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ipfilter.h"

#include "app/search/ipsearch.h"

namespace slateboard {
namespace {

bool passesFacts(const planning::IpState &state, const QList<TitleId> &titles, const IpFilter &filter)
{
    if (filter.status && state.status != *filter.status)
        return false;
    switch (filter.view) {
    case IpView::All: break;
    case IpView::Lapsing: return state.status == IpStatus::Lapsing;
    case IpView::NotTied: return titles.isEmpty();
    case IpView::InTalks: return state.status == IpStatus::InTalks;
    }
    return true;
}

template <class Passes>
void keepWhere(const IpTable &ips, std::vector<char> &passing, Passes passes)
{
    for (int c = 0; c < ips.chunkCount(); ++c) {
        const IpChunk &chunk = ips.chunk(c);
        char *entry = passing.data() + ips.firstRowOf(c);
        for (int row = 0; row < chunk.size(); ++row)
            entry[row] = entry[row] && passes(chunk, row) ? 1 : 0;
    }
}

} // namespace

std::vector<char> passing(const IpTable &ips, const IpFacts &facts, const IpFilter &filter)
{
    std::vector<char> result(static_cast<size_t>(ips.size()), filter.text.isEmpty() ? 1 : 0);
    if (!filter.text.isEmpty()) {
        for (int row : search::findIps(ips, filter.text))
            result[static_cast<size_t>(row)] = 1;
    }
    if (filter.only) {
        std::vector<char> isNamed(result.size(), 0);
        for (IpId id : *filter.only) {
            if (const auto row = ips.rowOf(id))
                isNamed[static_cast<size_t>(*row)] = 1;
        }
        for (size_t row = 0; row < result.size(); ++row)
            result[row] = result[row] && isNamed[row] ? 1 : 0;
    }
    if (filter.medium)
        keepWhere(ips, result, [&](const IpChunk &chunk, int row) { return chunk.medium(row) == *filter.medium; });
    if (filter.genre) {
        const QByteArray genre = filter.genre->toUtf8();
        keepWhere(ips, result,
                  [&](const IpChunk &chunk, int row) { return chunk.text(row, IpChunk::GenreText) == genre; });
    }
    if (filter.asksFacts()) {
        for (size_t row = 0; row < result.size(); ++row)
            result[row] = result[row] && passesFacts(facts.states[row], facts.titles[row], filter) ? 1 : 0;
    }
    return result;
}

} // namespace slateboard
