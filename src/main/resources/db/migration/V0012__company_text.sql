-- What the company says of itself in lessons: its AI systems, its contacts, its stop rule.
create table company_text (
  text_key varchar(40) primary key,
  text_de varchar(2000) not null,
  text_en varchar(2000) not null,
  changed_at timestamp with time zone not null,
  changed_by uuid not null references person (id)
);

-- Who wrote which of them when.
create table company_text_change (
  id uuid primary key,
  text_key varchar(40) not null,
  changed_at timestamp with time zone not null,
  changed_by uuid not null references person (id)
);

create index company_text_change_at on company_text_change (changed_at);

-- Counts whatever changes lessons that are published already: a text of the company, a legal fact. One row.
create table catalogue_state (
  id integer primary key,
  changes bigint not null
);

insert into catalogue_state (id, changes) values (1, 0);

-- Whether a person has written this row in the browser; else it is as the file of the courses says.
alter table legal_fact add column edited boolean default false not null;
