-- A draft is of a page and an office, and a person may have several of one page: each tab keeps its own. The fields are sealed.
alter table draft rename column case_id to page;
alter table draft drop constraint draft_pkey;
alter table draft add column id text not null default gen_random_uuid()::text primary key;
alter table draft add column office text not null default '';
alter table draft add column tab text not null default '';
alter table draft add column turn bigint not null default 0;
create index on draft (person, page);
