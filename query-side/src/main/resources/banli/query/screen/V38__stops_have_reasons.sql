-- Why a screen stopped reading a stream: READ where a fact can't be read, WRITE where a table refuses what it comes to.
alter table unreadable_fact add column reason text not null default 'READ';
