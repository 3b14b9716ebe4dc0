// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace slateboard {

/// Runs `work` on another thread, then `done` on the thread of `context`; not at all if that is gone by then.
void runAside(QObject *context, std::function<void()> work, std::function<void()> done);

/// A value that is computed aside, again and again as its sources change: one computation at a time, and only the
/// result of the last one asked for is taken. A member of its context, so that it lives as long.
template <class T>
class Latest {
public:
    explicit Latest(QObject *context) : m_context(context) {}

    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    void ask(std::function<T()> work, std::function<void(T)> take)
    {
        m_take = std::move(take);
        if (m_isBusy)
            m_next = std::move(work);
        else
            start(std::move(work));
    }

private:
    void start(std::function<T()> work)
    {
        m_isBusy = true;
        const auto result = std::make_shared<std::optional<T>>();
        runAside(
            m_context, [result, work = std::move(work)] { result->emplace(work()); },
            [this, result] {
                if (m_next)
                    return start(std::exchange(m_next, {}));
                m_isBusy = false;
                std::exchange(m_take, {})(std::move(**result));
            });
    }

    QObject *m_context;
    std::function<T()> m_next;
    std::function<void(T)> m_take;
    bool m_isBusy = false;
};

} // namespace slateboard
