// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QTest>

#include <map>
#include <string>
#include <string_view>

namespace slateboard::test {

/// The tests of a program by the name of their file. CTest runs each in a process of its own.
using Run = int (*)(int argc, char **argv);
[[nodiscard]] std::map<std::string, Run, std::less<>> &registry();

struct Registered {
    Registered(std::string_view file, Run run);
};

template <class Application, class Test>
int run(int argc, char **argv)
{
    if constexpr (requires { Test::initMain(); })
        Test::initMain();
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi); // pictures of widgets are alike on every display
    const Application application(argc, argv);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace slateboard::test

/// What QTEST_GUILESS_MAIN is to a program of one test.
#define SLATEBOARD_TEST(Test)                                                                                          \
    static const slateboard::test::Registered registered##Test(__FILE__,                                               \
                                                               &slateboard::test::run<QCoreApplication, Test>);
/// The same for a test that shows widgets.
#define SLATEBOARD_WINDOW_TEST(Test)                                                                                   \
    static const slateboard::test::Registered registered##Test(__FILE__, &slateboard::test::run<QApplication, Test>);
