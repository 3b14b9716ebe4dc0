// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/exportfilter.h"

#include "app/search/queryfields.h"
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

// While somebody types, what is not understood is searched as text or left out; a command has to be told.
QString whyNot(const search::Remark &remark, const QString &text)
{
    const QString part = text.mid(remark.place.at, remark.place.length);
    if (!remark.field) {
        return say(QT_TRANSLATE_NOOP("CommandLine", "--filter: “%1” is not something one can filter by; in quotation "
                                                    "marks it is searched as text."))
            .arg(part);
    }
    return say(QT_TRANSLATE_NOOP("CommandLine", "--filter: “%1” cannot be understood; it is written like “%2”."))
        .arg(part, search::exampleOf(*remark.field, spokenLanguage()));
}

// Whether another word would be a term of its own: it is not behind an open quotation, or an operator without a value.
bool isComplete(const search::ParsedQuery &parsed, const QString &text)
{
    const search::ParsedQuery more = search::parse(text + QStringLiteral(" x"));
    return more.query.terms.size() == parsed.query.terms.size() + 1 &&
           more.query.terms.last() == search::Term{{}, search::Relation::Is, false, QStringList{QStringLiteral("x")}};
}

Result<search::Query> queryAskedFor(const QString &text)
{
    search::ParsedQuery parsed = search::parse(text);
    if (!parsed.remarks.isEmpty())
        return wrongUsage(whyNot(parsed.remarks.first(), text));
    if (!isComplete(parsed, text)) {
        return wrongUsage(say(QT_TRANSLATE_NOOP("CommandLine", "--filter: “%1” ends within quotation marks, or before "
                                                               "the value of its last part."))
                              .arg(text));
    }
    return std::move(parsed.query);
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
