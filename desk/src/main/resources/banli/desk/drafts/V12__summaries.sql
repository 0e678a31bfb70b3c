-- Drafts of the annual summaries: no facts, one a year, of all who write it; sealed like other drafts. The version tells whoever
-- saves that somebody else saved meanwhile.
create table summary_draft (
    year     int primary key,
    version  bigint      not null,
    body     text        not null,
    saved_at timestamptz not null default now()
);
