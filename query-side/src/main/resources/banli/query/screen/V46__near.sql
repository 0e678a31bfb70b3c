-- What is near is found without looking at what is not.
create index due_near on due ((coalesce(warn_from, due_on + 1)), case_id);
