-- Who put the guide of the first page away for good. No fact.
create table guide_put_away (
    person text primary key,
    at timestamptz not null default now()
);
