-- What the public reads of a case: nothing else that was recorded of it is here, and nothing of a text that was taken down.
create table published (
    case_id text primary key,
    year int4 not null,
    kind text not null,
    subject text,
    section text,
    number text not null,
    published_on date,
    withdrawn bool not null,
    signers text not null,
    haystack text not null,
    words tsvector not null,
    body jsonb not null
);
create index published_words on published using gin (words);
create index published_listed on published (published_on desc, case_id);
create index published_year on published (year);

-- Whose details were restricted or erased.
create index trail_withheld on trail (stream, sequence desc)
    where type in ('subject-restricted', 'restriction-lifted', 'subject-erased');
