-- Which version of the privacy notice somebody was shown before they came in, and when.
create table notice_seen (
  person_id uuid not null references person (id),
  version integer not null,
  seen_at timestamp with time zone not null,
  primary key (person_id, version)
);
