// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/freememory.h"

#include <malloc.h>

namespace slateboard {

void giveBackFreeMemory()
{
    malloc_trim(0);
}

} // namespace slateboard
