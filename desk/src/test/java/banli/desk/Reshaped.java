package banli.desk;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** 改样。 A record like another but for some of its components. */
public final class Reshaped<R extends Record> {
    private final R like;
    private final Map<String, Object> changed = new HashMap<>();

    private Reshaped(R like) {
        this.like = like;
    }

    public static <R extends Record> Reshaped<R> of(R like) {
        return new Reshaped<>(like);
    }

    public Reshaped<R> with(String component, Object value) {
        changed.put(component, value);
        return this;
    }

    @SuppressWarnings("unchecked")
    public R make() {
        RecordComponent[] parts = like.getClass().getRecordComponents();
        Object[] values = Arrays.stream(parts).map(this::value).toArray();
        try {
            return (R) like.getClass()
                    .getDeclaredConstructor(
                            Arrays.stream(parts).map(RecordComponent::getType).toArray(Class[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private Object value(RecordComponent part) {
        try {
            return changed.containsKey(part.getName())
                    ? changed.get(part.getName())
                    : part.getAccessor().invoke(like);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
