// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/limits.h"

#include "app/store/soundness.h"
#include "ui/commandline/command.h"
#include "ui/commandline/periods.h"

#include <QCoreApplication>
#include <QMap>

#include <tuple>

namespace slateboard::commandline {
namespace {

/// A value by its code or by its word in English or in the language spoken.
template <class E>
std::optional<E> readWord(const QString &text)
{
    for (const auto &word : words<E>()) {
        for (const QString &name :
             {QString::fromLatin1(word.code), QString::fromUtf8(word.english), wordFor(word.value)}) {
            if (name.compare(text, Qt::CaseInsensitive) == 0)
                return word.value;
        }
    }
    return std::nullopt;
}

template <class E>
QString codes()
{
    QStringList list;
    for (const auto &word : words<E>())
        list << QString::fromLatin1(word.code);
    return list.join(QStringLiteral(", "));
}

tl::unexpected<Error> unknownWord(const QString &text, const QString &known)
{
    return wrongUsage(say(QT_TRANSLATE_NOOP("CommandLine", "“%1” is none of: %2.")).arg(text, known));
}

Result<Goal> readGoal(const QString &text, Day today)
{
    const qsizetype at = text.lastIndexOf(u'@');
    const qsizetype equals = text.lastIndexOf(u'=', at);
    bool isNumber = false;
    Goal goal;
    goal.target = text.mid(equals + 1, at - equals - 1).toInt(&isNumber);
    const auto period = readPeriod(text.mid(at + 1));
    if (at < 0 || equals < 1 || !isNumber || !period || !period->to) {
        return wrongUsage(say(QT_TRANSLATE_NOOP("CommandLine", "A goal is written like source_ips=1000@2023-12-31, not "
                                                               "“%1”."))
                              .arg(text));
    }
    const auto measure = readWord<Measure>(text.left(equals).trimmed());
    if (!measure)
        return unknownWord(text.left(equals), codes<Measure>());
    goal.id = makeId<Goal>();
    goal.measure = *measure;
    goal.start = text.mid(at).contains(QLatin1String("..")) ? period->from.value_or(today) : today;
    goal.deadline = *period->to;
    return goal;
}

Result<void> checkGoal(const Goal &goal, const QString &text)
{
    if (goal.target < 1)
        return wrongUsage(say(QT_TRANSLATE_NOOP("CommandLine", "The target of “%1” must be at least 1.")).arg(text));
    if (goal.deadline <= goal.start) {
        return wrongUsage(say(QT_TRANSLATE_NOOP("CommandLine", "The goal “%1” ends on %2, but starts on %3: tell an "
                                                               "earlier start, like @2020-01-01..%2."))
                              .arg(text, goal.deadline.iso(), goal.start.iso()));
    }
    if (!store::isWithinYears(goal.start) || !store::isWithinYears(goal.deadline)) {
        return wrongUsage(
            say(QT_TRANSLATE_NOOP("CommandLine", "The days of “%1” must lie in the years 1900 to 2100.")).arg(text));
    }
    return {};
}

// Reads what follows the scope's word: the value that it names, then the period. False if something is left unread.
bool readScope(Cap &cap, QStringList parts)
{
    if (cap.scope == CapScope::Format || cap.scope == CapScope::Phase) {
        if (parts.isEmpty())
            return false;
        const QString name = parts.takeFirst();
        if (cap.scope == CapScope::Format)
            cap.format = readWord<Format>(name);
        else
            cap.phase = readWord<PhaseKind>(name);
        if (!cap.format && !cap.phase)
            return false;
    }
    if (parts.isEmpty())
        return true;
    const auto period = readPeriod(parts.takeFirst());
    if (!period || !parts.isEmpty() || cap.scope == CapScope::Title)
        return false;
    cap.from = period->from;
    cap.to = period->to;
    return true;
}

Result<Cap> readCap(const QString &text, const Currency &currency)
{
    const qsizetype equals = text.indexOf(u'=');
    QStringList parts = text.left(equals).split(u':');
    const auto scope = readWord<CapScope>(parts.takeFirst().trimmed());
    Cap cap;
    cap.id = makeId<Cap>();
    cap.scope = scope.value_or(CapScope::Programme);
    if (equals < 1 || !scope || !readScope(cap, parts)) {
        return wrongUsage(say(QT_TRANSLATE_NOOP("CommandLine", "A cap is written like programme:2021..2023=400bn, "
                                                               "quarter=45bn, title=50bn, format:drama=300bn or "
                                                               "phase:production=200bn, not “%1”."))
                              .arg(text));
    }
    const auto amount = parseMoney(text.mid(equals + 1), currency);
    if (!amount)
        return wrongUsage(say(QT_TRANSLATE_NOOP("CommandLine", "The cap “%1”: %2")).arg(text, amount.error().sentence));
    if (amount->minor < 0)
        return wrongUsage(say(QT_TRANSLATE_NOOP("CommandLine", "The cap “%1” is below zero.")).arg(text));
    cap.amount = *amount;
    return cap;
}

tl::unexpected<Error> toldTwice(const char *sentence, const QString &first, const QString &second)
{
    return wrongUsage(say(sentence).arg(first, second));
}

auto whatItLimits(const Cap &cap)
{
    return std::tuple(cap.scope, cap.from, cap.to, cap.phase, cap.format, cap.title);
}

} // namespace

Result<QList<Goal>> withGoals(QList<Goal> goals, const QStringList &texts, Day today)
{
    QMap<Measure, QString> told;
    for (const QString &text : texts) {
        auto goal = readGoal(text, today);
        if (!goal)
            return tl::unexpected(goal.error());
        if (told.contains(goal->measure)) {
            return toldTwice(QT_TRANSLATE_NOOP("CommandLine", "“%1” and “%2” are goals of one measure; tell only "
                                                              "one of them."),
                             told[goal->measure], text);
        }
        told.insert(goal->measure, text);
        const auto before = std::ranges::find(goals, goal->measure, &Goal::measure);
        if (before != goals.end() && !text.contains(QLatin1String("..")))
            goal->start = before->start;
        if (const auto sound = checkGoal(*goal, text); !sound)
            return tl::unexpected(sound.error());
        const qsizetype place = before - goals.begin();
        goals.removeIf([&](const Goal &old) { return old.measure == goal->measure; });
        goals.insert(std::min(place, goals.size()), *goal);
    }
    return goals;
}

Result<QList<Cap>> withCaps(QList<Cap> caps, const QStringList &texts, const Currency &currency)
{
    QList<Cap> told;
    for (const QString &text : texts) {
        const auto cap = readCap(text, currency);
        if (!cap)
            return tl::unexpected(cap.error());
        const auto before = std::ranges::find(told, whatItLimits(*cap), whatItLimits);
        if (before != told.end()) {
            return toldTwice(QT_TRANSLATE_NOOP("CommandLine", "“%1” and “%2” limit the same; tell only one of them."),
                             texts[before - told.begin()], text);
        }
        told << *cap;
        caps.removeIf([&](const Cap &old) { return whatItLimits(old) == whatItLimits(*cap); });
        caps.append(*cap);
    }
    return caps;
}

} // namespace slateboard::commandline
