package banli.language.word.proposal;

import banli.language.word.input.ContactsAllowed;

/** 附件。 Name, media type, size in bytes and sha-256 in hex of a document kept beside the ledger. */
public record Attachment(
        String name,
        String mediaType,
        long size,
        @ContactsAllowed String sha256) {}
