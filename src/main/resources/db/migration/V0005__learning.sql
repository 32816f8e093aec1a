-- Who learns which course, in which version. No times of activity, no results (curriculum B-04, R-E3).
create table enrolment (
  id uuid primary key,
  person_id uuid not null references person (id) on delete cascade,
  slug varchar not null,
  course_version uuid not null,
  enrolled_at timestamp with time zone not null,
  completed_at timestamp with time zone,
  unique (person_id, slug)
);

create index enrolment_version on enrolment (course_version);

-- How far in each unit: the last open step (1 to 5), the guess as fixed, and what is done.
create table unit_progress (
  id uuid primary key,
  enrolment_id uuid not null references enrolment (id) on delete cascade,
  number integer not null,
  step integer not null,
  guess integer,
  exercise_done boolean not null,
  check_done boolean not null,
  unique (enrolment_id, number)
);
