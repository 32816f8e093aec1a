-- What was searched for and not found: words and how often, without person, session, day or place.
create table search_miss (
  words varchar(80) not null,
  lang varchar(2) not null,
  times integer not null,
  primary key (words, lang)
);

create index search_miss_times on search_miss (times);
