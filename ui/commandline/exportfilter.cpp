// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/exportfilter.h"

#include "ui/commandline/wait.h"
#include "ui/models/ipfilter.h"

#include <QCoreApplication>

namespace slateboard::commandline {
namespace {

// Synopses, which the library does not hold in memory, are searched for the free words too.
search::SynopsisHits hitsIn(const QList<SourceIp> &ips, const search::Query &query)
{
    search::SynopsisHits hits;
    for (const search::SearchWord &word : search::freeWords(query)) {
        std::vector<IpId> found;
        for (const SourceIp &ip : ips) {
            if (!ip.synopsis.isEmpty() && search::SearchText(ip.synopsis).contains(word))
                found.push_back(ip.id);
        }
        hits.push_back(std::move(found));
    }
    return hits;
}

// While somebody types, what is not understood is searched as text or left out; a command has to be told otherwise.
Result<search::Query> queryAskedFor(const QString &text)
{
    search::ParsedQuery parsed = search::parse(text);
    if (!parsed.remarks.isEmpty())
        return wrongUsage(QStringLiteral("--filter: ") + parsed.remarks.first().fault);
    return std::move(parsed.query);
}

} // namespace

void addFilterOption(QCommandLineParser &options)
{
    addOption(options, "filter", "QUERY",
              QT_TRANSLATE_NOOP("CommandLine",
                                "Only source IPs (and their metrics) that the Library finds for this query, "
                                "such as “medium:webtoon lapses<90d”."));
}

Result<IpTest> filterAskedFor(const Invocation &call, const View &view)
{
    const QString text = call.options.value(QStringLiteral("filter"));
    if (!call.options.isSet(QStringLiteral("filter")))
        return IpTest();
    const auto query = queryAskedFor(text);
    if (!query)
        return tl::unexpected(query.error());
    const auto ips = waitFor(view.session->readIps());
    if (!ips)
        return tl::unexpected(ips.error());
    const Library &library = view.session->library();
    IpFilter filter;
    filter.query = *query;
    const auto verdicts = search::synopsisVerdicts(library.ips, *query, hitsIn(*ips, *query));
    const std::vector<char> passes = passing(library.ips, IpFacts(library, view.asOf), filter, verdicts);
    return IpTest([table = library.ips, passes](IpId id) {
        const auto row = table.rowOf(id);
        return row && passes[static_cast<size_t>(*row)] != 0;
    });
}

} // namespace slateboard::commandline
