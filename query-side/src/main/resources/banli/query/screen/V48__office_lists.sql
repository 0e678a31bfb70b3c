-- The office's lists to choose from, and what they have been.
create table office_lists (
    place text primary key,
    version text not null,
    lists text not null
);
create table office_lists_then (like office_lists);
alter table office_lists_then add column since bigint not null, add primary key (place, since);
