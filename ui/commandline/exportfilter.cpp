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

} // namespace

void addFilterOption(QCommandLineParser &options)
{
    addOption(options, "filter", "QUERY",
              QT_TRANSLATE_NOOP("CommandLine", "Of the source IPs only those that the Library finds for this query, "
                                               "such as “medium:webtoon lapses<90d”."));
}

Result<IpTest> filterAskedFor(const Invocation &call, const View &view)
{
    const QString text = call.options.value(QStringLiteral("filter"));
    if (!call.options.isSet(QStringLiteral("filter")))
        return IpTest();
    const search::ParsedQuery parsed = search::parse(text);
    if (!parsed.remarks.isEmpty())
        return wrongUsage(parsed.remarks.first().sentence);
    const auto ips = waitFor(view.session->readIps());
    if (!ips)
        return tl::unexpected(ips.error());
    const Library &library = view.session->library();
    IpFilter filter;
    filter.query = parsed.query;
    const auto verdicts = search::synopsisVerdicts(library.ips, parsed.query, hitsIn(*ips, parsed.query));
    const std::vector<char> passes = passing(library.ips, IpFacts(library, view.asOf), filter, verdicts);
    return IpTest([table = library.ips, passes](IpId id) {
        const auto row = table.rowOf(id);
        return row && passes[static_cast<size_t>(*row)] != 0;
    });
}

} // namespace slateboard::commandline
