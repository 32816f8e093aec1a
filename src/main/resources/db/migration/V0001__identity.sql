create table person (
  id uuid primary key,
  login varchar(100) not null unique,
  name varchar(200) not null,
  password_hash varchar(400) not null,
  language varchar(2),
  active boolean not null,
  created_at timestamp with time zone not null
);

create table person_role (
  person_id uuid not null references person (id),
  role varchar(20) not null,
  primary key (person_id, role)
);

-- The selector finds the row, the validator is kept only as a hash.
create table remembered_device (
  selector varchar(40) primary key,
  validator_hash varchar(64) not null,
  person_id uuid not null references person (id),
  valid_until timestamp with time zone not null
);

create index remembered_device_person on remembered_device (person_id);
