// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/costverbs.h"

#include "app/base/text.h"
#include "app/session/titlewrites.h"
#include "app/store/soundness.h"

#include <QSet>

namespace slateboard {
namespace {

Result<void> checkCostDay(std::optional<Day> day, const Cost *before, Day today)
{
    if (day && !store::isWithinYears(*day))
        return refusal(QT_TRANSLATE_NOOP("Session", "The days of a cost must lie in the years 1900 to 2100."));
    const bool isNew = !before || before->day != day;
    if (day && isNew && *day > today)
        return refusal(QT_TRANSLATE_NOOP("Session", "What will be paid later is a commitment with a due day: it is "
                                                    "entered on the day on which it was made."));
    return {};
}

Result<void> checkCostAmount(store::Writer &writer, Cost &cost)
{
    if (cost.entered)
        cost.amount = cost.entered->inCurrency(writer.find<LibraryInfo>(LibraryInfo().id)->currency);
    if (cost.kind == CostKind::Committed && cost.amount.minor <= 0)
        return refusal(QT_TRANSLATE_NOOP("Session", "A commitment needs an amount above zero."));
    if (cost.amount == Money{})
        return refusal(QT_TRANSLATE_NOOP("Session", "A payment needs an amount."));
    if (cost.amount > largestAmount || cost.amount < -largestAmount)
        return refusal(QT_TRANSLATE_NOOP("Session", "The amount is more than anything costs."));
    return {};
}

Result<void> checkSettlement(store::Writer &writer, const Cost &cost)
{
    if (!cost.settles.isNull()) {
        const auto commitment = writer.find<Cost>(cost.settles);
        if (!commitment)
            return rowGone();
        if (commitment->kind != CostKind::Committed || commitment->title != cost.title)
            return refusal(QT_TRANSLATE_NOOP("Session", "A payment can only settle a commitment of its title."));
    }
    for (const Cost &payment : writer.referring(&Cost::settles, cost.id)) {
        if (cost.kind != CostKind::Committed || payment.title != cost.title)
            return refusal(QT_TRANSLATE_NOOP("Session", "Payments settle this commitment: it stays a commitment of "
                                                        "its title until they are taken off it."));
    }
    return {};
}

// Cleans what people typed, and refuses what makes no sense. `before`: as it stands in the file, if it does.
Result<void> checkCost(store::Writer &writer, Cost &cost, const Cost *before, Day today)
{
    cost.document = cleaned(cost.document);
    cost.note = cleaned(cost.note);
    if (cost.kind == CostKind::Actual)
        cost.dueDay.reset();
    else
        cost.settles = {};
    if (!writer.find<Title>(cost.title) || (!cost.account.isNull() && !writer.find<Account>(cost.account)))
        return rowGone();
    if (const auto sound = checkCostDay(cost.day, before, today); !sound)
        return sound;
    if (cost.dueDay && !store::isWithinYears(*cost.dueDay))
        return refusal(QT_TRANSLATE_NOOP("Session", "The days of a cost must lie in the years 1900 to 2100."));
    if (const auto sound = checkCostAmount(writer, cost); !sound)
        return sound;
    return checkSettlement(writer, cost);
}

Money openIn(store::Writer &writer, const Cost &commitment, Day asOf)
{
    Money open = commitment.amount;
    for (const Cost &payment : writer.referring(&Cost::settles, commitment.id)) {
        if (payment.day <= asOf)
            open -= payment.amount;
    }
    return std::max(open, Money{});
}

EditWords costWords(const Library &library, const QList<CostId> &ids, const char *one, const char *many)
{
    const Cost *cost = ids.size() == 1 ? findRow(library.costs, ids.first()) : nullptr;
    return cost ? editWords(one, {nameOf(library, cost->title)}) : editWords(many, ids.size());
}

Edited changeEach(Session &session, const EditWords &words, const QList<CostId> &ids,
                  std::function<void(store::Writer &, Cost &)> change)
{
    return Verb::edit(
        session, words,
        [ids, change = std::move(change), today = session.today()](store::Writer &writer) -> Result<void> {
            for (CostId id : ids) {
                const auto before = writer.find<Cost>(id);
                if (!before)
                    return rowGone();
                Cost cost = *before;
                change(writer, cost);
                if (const auto sound = checkCost(writer, cost, &*before, today); !sound)
                    return sound;
                writer.update(cost);
            }
            return {};
        });
}

Result<void> pay(store::Writer &writer, const CostPayment &payment, Day today)
{
    const auto commitment = writer.find<Cost>(payment.commitment);
    if (!commitment)
        return rowGone();
    if (commitment->kind != CostKind::Committed)
        return refusal(QT_TRANSLATE_NOOP("Session", "A payment can only settle a commitment of its title."));
    Cost cost;
    cost.id = makeId<Cost>();
    cost.title = commitment->title;
    cost.account = commitment->account;
    cost.day = payment.day;
    cost.amount = payment.amount.value_or(openIn(writer, *commitment, today));
    cost.settles = commitment->id;
    cost.counterparty = commitment->counterparty;
    cost.document = payment.document;
    if (!payment.amount && cost.amount == Money{})
        return refusal(QT_TRANSLATE_NOOP("Session", "Nothing of this commitment is open any more."));
    if (const auto sound = checkCost(writer, cost, nullptr, today); !sound)
        return sound;
    writer.insert(cost);
    return {};
}

Result<void> checkEstimate(store::Writer &writer, Estimate &estimate, Day today)
{
    estimate.by = cleaned(estimate.by);
    estimate.note = cleaned(estimate.note);
    if (!writer.find<Title>(estimate.title) || !writer.find<Account>(estimate.account))
        return rowGone();
    if (estimate.amount.minor < 0 || estimate.amount > largestAmount)
        return refusal(QT_TRANSLATE_NOOP("Session", "An estimate to complete is zero or more."));
    if (estimate.day > today || !store::isWithinYears(estimate.day))
        return refusal(QT_TRANSLATE_NOOP("Session", "An estimate is of today or an earlier day."));
    return {};
}

QList<Estimate> estimatesIn(store::Writer &writer, TitleId title, AccountId account)
{
    QList<Estimate> rows = writer.referring(&Estimate::title, title);
    rows.removeIf([account](const Estimate &row) { return row.account != account; });
    return rows;
}

} // namespace

Edited enterCost(Session &session, WithParty<Cost> cost)
{
    const char *text = cost.row.kind == CostKind::Actual ? QT_TRANSLATE_NOOP("Edit", "Enter a payment of “%1”")
                                                         : QT_TRANSLATE_NOOP("Edit", "Enter a commitment of “%1”");
    return Verb::edit(session, editWords(text, {nameOf(session.library(), cost.row.title)}),
                      [cost = std::move(cost), today = session.today()](store::Writer &writer) mutable -> Result<void> {
                          if (cost.row.id.isNull())
                              cost.row.id = makeId<Cost>();
                          if (const auto sound = checkCost(writer, cost.row, nullptr, today); !sound)
                              return sound;
                          cost.row.counterparty = partyNamed(writer, cost.party);
                          writer.insert(cost.row);
                          return {};
                      });
}

Edited changeCosts(Session &session, QList<CostId> ids, std::function<void(Cost &)> change)
{
    const EditWords words = costWords(session.library(), ids, QT_TRANSLATE_NOOP("Edit", "Change a cost of “%1”"),
                                      QT_TRANSLATE_N_NOOP("Edit", "Change %n cost(s)"));
    return changeEach(session, words, ids, [change = std::move(change)](store::Writer &, Cost &cost) { change(cost); });
}

Edited setCounterparty(Session &session, QList<CostId> ids, QString name)
{
    const EditWords words = costWords(session.library(), ids, QT_TRANSLATE_NOOP("Edit", "Change a cost of “%1”"),
                                      QT_TRANSLATE_N_NOOP("Edit", "Change %n cost(s)"));
    return changeEach(session, words, ids, [name = std::move(name)](store::Writer &writer, Cost &cost) {
        cost.counterparty = partyNamed(writer, name);
    });
}

Edited deleteCosts(Session &session, QList<CostId> ids)
{
    const EditWords words = costWords(session.library(), ids, QT_TRANSLATE_NOOP("Edit", "Delete a cost of “%1”"),
                                      QT_TRANSLATE_N_NOOP("Edit", "Delete %n cost(s)"));
    return Verb::edit(session, words, [ids](store::Writer &writer) -> Result<void> {
        for (CostId id : ids) {
            for (Cost payment : writer.referring(&Cost::settles, id)) {
                payment.settles = {};
                writer.update(payment);
            }
            if (!writer.remove<Cost>(id))
                return rowGone();
        }
        return {};
    });
}

Edited payCommitments(Session &session, QList<CostPayment> payments)
{
    QList<CostId> ids;
    for (const CostPayment &payment : payments)
        ids << payment.commitment;
    const EditWords words = costWords(session.library(), ids, QT_TRANSLATE_NOOP("Edit", "Pay a commitment of “%1”"),
                                      QT_TRANSLATE_N_NOOP("Edit", "Pay %n commitment(s)"));
    return Verb::edit(session, words,
                      [payments = std::move(payments), today = session.today()](store::Writer &writer) -> Result<void> {
                          for (const CostPayment &payment : payments) {
                              if (const auto paid = pay(writer, payment, today); !paid)
                                  return paid;
                          }
                          return {};
                      });
}

Edited settle(Session &session, QList<CostId> payments, CostId commitment)
{
    const EditWords words =
        commitment.isNull()
            ? costWords(session.library(), payments,
                        QT_TRANSLATE_NOOP("Edit", "Take a payment of “%1” off a commitment"),
                        QT_TRANSLATE_N_NOOP("Edit", "Take %n payment(s) off their commitments"))
            : costWords(session.library(), payments, QT_TRANSLATE_NOOP("Edit", "Settle a commitment of “%1”"),
                        QT_TRANSLATE_N_NOOP("Edit", "Settle a commitment with %n payment(s)"));
    return Verb::edit(session, words,
                      [payments, commitment, today = session.today()](store::Writer &writer) -> Result<void> {
                          for (CostId id : payments) {
                              const auto before = writer.find<Cost>(id);
                              if (!before)
                                  return rowGone();
                              if (before->kind != CostKind::Actual)
                                  return refusal(QT_TRANSLATE_NOOP("Session", "Only a payment settles a commitment."));
                              Cost cost = *before;
                              cost.settles = commitment;
                              if (const auto sound = checkCost(writer, cost, &*before, today); !sound)
                                  return sound;
                              writer.update(cost);
                          }
                          return {};
                      });
}

Edited enterEstimate(Session &session, Estimate estimate)
{
    const EditWords words = editWords(QT_TRANSLATE_NOOP("Edit", "Estimate what is to complete of “%1”"),
                                      {nameOf(session.library(), estimate.title)});
    return Verb::edit(session, words,
                      [estimate, today = session.today()](store::Writer &writer) mutable -> Result<void> {
                          if (const auto sound = checkEstimate(writer, estimate, today); !sound)
                              return sound;
                          estimate.id = {};
                          for (const Estimate &row : estimatesIn(writer, estimate.title, estimate.account)) {
                              if (row.day == estimate.day)
                                  estimate.id = row.id;
                          }
                          if (!estimate.id.isNull()) {
                              writer.update(estimate);
                              return {};
                          }
                          estimate.id = makeId<Estimate>();
                          writer.insert(estimate);
                          return {};
                      });
}

Edited dropEstimates(Session &session, TitleId title, AccountId account, Day asOf)
{
    const EditWords words = editWords(QT_TRANSLATE_NOOP("Edit", "Take back the estimate to complete of “%1”"),
                                      {nameOf(session.library(), title)});
    return Verb::edit(session, words, [title, account, asOf](store::Writer &writer) -> Result<void> {
        for (const Estimate &row : estimatesIn(writer, title, account)) {
            if (row.day <= asOf)
                writer.remove<Estimate>(row.id);
        }
        return {};
    });
}

} // namespace slateboard
