package banli.desk.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * 一处不同。 A rule on which two versions differ; null where a version has no such rule.
 */
record Changed(Told before, Told after) {
    /** The rules that differ, in the order they are told; those only the earlier version has come last. */
    static List<Changed> between(List<Told> before, List<Told> after) {
        Map<String, Told> left = new LinkedHashMap<>();
        before.forEach(told -> left.put(told.id(), told));
        List<Changed> all = new java.util.ArrayList<>();
        after.forEach(told -> all.add(new Changed(left.remove(told.id()), told)));
        left.values().forEach(gone -> all.add(new Changed(gone, null)));
        return all.stream()
                .filter(one -> one.before == null || !one.before.same(one.after))
                .toList();
    }

    /** What it is about. */
    public String head() {
        return after == null ? before.head() : after.head();
    }
}
