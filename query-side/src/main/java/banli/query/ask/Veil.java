package banli.query.ask;

import banli.language.lifecycle.Stage;
import banli.language.query.register.PhaseState;
import banli.language.query.register.Waiting;
import banli.language.word.CaseId;
import banli.language.word.Session;
import banli.language.word.Text;
import banli.language.word.deadline.Light;
import banli.language.word.proposal.CaseKind;
import banli.language.word.proposal.Raised;
import banli.language.word.proposal.UnitRole;
import banli.query.screen.Sight;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * 遮盖。 Takes out of an answer, wherever it stands in it, what it says of hidden cases: of a record with such a {@code caseId}
 * there stay its number, its dates and where it stands; titles, names and texts do not. It knows no answer by name, so no new
 * one can be forgotten.
 */
final class Veil {
    private static final Set<String> SAID = Set.of("number", "section", "sectionName", "type");
    private static final Set<Class<?>> STANDS = Set.of(
            CaseKind.class, UnitRole.class, Stage.class, Light.class, Raised.class, PhaseState.class, Session.class);

    private static final ClassValue<RecordComponent[]> PARTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    private final Set<String> hidden;

    Veil(Set<String> hidden) {
        this.hidden = hidden;
    }

    /** The same answer without what is hidden. */
    Object over(Object answer) {
        return switch (answer) {
            case null -> null;
            case Record record -> record(record);
            case List<?> list -> list(list);
            case Map<?, ?> map -> map(map);
            default -> answer;
        };
    }

    /** The case that a record is about, null when it is about none. */
    static String caseOf(Record record) {
        for (RecordComponent part : PARTS.get(record.getClass())) {
            if (part.getType() == CaseId.class
                    && part.getName().equals("caseId")
                    && value(record, part) instanceof CaseId id) {
                return id.value();
            }
        }
        return null;
    }

    private Object record(Record record) {
        String of = caseOf(record);
        boolean veiled = of != null && hidden.contains(of);
        RecordComponent[] parts = PARTS.get(record.getClass());
        Object[] values = new Object[parts.length];
        boolean changed = veiled;
        for (int i = 0; i < parts.length; i++) {
            Object value = value(record, parts[i]);
            values[i] = veiled ? veiled(parts[i], value) : over(value);
            changed |= values[i] != value;
        }
        return changed ? made(record.getClass(), parts, values) : record;
    }

    private static Object veiled(RecordComponent part, Object value) {
        return switch (value) {
            case null -> null;
            case String text ->
                SAID.contains(part.getName()) ? text : part.getName().equals("title") ? Sight.VEILED.zh() : null;
            case Text _ -> Sight.VEILED;
            case CaseId id -> part.getName().equals("caseId") ? id : null;
            case Waiting it -> new Waiting(it.office(), null, null, Sight.VEILED, it.since());
            case List<?> _ -> List.of();
            case Map<?, ?> _ -> Map.of();
            case Temporal day -> day;
            default -> part.getType().isPrimitive() || STANDS.contains(part.getType()) ? value : null;
        };
    }

    private Object list(List<?> list) {
        List<Object> seen = new ArrayList<>(list.size());
        boolean changed = false;
        for (Object one : list) {
            Object other = over(one);
            changed |= other != one;
            seen.add(other);
        }
        return changed ? seen : list;
    }

    private Object map(Map<?, ?> map) {
        Map<Object, Object> seen = new LinkedHashMap<>();
        map.forEach((key, value) -> seen.put(key, over(value)));
        return seen.equals(map) ? map : seen;
    }

    private static Object value(Record record, RecordComponent part) {
        try {
            return part.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object made(Class<?> type, RecordComponent[] parts, Object[] values) {
        try {
            return type.getDeclaredConstructor(
                            Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
