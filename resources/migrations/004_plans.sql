-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 4: who makes a title and when it airs, what was decided, plans that can be tried and compared, dated
-- milestones, windows and who pays.

ALTER TABLE stage_event ADD COLUMN overridden TEXT;
ALTER TABLE stage_event ADD COLUMN turnaround INTEGER NOT NULL DEFAULT 0;

ALTER TABLE plan ADD COLUMN archived INTEGER NOT NULL DEFAULT 0;
ALTER TABLE plan ADD COLUMN approved_on TEXT;
ALTER TABLE plan ADD COLUMN approved_by TEXT;
ALTER TABLE plan ADD COLUMN note TEXT;

ALTER TABLE plan_title ADD COLUMN included INTEGER NOT NULL DEFAULT 1;
ALTER TABLE plan_title ADD COLUMN locked INTEGER NOT NULL DEFAULT 0;
ALTER TABLE plan_title ADD COLUMN priority INTEGER;

CREATE TABLE credit (
    id INTEGER PRIMARY KEY,
    title INTEGER NOT NULL REFERENCES title (id),
    role TEXT NOT NULL,
    person TEXT NOT NULL,
    standing TEXT NOT NULL
) STRICT;
CREATE INDEX credit_title ON credit (title);

CREATE TABLE slot (
    id INTEGER PRIMARY KEY,
    title INTEGER NOT NULL REFERENCES title (id),
    platform INTEGER NOT NULL REFERENCES party (id),
    weekdays TEXT NOT NULL,
    air_time TEXT,
    first_air TEXT NOT NULL,
    episodes_a_week INTEGER NOT NULL
) STRICT;
CREATE INDEX slot_title ON slot (title);
CREATE INDEX slot_platform ON slot (platform);

CREATE TABLE title_document (
    id INTEGER PRIMARY KEY,
    title INTEGER NOT NULL REFERENCES title (id),
    place TEXT NOT NULL,
    note TEXT
) STRICT;
CREATE INDEX title_document_title ON title_document (title);

CREATE TABLE decision (
    id INTEGER PRIMARY KEY,
    question TEXT,
    rule TEXT,
    title INTEGER REFERENCES title (id),
    rights_grant INTEGER REFERENCES rights_grant (id),
    cap INTEGER REFERENCES cap (id),
    due_day TEXT,
    outcome TEXT,
    decided_on TEXT,
    decided_by TEXT
) STRICT;
CREATE INDEX decision_title ON decision (title) WHERE title IS NOT NULL;
CREATE INDEX decision_grant ON decision (rights_grant) WHERE rights_grant IS NOT NULL;
CREATE INDEX decision_cap ON decision (cap) WHERE cap IS NOT NULL;

CREATE TABLE planned_stage (
    id INTEGER PRIMARY KEY,
    plan INTEGER NOT NULL REFERENCES plan (id),
    title INTEGER NOT NULL REFERENCES title (id),
    stage TEXT NOT NULL,
    day TEXT NOT NULL
) STRICT;
CREATE INDEX planned_stage_title ON planned_stage (title);

CREATE TABLE phase_link (
    id INTEGER PRIMARY KEY,
    plan INTEGER NOT NULL REFERENCES plan (id),
    title INTEGER NOT NULL REFERENCES title (id),
    phase TEXT NOT NULL,
    after_title INTEGER NOT NULL REFERENCES title (id),
    after_phase TEXT NOT NULL,
    lag_days INTEGER NOT NULL
) STRICT;
CREATE INDEX phase_link_title ON phase_link (title);
CREATE INDEX phase_link_after ON phase_link (after_title);

CREATE TABLE milestone_template (
    id INTEGER PRIMARY KEY,
    format TEXT NOT NULL,
    korean_name TEXT,
    english_name TEXT,
    phase TEXT NOT NULL,
    edge TEXT NOT NULL,
    offset_days INTEGER NOT NULL
) STRICT;

CREATE TABLE milestone (
    id INTEGER PRIMARY KEY,
    title INTEGER NOT NULL REFERENCES title (id),
    korean_name TEXT,
    english_name TEXT,
    phase TEXT,
    edge TEXT NOT NULL,
    offset_days INTEGER NOT NULL,
    done_on TEXT
) STRICT;
CREATE INDEX milestone_title ON milestone (title);

CREATE TABLE planned_milestone (
    id INTEGER PRIMARY KEY,
    plan INTEGER NOT NULL REFERENCES plan (id),
    milestone INTEGER NOT NULL REFERENCES milestone (id),
    day TEXT NOT NULL
) STRICT;
CREATE INDEX planned_milestone_milestone ON planned_milestone (milestone);

CREATE TABLE release_window (
    id INTEGER PRIMARY KEY,
    plan INTEGER NOT NULL REFERENCES plan (id),
    title INTEGER NOT NULL REFERENCES title (id),
    platform INTEGER REFERENCES party (id),
    territory TEXT,
    starts_on TEXT,
    after INTEGER REFERENCES release_window (id),
    edge TEXT NOT NULL,
    offset_days INTEGER NOT NULL,
    days INTEGER,
    exclusive INTEGER NOT NULL,
    holdback_days INTEGER NOT NULL,
    expected_receipts INTEGER
) STRICT;
CREATE INDEX release_window_title ON release_window (title);
CREATE INDEX release_window_after ON release_window (after) WHERE after IS NOT NULL;

CREATE TABLE funding (
    id INTEGER PRIMARY KEY,
    plan INTEGER NOT NULL REFERENCES plan (id),
    title INTEGER NOT NULL REFERENCES title (id),
    source TEXT NOT NULL,
    party INTEGER REFERENCES party (id),
    amount INTEGER NOT NULL
) STRICT;
CREATE INDEX funding_title ON funding (title);

CREATE INDEX plan_title_plan ON plan_title (plan);
CREATE INDEX phase_plan ON phase (plan);
CREATE INDEX budget_line_plan ON budget_line (plan);
CREATE INDEX planned_stage_plan ON planned_stage (plan);
CREATE INDEX phase_link_plan ON phase_link (plan);
CREATE INDEX planned_milestone_plan ON planned_milestone (plan);
CREATE INDEX release_window_plan ON release_window (plan);
CREATE INDEX funding_plan ON funding (plan);
CREATE INDEX funding_party ON funding (party) WHERE party IS NOT NULL;
CREATE INDEX release_window_platform ON release_window (platform) WHERE platform IS NOT NULL;
