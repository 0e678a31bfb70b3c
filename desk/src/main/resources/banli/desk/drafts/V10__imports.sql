-- Sheets that a person is bringing in: no facts, sealed like drafts, gone after a month. What became of each row stands
-- beside it, so that whoever comes back after a break goes on where it stopped.
create table import (
    id      text primary key,
    person  text        not null,
    head    text        not null,
    made_at timestamptz not null default now()
);
create index on import (person, made_at);
create table import_row (
    import text    not null references import on delete cascade,
    line   integer not null,
    state  text    not null default 'READ',
    key    text,
    cells  text    not null,
    told   text,
    primary key (import, line)
);
create index on import_row (import, state, line);
create index on import_row (import, key);
-- Which columns hold what, under a name, for whoever imports the same kind of sheet again.
create table import_mapping (
    name    text primary key,
    mapping text        not null,
    kept_by text        not null,
    kept_at timestamptz not null default now()
);
