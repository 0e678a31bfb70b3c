-- A case is its facts: no file of it is stored. What people search by stands beside the register, written when something was said.
drop table casefile;
drop index register_words;
create table register_words (
    case_id  text primary key,
    haystack text not null,
    words    tsvector not null
);
alter table register_words alter column haystack set storage external;
insert into register_words select case_id, haystack, words from register;
create index register_words_words on register_words using gin (words);
alter table register drop column haystack, drop column words, add column assisting text, add column waits_zh text,
    add column waits_en text, alter column signers drop expression;

-- What the rows of a case have been: from which fact to which, and from which day to which.
do $$
declare
    it record;
begin
    for it in select * from (values
            ('register', 'case_id'), ('register_words', 'case_id'), ('due', 'case_id, ordinal'), ('extension', 'case_id, nth'),
            ('chase', 'case_id, chase'), ('commitment', 'case_id, commitment'),
            ('correction_asked', 'case_id, correction')) as t(name, keys) loop
        execute format('create table %I (like %I)', it.name || '_then', it.name);
        execute format('alter table %I add column told text not null, add column since bigint not null,
            add column known int8range, add column happened daterange', it.name || '_then');
        execute format('alter table %I add primary key (%s, told, since)', it.name || '_then', it.keys);
        execute format('create index %I on %I using gist (known)', it.name || '_known', it.name || '_then');
        execute format('create index %I on %I using gist (happened)', it.name || '_happened', it.name || '_then');
    end loop;
    for it in select * from (values
            ('unit', 'unit'), ('person', 'person'), ('office', 'person, office, unit'),
            ('delegation', 'person, delegate, office'), ('proposer', 'proposer'),
            ('policy', 'place, version, calendar_year'), ('ledger', 'single'), ('earlier_figure', 'year, figure'),
            ('document_number', 'series, number'), ('asked', 'kind, about'), ('calendar', 'place, sequence'))
            as t(name, keys) loop
        execute format('create table %I (like %I)', it.name || '_then', it.name);
        execute format('alter table %I add column since bigint not null, add primary key (%s, since)',
            it.name || '_then', it.keys);
    end loop;
end $$;
-- Of the past, what rows are found by: what they show is folded when somebody looks.
alter table register_then drop column body;
alter table register_words_then drop column words;
alter table register_words_then alter column haystack set storage external;

-- A line of the trail tells since which fact it reads as it does; how it read before a correction stands beside it.
alter table trail add column since bigint;
update trail set since = position;
alter table trail alter column since set not null;
create index trail_happened on trail (happened_on);
create table trail_then (like trail);
alter table trail_then add column until bigint not null, add primary key (stream, sequence, until);

-- Schemas of pasts that an earlier program left behind.
do $$
declare
    it text;
begin
    for it in select nspname from pg_namespace where nspname ~ '^past_[0-9a-f]{8}_'
            and pg_get_userbyid(nspowner) = current_user loop
        execute format('drop schema %I cascade', it);
    end loop;
end $$;
