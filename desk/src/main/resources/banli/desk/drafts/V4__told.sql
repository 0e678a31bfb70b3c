-- How each person wants to be told beyond the product: by mail to an address that they confirmed, and by a calendar. Theirs alone.
create table wishes (
    person      text    primary key,
    address     text,
    asked_at    timestamptz,
    asks        int     not null default 0,
    confirmed   boolean not null default false,
    since       bigint  not null default -1,
    chosen      boolean not null default false,
    at_once     text    not null default '',
    digest_hour int     check (digest_hour between 0 and 23),
    quiet_from  int     not null default 0 check (quiet_from between 0 and 23),
    quiet_to    int     not null default 0 check (quiet_to between 0 and 23),
    last_digest date,
    trouble     text,
    calendar    bytea   unique
);
-- Mail that waits to be sent; gone once it is, or once its person wants none.
create table mail (
    id          text        primary key,
    person      text        not null,
    to_confirm  boolean     not null,
    subject     text        not null,
    body        text        not null,
    made_at     timestamptz not null default now(),
    handed_over boolean     not null default false
);
create index on mail (person);
-- Of each notice at most one mail is ever made for a person.
create table mailed (
    person text        not null,
    fact   bigint      not null,
    at     timestamptz not null default now(),
    primary key (person, fact)
);
create table timer (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null default false,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      not null default 1,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index on timer (execution_time);
create index on timer (last_heartbeat);
