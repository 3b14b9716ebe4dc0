// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/ipupdate.h"

namespace slateboard::exchange {

void IpUpdate::applyTo(SourceIp &ip) const
{
    for (IpField field : allIpFields()) {
        if (fields.testFlag(field))
            copyField(ip, values, field);
    }
}

} // namespace slateboard::exchange
