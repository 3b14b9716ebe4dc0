// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/budgetverbs.h"

#include "app/base/text.h"
#include "app/planning/budgetlines.h"
#include "app/session/titlewrites.h"

#include <QSet>

namespace slateboard {
namespace {

EditArgument accountName(const Account &account)
{
    return EditArgument::name(account.koreanName, account.englishName);
}

EditWords accountWords(const Session &session, AccountId account, const char *text)
{
    const Account *row = findRow(session.library().accounts, account);
    return editWords(text, {accountName(row ? *row : Account())});
}

Result<void> checkAccount(store::Writer &writer, Account &account)
{
    account.code = cleaned(account.code);
    account.koreanName = cleaned(account.koreanName);
    account.englishName = cleaned(account.englishName);
    if (account.koreanName.isEmpty() && account.englishName.isEmpty())
        return refusal(QT_TRANSLATE_NOOP("Session", "An account needs a name."));
    const QList<Account> all = writer.all<Account>();
    const auto find = [&](AccountId id) { return std::ranges::find(all, id, &Account::id); };
    for (const Account &other : all) {
        if (other.id != account.id && !account.code.isEmpty() && other.code == account.code) {
            return failure(ErrorCode::Invalid,
                           QCoreApplication::translate("Session", "Another account has the code “%1”: “%2”.")
                               .arg(account.code, nameIn(spokenLanguage(), other.koreanName, other.englishName)));
        }
    }
    if (!account.parent.isNull() && find(account.parent) == all.cend())
        return rowGone();
    qsizetype steps = all.size(); // in case a damaged tree bites its tail
    for (AccountId above = account.parent; !above.isNull() && steps-- > 0;) {
        if (above == account.id)
            return refusal(QT_TRANSLATE_NOOP("Session", "An account cannot stand below itself."));
        const auto row = find(above);
        above = row == all.cend() ? AccountId() : row->parent;
    }
    return {};
}

// The titles whose budgets in a plan are touched, each refused by its own lock.
Result<void> requireChangeableLines(store::Writer &writer, const QList<BudgetLine> &lines, Language language)
{
    QSet<std::pair<PlanId, TitleId>> asked;
    for (const BudgetLine &line : lines) {
        if (asked.contains({line.plan, line.title}))
            continue;
        asked.insert({line.plan, line.title});
        if (!writer.find<Title>(line.title))
            return rowGone();
        if (const auto open = requireChangeable(writer, line.plan, {line.title}, language); !open)
            return open;
    }
    return {};
}

template <class Row>
void moveToAccount(store::Writer &writer, const QList<Row> &rows, AccountId to)
{
    for (Row row : rows) {
        row.account = to;
        writer.update(row);
    }
}

EditWords budgetWords(const Session &session, TitleId title, const char *text)
{
    return editWords(text, {nameOf(session.library(), title)});
}

EditWords budgetWords(const Session &session, const QList<BudgetLine> &lines)
{
    const bool areOfOne = std::ranges::all_of(
        lines, [&](TitleId title) { return title == lines.first().title; }, &BudgetLine::title);
    return !lines.isEmpty() && areOfOne
               ? budgetWords(session, lines.first().title, QT_TRANSLATE_NOOP("Edit", "Change budget of “%1”"))
               : editWords(QT_TRANSLATE_N_NOOP("Edit", "Change %n budget line(s)"), lines.size());
}

// A budget line as it is in another title's budget: nothing is left of the currency that it was entered in, once its
// amount is another.
void scaleLine(BudgetLine &line, const BudgetCopy &copy, int episodes, int fromEpisodes)
{
    const Money before = line.amount;
    if (line.basis == LineBasis::Lump && copy.byEpisodes)
        line.amount = planning::scaled(line.amount, episodes, fromEpisodes);
    if (line.basis != LineBasis::Percent)
        line.amount = planning::scaled(line.amount, copy.hundredths, Share::whole);
    if (line.amount != before)
        line.entered.reset();
}

} // namespace

Edited addAccount(Session &session, Account account)
{
    if (account.id.isNull())
        account.id = makeId<Account>();
    return Verb::edit(session, editWords(QT_TRANSLATE_NOOP("Edit", "Add account “%1”"), {accountName(account)}),
                      [account](store::Writer &writer) mutable -> Result<void> {
                          if (const auto sound = checkAccount(writer, account); !sound)
                              return sound;
                          writer.insert(account);
                          return {};
                      });
}

Edited changeAccount(Session &session, AccountId account, std::function<void(Account &)> change)
{
    return Verb::edit(session, accountWords(session, account, QT_TRANSLATE_NOOP("Edit", "Change account “%1”")),
                      [account, change](store::Writer &writer) -> Result<void> {
                          auto row = writer.find<Account>(account);
                          if (!row)
                              return rowGone();
                          change(*row);
                          row->id = account;
                          if (const auto sound = checkAccount(writer, *row); !sound)
                              return sound;
                          writer.update(*row);
                          return {};
                      });
}

Edited deleteAccount(Session &session, AccountId account, AccountId moveTo)
{
    return Verb::edit(
        session, accountWords(session, account, QT_TRANSLATE_NOOP("Edit", "Delete account “%1”")),
        [account, moveTo](store::Writer &writer) -> Result<void> {
            if (!writer.find<Account>(account) || (!moveTo.isNull() && !writer.find<Account>(moveTo)))
                return rowGone();
            if (moveTo == account)
                return refusal(QT_TRANSLATE_NOOP("Session", "An account that goes cannot take what stands on it."));
            if (!writer.referring(&Account::parent, account).isEmpty())
                return refusal(QT_TRANSLATE_NOOP("Session", "The account has accounts below it: move or delete these "
                                                            "first."));
            const auto lines = writer.referring(&BudgetLine::account, account);
            const auto costs = writer.referring(&Cost::account, account);
            const auto estimates = writer.referring(&Estimate::account, account);
            if (moveTo.isNull() && !(lines.isEmpty() && costs.isEmpty() && estimates.isEmpty()))
                return refusal(QT_TRANSLATE_NOOP("Session", "Budget lines, costs or estimates stand on the account: "
                                                            "say to which account they go."));
            moveToAccount(writer, lines, moveTo);
            moveToAccount(writer, costs, moveTo);
            moveToAccount(writer, estimates, moveTo);
            writer.remove<Account>(account);
            return {};
        });
}

Edited putBudgetLines(Session &session, QList<BudgetLine> lines)
{
    return Verb::edit(session, budgetWords(session, lines),
                      [lines, language = spokenLanguage()](store::Writer &writer) mutable -> Result<void> {
                          if (const auto open = requireChangeableLines(writer, lines, language); !open)
                              return open;
                          for (BudgetLine &line : lines) {
                              if (const auto sound = checkBudgetLine(line); !sound)
                                  return sound;
                              if (!writer.find<Account>(line.account))
                                  return rowGone();
                              if (line.id.isNull())
                                  line.id = makeId<BudgetLine>();
                              const auto before = writer.find<BudgetLine>(line.id);
                              if (!before)
                                  writer.insert(line);
                              else if (before->plan != line.plan || before->title != line.title)
                                  return rowGone();
                              else
                                  writer.update(line);
                          }
                          return {};
                      });
}

Edited deleteBudgetLines(Session &session, QList<Id<BudgetLine>> lines)
{
    QList<BudgetLine> known;
    for (Id<BudgetLine> id : std::as_const(lines)) {
        if (const BudgetLine *line = findRow(session.library().budgetLines, id))
            known << *line;
    }
    return Verb::edit(session, budgetWords(session, known),
                      [lines, language = spokenLanguage()](store::Writer &writer) -> Result<void> {
                          QList<BudgetLine> rows;
                          for (Id<BudgetLine> id : lines) {
                              const auto line = writer.find<BudgetLine>(id);
                              if (!line)
                                  return rowGone();
                              rows << *line;
                          }
                          if (const auto open = requireChangeableLines(writer, rows, language); !open)
                              return open;
                          for (Id<BudgetLine> id : lines)
                              writer.remove<BudgetLine>(id);
                          return {};
                      });
}

Edited applyTemplate(Session &session, PlanId plan, TitleId title, planning::AccountTemplate kind)
{
    return Verb::edit(session,
                      budgetWords(session, title, QT_TRANSLATE_NOOP("Edit", "Give “%1” the accounts of a template")),
                      [plan, title, kind, language = spokenLanguage()](store::Writer &writer) -> Result<void> {
                          if (!writer.find<Title>(title))
                              return rowGone();
                          if (const auto open = requireChangeable(writer, plan, {title}, language); !open)
                              return open;
                          planning::TemplateRows rows = planning::templateRows(kind, writer.all<Account>(),
                                                                               rowsIn<BudgetLine>(writer, plan, title));
                          for (BudgetLine &line : rows.lines) {
                              line.id = makeId<BudgetLine>();
                              line.plan = plan;
                              line.title = title;
                          }
                          writer.insertAll(rows.accounts);
                          writer.insertAll(rows.lines);
                          return {};
                      });
}

QList<BudgetLine> copiedLines(const Library &library, const BudgetCopy &copy)
{
    const int episodes = planning::episodesOf(library, copy.title);
    const int fromEpisodes = planning::episodesOf(library, copy.from);
    Library after;
    after.titles = library.titles;
    after.accounts = library.accounts;
    for (BudgetLine line : library.budgetLines) {
        if (line.plan != copy.fromPlan || line.title != copy.from)
            continue;
        scaleLine(line, copy, episodes, fromEpisodes);
        line.plan = copy.plan;
        line.title = copy.title;
        after.budgetLines << line;
    }
    return planning::budgetLinesOf(after, copy.plan, copy.title);
}

Edited copyBudget(Session &session, const BudgetCopy &copy)
{
    return Verb::edit(session,
                      editWords(QT_TRANSLATE_NOOP("Edit", "Copy the budget of “%1” to “%2”"),
                                {nameOf(session.library(), copy.from), nameOf(session.library(), copy.title)}),
                      [copy, language = spokenLanguage()](store::Writer &writer) -> Result<void> {
                          const auto from = writer.find<Title>(copy.from);
                          const auto title = writer.find<Title>(copy.title);
                          if (!from || !title)
                              return rowGone();
                          if (copy.hundredths < 1 || copy.hundredths > BudgetCopy::mostScale)
                              return refusal(
                                  QT_TRANSLATE_NOOP("Session", "A budget is copied at 0.01 to 10,000 percent."));
                          if (copy.from == copy.title && copy.fromPlan == copy.plan)
                              return refusal(QT_TRANSLATE_NOOP("Session", "A budget cannot be copied to itself."));
                          if (const auto open = requireChangeable(writer, copy.plan, {copy.title}, language); !open)
                              return open;
                          QList<BudgetLine> lines = rowsIn<BudgetLine>(writer, copy.fromPlan, copy.from);
                          if (lines.isEmpty())
                              return refusal(QT_TRANSLATE_NOOP("Session", "The title has no budget to be copied."));
                          makeOwn(lines, copy.plan);
                          for (BudgetLine &line : lines) {
                              line.title = copy.title;
                              scaleLine(line, copy, title->episodes.value_or(1), from->episodes.value_or(1));
                              if (const auto sound = checkBudgetLine(line); !sound)
                                  return sound;
                          }
                          for (const BudgetLine &old : rowsIn<BudgetLine>(writer, copy.plan, copy.title))
                              writer.remove<BudgetLine>(old.id);
                          writer.insertAll(lines);
                          return {};
                      });
}

} // namespace slateboard
