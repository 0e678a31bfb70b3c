-- Editions of the annual summary, and what their rows have been.
create table summary (
    year int4 not null,
    edition int4 not null,
    state text not null,
    body jsonb not null,
    primary key (year, edition)
);
create table summary_then (like summary);
alter table summary_then add column since bigint not null, add primary key (year, edition, since);
