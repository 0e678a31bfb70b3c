-- A meeting of the demo says which of its values are made up.
alter table meeting add column made_up text;
alter table meeting_then add column made_up text;
