// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace slateboard::testing {

/// What goes wrong with the disk, and when. Counts begin when the faults are armed.
struct Faults {
    std::optional<qint64> bytesLeft; // the disk is full once files have grown by so many bytes
    std::optional<int> crashAt;      // the machine stops in this change to the disk (from 0): half of it is done
    bool losesUnsynced = false;      // the crash also takes part of what was written and not yet synced
    std::optional<int> failingCall;  // this call (from 0; reads count too) fails once with an I/O error
};

/// SQLite's file system with faults: it becomes the default of this process while the object lives, and passes
/// everything through (but does not wait for the disk) until faults are armed. One at a time.
class FaultVfs {
public:
    FaultVfs();
    ~FaultVfs();
    FaultVfs(const FaultVfs &) = delete;
    FaultVfs &operator=(const FaultVfs &) = delete;

    void arm(const Faults &faults);
    /// The disk is well again; a machine that crashed has been started anew.
    void disarm();

    // What happened since arm().
    [[nodiscard]] bool struck() const;  // a fault was met
    [[nodiscard]] int changes() const;  // writes, truncations, deletions and creations
    [[nodiscard]] int calls() const;    // those, reads, opens and syncs
    [[nodiscard]] qint64 grown() const; // bytes
};

} // namespace slateboard::testing
