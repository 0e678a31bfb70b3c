-- Drafts are no facts: one a person and case, gone when the reply is submitted.
create table draft (
    person text not null,
    case_id text not null,
    fields text not null,
    saved_at timestamptz not null,
    primary key (person, case_id)
);
