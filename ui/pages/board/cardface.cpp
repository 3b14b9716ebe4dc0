// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/board/cardface.h"

#include "app/planning/rightswords.h"
#include "ui/pages/board/boardtext.h"
#include "ui/pages/board/cardfonts.h"

#include <algorithm>

namespace slateboard {
namespace {

constexpr int badgeGap = 4;
constexpr int moneyGap = 8; // between cost and release

QString sizeText(const BoardCard &card)
{
    if (card.minutes && card.episodes.value_or(1) == 1)
        return boardText(QT_TRANSLATE_NOOP("Board", "%1 min")).arg(*card.minutes);
    if (card.minutes)
        return QStringLiteral("%1×%2").arg(*card.episodes).arg(*card.minutes);
    if (card.episodes.value_or(1) > 1)
        return boardText(QT_TRANSLATE_NOOP("Board", "%1 ep.")).arg(*card.episodes);
    return {};
}

// A source IP that is called like the title needs only its medium; of several the first stands for all.
QString sourceText(const BoardCard &card)
{
    if (card.sources.empty())
        return card.ownOriginal ? boardText(QT_TRANSLATE_NOOP("Board", "Own original")) : QString();
    const CardSource &first = card.sources.front();
    const bool sameName = first.name == card.name || first.name == card.otherName;
    const QString text = sameName ? wordFor(first.medium) : wordFor(first.medium) + QLatin1Char(' ') + first.name;
    return card.sources.size() == 1 ? text : text + QStringLiteral(" +%1").arg(card.sources.size() - 1);
}

QString releaseText(const BoardCard &card, const Formatter &formatter)
{
    if (!card.figures.release)
        return {};
    return card.figures.releasePrecision == Precision::Year ? formatter.day(*card.figures.release, Precision::Year)
                                                            : formatter.quarter(Quarter::of(*card.figures.release));
}

// Month and day are enough within the year that is looked at.
QString nearDay(Day day, Day asOf)
{
    return day.year() == asOf.year() ? day.iso().mid(5) : day.iso();
}

QString overBudgetText(const BoardCard &card, const Formatter &formatter)
{
    const planning::TitleMoney &money = card.figures.money;
    const double share =
        static_cast<double>((money.efc() - money.budget).minor) / static_cast<double>(money.budget.minor);
    return boardText(QT_TRANSLATE_NOOP("Board", "▲ %1 over")).arg(formatter.percent(share, share < 0.1 ? 1 : 0));
}

// A right that misses what the title needs says by how much, any other when it ends.
CardBadge rightsBadge(const planning::Lapse &lapse, TitleId title, Day asOf)
{
    const planning::TitleAtRisk *risk = planning::riskOf(lapse, title);
    if (!risk || !risk->isMissed(asOf)) {
        const Tone tone = lapseTone(lapse.lastDay.daysSince(asOf));
        const QString words = boardText(QT_TRANSLATE_NOOP("Board", "Rights to %1")).arg(nearDay(lapse.lastDay, asOf));
        return {withSign(words, tone), tone, {}};
    }
    //: %1 is a number of days by which the right ends too early
    const QString words = risk->daysShort > 0
                              ? boardText(QT_TRANSLATE_NOOP("Board", "Rights −%1 d")).arg(risk->daysShort)
                              : boardText(QT_TRANSLATE_NOOP("Board", "Not exercised"));
    return {withSign(words, Tone::Over), Tone::Over, {}};
}

std::vector<CardBadge> badgesOf(const BoardCard &card, const Formatter &formatter, Day asOf, bool gateOpen)
{
    std::vector<CardBadge> badges;
    if (gateOpen) {
        const QString words = boardText(QT_TRANSLATE_NOOP("Board", "Gate open"));
        badges.push_back({withSign(words, Tone::Good), Tone::Good, {}});
    }
    if (card.figures.lapse) {
        badges.push_back(rightsBadge(*card.figures.lapse, card.title, asOf));
    }
    if (card.figures.overBudget)
        badges.push_back({overBudgetText(card, formatter), Tone::Warn, {}});
    if (card.figures.overCap)
        badges.push_back({boardText(QT_TRANSLATE_NOOP("Board", "✕ Over cap")), Tone::Over, {}});
    if (card.planned) {
        //: the day that a plan has a title enter a stage, and that stage
        const QString words = boardText(QT_TRANSLATE_NOOP("Board", "→ %1 %2"));
        badges.push_back(
            {words.arg(nearDay(card.planned->since, asOf), wordFor(card.planned->stage)), Tone::Neutral, {}});
    }
    if (card.locked)
        badges.push_back({boardText(QT_TRANSLATE_NOOP("Board", "Locked")), Tone::Neutral, {}});
    return badges;
}

// On a small card the worst stands for all.
void leaveWorst(std::vector<CardBadge> &badges)
{
    if (badges.size() < 2)
        return;
    CardBadge worst = *std::ranges::max_element(badges, {}, &CardBadge::tone);
    worst.text += QStringLiteral(" +%1").arg(badges.size() - 1);
    badges.assign(1, worst);
}

QStringList detailsOf(const BoardCard &card)
{
    QStringList details;
    if (!card.otherName.isEmpty())
        details << card.otherName;
    QStringList makers{card.company, card.producer};
    makers.removeAll(QString());
    if (!makers.isEmpty())
        details << makers.join(QStringLiteral(" · "));
    if (!card.platform.isEmpty())
        details << card.platform;
    return details;
}

QString joined(const QString &a, const QString &b)
{
    return b.isEmpty() ? a : a + QStringLiteral(" · ") + b;
}

QStringList moneyLines(const BoardCard &card, const Formatter &formatter)
{
    const planning::TitleMoney &money = card.figures.money;
    QStringList lines;
    lines << boardText(QT_TRANSLATE_NOOP("Board", "Estimated final cost %1")).arg(formatter.moneyExact(money.efc()));
    lines << boardText(QT_TRANSLATE_NOOP("Board", "Budget %1")).arg(formatter.moneyExact(money.budget));
    if (card.figures.overBudget)
        lines << boardText(QT_TRANSLATE_NOOP("Board", "%1 over budget")).arg(formatter.moneyExact(-money.variance()));
    if (card.figures.overCap)
        lines << boardText(QT_TRANSLATE_NOOP("Board", "The cost is above the cap of a title."));
    if (money.actual != Money{} || money.committed != Money{})
        lines << boardText(QT_TRANSLATE_NOOP("Board", "Paid %1, contracted %2"))
                     .arg(formatter.moneyExact(money.actual), formatter.moneyExact(money.committed));
    if (card.figures.receipts != Money{})
        lines << boardText(QT_TRANSLATE_NOOP("Board", "Receipts %1")).arg(formatter.moneyExact(card.figures.receipts));
    return lines;
}

QStringList rightsLines(const BoardCard &card, Day asOf)
{
    QStringList lines;
    for (const CardSource &source : card.sources) {
        //: %1 is a source IP, %2 its medium
        lines << boardText(QT_TRANSLATE_NOOP("Board", "Made from %1 (%2)")).arg(source.name, wordFor(source.medium));
        if (card.figures.lapse && card.figures.lapse->ip == source.ip)
            if (const planning::TitleAtRisk *risk = planning::riskOf(*card.figures.lapse, card.title))
                lines << planning::lapseSentence(*card.figures.lapse, *risk, asOf, source.name, card.name);
    }
    if (card.sources.empty() && card.ownOriginal)
        lines << boardText(QT_TRANSLATE_NOOP("Board", "Own original"));
    return lines;
}

} // namespace

CardFace cardFace(const BoardCard &card, const CardStyle &style, bool gateOpen, const CardFonts &fonts)
{
    CardFace face;
    face.cardSize = style.size;
    face.name = card.name;
    face.format = wordFor(card.format);
    face.size = sizeText(card);
    face.source = sourceText(card);
    const Money efc = card.figures.money.efc();
    face.cost = efc == Money{} ? boardText(QT_TRANSLATE_NOOP("Board", "No budget")) : style.formatter.moneyShort(efc);
    face.release = releaseText(card, style.formatter);
    face.badges = badgesOf(card, style.formatter, style.asOf, gateOpen);
    if (style.size == CardSize::Small)
        leaveWorst(face.badges);
    if (style.size == CardSize::Large)
        face.details = detailsOf(card);
    for (CardBadge &badge : face.badges)
        badge.size = badgeSize(fonts.small.metrics(), badge.text);
    face.nameWidth = fonts.name.width(face.name);
    face.formatWidth = fonts.plain.width(joined(face.format, face.size));
    face.moneyWidth =
        fonts.plain.width(face.cost) + (face.release.isEmpty() ? 0 : moneyGap + fonts.plain.width(face.release));
    return face;
}

CardLines cardLines(const CardFace &face, int width, const CardFonts &fonts)
{
    const int room = width - CardInset::left - CardInset::right;
    const bool isSmall = face.cardSize == CardSize::Small;
    CardLines lines;
    lines.name = isSmall || face.nameWidth <= room ? 1 : 2;
    lines.format = isSmall ? 0 : face.formatWidth <= room ? 1 : 2;
    lines.source = isSmall || face.source.isEmpty() ? 0 : 1;
    lines.money = isSmall || face.moneyWidth <= room ? 1 : 2;
    QPoint at;
    for (const CardBadge &badge : face.badges) {
        const int step = badge.size.height() + badgeGap - 1;
        if (at.x() > 0 && at.x() + badge.size.width() > room)
            at = QPoint(0, at.y() + step);
        lines.badges.push_back(at);
        lines.badgesHeight = at.y() + step;
        at.rx() += badge.size.width() + badgeGap;
    }
    lines.height = CardInset::top + lines.name * fonts.name.lineHeight() +
                   (lines.format + lines.money) * fonts.plain.lineHeight() +
                   (lines.source + static_cast<int>(face.details.size())) * fonts.small.lineHeight() + CardInset::gap +
                   (lines.badgesHeight > 0 ? CardInset::gap + lines.badgesHeight : 0) + CardInset::bottom;
    return lines;
}

QString cardToolTip(const BoardCard &card, const Formatter &formatter, Day asOf)
{
    QStringList lines;
    lines << (card.otherName.isEmpty() ? card.name : QStringLiteral("%1 (%2)").arg(card.name, card.otherName));
    lines << joined(wordFor(card.format), sizeText(card));
    const planning::StageState &stage = *card.figures.stage;
    //: %1 is a stage, %2 the day on which it was entered
    lines << boardText(QT_TRANSLATE_NOOP("Board", "%1 since %2"))
                 .arg(wordFor(stage.stage), formatter.day(stage.since, stage.precision));
    if (card.figures.release) {
        const bool out = stage.stage == Stage::Released || *card.figures.release <= asOf;
        lines << boardText(out ? QT_TRANSLATE_NOOP("Board", "Release %1")
                               : QT_TRANSLATE_NOOP("Board", "Planned release %1"))
                     .arg(formatter.day(*card.figures.release, card.figures.releasePrecision));
    }
    lines << rightsLines(card, asOf) << moneyLines(card, formatter);
    return lines.join(QLatin1Char('\n'));
}

QString cardSpoken(const BoardCard &card, const CardFace &face, const Formatter &formatter)
{
    QStringList parts{card.name, joined(wordFor(card.format), sizeText(card)), wordFor(card.stage)};
    parts << formatter.moneyShort(card.figures.money.efc()) << releaseText(card, formatter);
    for (const CardBadge &badge : face.badges)
        parts << (badge.tone == Tone::Neutral ? badge.text : badge.text.mid(2)); // without its sign
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace slateboard
