-- A certificate as it was issued. It keeps everything that is printed, so that later changes of a programme or of a name
-- do not change it. No score, no attempt.
create table certificate (
  id uuid primary key,
  badge_en_id uuid not null unique,
  subject_id uuid not null,
  test_id uuid not null unique,
  person_id uuid not null references person (id),
  programme varchar not null,
  programme_version integer not null,
  programme_source varchar not null,
  course_versions varchar not null,
  awarded_at timestamp with time zone not null,
  valid_until timestamp with time zone not null,
  holder_name varchar not null,
  name_salt varchar not null,
  name_hash varchar not null,
  supervised boolean not null,
  key_id varchar not null,
  badge_de varchar not null,
  badge_en varchar not null,
  revoked_at timestamp with time zone,
  revocation_reason varchar
);

create index certificate_person on certificate (person_id, programme, valid_until);

-- Credentials taken back. Random ids and nothing else; a line stays when the certificate itself is erased.
create table revocation (
  credential_id uuid primary key,
  reason varchar not null,
  revoked_at timestamp with time zone not null
);

-- The longest certificate of a person that was not taken back. One row for each person and programme, for lists of many
-- people: whoever has no row, or a row that is over, looks the same from outside.
create table holding (
  person_id uuid not null references person (id),
  programme varchar not null,
  valid_until timestamp with time zone not null,
  primary key (person_id, programme)
);

create index holding_until on holding (programme, valid_until, person_id);
