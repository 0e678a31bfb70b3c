-- 密钥与口令。 Keys and passwords live here and nowhere else; this schema has a backup of its own.
create table person_key (
    owner      text primary key,
    wrapped    bytea not null,
    created_at timestamptz not null default now()
);

create table house_key (
    owner      text primary key,
    wrapped    bytea not null,
    created_at timestamptz not null default now()
);

create table credential (
    person     text primary key,
    argon2id   text not null,
    changed_at timestamptz not null default now()
);

-- Whom a person may act for; a hint only: the delegation itself is proved from its facts.
create table acting_hint (
    delegate text not null,
    person   text not null,
    primary key (delegate, person)
);

create table personal_read (
    read_number bigint generated always as identity primary key,
    read_at     timestamptz not null default now(),
    reader      text not null,
    office      text not null,
    person      text not null,
    field       text not null,
    why         text not null
);

-- The application adds, and takes away no more than a person's key; what was read by whom stays.
grant select, insert, delete on person_key to ${application};
grant select, insert on house_key, acting_hint, personal_read to ${application};
grant select, insert, update on credential to ${application};
