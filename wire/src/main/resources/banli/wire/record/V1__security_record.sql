-- 安全记录。 Who came in, who took what away, who was refused: added to, never changed. Number and time are the database's own.
create table event (
    number  bigint generated always as identity primary key,
    at      timestamptz not null default clock_timestamp(),
    kind    text not null check (length(kind) <= 40),
    person  text not null check (length(person) <= 80),
    address text not null check (length(address) <= 80),
    outcome text not null check (length(outcome) <= 40),
    detail  text not null check (length(detail) <= 200)
);

create index event_at on event (at);

create function refuse_change() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    raise exception '安全记录不可更改。 The security record cannot be changed.' using errcode = 'insufficient_privilege';
end
$$;

create trigger event_is_final before update or delete or truncate on event
    for each statement execute function refuse_change();

-- The application gives neither number nor time, so nothing can be entered for a day gone by.
grant select, insert (kind, person, address, outcome, detail) on event to ${application};
