// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/latest.h"

#include "ui/models/whendone.h"

#include <QtConcurrent>

namespace slateboard {

void runAside(QObject *context, std::function<void()> work, std::function<void()> done)
{
    whenDone(context, QtConcurrent::run(std::move(work)), std::move(done));
}

} // namespace slateboard
