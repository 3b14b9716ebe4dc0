-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 2: how rights end and what proves them, numbers that source IPs have elsewhere, filters worth keeping.

ALTER TABLE source_ip ADD COLUMN foreign_id TEXT;

ALTER TABLE rights_grant ADD COLUMN closing TEXT;
ALTER TABLE rights_grant ADD COLUMN closed_on TEXT;
ALTER TABLE rights_grant ADD COLUMN exercises INTEGER REFERENCES rights_grant (id);

CREATE TABLE grant_document (
    id INTEGER PRIMARY KEY,
    rights_grant INTEGER NOT NULL REFERENCES rights_grant (id),
    place TEXT NOT NULL,
    note TEXT
) STRICT;
CREATE INDEX grant_document_grant ON grant_document (rights_grant);

CREATE TABLE ip_metric (
    id INTEGER PRIMARY KEY,
    ip INTEGER NOT NULL REFERENCES source_ip (id),
    day TEXT NOT NULL,
    kind TEXT NOT NULL,
    value REAL NOT NULL,
    source TEXT
) STRICT;
CREATE INDEX ip_metric_ip ON ip_metric (ip);

CREATE TABLE saved_filter (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    filter TEXT NOT NULL
) STRICT;
