-- Sessions open at any desk, for each person to see and end their own. The id opens nothing: it is not the cookie's.
create table session (
    id text primary key,
    person text not null,
    since timestamptz not null,
    address text not null,
    device text not null,
    seen timestamptz not null
);
create index on session (person);
