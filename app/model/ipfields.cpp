// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/ipfields.h"

#include <QDate>

namespace slateboard {
namespace {

// Calls `use` with the member that holds the field.
template <class Use>
auto withMember(IpField field, Use use)
{
    switch (field) {
    case IpField::OriginalTitle: return use(&SourceIp::originalTitle);
    case IpField::Medium: return use(&SourceIp::medium);
    case IpField::Genre: return use(&SourceIp::genre);
    case IpField::Creator: return use(&SourceIp::creator);
    case IpField::Publisher: return use(&SourceIp::publisher);
    case IpField::Origin: return use(&SourceIp::origin);
    case IpField::DiscoveredOn: return use(&SourceIp::discoveredOn);
    case IpField::Synopsis: return use(&SourceIp::synopsis);
    case IpField::Tags: return use(&SourceIp::tags);
    case IpField::Notes: return use(&SourceIp::notes);
    case IpField::ForeignId: return use(&SourceIp::foreignId);
    case IpField::Title: break;
    }
    return use(&SourceIp::title);
}

template <class Value>
QVariant toVariant(const Value &value)
{
    if constexpr (std::is_enum_v<Value>)
        return static_cast<int>(value);
    else if constexpr (std::is_same_v<Value, std::optional<Day>>)
        return value ? value->date() : QDate();
    else
        return value;
}

template <class Value>
void fromVariant(Value &value, const QVariant &from)
{
    if constexpr (std::is_enum_v<Value>)
        value = static_cast<Value>(from.toInt());
    else if constexpr (std::is_same_v<Value, std::optional<Day>>)
        value = from.toDate().isValid() ? std::optional(Day(from.toDate())) : std::nullopt;
    else
        value = from.value<Value>();
}

template <class Value>
QString toText(const Value &value)
{
    if constexpr (std::is_enum_v<Value>)
        return wordFor(value);
    else if constexpr (std::is_same_v<Value, std::optional<Day>>)
        return value ? value->iso() : QString();
    else if constexpr (std::is_same_v<Value, QStringList>)
        return value.join(QStringLiteral(", "));
    else
        return value;
}

} // namespace

const QList<IpField> &allIpFields()
{
    static const QList<IpField> all{IpField::Title,  IpField::OriginalTitle, IpField::Creator,
                                    IpField::Medium, IpField::Genre,         IpField::Publisher,
                                    IpField::Origin, IpField::DiscoveredOn,  IpField::ForeignId,
                                    IpField::Tags,   IpField::Synopsis,      IpField::Notes};
    return all;
}

QVariant valueOf(const SourceIp &ip, IpField field)
{
    return withMember(field, [&](auto member) { return toVariant(ip.*member); });
}

void setValue(SourceIp &ip, IpField field, const QVariant &value)
{
    withMember(field, [&](auto member) { fromVariant(ip.*member, value); });
}

void copyField(SourceIp &to, const SourceIp &from, IpField field)
{
    withMember(field, [&](auto member) { to.*member = from.*member; });
}

QString textOf(const SourceIp &ip, IpField field)
{
    return withMember(field, [&](auto member) { return toText(ip.*member); });
}

} // namespace slateboard
