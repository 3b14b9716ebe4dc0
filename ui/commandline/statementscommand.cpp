// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/statementsjson.h"
#include "ui/commandline/moneychoices.h"
#include "ui/commandline/opening.h"
#include "ui/commandline/texttable.h"

#include <QCoreApplication>

namespace slateboard::commandline {
namespace {

using planning::Statement;
using planning::StatementLine;

void declareStatements(QCommandLineParser &options)
{
    addPartyOption(options);
    addPlanOption(options);
    addDayOption(options);
    addOption(options, "json", "", QT_TRANSLATE_NOOP("CommandLine", "Prints JSON."));
}

QString overviewText(const Library &library, const std::vector<Statement> &statements, const Formatter &format)
{
    TextTable table;
    table.addRow({{},
                  say(QT_TRANSLATE_NOOP("CommandLine", "received")),
                  say(QT_TRANSLATE_NOOP("CommandLine", "to come")),
                  say(QT_TRANSLATE_NOOP("CommandLine", "together"))});
    for (const Statement &statement : statements)
        table.addRow({planning::statedName(library, statement.party, format.language()),
                      format.moneyExact(statement.received), format.moneyExact(statement.toCome),
                      format.moneyExact(statement.together())});
    return table.text();
}

QString statementText(const Library &library, const Statement &statement, const Formatter &format)
{
    TextTable table;
    table.addRow({planning::statedName(library, statement.party, format.language()),
                  say(QT_TRANSLATE_NOOP("CommandLine", "title")), say(QT_TRANSLATE_NOOP("CommandLine", "tier")),
                  say(QT_TRANSLATE_NOOP("CommandLine", "received")), say(QT_TRANSLATE_NOOP("CommandLine", "to come"))});
    for (const StatementLine &line : statement.lines) {
        const Title *title = findRow(library.titles, line.title);
        table.addRow(
            {line.quarter ? format.quarter(*line.quarter) : say(QT_TRANSLATE_NOOP("CommandLine", "without a day")),
             title ? title->name(format.language()) : QString(), planning::statedFor(library, line.tier),
             format.moneyExact(line.received), format.moneyExact(line.toCome)});
    }
    table.addRow({say(QT_TRANSLATE_NOOP("CommandLine", "together")),
                  {},
                  {},
                  format.moneyExact(statement.received),
                  format.moneyExact(statement.toCome)});
    return table.text();
}

Result<void> runStatements(const Invocation &call)
{
    const auto view = openView(call);
    if (!view)
        return tl::unexpected(view.error());
    const Library &library = view->session->library();
    const auto party = partyAskedFor(call, library);
    if (!party)
        return tl::unexpected(party.error());
    const bool isOne = party->has_value();
    std::vector<Statement> statements =
        planning::statementsOf(library, planning::figuresOf(library, view->plan, view->asOf));
    if (isOne)
        statements = {planning::statementFor(statements, **party)};
    if (call.wantsJson()) {
        const Language language = speakForFiles(call, library);
        printJson(call.out, QJsonDocument(statementsJson(library, statements, language)));
    } else {
        const Formatter format = terminalFormat(call, library);
        call.out << (isOne ? statementText(library, statements.front(), format)
                           : overviewText(library, statements, format));
    }
    return {};
}

} // namespace

Command statementsCommand()
{
    return {"statements",
            "FILE",
            QT_TRANSLATE_NOOP("CommandLine", "Says what each party gets of the receipts; with --party, quarter by "
                                             "quarter, title by title and tier by tier."),
            false,
            declareStatements,
            runStatements};
}

} // namespace slateboard::commandline
