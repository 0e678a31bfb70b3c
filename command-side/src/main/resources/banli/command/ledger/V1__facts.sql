-- The ledger. global_index is dense from 0 and in the order of the commits: it is the number of the fact that people cite.
create table fact (
    global_index   bigint primary key,
    stream         text   not null,
    sequence       bigint not null,
    event_id       text   not null unique,
    aggregate_type text,
    type           text   not null,
    revision       text,
    recorded_at    bigint not null,
    payload        bytea  not null,
    metadata       bytea  not null,
    unique (stream, sequence)
);

-- recorded_at never steps back as global_index grows, so a summary of blocks is enough to find a moment.
create index fact_recorded_at on fact using brin (recorded_at);

-- One row, locked by an append until its commit: that makes the order of the numbers the order of the commits.
create table head (
    single      boolean primary key default true check (single),
    next_index  bigint  not null,
    recorded_at bigint  not null
) with (fillfactor = 10);

insert into head (next_index, recorded_at) values (0, 0);

create function refuse_change() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    raise exception '已记录的事实不可更改。 A recorded fact cannot be changed.' using errcode = 'insufficient_privilege';
end
$$;

create trigger fact_is_final before update or delete or truncate on fact
    for each statement execute function refuse_change();

grant select, insert on fact to ${application};
grant select, update (next_index, recorded_at) on head to ${application};
