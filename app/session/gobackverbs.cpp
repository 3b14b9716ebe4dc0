// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/gobackverbs.h"

#include "app/session/storethread.h"
#include "app/session/verbs.h"

namespace slateboard {

QFuture<Result<UndoPreview>> previewGoBack(Session &session, qint64 edit)
{
    return ask<UndoPreview>(Verb::store(session),
                            [&store = Verb::store(session), edit] { return store.previewGoBack(edit); });
}

Edited goBack(Session &session, qint64 edit)
{
    return Verb::perform(session,
                         [&store = Verb::store(session), edit, words = editWords(goBackText, {QString::number(edit)})] {
                             return store.goBack(words, edit);
                         });
}

} // namespace slateboard
