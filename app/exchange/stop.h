// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QCoreApplication>

#include <functional>

namespace slateboard::exchange {

/// Asked now and then while a file is read; false stops that.
using MayGoOn = std::function<bool()>;

[[nodiscard]] inline tl::unexpected<Error> stopped(const QString &file)
{
    return failure(ErrorCode::Cancelled,
                   QCoreApplication::translate("Import", "The import of “%1” was stopped.").arg(file));
}

} // namespace slateboard::exchange
