-- A case file is only ever written and read whole, and written anew for each batch that touches its case: reading it as
-- JSON and packing it would cost the server more than all else it does for the case. A search looks through a haystack.
alter table casefile alter column body type text using body::text;
alter table casefile alter column body set storage external;
alter table register alter column haystack set storage external;

-- Room on the page for a row that changes nothing that is indexed: it then costs no index an entry.
alter table casefile set (fillfactor = 70);
alter table register set (fillfactor = 80);
alter table tally set (fillfactor = 80);
