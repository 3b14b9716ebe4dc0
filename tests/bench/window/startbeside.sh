#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# How long until a window shows a library, beside DB Browser for SQLite on the same file, in turn and in one run.
# Needs a display with a window manager, xdotool, and the Debian package sqlitebrowser.
#
#   startbeside.sh build/release/tests/bench/window/windowbench LIBRARY.slate [RUNS]
set -euo pipefail
bench=$1 library=$2 runs=${3:-5}

now() { date +%s%3N; }

for run in $(seq "$runs"); do
    begun=$(now)
    sqlitebrowser "$library" >/dev/null 2>&1 &
    browser=$!
    xdotool search --sync --onlyvisible --name "DB Browser for SQLite - .*$(basename "$library")" >/dev/null
    echo "run $run: DB Browser shows its window after $(($(now) - begun)) ms"
    kill "$browser"
    wait "$browser" 2>/dev/null || true

    "$bench" "$library" 0 2>/dev/null | grep -E 'first paint|ready' | sed "s/^/run $run: Slateboard: /"
done
