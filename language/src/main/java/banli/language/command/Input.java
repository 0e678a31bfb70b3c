package banli.language.command;

import banli.language.word.input.Limit;
import banli.language.word.input.MayBeEmpty;
import banli.language.word.input.UpTo;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.function.Function;
import java.util.stream.Stream;

/** 填写的内容。 What an act's shape says of each of its parts: forms, the API's description and the decision read it here. */
public final class Input {
    private Input() {}

    /** 可不填。 Whether a part may be missing; the day of an act on a case is today when it is. */
    public static boolean mayBeEmpty(RecordComponent part) {
        return part.isAnnotationPresent(MayBeEmpty.class)
                || part.getName().equals("happenedOn") && CaseCommand.class.isAssignableFrom(part.getDeclaringRecord());
    }

    /** 上限。 How long a text may be. */
    public static Limit limit(RecordComponent part) {
        UpTo upTo = part.getAnnotation(UpTo.class);
        return upTo == null ? Limit.NAME : upTo.value();
    }

    /** 所填的内容。 What stands in a part of an act. */
    public static Object value(Record act, RecordComponent part) {
        try {
            return part.getAccessor().invoke(act);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException(part.toString(), hidden);
        }
    }

    /**
     * 由各项做成。 A record of these parts.
     *
     * @throws IllegalArgumentException when the record itself refuses them
     */
    public static <R> R made(Class<R> type, Function<RecordComponent, Object> parts) {
        RecordComponent[] shape = type.getRecordComponents();
        Class<?>[] types = Stream.of(shape).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types)
                    .newInstance(Stream.of(shape).map(parts).toArray());
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException(type.getSimpleName(), refused.getCause());
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException(type.getName(), hidden);
        }
    }
}
