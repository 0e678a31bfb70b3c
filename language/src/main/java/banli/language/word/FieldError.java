package banli.language.word;

/** 字段错误。 What is wrong with one field of an act; the path is as in JSON, such as {@code answers[1].reason}. */
public record FieldError(String field, Text message) {}
