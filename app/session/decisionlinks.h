// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/writer.h"

namespace slateboard {

/// For a row that goes: what a rule asked about it goes too, what people asked stays, about nothing.
template <class Entity>
void releaseDecisions(store::Writer &writer, Id<Entity> Decision::*about, Id<Entity> row)
{
    for (Decision decision : writer.referring(about, row)) {
        if (decision.rule) {
            writer.remove<Decision>(decision.id);
            continue;
        }
        decision.*about = {};
        writer.update(decision);
    }
}

} // namespace slateboard
