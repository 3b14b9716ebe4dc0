// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/exchange/known.h"
#include "ui/commandline/importoptions.h"
#include "ui/commandline/periods.h"

namespace slateboard::commandline {
namespace {

using exchange::ImportKind;
using exchange::MatchAction;

// --grant KIND:USES:START..END, USES joined by +; nothing without that option.
Result<std::optional<RightsGrant>> grantAskedFor(const QCommandLineParser &options)
{
    if (!options.isSet(QStringLiteral("grant")))
        return std::optional<RightsGrant>();
    const QString text = options.value(QStringLiteral("grant"));
    const QStringList parts = text.split(u':');
    const auto kind = fromCode<GrantKind>(parts.value(0));
    const auto uses = Uses::fromCodes(parts.value(1).replace(u'+', u' ').replace(u',', u' ').toUtf8());
    const auto term = readPeriod(parts.value(2));
    const bool isTerm = term && term->from && parts.value(2).contains(QLatin1String(".."));
    if (parts.size() != 3 || !kind || !uses || uses->isEmpty() || !isTerm) {
        return wrongUsage(
            say(QT_TRANSLATE_NOOP("CommandLine", "A grant is written like option:drama+film:2023-01-01..2024-12-31, "
                                                 "with in_house, purchase, licence, option or shopping, not “%1”."))
                .arg(text));
    }
    RightsGrant grant;
    grant.kind = *kind;
    grant.uses = *uses;
    grant.startsOn = *term->from;
    grant.endsOn = term->to;
    return grant;
}

// --word FIELD:WORD=CODE. A word may hold colons and equals signs itself, a field and a code do not.
Result<void> readAnswer(const QString &text, ImportKind kind, const Library &library, exchange::WordAnswers &answers)
{
    const qsizetype colon = text.indexOf(u':');
    const qsizetype equals = text.lastIndexOf(u'=');
    const QString word = colon < 1 || equals < colon ? QString() : cleaned(text.mid(colon + 1, equals - colon - 1));
    if (word.isEmpty())
        return wrongUsage(say(QT_TRANSLATE_NOOP("CommandLine", "--word takes FIELD:WORD=CODE, not “%1”.")).arg(text));
    const QString field = text.left(colon).trimmed();
    if (const auto known = checkField(kind, field); !known)
        return known;
    QStringList codes;
    for (const exchange::WordChoice &choice : exchange::choicesFor(kind, field, library))
        codes << choice.code;
    if (codes.isEmpty())
        return wrongUsage(say(QT_TRANSLATE_NOOP("CommandLine", "“%1” is no field of words.")).arg(field));
    const QStringList given = text.mid(equals + 1).split(u'+', Qt::SkipEmptyParts);
    if (given.size() > 1 && !field.endsWith(QLatin1String("uses"))) {
        return wrongUsage(say(QT_TRANSLATE_NOOP("CommandLine", "“--word %1” names several values, but a “%2” has one."))
                              .arg(text, field));
    }
    for (const QString &code : given) {
        if (!codes.contains(code)) {
            return wrongUsage(say(QT_TRANSLATE_NOOP("CommandLine", "“%1” is no value of “%2”; the values are: %3."))
                                  .arg(code, field, codes.join(QStringLiteral(", "))));
        }
    }
    const QString code = given.join(u' ');
    for (auto other = answers[field].cbegin(); other != answers[field].cend(); ++other) {
        if (exchange::workKey(other.key()) == exchange::workKey(word) && *other != code) {
            return wrongUsage(say(QT_TRANSLATE_NOOP("CommandLine", "“--word %1” contradicts another --word: “%2” means "
                                                                   "one thing."))
                                  .arg(text, word));
        }
    }
    answers[field].insert(word, code);
    return {};
}

Result<exchange::WordAnswers> wordsAskedFor(const QCommandLineParser &options, ImportKind kind, const Library &library)
{
    exchange::WordAnswers answers;
    for (const QString &text : options.values(QStringLiteral("word"))) {
        if (const auto read = readAnswer(text, kind, library, answers); !read)
            return tl::unexpected(read.error());
    }
    return answers;
}

Result<MatchAction> matchActionAskedFor(const QCommandLineParser &options, ImportKind kind)
{
    if (!options.isSet(QStringLiteral("on-match")))
        return MatchAction::Skip;
    const QString text = options.value(QStringLiteral("on-match"));
    if (kind == ImportKind::Titles)
        return wrongUsage(
            say(QT_TRANSLATE_NOOP("CommandLine", "--on-match is for source IPs, metrics, costs and receipts.")));
    if (text == QLatin1String("skip"))
        return MatchAction::Skip;
    if (text == QLatin1String("update"))
        return MatchAction::Update;
    if (text == QLatin1String("add") && kind != ImportKind::Metrics)
        return MatchAction::Add;
    return wrongUsage((kind != ImportKind::Metrics
                           ? say(QT_TRANSLATE_NOOP("CommandLine", "--on-match takes skip, update or add, not “%1”."))
                           : say(QT_TRANSLATE_NOOP("CommandLine", "--on-match takes skip or update of metrics, not "
                                                                  "“%1”.")))
                          .arg(text));
}

// --metric and --day, of lists that do not say them.
Result<void> readMetricOptions(const QCommandLineParser &options, exchange::ImportOptions &asked)
{
    if (options.isSet(QStringLiteral("metric"))) {
        asked.metricKind = fromCode<MetricKind>(options.value(QStringLiteral("metric")));
        if (!asked.metricKind) {
            QStringList codes;
            for (const auto &word : words<MetricKind>())
                codes << QString::fromLatin1(word.code);
            return wrongUsage(say(QT_TRANSLATE_NOOP("CommandLine", "“%1” is no metric; the metrics are: %2."))
                                  .arg(options.value(QStringLiteral("metric")), codes.join(QStringLiteral(", "))));
        }
    }
    if (options.isSet(QStringLiteral("day"))) {
        const auto day = readPeriod(options.value(QStringLiteral("day")));
        if (!day || day->from != day->to)
            return wrongUsage(say(QT_TRANSLATE_NOOP("CommandLine", "--day takes a day such as 2023-03-31, not “%1”."))
                                  .arg(options.value(QStringLiteral("day"))));
        asked.metricDay = day->from;
    }
    return {};
}

// An option that would be dropped without a word is refused.
Result<void> checkFit(const QCommandLineParser &options, ImportKind kind)
{
    const bool isMetrics = kind == ImportKind::Metrics;
    for (const char *name : {"metric", "day"}) {
        if (!isMetrics && options.isSet(QString::fromLatin1(name)))
            return wrongUsage(say(QT_TRANSLATE_NOOP("CommandLine", "--%1 is for metrics.")).arg(QLatin1String(name)));
    }
    if (kind != ImportKind::Ips && kind != ImportKind::Titles && options.isSet(QStringLiteral("grant")))
        return wrongUsage(say(QT_TRANSLATE_NOOP("CommandLine", "--grant is for source IPs and titles.")));
    return {};
}

} // namespace

Result<exchange::ImportOptions> importOptions(const QCommandLineParser &options, ImportKind kind,
                                              const Library &library)
{
    if (const auto fits = checkFit(options, kind); !fits)
        return tl::unexpected(fits.error());
    const auto grant = grantAskedFor(options);
    if (!grant)
        return tl::unexpected(grant.error());
    const auto action = matchActionAskedFor(options, kind);
    if (!action)
        return tl::unexpected(action.error());
    const auto answers = wordsAskedFor(options, kind, library);
    if (!answers)
        return tl::unexpected(answers.error());
    exchange::ImportOptions asked;
    if (const auto metrics = readMetricOptions(options, asked); !metrics)
        return tl::unexpected(metrics.error());
    asked.kind = kind;
    asked.grantForAll = *grant;
    asked.matchAction = *action;
    asked.words = *answers;
    return asked;
}

} // namespace slateboard::commandline
