-- Which store holds the facts that the screens and reactions of this database were made from.
create table ledger_at (
    single boolean primary key default true check (single),
    store  text not null check (store in ('postgres', 'axonserver'))
);
