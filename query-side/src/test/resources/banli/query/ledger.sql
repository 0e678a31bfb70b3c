create schema ledger;
create schema screen;
create table ledger.fact (
    global_index bigint primary key,
    stream       text   not null,
    sequence     bigint not null,
    event_id     text   not null unique,
    type         text   not null,
    revision     text,
    recorded_at  bigint not null,
    payload      bytea  not null,
    metadata     bytea  not null,
    unique (stream, sequence)
);
create role application login;
alter role application set search_path = screen;
grant create on database postgres to application;
grant usage on schema ledger to application;
grant usage, create on schema screen to application;
grant select, insert, update on ledger.fact to application;
