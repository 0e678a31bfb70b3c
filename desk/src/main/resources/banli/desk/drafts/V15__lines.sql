-- What citizens wrote about published replies: no facts, sealed, without who wrote it, gone after some months.
create table line (
    id      text primary key,
    case_id text        not null,
    body    bytea       not null,
    came_at timestamptz not null default now(),
    seen_by text
);
create index on line (came_at);
