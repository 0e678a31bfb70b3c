-- A line of the trail tells whom it is told to, and why: the bell is a question about the trail.
alter table trail add column told_kind text, add column told_to text;
alter table trail_then add column told_kind text, add column told_to text;
create index trail_told on trail (position) where told_kind is not null;
