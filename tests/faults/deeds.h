// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/store/testlibrary.h"

#include <QTemporaryDir>

#include <functional>
#include <vector>

namespace slateboard::testing {

/// Something that is done to a library on disk from beginning to end, with the same outcome every time.
struct Deed {
    const char *name;
    std::function<Result<void>(const QString &folder)> run;
    bool makesAnother = false; // writes another.slate and leaves lib.slate alone
    bool migrates = false;     // to a version that this program does not know
};
[[nodiscard]] const std::vector<Deed> &deeds();
void addDeedRows(); // for a _data() function: one row a deed, column "deed" with its index

/// A folder with lib.slate and sealed.slate, a backup of it, that can be had anew as often as needed.
class Workplace {
public:
    Workplace();
    /// An empty folder with those two files in it.
    [[nodiscard]] QString fresh();
    [[nodiscard]] static QString library(const QString &folder);
    [[nodiscard]] static QString another(const QString &folder);
    /// What the deed makes of the library, found by doing it undisturbed.
    [[nodiscard]] Tables outcome(const Deed &deed);
    [[nodiscard]] const Tables &before() const { return m_before; }
    /// Has the library rolled back to what was accepted, as opening it for writing does.
    static void mend(const QString &folder, const Deed &deed);
    /// What is wrong with a folder in which the deed succeeded or failed; nothing if all is as promised.
    [[nodiscard]] QString fault(const QString &folder, const Deed &deed, const Tables &after, bool succeeded) const;

private:
    QTemporaryDir m_folder;
    Tables m_before;
    int m_count = 0;
};

} // namespace slateboard::testing
