-- An erased person's row stays without its key, so that none is ever made anew; a key is given up, never deleted.
alter table person_key alter column wrapped drop not null;
revoke delete on person_key from ${application};
grant update (wrapped) on person_key to ${application};

-- In which case somebody read a person's details; unknown for what was read before.
alter table personal_read add column case_id text;
create index personal_read_by_reader on personal_read (reader, read_at);
create index personal_read_by_person on personal_read (person, read_at);
