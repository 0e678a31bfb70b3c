package banli.language.query.rehearsal;

import java.util.Map;

/** 已知的内容。 What is known of an act, as in its JSON; what is not known is left out. */
public record ActBegun(Map<String, Object> values) {}
