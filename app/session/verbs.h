// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "app/store/writer.h"

#include <QCoreApplication>

namespace slateboard {

// What the verbs of a session share. Source texts of edits belong to the context "Edit".

/// The way of verbs that are no members of Session to the transaction that each of them is.
struct Verb {
    static Edited edit(Session &session, EditWords words, Session::Work work)
    {
        return session.edit(std::move(words), std::move(work));
    }
    /// Likewise for what the store thread does with the history.
    static Edited perform(Session &session, std::function<Result<StoreStep>()> step)
    {
        return session.perform(std::move(step));
    }
    [[nodiscard]] static StoreThread &store(Session &session) { return *session.m_store; }
    /// What stops the file that is written next, once Session::cancel() sets it.
    [[nodiscard]] static std::shared_ptr<std::atomic_bool> nextFile(Session &session)
    {
        return session.m_exportCancelled = std::make_shared<std::atomic_bool>(false);
    }
};

[[nodiscard]] inline EditWords editWords(const char *text, QList<EditArgument> arguments = {})
{
    return {QString::fromUtf8(text), std::move(arguments)};
}
/// For a text that says %n of something.
[[nodiscard]] inline EditWords editWords(const char *text, qsizetype count, QList<EditArgument> arguments = {})
{
    return {QString::fromUtf8(text), std::move(arguments), static_cast<int>(count)};
}

[[nodiscard]] inline tl::unexpected<Error> refusal(const char *sentence)
{
    return failure(ErrorCode::Invalid, QCoreApplication::translate("Session", sentence));
}

[[nodiscard]] inline tl::unexpected<Error> rowGone()
{
    return failure(ErrorCode::Conflict,
                   QCoreApplication::translate("Session", "The row is no longer in the library: nothing was changed."));
}

/// Goes through the rows of a verb. Of many it says how far it is, and stops once cancelled or when the session ends,
/// as an import does; fewer are done before anybody could.
class ManyRows {
public:
    ManyRows(Session &session, const EditWords &words, std::shared_ptr<std::atomic_bool> cancelled) :
        m_session(session), m_what(words.translated()), m_cancelled(std::move(cancelled))
    {}

    template <class Id, class Deed>
    [[nodiscard]] Result<void> each(const QList<Id> &ids, Deed deed) const
    {
        const bool isSlow = ids.size() > mostUnsaid;
        for (qsizetype i = 0; i < ids.size(); ++i) {
            if (isSlow && i % rowsBetweenReports == 0) {
                report(static_cast<double>(i) / static_cast<double>(ids.size()));
                if (*m_cancelled) {
                    report(-1);
                    return failure(ErrorCode::Cancelled,
                                   QCoreApplication::translate("Store", "Cancelled: nothing was changed."));
                }
            }
            if (const auto done = deed(ids[i]); !done) {
                report(-1);
                return done;
            }
        }
        if (isSlow)
            report(-1);
        return {};
    }

private:
    static constexpr qsizetype mostUnsaid = 10'000;
    static constexpr qsizetype rowsBetweenReports = 500;
    void report(double share) const
    {
        QMetaObject::invokeMethod(
            &m_session, [session = &m_session, share, what = m_what] { emit session->progressChanged(share, what); },
            Qt::QueuedConnection);
    }

    Session &m_session;
    QString m_what;
    std::shared_ptr<std::atomic_bool> m_cancelled;
};

/// A flag that nobody has set yet. Verbs that are under way at once share it, so that all of them stop.
[[nodiscard]] inline std::shared_ptr<std::atomic_bool> unset(std::shared_ptr<std::atomic_bool> &flag)
{
    if (*flag)
        flag = std::make_shared<std::atomic_bool>(false);
    return flag;
}

/// The working plan of the file as it stands in the transaction.
[[nodiscard]] PlanId workingPlanIn(store::Writer &writer);

/// Cleans the texts of a source IP; refuses one without a title.
[[nodiscard]] Result<void> checkIp(SourceIp &ip);

/// The party of this name, made if there is none; null for an empty name.
[[nodiscard]] PartyId partyNamed(store::Writer &writer, const QString &name);

} // namespace slateboard
