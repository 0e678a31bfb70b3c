package banli.language.word.input;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Collectors;

/** 不说秘密。 The text of a record that holds secrets: what any record says, with the secret parts unsaid; it may reach a message or a log. */
public final class Unsaid {
    private Unsaid() {}

    /** 记录的文字。 For {@code toString()} of every record with a {@link Secret} part. */
    public static String in(Record told) {
        return told.getClass().getSimpleName()
                + Arrays.stream(told.getClass().getRecordComponents())
                        .map(part -> part.getName() + "=" + value(told, part))
                        .collect(Collectors.joining(", ", "[", "]"));
    }

    private static Object value(Record of, RecordComponent part) {
        if (part.isAnnotationPresent(Secret.class)) {
            return "…";
        }
        try {
            Method accessor = part.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(of);
        } catch (ReflectiveOperationException hidden) {
            return "?";
        }
    }
}
