create role application login;
grant usage on schema ledger, screen to application;
grant select, insert, update on ledger.fact to application;
grant select, insert, update, delete on all tables in schema screen to application;
