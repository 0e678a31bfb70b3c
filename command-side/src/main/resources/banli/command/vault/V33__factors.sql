-- 第二验证方式。 Second factors: an app's secret sealed, recovery codes hashed, of passkeys the public half.
create table code_app (
    person    text primary key,
    sealed    bytea not null,
    last_step bigint not null default 0,
    set_at    timestamptz not null default now(),
    used_at   timestamptz
);

create table recovery_code (
    person  text not null,
    hash    text not null,
    used_at timestamptz,
    primary key (person, hash)
);

create table passkey (
    credential text primary key,
    factor     text not null,
    person     text not null,
    record     text not null,
    signatures bigint not null,
    set_at     timestamptz not null default now(),
    used_at    timestamptz
);
create index on passkey (person);

create table factor_failure (
    person   text primary key,
    failures int not null,
    last_at  timestamptz not null
);

grant select, insert, update, delete on code_app, recovery_code, passkey, factor_failure to ${application};
