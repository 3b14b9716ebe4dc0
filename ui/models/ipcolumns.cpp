// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ipcolumns.h"

#include "app/base/text.h"

#include <QCoreApplication>

namespace slateboard {
namespace {

constexpr const char *columnCodes[ipColumnCount] = {"title",
                                                    "original_title",
                                                    "medium",
                                                    "genre",
                                                    "creator",
                                                    "rights",
                                                    "lapses_on",
                                                    "made_into",
                                                    "publisher",
                                                    "origin",
                                                    "discovered_on",
                                                    "tags",
                                                    "foreign_id",
                                                    "scout_step",
                                                    "grant_kind",
                                                    "grant_uses",
                                                    "territory",
                                                    "fee",
                                                    "counterparty",
                                                    "views",
                                                    "views_growth",
                                                    "subscribers",
                                                    "subscribers_growth",
                                                    "rating",
                                                    "rating_growth",
                                                    "comments",
                                                    "comments_growth",
                                                    "rank",
                                                    "rank_growth"};

const char *fieldWord(IpField field)
{
    switch (field) {
    case IpField::Title: return QT_TRANSLATE_NOOP("Words", "Title");
    case IpField::OriginalTitle: return QT_TRANSLATE_NOOP("Words", "Original title");
    case IpField::Medium: return QT_TRANSLATE_NOOP("Words", "Medium");
    case IpField::Genre: return QT_TRANSLATE_NOOP("Words", "Genre");
    case IpField::Creator: return QT_TRANSLATE_NOOP("Words", "Creator");
    case IpField::Publisher: return QT_TRANSLATE_NOOP("Words", "Publisher");
    case IpField::Origin: return QT_TRANSLATE_NOOP("Words", "Origin");
    case IpField::DiscoveredOn: return QT_TRANSLATE_NOOP("Words", "Discovered on");
    case IpField::Tags: return QT_TRANSLATE_NOOP("Words", "Tags");
    case IpField::Synopsis: return QT_TRANSLATE_NOOP("Words", "Synopsis");
    case IpField::Notes: return QT_TRANSLATE_NOOP("Words", "Notes");
    case IpField::ForeignId: return QT_TRANSLATE_NOOP("Words", "Foreign id");
    }
    return "";
}

} // namespace

QString fieldName(IpField field)
{
    return translatedWord(fieldWord(field));
}

std::optional<IpField> fieldOf(IpColumn column)
{
    switch (column) {
    case IpColumn::Title: return IpField::Title;
    case IpColumn::OriginalTitle: return IpField::OriginalTitle;
    case IpColumn::Medium: return IpField::Medium;
    case IpColumn::Genre: return IpField::Genre;
    case IpColumn::Creator: return IpField::Creator;
    case IpColumn::Publisher: return IpField::Publisher;
    case IpColumn::Origin: return IpField::Origin;
    case IpColumn::Discovered: return IpField::DiscoveredOn;
    case IpColumn::Tags: return IpField::Tags;
    case IpColumn::ForeignId: return IpField::ForeignId;
    default: return std::nullopt;
    }
}

QString codeOf(IpColumn column)
{
    return QString::fromLatin1(columnCodes[static_cast<size_t>(column)]);
}

std::optional<IpColumn> columnOf(const QString &code)
{
    const auto found = std::ranges::find(columnCodes, code, [](const char *known) { return QLatin1String(known); });
    return found == std::end(columnCodes) ? std::nullopt
                                          : std::optional(static_cast<IpColumn>(found - std::begin(columnCodes)));
}

QStringList tagsIn(const QString &text)
{
    QStringList tags;
    for (const QString &tag : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (!tag.trimmed().isEmpty())
            tags << tag.trimmed();
    }
    return tags;
}

Edited setIpField(Session &session, const QList<IpId> &ids, IpField field, const QVariant &value)
{
    const EditArgument word = EditArgument::word(fieldWord(field));
    QString title = ids.isEmpty() ? QString() : session.library().ips.find(ids.first()).value_or(IpHead{}).title;
    if (const QString renamed = cleaned(value.toString()); field == IpField::Title && !renamed.isEmpty())
        title = renamed; // the words stand beside what is called that by then
    const EditWords words =
        ids.size() == 1 ? EditWords{QString::fromUtf8(QT_TRANSLATE_NOOP("Edit", "Edit “%1”: %2")), {title, word}}
                        : EditWords{QString::fromUtf8(QT_TRANSLATE_N_NOOP("Edit", "Edit %n source IP(s): %1")),
                                    {word},
                                    static_cast<int>(ids.size())};
    return session.changeIps(
        ids, [field, value](SourceIp &ip) { setValue(ip, field, value); }, words);
}

} // namespace slateboard
