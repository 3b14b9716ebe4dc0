// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/board/dropnotice.h"

#include "ui/pages/board/boardtext.h"
#include "ui/pages/board/cardpainter.h"

#include <QPainter>

namespace slateboard {
namespace {

constexpr int inset = 8;
constexpr int mostLines = 4;

std::vector<CardBadge> badgesFor(const BoardScene &scene, const BoardDrag &drag, Stage to)
{
    std::vector<CardBadge> badges;
    QStringList said;
    const bool isBlocked =
        scene.effects && (*scene.effects)[static_cast<size_t>(to)].verdict.tone == Tone::Over; // once it is known
    for (TitleId title : drag.titles) {
        const Stage from = scene.stageOf(title).value_or(to);
        const QString means = from == to ? QString() : moveMeans(from, to);
        if (means.isEmpty() || said.contains(means))
            continue;
        said << means;
        const bool forward = to != Stage::Shelved && (to > from || from == Stage::Shelved);
        const Tone tone = !forward ? Tone::Warn : isBlocked ? Tone::Over : Tone::Good;
        badges.push_back({withSign(means, tone), tone, {}});
    }
    return badges;
}

QStringList factsOf(const BoardScene &scene, const BoardDrag &drag, int column, Day today)
{
    planning::StageTotal after = scene.board.columns[static_cast<size_t>(column)].total;
    bool costIsKnown = static_cast<Stage>(column) != Stage::Shelved; // what it needs no more is for planning to say
    for (TitleId title : drag.titles) {
        const auto from = scene.stageOf(title);
        if (from == static_cast<Stage>(column))
            continue;
        costIsKnown = costIsKnown && from != Stage::Shelved;
        ++after.titles;
        after.cost += scene.cards[static_cast<size_t>(scene.positions.value(title))].figures.money.efc();
    }
    //: the day that the stage event is dated, or that a plan gives it
    QStringList facts{
        boardText(scene.isPlan ? QT_TRANSLATE_NOOP("Board", "planned for %1") : QT_TRANSLATE_NOOP("Board", "on %1"))
            .arg(today.iso())};
    //: what a column holds after the drop
    facts << boardText(QT_TRANSLATE_NOOP("Board", "then %1")).arg(titlesText(after.titles));
    if (costIsKnown)
        facts << scene.formatter.moneyShort(after.cost);
    return facts;
}

} // namespace

QString moveText(const BoardScene &scene, Stage to)
{
    //: what is moved, and the stage that it is moved to
    return boardText(QT_TRANSLATE_NOOP("Board", "%1 → %2")).arg(scene.draggedName(), wordFor(to));
}

DropNotice dropNotice(const BoardScene &scene, const BoardDrag &drag, int column, Day today)
{
    const auto to = static_cast<Stage>(column);
    return {moveText(scene, to), badgesFor(scene, drag, to), factsOf(scene, drag, column, today)};
}

int paintDropNotice(QPainter &painter, QPoint corner, int width, const DropNotice &notice, const CardFonts &fonts,
                    const Theme &theme)
{
    const int room = width - 2 * inset;
    const int badgeStep = fonts.small.lineHeight() + 5;
    const int lines = countLines(fonts.name.font(), notice.move, room, mostLines);
    int factLines = 0;
    for (const QString &fact : notice.facts)
        factLines += countLines(fonts.plain.font(), fact, room, 2);
    const int height = 2 * inset + lines * fonts.name.lineHeight() +
                       static_cast<int>(notice.badges.size()) * badgeStep + 2 + factLines * fonts.plain.lineHeight();
    const QRect box(corner, QSize(width, height));
    painter.setPen(QPen(theme.accent, 1.5));
    painter.setBrush(theme.base);
    painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 6, 6);

    int y = box.top() + inset;
    painter.setPen(theme.text);
    painter.setFont(fonts.name.font());
    paintLines(painter, QRect(box.left() + inset, y, room, lines * fonts.name.lineHeight()), notice.move, lines);
    y += lines * fonts.name.lineHeight() + 2;
    painter.setFont(fonts.small.font());
    for (const CardBadge &badge : notice.badges) {
        const QSize size = badgeSize(fonts.small.metrics(), badge.text);
        paintBadge(&painter, QRect(QPoint(box.left() + inset, y), QSize(std::min(size.width(), room), size.height())),
                   badge.text, badge.tone);
        y += badgeStep;
    }
    painter.setFont(fonts.plain.font());
    painter.setPen(theme.subtext);
    for (const QString &fact : notice.facts) {
        const int factHeight = countLines(fonts.plain.font(), fact, room, 2) * fonts.plain.lineHeight();
        paintLines(painter, QRect(box.left() + inset, y, room, factHeight), fact, 2);
        y += factHeight;
    }
    return height;
}

} // namespace slateboard
