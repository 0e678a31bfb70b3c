-- What colleagues say to each other about a case. No facts: sealed like drafts, and gone after as many days.
create table comment (
    id         text primary key,
    case_id    text        not null,
    writer     text        not null,
    body       text        not null,
    written_at timestamptz not null default now(),
    changed_at timestamptz not null default now(),
    taken_back boolean     not null default false
);
create index on comment (case_id, written_at);
create index on comment (writer, written_at);
create index on comment (changed_at);
-- Whom a comment names, and whether they have read it.
create table comment_told (
    comment text    not null references comment on delete cascade,
    person  text    not null,
    read    boolean not null default false,
    primary key (comment, person)
);
create index on comment_told (person);
