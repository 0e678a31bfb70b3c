-- Who was named to sign in the stead of a section's leader reads the case.
alter table register add column signer text;
alter table register_then add column signer text;
