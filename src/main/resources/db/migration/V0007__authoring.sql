-- A package a trainer has uploaded, as it was; what is wrong with it is found again whenever it is opened.
create table draft (
  id uuid primary key,
  author uuid not null references person (id),
  file_name varchar(300) not null,
  slug varchar(200) not null,
  title_de varchar(1000) not null,
  title_en varchar(1000) not null,
  faults integer not null,
  uploaded_at timestamp with time zone not null,
  files ${blob} not null
);

create index draft_author on draft (author);
