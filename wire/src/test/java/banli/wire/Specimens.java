package banli.wire;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** 样本。 One filled value of any word, made from its shape alone; {@code absent} leaves out what may be absent. */
final class Specimens {
    private final boolean absent;

    private Specimens(boolean absent) {
        this.absent = absent;
    }

    /** A value with every component filled. */
    static <T> T full(Class<T> type) {
        return type.cast(new Specimens(false).of(type, type.getSimpleName()));
    }

    /** A value whose optional components are null. */
    static <T> T sparse(Class<T> type) {
        return type.cast(new Specimens(true).record(type, type.getSimpleName()));
    }

    private Object of(Type type, String name) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == List.class
                    ? List.of(of(generic.getActualTypeArguments()[0], name))
                    : of(generic.getRawType(), name);
        }
        Class<?> raw = (Class<?>) type;
        if (raw == String.class) {
            return name;
        } else if (raw == int.class || raw == Integer.class) {
            return 1;
        } else if (raw == long.class || raw == Long.class) {
            return 2L;
        } else if (raw == boolean.class || raw == Boolean.class) {
            return true;
        } else if (raw == LocalDate.class) {
            return LocalDate.of(2021, 3, 1);
        } else if (raw == Instant.class) {
            return Instant.parse("2021-03-01T01:02:03.004Z");
        } else if (raw.isEnum()) {
            return raw.getEnumConstants()[0];
        } else if (raw == banli.language.word.CaseId.class) {
            return new banli.language.word.CaseId("district-cppcc-6-5-21-168");
        } else if (raw == banli.language.word.CaseNumber.class) {
            return new banli.language.word.CaseNumber(
                    (banli.language.word.Session) of(banli.language.word.Session.class, "meeting"), "21-168");
        } else if (raw == banli.language.event.CaseEvent.class) {
            return new banli.language.event.ClosingEvent.CaseClosed(1, LocalDate.of(2021, 3, 1));
        } else if (raw == banli.language.command.CaseCommand.class) {
            return new banli.language.command.ClosingCommand.CloseCase(
                    new banli.language.word.CaseId("district-cppcc-6-5-21-168"), null);
        }
        return record(raw, name);
    }

    private Object record(Class<?> type, String name) {
        RecordComponent[] parts = type.getRecordComponents();
        Object[] values = Arrays.stream(parts)
                .map(part -> absent && !part.getType().isPrimitive() ? null : of(part.getGenericType(), part.getName()))
                .toArray();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(name, e);
        }
    }
}
