-- A meeting says how its record was corrected; a decision that was never made is struck.
alter table meeting add column corrected jsonb;
alter table decision add column struck boolean;
alter table meeting_then add column corrected jsonb;
alter table decision_then add column struck boolean;
