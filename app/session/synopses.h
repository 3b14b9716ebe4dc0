// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/changes.h"
#include "app/search/synopsisbook.h"

#include <functional>
#include <memory>

namespace slateboard {

class StoreThread;

/// Reads the synopses of an open library into a book, a few thousand between one verb and the next, and follows the
/// edits on the store thread. The others may call book(), begin() before the first edit, and stop().
class Synopses : public std::enable_shared_from_this<Synopses> {
public:
    explicit Synopses(StoreThread &store) : m_store(store) {}

    [[nodiscard]] std::shared_ptr<const search::SynopsisBook> book() const { return m_book; }
    /// `done` is called on the store thread once all are in the book, and again when it has them anew.
    void begin(std::function<void()> done);
    /// After an edit.
    void follow(const Changes &changes);
    void stop() { m_isStopped = true; } // no more slices: the session ends

private:
    void readOn();

    StoreThread &m_store;
    std::shared_ptr<search::SynopsisBook> m_book = std::make_shared<search::SynopsisBook>();
    std::function<void()> m_done;
    IpId m_last; // read so far
    std::atomic_bool m_isReading = false;
    std::atomic_bool m_isStopped = false;
};

} // namespace slateboard
