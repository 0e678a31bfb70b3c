-- The screens: everything here is folded from the ledger's facts and can be folded again.

-- How far the screens have read. The row is locked by whoever writes screens.
create table position (
    single   boolean primary key default true check (single),
    position bigint not null
);
insert into position (position) values (-1);

-- A fact that a screen can't read; from it on the stream waits on that screen.
create table unreadable_fact (
    screen        text   not null,
    stream        text   not null,
    fact_position bigint not null,
    sequence      bigint not null,
    type          text   not null,
    why_zh        text   not null,
    why_en        text   not null,
    since         timestamptz not null,
    primary key (screen, stream)
);

create table casefile (
    case_id  text   primary key,
    sequence bigint not null,
    position bigint not null,
    body     jsonb  not null
);

create table register (
    case_id         text primary key,
    number          text not null,
    year            int  not null,
    kind            text not null,
    role            text not null,
    section         text,
    handler         text,
    stage           text not null,
    subject         text,
    title           text not null,
    key_supervised  boolean not null,
    lane            text,
    waits_office    text,
    waits_person    text,
    waits_since     date,
    due_on          date,
    warn_from       date,
    received_on     date,
    delivered_on    date,
    haystack        text not null,
    words           tsvector not null,
    body            jsonb not null
);
create index register_words on register using gin (words);
create index register_year on register (year, number);
create index register_stage on register (stage);

create table due (
    case_id    text not null,
    ordinal    int  not null,
    kind       text not null,
    commitment int,
    about      text,
    section    text,
    handler    text,
    due_on     date not null,
    warn_from  date,
    reckoning  jsonb,
    primary key (case_id, ordinal)
);
create index due_on on due (due_on);

create table commitment (
    case_id         text not null,
    commitment      int  not null,
    section         text,
    year            int  not null,
    open            boolean not null,
    due_on          date,
    warn_from       date,
    latest_progress text,
    body            jsonb not null,
    primary key (case_id, commitment)
);

create table tally (
    case_id text primary key,
    year    int   not null,
    body    jsonb not null
);
create index tally_year on tally (year);

create table trail (
    stream        text   not null,
    sequence      bigint not null,
    position      bigint not null unique,
    case_id       text,
    type          text   not null,
    who           text   not null,
    who_name      text   not null,
    office        text,
    unit          text,
    on_behalf_of  text,
    entered_by    text,
    happened_on   date,
    recorded_at   timestamptz not null,
    late          boolean not null,
    historical    boolean not null,
    made_up       text not null,
    corrected     boolean not null,
    zh            text not null,
    en            text not null,
    primary key (stream, sequence)
);
create index trail_case on trail (case_id, sequence);
create index trail_recorded on trail (recorded_at);
create index trail_who on trail (who);

create table unit (
    unit          text primary key,
    name          text not null,
    kind          text not null,
    deputy_leader text
);

create table person (
    person text primary key,
    name   text not null,
    unit   text
);

create table office (
    person text not null,
    office text not null,
    unit   text not null,
    state  text not null,
    primary key (person, office, unit)
);

create table delegation (
    person   text not null,
    delegate text not null,
    office   text not null,
    from_day date,
    to_day   date,
    ended    boolean not null,
    primary key (person, delegate, office)
);

create table proposer (
    proposer     text primary key,
    name         text not null,
    body         text,
    sector       text,
    confidential boolean not null
);

create table policy (
    place         text not null,
    version       text not null,
    calendar_year int  not null,
    from_day      date,
    digest        text not null,
    primary key (place, version, calendar_year)
);

create table ledger (
    single      boolean primary key,
    office_name text,
    origin      text,
    mark        text,
    place       text,
    demo        boolean not null
);

create table earlier_figure (
    year        int  not null,
    figure      text not null,
    numerator   bigint not null,
    denominator bigint,
    primary key (year, figure)
);

create table document_number (
    series   text not null,
    number   int  not null,
    case_id  text,
    round    int,
    voided   boolean not null,
    primary key (series, number)
);
