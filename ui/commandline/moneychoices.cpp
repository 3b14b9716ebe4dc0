// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/moneychoices.h"

#include "app/planning/statements.h"

#include <QCoreApplication>

namespace slateboard::commandline {

void addPartyOption(QCommandLineParser &options)
{
    addOption(options, "party", "NAME",
              QT_TRANSLATE_NOOP("CommandLine", "The statement of one party; “-” is that of the group itself."));
}

void addGroupingOption(QCommandLineParser &options)
{
    addOption(options, "by", "title|account|format|company",
              QT_TRANSLATE_NOOP("CommandLine", "By what the cost report goes; else by title."));
}

Result<std::optional<PartyId>> partyAskedFor(const Invocation &call, const Library &library)
{
    if (!call.options.isSet(QStringLiteral("party")))
        return std::optional<PartyId>();
    const QString name = call.options.value(QStringLiteral("party"));
    const auto party = planning::statedParty(library, name);
    if (!party)
        return wrongUsage(say(QT_TRANSLATE_NOOP("CommandLine", "The library knows no party “%1”.")).arg(name));
    return party;
}

Result<planning::CostGrouping> groupingAskedFor(const QCommandLineParser &options)
{
    static const QStringList codes{QStringLiteral("title"), QStringLiteral("account"), QStringLiteral("format"),
                                   QStringLiteral("company")};
    const QString text = options.value(QStringLiteral("by"));
    const qsizetype place = text.isEmpty() ? 0 : codes.indexOf(text);
    if (place < 0) {
        return wrongUsage(
            say(QT_TRANSLATE_NOOP("CommandLine", "--by takes title, account, format or company, not “%1”.")).arg(text));
    }
    return static_cast<planning::CostGrouping>(place);
}

} // namespace slateboard::commandline
