-- The office's own templates for letters, each version with its bytes as they came: a letter says by which it was made. A
-- version without bytes is the return to the template that comes with the product.
create table letter_template (
    kind    text        not null,
    version integer     not null,
    docx    bytea,
    name    text,
    person  text        not null,
    kept_at timestamptz not null default now(),
    primary key (kind, version)
);
