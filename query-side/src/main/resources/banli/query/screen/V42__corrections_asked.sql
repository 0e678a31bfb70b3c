-- Corrections that were asked for and wait for another person.
create table correction_asked (
    case_id    text not null,
    correction int4 not null,
    primary key (case_id, correction)
);
