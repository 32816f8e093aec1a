-- Attempts at exercises. Only what is needed to replay one; of practice no result (curriculum R-E3, 4.5).
create table attempt (
  id uuid primary key,
  person_id uuid not null references person (id) on delete cascade,
  place varchar not null,
  type varchar not null,
  parameters varchar not null,
  mode varchar not null,
  generator_version integer not null,
  scoring_version integer not null,
  turn integer not null,
  log varchar,
  finished boolean not null,
  result varchar,
  since date not null
);

-- One attempt per person and place, also when two tabs open it at the same moment.
create unique index attempt_place on attempt (person_id, place);
create index attempt_since on attempt (since);
