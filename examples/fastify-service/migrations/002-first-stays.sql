-- The first stay of each child, in days up to today. One row a child: what is published may count nobody twice.
-- No exit: still there. No days: it has ended on a day that nobody knows, and the figure says how many those are.
CREATE OR REPLACE VIEW first_stays AS
WITH stays AS (
  SELECT
    id,
    person_id,
    (record->>'start')::date AS started,
    (record->>'end')::date AS ended,
    coalesce((record->>'endUnknown')::boolean, false) AS end_unknown,
    coalesce(record->>'destination', 'unknown') AS destination,
    (now() AT TIME ZONE 'Europe/Amsterdam')::date AS today
  FROM placements
)
SELECT DISTINCT ON (person_id)
  CASE WHEN NOT end_unknown THEN least(ended, today) - started END AS days,
  CASE WHEN ended <= today THEN destination END AS exit
FROM stays
ORDER BY person_id, started, id
