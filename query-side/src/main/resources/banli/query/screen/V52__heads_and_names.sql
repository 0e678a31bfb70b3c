-- Who heads a section, and since when units and people are called as they are.
alter table unit add column head text, add column from_day date;
alter table unit_then add column head text, add column from_day date;
alter table person add column from_day date;
alter table person_then add column from_day date;
