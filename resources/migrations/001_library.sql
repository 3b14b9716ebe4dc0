-- SPDX-License-Identifier: GPL-3.0-or-later
-- The library file, version 1. Rows keep the words of the model: codes for closed lists, ISO days, money as integers in
-- the minor unit of the library's currency. No foreign key actions, triggers, generated columns or UNIQUE on values:
-- the history is made of changesets, and these would get in their way.

CREATE TABLE library (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT,
    company TEXT,
    currency TEXT NOT NULL,
    language TEXT NOT NULL,
    pinned_day TEXT,
    drama_rule TEXT NOT NULL
) STRICT;

CREATE TABLE party (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    english_name TEXT
) STRICT;

CREATE TABLE source_ip (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    original_title TEXT,
    medium TEXT NOT NULL,
    genre TEXT,
    creator TEXT,
    publisher TEXT,
    origin TEXT NOT NULL,
    discovered_on TEXT,
    synopsis TEXT,
    tags TEXT,
    notes TEXT
) STRICT;

CREATE TABLE scout_event (
    id INTEGER PRIMARY KEY,
    ip INTEGER NOT NULL REFERENCES source_ip (id),
    day TEXT NOT NULL,
    step TEXT NOT NULL,
    by TEXT,
    note TEXT
) STRICT;
CREATE INDEX scout_event_ip ON scout_event (ip);

CREATE TABLE rights_grant (
    id INTEGER PRIMARY KEY,
    ip INTEGER NOT NULL REFERENCES source_ip (id),
    kind TEXT NOT NULL,
    uses TEXT NOT NULL,
    territory TEXT,
    language TEXT,
    exclusive INTEGER NOT NULL,
    starts_on TEXT NOT NULL,
    ends_on TEXT,
    fee INTEGER,
    exercise_price INTEGER,
    extension_terms TEXT,
    counterparty INTEGER REFERENCES party (id)
) STRICT;
CREATE INDEX rights_grant_ip ON rights_grant (ip);

CREATE TABLE title (
    id INTEGER PRIMARY KEY,
    korean_name TEXT,
    english_name TEXT,
    format TEXT NOT NULL,
    episodes INTEGER,
    minutes INTEGER,
    genre TEXT,
    logline TEXT,
    producer TEXT,
    own_original INTEGER NOT NULL
) STRICT;

CREATE TABLE title_ip (
    id INTEGER PRIMARY KEY,
    title INTEGER NOT NULL REFERENCES title (id),
    ip INTEGER NOT NULL REFERENCES source_ip (id)
) STRICT;
CREATE INDEX title_ip_title ON title_ip (title);
CREATE INDEX title_ip_ip ON title_ip (ip);

CREATE TABLE title_party (
    id INTEGER PRIMARY KEY,
    title INTEGER NOT NULL REFERENCES title (id),
    party INTEGER NOT NULL REFERENCES party (id),
    role TEXT NOT NULL
) STRICT;
CREATE INDEX title_party_title ON title_party (title);

CREATE TABLE stage_event (
    id INTEGER PRIMARY KEY,
    title INTEGER NOT NULL REFERENCES title (id),
    stage TEXT NOT NULL,
    day TEXT NOT NULL,
    precision TEXT NOT NULL,
    by TEXT,
    note TEXT
) STRICT;
CREATE INDEX stage_event_title ON stage_event (title);

CREATE TABLE plan (
    id INTEGER PRIMARY KEY,
    name TEXT,
    kind TEXT NOT NULL
) STRICT;

CREATE TABLE plan_title (
    id INTEGER PRIMARY KEY,
    plan INTEGER NOT NULL REFERENCES plan (id),
    title INTEGER NOT NULL REFERENCES title (id),
    target_release TEXT
) STRICT;
CREATE INDEX plan_title_title ON plan_title (title);

CREATE TABLE phase (
    id INTEGER PRIMARY KEY,
    plan INTEGER NOT NULL REFERENCES plan (id),
    title INTEGER NOT NULL REFERENCES title (id),
    kind TEXT NOT NULL,
    starts_on TEXT NOT NULL,
    ends_on TEXT NOT NULL
) STRICT;
CREATE INDEX phase_title ON phase (title);

CREATE TABLE account (
    id INTEGER PRIMARY KEY,
    parent INTEGER REFERENCES account (id),
    code TEXT,
    korean_name TEXT,
    english_name TEXT,
    marketing INTEGER NOT NULL
) STRICT;

CREATE TABLE budget_line (
    id INTEGER PRIMARY KEY,
    plan INTEGER NOT NULL REFERENCES plan (id),
    title INTEGER NOT NULL REFERENCES title (id),
    account INTEGER NOT NULL REFERENCES account (id),
    phase TEXT NOT NULL,
    amount INTEGER NOT NULL,
    profile TEXT NOT NULL
) STRICT;
CREATE INDEX budget_line_title ON budget_line (title);

CREATE TABLE cost (
    id INTEGER PRIMARY KEY,
    title INTEGER NOT NULL REFERENCES title (id),
    account INTEGER REFERENCES account (id),
    kind TEXT NOT NULL,
    day TEXT NOT NULL,
    due_day TEXT,
    amount INTEGER NOT NULL,
    settles INTEGER REFERENCES cost (id),
    counterparty INTEGER REFERENCES party (id),
    document TEXT
) STRICT;
CREATE INDEX cost_title ON cost (title);
CREATE INDEX cost_settles ON cost (settles) WHERE settles IS NOT NULL;

CREATE TABLE receipt (
    id INTEGER PRIMARY KEY,
    title INTEGER NOT NULL REFERENCES title (id),
    platform INTEGER REFERENCES party (id),
    day TEXT NOT NULL,
    kind TEXT NOT NULL,
    amount INTEGER NOT NULL
) STRICT;
CREATE INDEX receipt_title ON receipt (title);

CREATE TABLE cap (
    id INTEGER PRIMARY KEY,
    scope TEXT NOT NULL,
    starts_on TEXT,
    ends_on TEXT,
    phase TEXT,
    format TEXT,
    title INTEGER REFERENCES title (id),
    basis TEXT NOT NULL,
    amount INTEGER NOT NULL
) STRICT;

CREATE TABLE goal (
    id INTEGER PRIMARY KEY,
    name TEXT,
    measure TEXT NOT NULL,
    target INTEGER NOT NULL,
    starts_on TEXT NOT NULL,
    deadline TEXT NOT NULL
) STRICT;

-- The history. Append-only; changeset is zlib-compressed output of the SQLite session extension (empty for an edit that
-- a later migration has closed).
CREATE TABLE edit (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    author TEXT NOT NULL,
    sitting TEXT NOT NULL,
    text TEXT NOT NULL,
    arguments TEXT NOT NULL,
    changed_rows INTEGER NOT NULL,
    undoes INTEGER REFERENCES edit (id),
    changeset BLOB NOT NULL
) STRICT;

-- Filled in backups only: a hash over all other rows, checked when a backup is restored.
CREATE TABLE seal (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    made_at TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT;
