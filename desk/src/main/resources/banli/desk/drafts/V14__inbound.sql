-- Packages that came from others: no facts. What came is sealed and kept byte for byte until it is accepted, when it stands with
-- the case as a document; of what was refused the reason and the digest stay, the bytes go after a year. A sender uses a number once.
create table inbound (
    id         text primary key,
    sha256     text        not null unique,
    sender     text,
    number     text,
    head       text        not null,
    body       bytea,
    state      text        not null default 'NEW',
    came_at    timestamptz not null default now(),
    came_by    text        not null,
    begun_on   date,
    decided_at timestamptz,
    decided_by text,
    case_id    text,
    reason     text
);
create unique index on inbound (sender, number) where number is not null;
create index on inbound (state, came_at);
