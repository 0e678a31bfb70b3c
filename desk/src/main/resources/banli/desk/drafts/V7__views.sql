-- A person's own names for filters of the register. No fact, and nobody else's.
create table saved_view (
    person text not null,
    name text not null,
    query text not null,
    saved_at timestamptz not null default now(),
    primary key (person, name)
);
