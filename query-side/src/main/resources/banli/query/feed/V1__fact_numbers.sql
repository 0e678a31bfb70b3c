-- The number of each fact of a stream, for a store that tells a stream's facts without their numbers.
-- known_by is the latest recording time up to this fact: recording times may step back between neighbours.
create table fact_number (
    position bigint primary key,
    stream text not null,
    sequence bigint not null,
    known_by bigint not null,
    unique (stream, sequence)
);

create index on fact_number (known_by);
