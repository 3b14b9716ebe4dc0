-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 3: what hangs on a grant or a party is found by index. Without one, each that is deleted, by hand or by the
-- undo of an import, reads whole tables.

CREATE INDEX rights_grant_exercises ON rights_grant (exercises) WHERE exercises IS NOT NULL;
CREATE INDEX rights_grant_counterparty ON rights_grant (counterparty) WHERE counterparty IS NOT NULL;
CREATE INDEX title_party_party ON title_party (party);
CREATE INDEX cost_counterparty ON cost (counterparty) WHERE counterparty IS NOT NULL;
CREATE INDEX receipt_platform ON receipt (platform) WHERE platform IS NOT NULL;
