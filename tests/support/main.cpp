// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"

#include <cstdio>

namespace slateboard::test {

std::map<std::string, Run, std::less<>> &registry()
{
    static std::map<std::string, Run, std::less<>> tests;
    return tests;
}

Registered::Registered(std::string_view file, Run run)
{
    file.remove_prefix(file.rfind('/') + 1);
    registry().emplace(file.substr(0, file.rfind('.')), run);
}

} // namespace slateboard::test

// tests_folder NAME [OPTIONS OF QT TEST...]
int main(int argc, char **argv)
{
    const auto &tests = slateboard::test::registry();
    const auto found = argc > 1 ? tests.find(std::string_view(argv[1])) : tests.end();
    if (found == tests.end()) {
        std::puts("Name one of these tests:");
        for (const auto &[name, run] : tests)
            std::puts(name.c_str());
        return 2;
    }
    argv[1] = argv[0];
    return found->second(argc - 1, argv + 1);
}
