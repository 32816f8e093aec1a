-- Units that are offered besides a course: whoever leaves them out has completed the course all the same.
alter table unit_progress add column extra boolean default false not null;
