// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/session/statementsjson.h"
#include "ui/commandline/opening.h"
#include "ui/commandline/texttable.h"

#include <QCoreApplication>

#include <algorithm>

namespace slateboard::commandline {
namespace {

using planning::Statement;
using planning::StatementLine;

void declareStatements(QCommandLineParser &options)
{
    addOption(options, "party", "NAME",
              QT_TRANSLATE_NOOP("CommandLine", "The statement of one party; “-” is that of the group itself."));
    addPlanOption(options);
    addDayOption(options);
    addOption(options, "json", "", QT_TRANSLATE_NOOP("CommandLine", "Prints JSON."));
}

QString partyText(const Library &library, PartyId party)
{
    const Party *row = findRow(library.parties, party);
    return row ? row->name : say(QT_TRANSLATE_NOOP("CommandLine", "We ourselves"));
}

std::vector<Statement> statementsIn(const View &view)
{
    const Library &library = view.session->library();
    const planning::Figures figures = planning::figuresOf(library, view.plan, view.asOf);
    const planning::ReceiptFigures receipts = planning::receiptFigures(library, figures);
    return planning::statementsOf(library, planning::waterfallsOf(library, view.plan, figures.demand, receipts.items));
}

QString overviewText(const Library &library, const std::vector<Statement> &statements, const Formatter &format)
{
    TextTable table;
    table.addRow({{},
                  say(QT_TRANSLATE_NOOP("CommandLine", "received")),
                  say(QT_TRANSLATE_NOOP("CommandLine", "to come")),
                  say(QT_TRANSLATE_NOOP("CommandLine", "together"))});
    for (const Statement &statement : statements)
        table.addRow({partyText(library, statement.party), format.moneyExact(statement.received),
                      format.moneyExact(statement.toCome), format.moneyExact(statement.received + statement.toCome)});
    return table.text();
}

QString statementText(const Library &library, const Statement &statement, const Formatter &format)
{
    TextTable table;
    table.addRow({partyText(library, statement.party), say(QT_TRANSLATE_NOOP("CommandLine", "title")),
                  say(QT_TRANSLATE_NOOP("CommandLine", "tier")), say(QT_TRANSLATE_NOOP("CommandLine", "received")),
                  say(QT_TRANSLATE_NOOP("CommandLine", "to come"))});
    for (const StatementLine &line : statement.lines) {
        const Title *title = findRow(library.titles, line.title);
        const WaterfallTier *tier = findRow(library.waterfall, line.tier);
        table.addRow(
            {line.quarter ? format.quarter(*line.quarter) : say(QT_TRANSLATE_NOOP("CommandLine", "without a day")),
             title ? title->name(format.language()) : QString(),
             tier ? wordFor(tier->kind) : say(QT_TRANSLATE_NOOP("CommandLine", "what is left")),
             format.moneyExact(line.received), format.moneyExact(line.toCome)});
    }
    table.addRow({say(QT_TRANSLATE_NOOP("CommandLine", "together")),
                  {},
                  {},
                  format.moneyExact(statement.received),
                  format.moneyExact(statement.toCome)});
    return table.text();
}

// That of the party which the name means; it may be nobody's that is paid.
Result<Statement> statementFor(const Library &library, const std::vector<Statement> &statements, const QString &name)
{
    PartyId wanted;
    if (name != QLatin1String("-")) {
        const QString asked = cleaned(name);
        const auto party = std::ranges::find_if(library.parties, [&](const Party &row) {
            return row.name.compare(asked, Qt::CaseInsensitive) == 0 ||
                   row.englishName.compare(asked, Qt::CaseInsensitive) == 0;
        });
        if (asked.isEmpty() || party == library.parties.end())
            return wrongUsage(say(QT_TRANSLATE_NOOP("CommandLine", "The library knows no party “%1”.")).arg(name));
        wanted = party->id;
    }
    const auto found = std::ranges::find(statements, wanted, &Statement::party);
    return found != statements.end() ? *found : Statement{wanted, {}, {}, {}};
}

Result<void> runStatements(const Invocation &call)
{
    const auto view = openView(call);
    if (!view)
        return tl::unexpected(view.error());
    const Library &library = view->session->library();
    std::vector<Statement> statements = statementsIn(*view);
    const bool isOne = call.options.isSet(QStringLiteral("party"));
    if (isOne) {
        const auto one = statementFor(library, statements, call.options.value(QStringLiteral("party")));
        if (!one)
            return tl::unexpected(one.error());
        statements = {*one};
    }
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
