package banli.language.command;

import banli.language.word.input.Limit;
import banli.language.word.input.MayBeEmpty;
import banli.language.word.input.UpTo;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** 填写的内容。 What an act's shape says of each of its parts: forms, the API's description and the decision read it here. */
public final class Input {
    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return Shape.of(type);
        }
    };

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
        Shape shape = SHAPES.get(type);
        try {
            Object[] values = new Object[shape.parts().size()];
            int at = 0;
            for (RecordComponent part : shape.parts().values()) {
                values[at++] = parts.apply(part);
            }
            return type.cast(shape.made().newInstance(values));
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException(type.getSimpleName(), refused.getCause());
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException(type.getName(), hidden);
        }
    }

    /** 各项。 The parts of a record by name, in their order. */
    public static Map<String, RecordComponent> parts(Class<?> type) {
        return SHAPES.get(type).parts();
    }

    /** What the JVM tells of a record anew each time it is asked. */
    private record Shape(Map<String, RecordComponent> parts, Constructor<?> made) {
        static Shape of(Class<?> type) {
            Map<String, RecordComponent> parts = new LinkedHashMap<>();
            for (RecordComponent part : type.getRecordComponents()) {
                parts.put(part.getName(), part);
            }
            Class<?>[] types =
                    parts.values().stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                return new Shape(Collections.unmodifiableMap(parts), type.getDeclaredConstructor(types));
            } catch (NoSuchMethodException impossible) {
                throw new IllegalStateException(type.getName(), impossible);
            }
        }
    }
}
