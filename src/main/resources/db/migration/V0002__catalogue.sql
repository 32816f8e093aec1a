-- A published version never changes; only which one is current does.
create table course_version (
  id uuid primary key,
  slug varchar(200) not null,
  version_number integer not null,
  code varchar(12) not null,
  title_de varchar(1000) not null,
  title_en varchar(1000) not null,
  digest varchar(64) not null,
  files ${blob} not null,
  published_at timestamp with time zone not null,
  published_by uuid references person (id),
  current_version boolean not null,
  unique (slug, version_number),
  unique (slug, digest)
);

create table legal_fact (
  fact_key varchar(200) not null,
  valid_from date not null,
  valid_to date,
  high boolean not null,
  norm varchar(300) not null,
  text_de varchar(2000) not null,
  text_en varchar(2000) not null,
  source varchar(1000) not null,
  checked_on date not null,
  checked_by varchar(100) not null,
  primary key (fact_key, valid_from)
);
