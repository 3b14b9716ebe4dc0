// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/largelibrary.h"

#include <QCoreApplication>

#include <cstdio>

using namespace slateboard;

/// make_large_library OUT.slate [IPS [TITLES [PLANS]]]: a library to try the window on.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() < 2 || arguments.size() > 5) {
        std::fputs("make_large_library OUT.slate [IPS [TITLES [PLANS]]]\n", stderr);
        return 2;
    }
    bench::LargeSize size;
    if (arguments.size() > 2)
        size.ips = arguments[2].toInt();
    if (arguments.size() > 3)
        size.titles = arguments[3].toInt();
    if (arguments.size() > 4)
        size.plans = arguments[4].toInt();
    const auto made = Session::create(arguments[1], bench::largeSettings(), bench::largeRows(size));
    if (!made)
        std::fprintf(stderr, "%s\n", qPrintable(made.error().sentence));
    return made ? 0 : 1;
}
