package banli.language.query;

import banli.language.word.ContactDetails;

/** 联系方式答复。 The details in clear, or {@code erased} when the key is gone (details null). */
public record ContactDetailsAnswer(String proposer, ContactDetails details, boolean erased) {}
