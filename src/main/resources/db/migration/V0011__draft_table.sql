-- A table a trainer has uploaded for an exercise of a draft, until its columns are assigned. It may hold columns nobody
-- needs, so it is thrown away as soon as the table lies in the draft, and after a day in any case.
create table draft_table (
  id uuid primary key,
  draft uuid not null references draft (id) on delete cascade,
  unit_number integer not null,
  file_name varchar(300) not null,
  uploaded_at timestamp with time zone not null,
  content ${blob} not null,
  unique (draft, unit_number)
);

create index draft_table_uploaded_at on draft_table (uploaded_at);
