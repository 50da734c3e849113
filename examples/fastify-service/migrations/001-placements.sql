-- A placement as it was read at the border; a later version of the record needs no new column.
CREATE TABLE IF NOT EXISTS placements (
  id text PRIMARY KEY,
  person_id text NOT NULL,
  record jsonb NOT NULL
)
