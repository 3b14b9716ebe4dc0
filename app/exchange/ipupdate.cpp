// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/ipupdate.h"

namespace slateboard::exchange {

void IpUpdate::applyTo(SourceIp &ip) const
{
    const auto take = [&](IpField field, auto SourceIp::*member) {
        if (fields.testFlag(field))
            ip.*member = values.*member;
    };
    take(IpField::Title, &SourceIp::title);
    take(IpField::OriginalTitle, &SourceIp::originalTitle);
    take(IpField::Medium, &SourceIp::medium);
    take(IpField::Genre, &SourceIp::genre);
    take(IpField::Creator, &SourceIp::creator);
    take(IpField::Publisher, &SourceIp::publisher);
    take(IpField::Origin, &SourceIp::origin);
    take(IpField::DiscoveredOn, &SourceIp::discoveredOn);
    take(IpField::Synopsis, &SourceIp::synopsis);
    take(IpField::Tags, &SourceIp::tags);
    take(IpField::Notes, &SourceIp::notes);
    take(IpField::ForeignId, &SourceIp::foreignId);
}

} // namespace slateboard::exchange
