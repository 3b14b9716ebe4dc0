// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/grantsteps.h"

#include "app/base/text.h"
#include "app/planning/counts.h"
#include "app/session/verbs.h"

namespace slateboard {
namespace {

[[nodiscard]] tl::unexpected<Error> refusalOn(const char *sentence, Day day)
{
    return failure(ErrorCode::Invalid, QCoreApplication::translate("Session", sentence).arg(day.iso()));
}

// What was exercised or returned is over.
Result<void> checkOpen(const RightsGrant &grant)
{
    if (grant.closing == GrantClosing::Exercised)
        return refusal(QT_TRANSLATE_NOOP("Session", "This option was exercised already."));
    if (grant.closing == GrantClosing::Returned)
        return refusal(QT_TRANSLATE_NOOP("Session", "This grant was returned already."));
    return {};
}

// What was exercised or returned ended on that day, and stays so.
Result<void> checkLastDay(const RightsGrant &grant)
{
    if (!planning::isOver(grant) || !grant.closedOn || (grant.endsOn && *grant.endsOn <= *grant.closedOn))
        return {};
    return grant.closing == GrantClosing::Exercised
               ? refusalOn(
                     QT_TRANSLATE_NOOP("Session", "This option was exercised on %1: it cannot last longer than that."),
                     *grant.closedOn)
               : refusalOn(
                     QT_TRANSLATE_NOOP("Session", "This grant was returned on %1: it cannot last longer than that."),
                     *grant.closedOn);
}

Result<void> checkExercise(const RightsGrant &option, const RightsGrant &bought)
{
    if (option.kind != GrantKind::Option)
        return refusal(QT_TRANSLATE_NOOP("Session", "Only an option can be exercised."));
    if (const auto open = checkOpen(option); !open)
        return open;
    if (option.closing)
        return refusal(
            QT_TRANSLATE_NOOP("Session", "This option is let lapse: take that back before it is exercised."));
    if (bought.startsOn < option.startsOn)
        return refusalOn(QT_TRANSLATE_NOOP("Session", "The option begins on %1: it cannot be exercised before."),
                         option.startsOn);
    if (!planning::isActive(option, bought.startsOn))
        return refusalOn(QT_TRANSLATE_NOOP("Session", "The option ended on %1: it cannot be exercised after that."),
                         *option.endsOn);
    if (bought.kind != GrantKind::Purchase && bought.kind != GrantKind::Licence)
        return refusal(QT_TRANSLATE_NOOP("Session", "An option is exercised into a purchase or a licence."));
    if (bought.ip != option.ip)
        return refusal(QT_TRANSLATE_NOOP("Session", "An option is exercised into a right in the same source IP."));
    return {};
}

// What is not said of the right that is bought is as in the option.
void carryOver(RightsGrant &bought, const RightsGrant &option)
{
    if (bought.ip.isNull())
        bought.ip = option.ip;
    if (bought.uses.isEmpty())
        bought.uses = option.uses;
    if (bought.territory.isEmpty())
        bought.territory = option.territory;
    if (bought.language.isEmpty())
        bought.language = option.language;
    if (bought.counterparty.isNull())
        bought.counterparty = option.counterparty;
    bought.exercises = option.id;
    bought.closing.reset();
    bought.closedOn.reset();
}

} // namespace

Result<void> checkGrant(RightsGrant &grant)
{
    for (QString *text : {&grant.territory, &grant.language, &grant.extensionTerms})
        *text = cleaned(*text);
    if (grant.uses.isEmpty())
        return refusal(QT_TRANSLATE_NOOP("Session", "A rights grant must cover at least one use."));
    if (grant.endsOn && *grant.endsOn < grant.startsOn)
        return refusal(QT_TRANSLATE_NOOP("Session", "A rights grant cannot end before it begins."));
    if ((grant.fee && grant.fee->minor < 0) || (grant.exercisePrice && grant.exercisePrice->minor < 0))
        return refusal(QT_TRANSLATE_NOOP("Session", "A fee cannot be negative."));
    return checkLastDay(grant);
}

Result<Exercise> exercised(const RightsGrant &option, const RightsGrant &bought)
{
    Exercise result{option, bought};
    carryOver(result.bought, option);
    if (const auto possible = checkExercise(option, result.bought); !possible)
        return tl::unexpected(possible.error());
    if (const auto sound = checkGrant(result.bought); !sound)
        return tl::unexpected(sound.error());
    result.option.closing = GrantClosing::Exercised;
    result.option.closedOn = result.bought.startsOn;
    result.option.endsOn = result.bought.startsOn;
    return result;
}

Result<RightsGrant> extended(RightsGrant grant, Day until, std::optional<Money> fee)
{
    if (const auto open = checkOpen(grant); !open)
        return tl::unexpected(open.error());
    if (!grant.endsOn)
        return refusal(QT_TRANSLATE_NOOP("Session", "This grant has no end: there is nothing to extend."));
    if (until <= *grant.endsOn)
        return refusalOn(QT_TRANSLATE_NOOP("Session", "This grant lasts until %1 already: extend it to a later day."),
                         *grant.endsOn);
    if (fee && fee->minor < 0)
        return refusal(QT_TRANSLATE_NOOP("Session", "A fee cannot be negative."));
    const Money paid = fee.value_or(Money{}) + grant.fee.value_or(Money{});
    if (paid > largestAmount)
        return refusal(QT_TRANSLATE_NOOP("Session", "With this fee the grant costs more than Slateboard can count."));
    if (fee)
        grant.fee = paid;
    grant.endsOn = until;
    grant.closing.reset(); // whoever extends it does not let it lapse
    grant.closedOn.reset();
    return grant;
}

Result<RightsGrant> leftToLapse(RightsGrant grant, Day decidedOn)
{
    if (const auto open = checkOpen(grant); !open)
        return tl::unexpected(open.error());
    if (!grant.endsOn)
        return refusal(QT_TRANSLATE_NOOP("Session", "This grant has no end: it can be returned, but not lapse."));
    if (decidedOn > *grant.endsOn)
        return refusalOn(QT_TRANSLATE_NOOP("Session", "This grant ended on %1: there is nothing left to decide."),
                         *grant.endsOn);
    grant.closing = GrantClosing::LetLapse;
    grant.closedOn = decidedOn;
    return grant;
}

Result<RightsGrant> returned(RightsGrant grant, Day day)
{
    if (const auto open = checkOpen(grant); !open)
        return tl::unexpected(open.error());
    if (day < grant.startsOn)
        return refusalOn(QT_TRANSLATE_NOOP("Session", "This grant begins on %1: it cannot be returned before."),
                         grant.startsOn);
    if (grant.endsOn && day > *grant.endsOn)
        return refusalOn(QT_TRANSLATE_NOOP("Session", "This grant ended on %1: there is nothing left to return."),
                         *grant.endsOn);
    grant.closing = GrantClosing::Returned;
    grant.closedOn = day;
    grant.endsOn = day;
    return grant;
}

Result<RightsGrant> kept(RightsGrant grant)
{
    if (const auto open = checkOpen(grant); !open)
        return tl::unexpected(open.error());
    grant.closing.reset();
    grant.closedOn.reset();
    return grant;
}

} // namespace slateboard
