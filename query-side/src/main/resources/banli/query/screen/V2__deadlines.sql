-- Extensions and chases of all cases, and the calendars that deadlines were counted by.

create table extension (
    case_id  text not null,
    nth      int  not null,
    section  text,
    waiting  boolean not null,
    asked_on date not null,
    ended_on date,
    body     jsonb not null,
    primary key (case_id, nth)
);
create index extension_waiting on extension (waiting, asked_on);

create table chase (
    case_id  text not null,
    chase    int  not null,
    section  text,
    handler  text,
    answered boolean not null,
    on_day   date not null,
    body     jsonb not null,
    primary key (case_id, chase)
);
create index chase_day on chase (on_day);

create table calendar (
    place    text   not null,
    sequence bigint not null,
    year     int    not null,
    document text   not null,
    primary key (place, sequence)
);

-- Case files now keep how each deadline came about, so all screens are read anew from the first fact.
truncate casefile, register, due, commitment, tally, trail, unit, person, office, delegation, proposer, policy, ledger,
    earlier_figure, document_number, unreadable_fact;
update position set position = -1;
do $$
begin
    if to_regclass('processing.token') is not null then
        delete from processing.token where processor = 'screens';
    end if;
end $$;
