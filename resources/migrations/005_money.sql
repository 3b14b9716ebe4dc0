-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 5: budgets by the episode and by percentages, estimates to complete, amounts entered in other currencies,
-- what platforms take and pay, how receipts are shared out and what of them is spent again.

ALTER TABLE library ADD COLUMN reinvested INTEGER;
ALTER TABLE library ADD COLUMN reinvested_after INTEGER NOT NULL DEFAULT 0;

ALTER TABLE party ADD COLUMN territory TEXT;
ALTER TABLE party ADD COLUMN least_term_days INTEGER;

ALTER TABLE budget_line ADD COLUMN basis TEXT NOT NULL DEFAULT 'lump';
ALTER TABLE budget_line ADD COLUMN share INTEGER NOT NULL DEFAULT 0;
ALTER TABLE budget_line ADD COLUMN note TEXT;
ALTER TABLE budget_line ADD COLUMN entered TEXT;

ALTER TABLE cost ADD COLUMN note TEXT;
ALTER TABLE cost ADD COLUMN entered TEXT;

ALTER TABLE receipt ADD COLUMN document TEXT;
ALTER TABLE receipt ADD COLUMN note TEXT;
ALTER TABLE receipt ADD COLUMN entered TEXT;

ALTER TABLE cap ADD COLUMN raised INTEGER NOT NULL DEFAULT 0;

ALTER TABLE release_window ADD COLUMN guarantee INTEGER;
ALTER TABLE release_window ADD COLUMN receipt_kind TEXT NOT NULL DEFAULT 'licence_fee';

ALTER TABLE funding ADD COLUMN entered TEXT;

CREATE TABLE estimate (
    id INTEGER PRIMARY KEY,
    title INTEGER NOT NULL REFERENCES title (id),
    account INTEGER NOT NULL REFERENCES account (id),
    day TEXT NOT NULL,
    amount INTEGER NOT NULL,
    by TEXT,
    note TEXT
) STRICT;
CREATE INDEX estimate_title ON estimate (title);

CREATE TABLE waterfall_tier (
    id INTEGER PRIMARY KEY,
    title INTEGER NOT NULL REFERENCES title (id),
    place INTEGER NOT NULL,
    kind TEXT NOT NULL,
    party INTEGER REFERENCES party (id),
    share INTEGER NOT NULL,
    amount INTEGER
) STRICT;
CREATE INDEX waterfall_tier_title ON waterfall_tier (title);
CREATE INDEX waterfall_tier_party ON waterfall_tier (party) WHERE party IS NOT NULL;
