-- A form: a check of a unit or a certificate test. Seed and basis are what it can be drawn from again (curriculum 4.2).
create table form (
  id uuid primary key,
  person_id uuid not null references person (id) on delete cascade,
  kind varchar(10) not null,
  place varchar not null,
  seed bigint,
  blueprint varchar,
  seen varchar,
  withheld varchar,
  opened_at timestamp with time zone not null,
  closed_at timestamp with time zone,
  passed boolean,
  points numeric(6, 2)
);

create index form_person on form (person_id, kind, place);
create index form_closed on form (closed_at);

-- The items of a form in the order asked, each with the answer as soon as it is given.
create table form_item (
  id uuid primary key,
  form_id uuid not null references form (id) on delete cascade,
  nr integer not null,
  course_version uuid not null,
  item_id varchar not null,
  answer varchar,
  unique (form_id, nr)
);

-- The exercises of a test; passed is empty until the exercise is finished.
create table form_exercise (
  id uuid primary key,
  form_id uuid not null references form (id) on delete cascade,
  nr integer not null,
  passed boolean,
  unique (form_id, nr)
);

-- Which items the last forms of a programme had. No person, no date: it cannot be traced back.
create table exposure (
  id uuid primary key,
  programme varchar not null,
  nr integer not null,
  items varchar not null
);

create index exposure_programme on exposure (programme, nr);
