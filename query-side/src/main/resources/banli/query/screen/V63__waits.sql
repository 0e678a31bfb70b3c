-- Of all cases the few that wait.
create index register_waits on register (waits_zh) where waits_zh is not null;
