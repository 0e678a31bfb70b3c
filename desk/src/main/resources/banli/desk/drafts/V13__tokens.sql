-- Tokens of people's own programs. Only the digest of each is kept: what opens the door stands nowhere here.
create table token (
    id        text        primary key,
    person    text        not null,
    name      text        not null,
    scopes    text        not null,
    digest    bytea       not null unique check (length(digest) = 32),
    epoch     bigint      not null,
    made_at   timestamptz not null,
    last_day  date        not null,
    used_at   timestamptz,
    used_from text,
    ended_at  timestamptz
);
create index on token (person);
