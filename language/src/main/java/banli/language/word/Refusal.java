package banli.language.word;

/** 拒绝的理由。 One unmet rule: its id, its sentence, and what is missing here and which act would mend it. */
public record Refusal(String rule, Text sentence, Text missing) {}
