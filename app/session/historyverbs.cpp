// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/editdetail.h"
#include "app/session/storethread.h"
#include "app/store/changeset.h"

namespace slateboard {

QFuture<Result<EditDetail>> Session::readEdit(qint64 edit)
{
    return ask<EditDetail>(*m_store, [store = m_store.get(), edit] { return store->readEdit(edit); });
}

QFuture<Result<UndoPreview>> Session::previewUndo(qint64 edit)
{
    return ask<UndoPreview>(*m_store,
                            [store = m_store.get(), edit, reason = m_readOnlyReason]() -> Result<UndoPreview> {
                                auto preview = store->previewUndo(edit, reason.isEmpty());
                                if (preview && preview->refusal.isEmpty())
                                    preview->refusal = reason;
                                return preview;
                            });
}

Edited Session::undoEdit(qint64 edit)
{
    return perform(
        [store = m_store.get(), edit, language = spokenLanguage()] { return store->undoEdit(edit, language); });
}

qsizetype EditRows::untold() const
{
    return store::rowCount(all) - rows.size();
}

const char *const goBackText = QT_TRANSLATE_NOOP("Edit", "Go back to before step %1");

std::optional<Undoing> undoingOf(qint64 step, qint64 undoes, const EditWords &words)
{
    if (undoes != 0)
        return Undoing{step, undoes, undoes};
    if (words.text != QLatin1String(goBackText) || words.arguments.size() != 1)
        return std::nullopt;
    const qint64 first = words.arguments.first().text.toLongLong();
    return first > 0 && first < step ? std::optional(Undoing{step, first, step - 1}) : std::nullopt;
}

QHash<qint64, qint64> undoneSteps(const QList<Undoing> &undoing)
{
    QHash<qint64, qint64> undone;
    for (const Undoing &one : undoing) {
        if (undone.contains(one.step)) // it holds no longer itself
            continue;
        for (qint64 taken = one.first; taken <= one.last; ++taken)
            undone.insert(taken, one.step);
    }
    return undone;
}

bool isRedo(qint64 edit, const QHash<qint64, qint64> &undoes)
{
    int links = 0; // always to an earlier step, or else the file was written by others
    for (qint64 at = edit, taken = undoes.value(at); taken != 0 && taken < at; at = taken, taken = undoes.value(at))
        ++links;
    return links > 0 && links % 2 == 0;
}

} // namespace slateboard
