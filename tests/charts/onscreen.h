// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/format.h"

#include <QTest>
#include <QWidget>

namespace slateboard {

inline const Formatter english(Language::English, Currency{});

/// Shows a chart in a window of its own, once it has painted itself.
inline void show(QWidget &chart, QSize size = {640, 340})
{
    chart.resize(size);
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    QCoreApplication::processEvents(); // the queued replot
}

} // namespace slateboard
