-- The steps that a case took and whom it waited for, line by line.
create table flow (
    case_id text primary key,
    year int4 not null,
    number text not null,
    title text,
    kind text not null,
    role text not null,
    subject text,
    section text,
    handler text,
    made_up bool not null,
    steps text not null,
    stays text not null
);
create index flow_year on flow (year);
