package banli.desk.act;

import banli.desk.ask.Buses;
import banli.language.query.register.CaseList;
import banli.language.query.register.CaseRow;
import banli.language.query.register.FindCases;
import banli.language.word.CaseId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** 相似往案。 Earlier cases whose titles share the most pairs of characters with a title. */
@Component
public class Similar {
    private static final int ASKED = 8;
    private static final int SHOWN = 8;
    private static final double ENOUGH = 0.25;
    /** Pairs that stand in nearly every title and tell nothing. */
    private static final Set<String> EVERYWHERE = Set.of("关于", "建议", "进一", "一步", "加强", "完善", "推进", "提案", "几点");

    private final Buses buses;

    Similar(Buses buses) {
        this.buses = buses;
    }

    /** The likest first, as far as this reader reads them. */
    public List<CaseRow> to(String title, Map<String, String> meta) {
        List<String> pairs = pairs(title).stream().sorted().toList();
        Map<CaseId, CaseRow> found = new HashMap<>();
        int step = Math.max(1, pairs.size() / ASKED);
        for (int at = 0; at < pairs.size() && at / step < ASKED; at += step) {
            containing(pairs.get(at), meta).forEach(row -> found.put(row.caseId(), row));
        }
        return found.values().stream()
                .filter(row -> likeness(title, row) >= ENOUGH)
                .sorted(Comparator.comparingDouble((CaseRow row) -> -likeness(title, row)))
                .limit(SHOWN)
                .toList();
    }

    private List<CaseRow> containing(String pair, Map<String, String> meta) {
        return buses.maybe(FindCases.all(50).holding(pair).by("-registerYear"), meta)
                .map(CaseList::cases)
                .orElse(List.of());
    }

    /** Twice the pairs in common over all pairs: 1 for the same title, 0 for nothing in common. */
    private static double likeness(String title, CaseRow row) {
        Set<String> ours = pairs(title);
        Set<String> theirs = pairs(row.title() == null ? "" : row.title());
        Set<String> common = new HashSet<>(ours);
        common.retainAll(theirs);
        return ours.isEmpty() || theirs.isEmpty() ? 0 : 2.0 * common.size() / (ours.size() + theirs.size());
    }

    private static Set<String> pairs(String title) {
        Set<String> pairs = new HashSet<>();
        IntStream.range(0, title.length() - 1)
                .mapToObj(at -> title.substring(at, at + 2))
                .filter(pair -> pair.codePoints().allMatch(Character::isLetterOrDigit))
                .filter(pair -> !EVERYWHERE.contains(pair))
                .forEach(pairs::add);
        return pairs;
    }
}
