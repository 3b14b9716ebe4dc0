// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/changes.h"

#include <tuple>

namespace slateboard::store {

// Which member of which entity stands in which column of which table: the only place that knows. `id` comes first.

template <class Row, class Value>
struct Column {
    const char *name;
    Value Row::*member;
};
template <class Row, class Value>
Column(const char *, Value Row::*) -> Column<Row, Value>;

template <class Row>
struct TableOf;

} // namespace slateboard::store
