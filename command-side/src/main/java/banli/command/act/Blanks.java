package banli.command.act;

import banli.language.command.CaseCommand;
import banli.language.command.Input;
import banli.language.word.CaseId;
import banli.language.word.proposal.Attachment;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;

/** 空白处。 Acts of which nothing is filled in yet, and those in which every blank that must be filled is, by their shape. */
final class Blanks {
    // Unlike anything people write, so that a reason which names one is known for what it is.
    static final String WORDS = "□□□";
    static final CaseId ANOTHER = new CaseId("0000-specimen-0000");
    static final int NUMBER = 999_999_999;
    private static final Attachment DOCUMENT = new Attachment(WORDS, WORDS, 1, "0".repeat(64));

    private Blanks() {}

    /** An act on the case, and nothing more. */
    static <A extends CaseCommand> A of(Class<A> act, CaseId id) {
        return Input.made(act, part -> part.getName().equals("caseId") ? id : nothing(part.getType()));
    }

    private static Object nothing(Class<?> type) {
        return type == boolean.class ? Boolean.FALSE : type == int.class ? (Object) 0 : type == long.class ? 0L : null;
    }

    /** The same with what is missing filled in: words, a number, the first of several choices. */
    static <R> R filled(R known) {
        @SuppressWarnings("unchecked")
        Class<R> type = (Class<R>) known.getClass();
        return Input.made(type, part -> filled(part, Input.value((Record) known, part)));
    }

    private static Object filled(RecordComponent part, Object value) {
        if (part.getType().isPrimitive()) {
            return value instanceof Boolean ? Boolean.TRUE : value.equals(0) ? (Object) NUMBER : value;
        }
        return value != null || Input.mayBeEmpty(part) ? value : some(part.getGenericType());
    }

    private static Object some(Type type) {
        if (type instanceof ParameterizedType list) {
            return List.of(some(list.getActualTypeArguments()[0]));
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isEnum()) {
            return raw.getEnumConstants()[0];
        } else if (raw == CaseId.class || raw == Attachment.class) {
            return raw == CaseId.class ? ANOTHER : DOCUMENT;
        } else if (raw.isRecord()) {
            return filled(Input.made(raw, part -> nothing(part.getType())));
        }
        return raw == String.class ? WORDS : null;
    }
}
