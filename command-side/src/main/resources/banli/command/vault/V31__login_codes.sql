-- One-time codes: what is kept opens nothing. The mark, the beginning of the first half, tells a stranger's guess from a slip.
create table login_code (
    person      text primary key,
    mark        text not null,
    first_half  text not null,
    second_half text,
    expires_at  timestamptz,
    attempts    int  not null default 0
);
grant select, insert, update, delete on login_code to ${application};

-- A code voids the password before it.
grant delete on credential to ${application};
