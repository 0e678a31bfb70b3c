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
