-- How far each processor has read, and the facts a reaction could not handle.
create table token (
    processor  text    not null,
    segment    integer not null,
    token      bytea,
    token_type text,
    claimed_at text,
    owner      text,
    primary key (processor, segment)
);

create table dead_letter (
    deadLetterIdentifier text   primary key,
    processingGroup      text   not null,
    sequenceIdentifier   text   not null,
    sequenceIndex        bigint not null,
    messageType          text   not null,
    eventIdentifier      text   not null,
    timestamp            text   not null,
    payloadType          text   not null,
    payloadRevision      text,
    payload              bytea  not null,
    metaData             bytea,
    type                 text,
    aggregateIdentifier  text,
    sequenceNumber       bigint,
    tokenType            text,
    token                bytea,
    enqueuedAt           text   not null,
    lastTouched          text,
    processingStarted    text,
    causeType            text,
    causeMessage         text,
    diagnostics          bytea,
    unique (processingGroup, sequenceIdentifier, sequenceIndex)
);
