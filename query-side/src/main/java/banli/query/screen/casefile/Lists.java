package banli.query.screen.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** 只读列表的改法。 Lists that are never changed in place. */
public final class Lists {
    private Lists() {}

    static <T> List<T> plus(List<T> list, T one) {
        List<T> more = new ArrayList<>(list);
        more.add(one);
        return List.copyOf(more);
    }

    static <T> List<T> each(List<T> list, Predicate<T> which, UnaryOperator<T> change) {
        return list.stream()
                .map(one -> which.test(one) ? change.apply(one) : one)
                .toList();
    }

    /** Changes the last one that fits; a list without one stays. */
    static <T> List<T> last(List<T> list, Predicate<T> which, UnaryOperator<T> change) {
        List<T> changed = new ArrayList<>(list);
        for (int index = changed.size() - 1; index >= 0; index--) {
            if (which.test(changed.get(index))) {
                changed.set(index, change.apply(changed.get(index)));
                break;
            }
        }
        return List.copyOf(changed);
    }

    /** 没有就是空的。 An empty list for none. */
    public static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }
}
