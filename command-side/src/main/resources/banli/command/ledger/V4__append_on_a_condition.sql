-- As before, and on a condition: the other streams that the acts were decided on still end where they ended then. With
-- defaults, so that a process of the program before goes on appending while others are changed one by one.
drop function append(text[], bigint[], text[], text[], text[], text[], bytea[], bytea[]);

create function append(streams text[], sequences bigint[], event_ids text[], aggregate_types text[],
                       types text[], revisions text[], payloads bytea[], metadatas bytea[],
                       decided_on text[] default '{}', ended_at bigint[] default '{}')
    returns bigint language plpgsql security definer
    set search_path = pg_catalog, pg_temp
    -- A plan kept from when the table was small must not read all of it once it has grown.
    set enable_seqscan = off
    as $$
declare
    how_many constant bigint := cardinality(streams);
    clock    constant bigint := floor(extract(epoch from clock_timestamp()) * 1000)::bigint;
    first    bigint;
    stamp    bigint;
begin
    if how_many is null or how_many = 0 then
        raise exception 'nothing to append' using errcode = 'check_violation';
    end if;
    -- The update waits for the row of whoever appends now and then reads it anew;
    -- a plain "max + 1" would read an older snapshot.
    update ledger.head
       set next_index = next_index + how_many,
           recorded_at = greatest(recorded_at, floor(extract(epoch from clock_timestamp()) * 1000)::bigint)
    returning next_index - how_many, recorded_at into first, stamp;
    -- What another act of this very call adds to such a stream has moved it on as well; the caller tries one by one.
    if exists (select from unnest(decided_on, ended_at) as e(stream, sequence)
                where e.stream = any(streams)
                   or coalesce((select f.sequence from ledger.fact f where f.stream = e.stream
                                 order by f.sequence desc limit 1), -1) <> e.sequence) then
        raise exception 'a stream has moved on' using errcode = '23K02';
    end if;
    -- Each stream goes on where it stood; that no place is taken twice is the table's to say.
    if exists (select from (select e.stream, min(e.sequence) as first, max(e.sequence) - min(e.sequence) + 1 as span,
                                   count(*) as facts
                              from unnest(streams, sequences) as e(stream, sequence)
                             group by e.stream) as each
                where each.span > each.facts
                   or each.first <> 0
                      and (select true from ledger.fact f
                            where f.stream = each.stream and f.sequence = each.first - 1) is null) then
        raise exception 'a stream would have a gap' using errcode = 'check_violation';
    end if;
    -- Before they are inserted, so that a large act does not meet itself once a fact.
    if exists (select from (select ledger.key_of(e.metadata) as key, min(e.stream) as stream, max(e.stream) as other
                              from unnest(streams, metadatas) as e(stream, metadata)
                             group by 1) as each
                where each.key is not null
                  and (each.stream <> each.other
                       or (select true from ledger.fact f
                            where ledger.key_of(f.metadata) = each.key and f.stream <> each.stream
                            limit 1))) then
        raise exception 'a key served another act' using errcode = '23K01';
    end if;
    -- An array that is longer or shorter than the others leaves a null that the table refuses.
    insert into ledger.fact (global_index, stream, sequence, event_id, aggregate_type, type, revision, recorded_at,
                             payload, metadata)
    select first + e.ord - 1, e.stream, e.sequence, e.event_id, e.aggregate_type, e.type, e.revision, stamp,
           e.payload, e.metadata
      from unnest(streams, sequences, event_ids, aggregate_types, types, revisions, payloads, metadatas)
           with ordinality
           as e(stream, sequence, event_id, aggregate_type, type, revision, payload, metadata, ord);
    if stamp - clock > 300000 then
        insert into ledger.clock_behind values (first, first + how_many - 1, clock);
    end if;
    perform pg_notify('banli_ledger', (first + how_many - 1)::text);
    return first + how_many - 1;
end
$$;

revoke all on function append from public;
grant execute on function append to ${application};
