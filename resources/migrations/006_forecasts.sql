-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 6: what a goal is to have reached on the way to its target, and the forecasts that were given, to be judged
-- when their day has come. What a forecast said stays said: its table is not recorded, so no undo takes it back, and it
-- refers to no row that may go.

CREATE TABLE interim_target (
    id INTEGER PRIMARY KEY,
    goal INTEGER NOT NULL REFERENCES goal (id),
    day TEXT NOT NULL,
    target INTEGER NOT NULL
) STRICT;
CREATE INDEX interim_target_goal ON interim_target (goal);

CREATE TABLE forecast_record (
    id INTEGER PRIMARY KEY,
    goal INTEGER NOT NULL,
    made_on TEXT NOT NULL,
    months INTEGER,
    day TEXT NOT NULL,
    p10 REAL NOT NULL,
    p25 REAL NOT NULL,
    p50 REAL NOT NULL,
    p75 REAL NOT NULL,
    p90 REAL NOT NULL,
    probability REAL
) STRICT;
