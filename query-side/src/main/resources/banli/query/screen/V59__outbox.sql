-- Letters on their way into the referring office's system, and what those rows have been.
create table submission (
    case_id text not null,
    nth     int4 not null,
    section text,
    state   text not null,
    on_day  date,
    body    jsonb not null,
    primary key (case_id, nth)
);
create index submission_state on submission (state, on_day);
create table submission_then (like submission);
alter table submission_then add column told text not null, add column since bigint not null,
    add column known int8range, add column happened daterange;
alter table submission_then add primary key (case_id, nth, told, since);
create index submission_then_known on submission_then using gist (known);
create index submission_then_happened on submission_then using gist (happened);
