package banli.language.query.rehearsal;

import banli.language.word.FieldError;
import banli.language.word.Refusal;
import java.util.List;

/** 答复稿的预演结果。 The unmet rules and the wrong fields of a draft, by their paths in the act; both empty when it would be taken. */
public record ReplyRehearsed(List<Refusal> rules, List<FieldError> fields) {}
