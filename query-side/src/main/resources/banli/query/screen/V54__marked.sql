-- A line of the trail says what it is to an auditor, and about which thing of its case.
alter table trail add column mark text, add column about text;
alter table trail_then add column mark text, add column about text;
create index trail_mark on trail (mark, case_id) where mark is not null;
create index trail_late on trail (case_id) where late;
create index trail_behalf on trail (on_behalf_of) where on_behalf_of is not null;
create index trail_typed on trail (entered_by) where entered_by is not null;
