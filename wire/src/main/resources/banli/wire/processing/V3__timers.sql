-- 定时任务。 What is to be done when, and how far it has come: one process at a time does it.
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
