// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/latest.h"

#include <QtConcurrent>

namespace slateboard {

void runAside(QObject *context, std::function<void()> work, std::function<void()> done)
{
    QtConcurrent::run(std::move(work)).then(context, std::move(done));
}

} // namespace slateboard
