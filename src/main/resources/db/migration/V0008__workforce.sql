create table site (
  id uuid primary key,
  name varchar(200) not null unique
);

create table team (
  id uuid primary key,
  site_id uuid not null references site (id),
  name varchar(200) not null,
  unique (site_id, name)
);

-- Where a person works, and the name as lists show and sort it. Site and role stand here too, so that one index walk makes a
-- page of 50 out of 200,000.
create table worker (
  person_id uuid primary key references person (id) on delete cascade,
  list_name varchar(250) not null,
  sort_key varchar(300) ${bytewise} not null unique,
  site_id uuid references site (id),
  team_id uuid references team (id),
  job_role varchar(200)
);

create index worker_site on worker (site_id, sort_key);
create index worker_team on worker (team_id, sort_key);

-- The same backwards: H2 walks an index in one direction only.
create index worker_back on worker (sort_key desc);
create index worker_site_back on worker (site_id desc, sort_key desc);
create index worker_team_back on worker (team_id desc, sort_key desc);

-- Every word of a name without case and accents; ü stands here as ue and as u.
create table name_word (
  person_id uuid not null references worker (person_id) on delete cascade,
  word varchar(200) ${bytewise} not null,
  primary key (person_id, word)
);

create index name_word_start on name_word (word, person_id);

-- The programmes that have a column.
create table matrix_column (
  programme varchar(40) primary key
);

-- One row for each person and programme, also where there is no certificate: then the day lies in 1970. Why there is none,
-- is not kept here (curriculum B-06).
create table matrix_cell (
  person_id uuid not null references worker (person_id) on delete cascade,
  programme varchar(40) not null references matrix_column (programme),
  valid_until date not null,
  primary key (person_id, programme)
);

create index matrix_cell_until on matrix_cell (programme, valid_until, person_id);

-- Who looked at whose record (curriculum B-20). The reader's id and name are kept as they were.
create table access_line (
  id uuid primary key,
  person_id uuid not null references person (id) on delete cascade,
  reader_id uuid not null,
  reader_name varchar(200) not null,
  opened_at timestamp with time zone not null,
  purpose varchar(40) not null
);

create index access_line_person on access_line (person_id, opened_at);
create index access_line_opened on access_line (opened_at);

-- Who took which list out of the house. The number of rows is missing if the transfer broke off.
create table export_line (
  id uuid primary key,
  person_id uuid not null,
  person_name varchar(200) not null,
  begun_at timestamp with time zone not null,
  format varchar(4) not null,
  purpose varchar(200) not null,
  site_name varchar(200),
  team_name varchar(200),
  name_words varchar(200),
  programme varchar(40),
  standing varchar(20),
  people integer
);

create index export_line_begun on export_line (begun_at);
