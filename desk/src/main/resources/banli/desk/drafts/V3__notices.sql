-- What each person has read of what they were told: up to a fact of the ledger, and some after it. The news themselves are the ledger's.
create table notices_read_to (
    person text primary key,
    fact   bigint not null
);
create table notice_read (
    person text   not null,
    fact   bigint not null,
    primary key (person, fact)
);
