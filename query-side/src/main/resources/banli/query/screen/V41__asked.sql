-- What one administrator asked for and another decides, and the years of historical entry; a state of null is over.
create table asked (
    kind     text not null,
    about    text not null,
    state    text,
    person   text,
    delegate text,
    office   text,
    from_day date,
    to_day   date,
    years    text,
    source   text,
    reason   text,
    asked_by text,
    done_by  text,
    on_day   date,
    primary key (kind, about)
);
