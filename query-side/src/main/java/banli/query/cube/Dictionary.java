package banli.query.cube;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 字典。 Numbers things as they come, equal ones alike. */
final class Dictionary<T> {
    private final Map<T, Integer> numbers = new HashMap<>();
    private final List<T> all = new ArrayList<>();

    int of(T thing) {
        Integer known = numbers.putIfAbsent(thing, all.size());
        if (known == null) {
            all.add(thing);
            return all.size() - 1;
        }
        return known;
    }

    T get(int number) {
        return all.get(number);
    }

    int size() {
        return all.size();
    }
}
