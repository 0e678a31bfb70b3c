-- By which version of its fold each screen's rows were made; the rows of a screen that is not named here are made anew.
create table fold_version (
    screen  text primary key,
    version int  not null
);

-- The rebuild at work, or the last one. It is no screen: a rebuild leaves it as it is.
create table rebuild (
    single      boolean primary key default true check (single),
    run         text    not null,
    checks_only boolean not null,
    step        text    not null,
    done        bigint  not null,
    total       bigint  not null,
    started_by  text    not null,
    started_at  timestamptz not null,
    told_at     timestamptz not null,
    ended_at    timestamptz,
    why_zh      text,
    why_en      text,
    certificate jsonb,
    stop        boolean not null default false
);
