-- SPDX-License-Identifier: GPL-3.0-or-later
-- The money of a library's working plan, reckoned from its rows by nothing of Slateboard: what the definitions of its
-- design come to in SQL. Run by the sqlite3 shell on a saved file, with the parameter :as_of; gives one object of JSON.
WITH RECURSIVE
asked AS (SELECT :as_of AS day, date(:as_of, '+1 day') AS next, (SELECT id FROM plan WHERE kind = 'working') AS plan),
slate AS (SELECT DISTINCT t.id, t.format, max(coalesce(t.episodes, 1), 1) AS episodes
          FROM plan_title p JOIN asked ON p.plan = asked.plan JOIN title t ON t.id = p.title WHERE p.included),
stage AS (SELECT title, stage FROM (SELECT title, stage, row_number() OVER (PARTITION BY title ORDER BY stage_event.day DESC, stage_event.id DESC) AS place
                                    FROM stage_event, asked WHERE stage_event.day <= asked.day) WHERE place = 1),
title_state AS (SELECT slate.*, coalesce(stage = 'shelved', 0) AS shelved,
                       coalesce(stage IN ('pre_production', 'production', 'post_production', 'delivered', 'released'), 0) AS greenlit
                FROM slate LEFT JOIN stage ON stage.title = slate.id),
marketing(id) AS (SELECT id FROM account WHERE marketing
                  UNION SELECT a.id FROM account a JOIN marketing m ON a.parent = m.id),
entered AS (SELECT l.id, l.title, l.account, l.phase, l.profile, l.basis, l.share,
                   l.account IN (SELECT id FROM marketing) AS is_marketing,
                   CASE l.basis WHEN 'lump' THEN l.amount WHEN 'per_episode' THEN l.amount * s.episodes ELSE 0 END AS amount
            FROM budget_line l JOIN asked ON l.plan = asked.plan JOIN slate s ON s.id = l.title),
net AS (SELECT title, sum(amount) AS amount FROM entered WHERE basis <> 'percent' AND NOT is_marketing GROUP BY title),
line AS (SELECT e.id, e.title, e.account, e.phase, e.profile,
                CASE e.basis WHEN 'percent' THEN (coalesce(net.amount, 0) * e.share + 5000) / 10000 ELSE e.amount END AS amount
         FROM entered e LEFT JOIN net ON net.title = e.title),
document AS (SELECT c.title, coalesce(c.account, 0) AS account, c.kind,
                    CASE WHEN c.kind = 'actual' THEN substr(c.day, 1, 7)
                         WHEN c.due_day < asked.day THEN substr(asked.next, 1, 7)
                         ELSE substr(c.due_day, 1, 7) END AS month,
                    CASE c.kind WHEN 'actual' THEN c.amount
                                ELSE max(0, c.amount - coalesce((SELECT sum(p.amount) FROM cost p
                                                                 WHERE p.settles = c.id AND p.title = c.title AND p.kind = 'actual' AND p.day <= asked.day), 0)) END AS amount
             FROM cost c, asked JOIN slate s ON s.id = c.title WHERE c.day <= asked.day),
latest AS (SELECT title, account, amount FROM (SELECT e.title, e.account, e.amount,
                      row_number() OVER (PARTITION BY e.title, e.account ORDER BY e.day DESC, e.id DESC) AS place
               FROM estimate e, asked JOIN slate s ON s.id = e.title WHERE e.day <= asked.day) WHERE place = 1),
part AS (SELECT title, account, amount AS budget, 0 AS actual, 0 AS committed, NULL AS estimate FROM line
         UNION ALL SELECT title, account, 0, iif(kind = 'actual', amount, 0), iif(kind = 'actual', 0, amount), NULL FROM document
         UNION ALL SELECT title, account, 0, 0, 0, amount FROM latest),
account_money AS (SELECT p.title, p.account, t.format, t.greenlit, t.shelved, sum(budget) AS budget, sum(actual) AS actual,
                         sum(committed) AS committed,
                         CASE WHEN t.shelved THEN 0 WHEN max(estimate) IS NOT NULL THEN max(estimate)
                              ELSE max(0, sum(budget) - sum(actual) - sum(committed)) END AS to_complete,
                         p.account IN (SELECT id FROM marketing) AS is_marketing
                  FROM part p JOIN title_state t ON t.id = p.title GROUP BY p.title, p.account),
-- What remains of each line's phase: days are counted as whole numbers, `start` from 0.
span AS (SELECT l.*, a.to_complete, cast(julianday(f.starts_on) AS INTEGER) AS start, cast(julianday(f.ends_on) AS INTEGER) AS last,
                max(cast(julianday(asked.next) AS INTEGER), cast(julianday(f.starts_on) AS INTEGER)) AS begin
         FROM line l JOIN account_money a ON a.title = l.title AND a.account = l.account AND a.to_complete <> 0, asked
         LEFT JOIN phase f ON f.plan = asked.plan AND f.title = l.title AND f.kind = l.phase),
timed AS (SELECT s.*, 1.0 * (begin - start) / (last - start + 1) AS t, begin > last AS is_over FROM span s),
weighed AS (SELECT *, CASE WHEN start IS NULL THEN 1.0 WHEN is_over THEN 0.0
                           ELSE 1.0 - CASE profile WHEN 'even' THEN t WHEN 'front' THEN 1.0 - (1.0 - t) * (1.0 - t)
                                                   WHEN 'back' THEN t * t ELSE t * t * (3.0 - 2.0 * t) END END
                      * max(amount, 0) AS ahead FROM timed),
weighted AS (SELECT *, CASE WHEN sum(ahead) OVER w > 0 THEN ahead ELSE 1.0 * max(amount, 0) END AS weight FROM weighed
             WINDOW w AS (PARTITION BY title, account)),
shared AS (SELECT *, CASE WHEN count(*) OVER w = 1 THEN 1.0 * to_complete
                          WHEN sum(weight) OVER w > 0 THEN to_complete * weight / sum(weight) OVER w
                          ELSE iif(row_number() OVER (PARTITION BY title, account ORDER BY id) = 1, to_complete, 0) END AS exact
           FROM weighted WINDOW w AS (PARTITION BY title, account)),
given AS (SELECT *, cast(exact AS INTEGER) + (row_number() OVER (PARTITION BY title, account ORDER BY exact - cast(exact AS INTEGER) DESC, id)
                         <= to_complete - sum(cast(exact AS INTEGER)) OVER (PARTITION BY title, account)) AS given FROM shared),
month(line, first, past) AS (
    SELECT id, begin, iif(is_over, begin, min(cast(julianday(date(begin + 0.5, 'start of month', '+1 month')) AS INTEGER), last + 1))
    FROM given WHERE start IS NOT NULL
    UNION ALL
    SELECT g.id, m.past, min(cast(julianday(date(m.past + 0.5, 'start of month', '+1 month')) AS INTEGER), g.last + 1)
    FROM month m JOIN given g ON g.id = m.line WHERE m.past <= g.last AND NOT g.is_over),
bounds AS (SELECT g.id, g.title, g.account, g.given, g.is_over, g.profile, strftime('%Y-%m', m.first + 0.5) AS month,
                  1.0 * (g.begin - g.start) / (g.last - g.start + 1) AS t0,
                  1.0 * (m.first - g.start) / (g.last - g.start + 1) AS t1, 1.0 * (m.past - g.start) / (g.last - g.start + 1) AS t2
           FROM given g JOIN month m ON m.line = g.id),
spent AS (SELECT *, CASE profile WHEN 'even' THEN t0 WHEN 'front' THEN 1.0 - (1.0 - t0) * (1.0 - t0) WHEN 'back' THEN t0 * t0 ELSE t0 * t0 * (3.0 - 2.0 * t0) END AS s0,
                    CASE profile WHEN 'even' THEN t1 WHEN 'front' THEN 1.0 - (1.0 - t1) * (1.0 - t1) WHEN 'back' THEN t1 * t1 ELSE t1 * t1 * (3.0 - 2.0 * t1) END AS s1,
                    CASE profile WHEN 'even' THEN t2 WHEN 'front' THEN 1.0 - (1.0 - t2) * (1.0 - t2) WHEN 'back' THEN t2 * t2 ELSE t2 * t2 * (3.0 - 2.0 * t2) END AS s2
          FROM bounds),
portion AS (SELECT *, iif(is_over, 1.0 * given, given * (max(0.0, s2 - s1) / (1.0 - s0))) AS exact FROM spent),
rounded AS (SELECT id, title, account, month, cast(exact AS INTEGER)
                   + (row_number() OVER (PARTITION BY id ORDER BY cast((exact - cast(exact AS INTEGER)) * 1e6 + 0.5 AS INTEGER) DESC, month)
                      <= given - sum(cast(exact AS INTEGER)) OVER (PARTITION BY id)) AS amount FROM portion),
piece AS (SELECT title, account, month, amount, 1 AS is_fact FROM document
          UNION ALL SELECT title, account, month, amount, 0 FROM rounded
          UNION ALL SELECT title, account, NULL, given, 0 FROM given WHERE start IS NULL
          UNION ALL SELECT title, account, NULL, to_complete, 0 FROM account_money a
                    WHERE NOT EXISTS (SELECT 1 FROM line l WHERE l.title = a.title AND l.account = a.account)),
quarter AS (SELECT iif(month IS NULL, NULL, substr(month, 1, 4) || '-Q' || ((cast(substr(month, 6) AS INTEGER) + 2) / 3)) AS quarter, t.format,
                   sum(iif(is_fact OR t.greenlit, amount, 0)) AS firm, sum(iif(is_fact OR t.greenlit, 0, amount)) AS hoped
            FROM piece p JOIN title_state t ON t.id = p.title GROUP BY 1, 2),
title_money AS (SELECT t.id, t.shelved, coalesce(sum(iif(is_marketing, 0, a.budget)), 0) AS net_budget, coalesce(sum(iif(is_marketing, a.budget, 0)), 0) AS marketing_budget, coalesce(sum(a.budget), 0) AS budget, coalesce(sum(a.actual), 0) AS actual, coalesce(sum(a.committed), 0) AS committed,
                       coalesce(sum(a.to_complete), 0) AS to_complete, coalesce(sum(iif(is_marketing, 0, a.actual + a.committed + a.to_complete)), 0) AS net_efc,
                       coalesce(sum(iif(is_marketing, a.actual + a.committed + a.to_complete, 0)), 0) AS marketing,
                       coalesce((SELECT sum(f.amount) FROM funding f, asked WHERE f.plan = asked.plan AND f.title = t.id AND f.source <> 'own'), 0) AS others
                FROM title_state t LEFT JOIN account_money a ON a.title = t.id GROUP BY t.id),
-- Others fund the net cost first, then the marketing; of a shelved title their share of what it was to cost.
funded AS (SELECT *, iif(shelved, max(net_efc, net_budget), net_efc) AS net_whole, iif(shelved, max(marketing, marketing_budget), marketing) AS marketing_whole FROM title_money),
funds AS (SELECT *, min(others, net_whole) AS of_net, min(others - min(others, net_whole), marketing_whole) AS of_marketing FROM funded)
SELECT json_object(
    'total_budget', sum(budget), 'actual', sum(actual), 'committed', sum(committed), 'to_complete', sum(to_complete),
    'efc', sum(actual + committed + to_complete),
    'by_others', sum(cast(round(iif(net_whole = 0, 0, 1.0 * net_efc * of_net / net_whole)) AS INTEGER)
                     + cast(round(iif(marketing_whole = 0, 0, 1.0 * marketing * of_marketing / marketing_whole)) AS INTEGER)),
    'receipts', coalesce((SELECT sum(r.amount) FROM receipt r, asked JOIN slate s ON s.id = r.title WHERE r.day <= asked.day), 0),
    'unscheduled', coalesce((SELECT sum(firm + hoped) FROM quarter WHERE quarter IS NULL), 0),
    'quarters', json((SELECT json_group_array(json_object('quarter', quarter, 'format', format, 'firm', firm, 'hoped', hoped))
                      FROM quarter WHERE quarter IS NOT NULL)),
    'titles', json_group_object(cast(id AS TEXT), json_object('budget', budget, 'actual', actual, 'committed', committed,
                                                              'efc', actual + committed + to_complete)))
FROM funds;
