-- When the first certificate of an unbroken row of renewals was awarded.
alter table certificate add column first_awarded_at timestamp with time zone;
update certificate set first_awarded_at = awarded_at;
alter table certificate alter column first_awarded_at set not null;
