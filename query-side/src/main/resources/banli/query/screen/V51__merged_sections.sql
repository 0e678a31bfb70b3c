-- Sections that were merged into another, from a day on, and when that was recorded.
create table merged_section (
    unit text primary key,
    into_unit text not null,
    from_day date not null
);
create table merged_section_then (like merged_section);
alter table merged_section_then add column since bigint not null, add primary key (unit, since);
