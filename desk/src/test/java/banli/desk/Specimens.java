package banli.desk;

import banli.language.query.Query;
import banli.language.word.CaseId;
import banli.language.word.CaseNumber;
import banli.language.word.Session;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 样本。 Answers made from their shape: every text is hostile; {@code sparse} leaves out all that may be absent and empties every list. */
public final class Specimens {
    public static final String HOSTILE = "<script>alert('x')</script>\"&";
    private static final Set<String> NEVER_ABSENT = Set.of("names", "row", "number", "title", "figure", "part", "unit");

    public static final CaseId CASE = new CaseId("district-cppcc-6-5-21-168");

    private final boolean sparse;

    private Specimens(boolean sparse) {
        this.sparse = sparse;
    }

    public static <T> T full(Class<T> type) {
        return type.cast(new Specimens(false).record(type));
    }

    /** The frame of an answer with empty lists. */
    public static <T> T empty(Class<T> type) {
        return type.cast(new Specimens(true).record(type));
    }

    /** The class that answers a question, from its type. */
    public static Class<?> answerOf(Class<?> question) {
        return (Class<?>) Arrays.stream(question.getGenericInterfaces())
                .filter(type -> type instanceof ParameterizedType generic && generic.getRawType() == Query.class)
                .map(type -> ((ParameterizedType) type).getActualTypeArguments()[0])
                .findFirst()
                .orElseThrow();
    }

    private Object of(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] of = generic.getActualTypeArguments();
            if (generic.getRawType() == List.class) {
                return sparse ? List.of() : List.of(of(of[0]));
            }
            if (generic.getRawType() == Set.class) {
                return sparse ? Set.of() : Set.of(of(of[0]));
            }
            return sparse ? Map.of() : Map.of(of(of[0]), of(of[1]));
        }
        Class<?> raw = (Class<?>) type;
        if (raw == String.class || raw == Object.class) {
            return HOSTILE;
        } else if (raw == int.class || raw == Integer.class) {
            return 2021;
        } else if (raw == long.class || raw == Long.class) {
            return 7L;
        } else if (raw == double.class) {
            return 4.5;
        } else if (raw == boolean.class || raw == Boolean.class) {
            return true;
        } else if (raw == LocalDate.class) {
            return LocalDate.of(2021, 3, 1);
        } else if (raw == Instant.class) {
            return Instant.parse("2021-03-01T01:02:03.004Z");
        } else if (raw.isEnum()) {
            return raw.getEnumConstants()[0];
        } else if (raw == CaseId.class) {
            return CASE;
        } else if (raw == CaseNumber.class) {
            return new CaseNumber(full(Session.class), "21-168");
        }
        return record(raw);
    }

    private Object record(Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        Object[] values = Arrays.stream(parts)
                .map(part -> sparse && mayBeAbsent(part) ? null : of(part.getGenericType()))
                .toArray();
        try {
            return type.getDeclaredConstructor(
                            Arrays.stream(parts).map(RecordComponent::getType).toArray(Class[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type.getName(), e);
        }
    }

    /** Lists are emptied rather than left out; a row always says which case, a list which figure. */
    private static boolean mayBeAbsent(RecordComponent part) {
        Class<?> type = part.getType();
        boolean kept = type.isPrimitive()
                || type == List.class
                || type == Set.class
                || type == Map.class
                || type == CaseId.class;
        return !kept && !NEVER_ABSENT.contains(part.getName());
    }
}
