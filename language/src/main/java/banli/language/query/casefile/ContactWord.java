package banli.language.query.casefile;

import java.time.LocalDate;

/** 对联系的意见。 What a proposer said of a contact, or how the dispute was settled ({@code proposer} null). */
public record ContactWord(String proposer, boolean confirmed, String words, LocalDate on) {}
