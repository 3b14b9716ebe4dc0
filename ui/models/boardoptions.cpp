// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/boardoptions.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace slateboard {
namespace {

struct CardSizeWord {
    CardSize value;
    const char *code;
    const char *english;
};
constexpr std::array cardSizes{CardSizeWord{CardSize::Small, "small", QT_TRANSLATE_NOOP("CardSize", "Small cards")},
                               CardSizeWord{CardSize::Medium, "medium", QT_TRANSLATE_NOOP("CardSize", "Medium cards")},
                               CardSizeWord{CardSize::Large, "large", QT_TRANSLATE_NOOP("CardSize", "Large cards")}};

constexpr QLatin1StringView lanesKey{"lanes"};
constexpr QLatin1StringView orderKey{"order"};
constexpr QLatin1StringView sizeKey{"cards"};
constexpr QLatin1StringView foldedLanesKey{"foldedLanes"};
constexpr QLatin1StringView foldedColumnsKey{"columns"};

template <class Words, class E>
void readWord(const Words &words, const QJsonValue &code, E &value)
{
    for (const auto &word : words) {
        if (code.toString() == QLatin1StringView(word.code))
            value = word.value;
    }
}

} // namespace

QString cardSizeName(CardSize size)
{
    return QCoreApplication::translate("CardSize", cardSizes[static_cast<size_t>(size)].english);
}

QString BoardOptions::laneCode(const TitleGroup &lane) const
{
    return QLatin1String(groupings()[static_cast<size_t>(grouping)].code) + QLatin1Char(':') + lane.key;
}

void BoardOptions::fold(const TitleGroup &lane, bool folded)
{
    if (folded)
        foldedLanes.insert(laneCode(lane));
    else
        foldedLanes.remove(laneCode(lane));
}

QByteArray BoardOptions::toJson() const
{
    QStringList lanes(foldedLanes.begin(), foldedLanes.end());
    lanes.sort();
    QJsonObject columns;
    for (size_t i = 0; i < foldedColumns.size(); ++i) {
        if (foldedColumns[i])
            columns.insert(QLatin1String(codeOf(static_cast<Stage>(i))), *foldedColumns[i]);
    }
    return QJsonDocument(QJsonObject{{lanesKey, QLatin1String(groupings()[static_cast<size_t>(grouping)].code)},
                                     {orderKey, QLatin1String(boardOrders()[static_cast<size_t>(order)].code)},
                                     {sizeKey, QLatin1String(cardSizes[static_cast<size_t>(size)].code)},
                                     {foldedLanesKey, QJsonArray::fromStringList(lanes)},
                                     {foldedColumnsKey, columns}})
        .toJson(QJsonDocument::Compact);
}

BoardOptions BoardOptions::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    BoardOptions options;
    readWord(groupings(), object.value(lanesKey), options.grouping);
    readWord(boardOrders(), object.value(orderKey), options.order);
    readWord(cardSizes, object.value(sizeKey), options.size);
    const QJsonArray lanes = object.value(foldedLanesKey).toArray();
    for (const QJsonValue &lane : lanes)
        options.foldedLanes.insert(lane.toString());
    const QJsonObject columns = object.value(foldedColumnsKey).toObject();
    for (size_t i = 0; i < options.foldedColumns.size(); ++i) {
        const QJsonValue folded = columns.value(QLatin1String(codeOf(static_cast<Stage>(i))));
        if (folded.isBool())
            options.foldedColumns[i] = folded.toBool();
    }
    return options;
}

} // namespace slateboard
