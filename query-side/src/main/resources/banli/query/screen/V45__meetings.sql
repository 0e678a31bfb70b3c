-- Meetings, what they decided, and what came of it; and what their rows have been.
create table meeting (
    meeting text not null,
    year int4 not null,
    held_on date not null,
    recorded_by text,
    body jsonb not null,
    primary key (meeting)
);
create table decision (
    meeting text not null,
    decision int4 not null,
    owner text,
    due_on date,
    case_id text,
    said text,
    primary key (meeting, decision)
);
create table decision_done (
    meeting text not null,
    decision int4 not null,
    done_on date,
    report text,
    primary key (meeting, decision)
);
create index decision_owner on decision (owner);
create table meeting_then (like meeting);
alter table meeting_then add column since bigint not null, add primary key (meeting, since);
create table decision_then (like decision);
alter table decision_then add column since bigint not null, add primary key (meeting, decision, since);
create table decision_done_then (like decision_done);
alter table decision_done_then add column since bigint not null, add primary key (meeting, decision, since);
