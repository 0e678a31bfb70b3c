package banli.query.past;

import banli.language.word.CaseId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** 最小的反例。 Makes a history that breaks a law smaller: whole cases are left out, then the last facts of those that stay. */
final class Smallest {
    private Smallest() {}

    static List<Histories.Recorded> of(List<Histories.Recorded> history, Predicate<List<Histories.Recorded>> breaks) {
        List<Histories.Recorded> small = history;
        for (int some = cases(history).size() / 2; some > 0; some /= 2) {
            List<CaseId> ids = new ArrayList<>(cases(small));
            for (int from = 0; from < ids.size(); from += some) {
                List<CaseId> out = ids.subList(from, Math.min(from + some, ids.size()));
                small = smaller(small, without(small, out), breaks);
            }
        }
        for (CaseId id : cases(small)) {
            List<Histories.Recorded> before;
            do {
                before = small;
                small = smaller(small, withoutLast(small, id), breaks);
            } while (small.size() < before.size());
        }
        return small;
    }

    private static List<Histories.Recorded> smaller(
            List<Histories.Recorded> now,
            List<Histories.Recorded> smaller,
            Predicate<List<Histories.Recorded>> breaks) {
        return !smaller.isEmpty() && breaks.test(smaller) ? smaller : now;
    }

    private static List<Histories.Recorded> without(List<Histories.Recorded> history, List<CaseId> ids) {
        return history.stream().filter(it -> !ids.contains(it.id())).toList();
    }

    private static List<Histories.Recorded> withoutLast(List<Histories.Recorded> history, CaseId id) {
        List<Histories.Recorded> fewer = new ArrayList<>(history);
        for (int at = history.size() - 1; at >= 0; at--) {
            if (history.get(at).id().equals(id)) {
                fewer.remove(at);
                return fewer;
            }
        }
        return fewer;
    }

    private static Set<CaseId> cases(List<Histories.Recorded> history) {
        return history.stream().map(Histories.Recorded::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
