-- Whose name a case bears: asked of each question, to keep what a proposer wants kept confidential from those who do not handle it.
-- Made by the server from the row itself, and so the same whoever writes it.
alter table register add column signers jsonb generated always as (
    jsonb_path_query_array(body, '$.leadProposer.proposer') || jsonb_path_query_array(body, '$.coSigners[*].proposer')
) stored;
create index register_signers on register using gin (signers);
