-- Whether certificates with a shorter validity for half-yearly instruction get it. No birth date, no reason (curriculum B-26).
alter table person add column every_six_months boolean default false not null;
