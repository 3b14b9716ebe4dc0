// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/offers.h"

#include "app/search/ipsearch.h"
#include "ui/language/wordings.h"
#include "ui/models/workspace.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QMenu>
#include <QRegularExpression>

#include <algorithm>

namespace slateboard {
namespace {

constexpr qsizetype mostOfAKind = 6;

QString said(const char *text)
{
    return QCoreApplication::translate("slateboard::Palette", text);
}

// How the closest of a thing's names answers; nothing if the text is not in them.
std::optional<search::Closeness> closenessOf(const QStringList &names, const QString &text)
{
    if (!search::matches(names.join(u' '), text))
        return std::nullopt;
    search::Closeness best = search::Closeness::Elsewhere;
    for (const QString &name : names)
        best = std::min(best, search::closeness(name, text));
    return best;
}

QList<Offer> closest(QList<Offer> offers)
{
    std::ranges::stable_sort(offers, {}, &Offer::closeness);
    return offers.first(std::min(offers.size(), mostOfAKind));
}

} // namespace

QString plainName(QString text)
{
    text.remove(QLatin1Char('&'));
    // Korean menus carry their letter in brackets: "저장(S)".
    static const QRegularExpression letter(QStringLiteral("\\([A-Z]\\)"));
    return text.remove(letter).remove(QStringLiteral("…"));
}

QList<Offer> offeredActions(const QList<QAction *> &actions, const QString &text)
{
    QList<Offer> offers;
    for (QAction *action : actions) {
        if (!action->isEnabled() || action->isSeparator() || action->menu())
            continue;
        QStringList names{plainName(action->text())};
        for (const QString &other : otherWordings(action->text()))
            names << plainName(other);
        const auto closeness = closenessOf(names, text);
        if (!closeness)
            continue;
        const QKeySequence keys = action->shortcut();
        offers.append({names.first(),
                       keys.isEmpty() ? said(QT_TRANSLATE_NOOP("slateboard::Palette", "command"))
                                      : keys.toString(QKeySequence::NativeText),
                       *closeness, [action] { action->trigger(); }});
    }
    return closest(std::move(offers));
}

QList<Offer> offeredTitles(Workspace &workspace, const QString &text)
{
    QList<Offer> offers;
    for (const Title &title : workspace.library().titles) {
        const auto closeness = closenessOf({title.koreanName, title.englishName}, text);
        if (closeness)
            offers.append({title.name(workspace.language()), said(QT_TRANSLATE_NOOP("slateboard::Palette", "title")),
                           *closeness, [&workspace, id = title.id] { emit workspace.titleRequested(id); }});
    }
    return closest(std::move(offers));
}

QList<Offer> offeredIps(Workspace &workspace, const QString &text)
{
    QList<Offer> offers;
    const IpTable &ips = workspace.library().ips;
    for (const search::IpHit &hit : search::closestIps(ips, text, mostOfAKind)) {
        offers.append({ips.text(hit.row, IpChunk::TitleText),
                       said(QT_TRANSLATE_NOOP("slateboard::Palette", "source IP")), hit.closeness,
                       [&workspace, id = ips.id(hit.row)] { emit workspace.ipRequested(id); }});
    }
    return offers;
}

} // namespace slateboard
