package banli.query.past;

import banli.language.event.CaseEvent;
import banli.language.word.CaseId;
import banli.query.live.Bureau;
import banli.query.story.RandomFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** 随机的办公室。 Random histories of many cases, recorded in any order among each other. */
public final class Histories {
    private static final int MOST = 20;

    private Histories() {}

    /** 一段历史。 The facts of this many cases, {@code case-1} and so on, as recorded. */
    public static List<Recorded> of(long seed, int cases) {
        RandomFacts facts = new RandomFacts(seed);
        Map<CaseId, List<CaseEvent>> histories = new LinkedHashMap<>();
        for (int number = 1; number <= cases; number++) {
            CaseId id = new CaseId("case-" + number);
            histories.put(id, facts.ofACase(id, MOST));
        }
        return interleaved(histories, new Random(seed));
    }

    /** 交错记录。 The facts of each case in their order, among each other in any. */
    public static List<Recorded> interleaved(Map<CaseId, List<CaseEvent>> cases, Random random) {
        List<CaseId> ids = new ArrayList<>(cases.keySet());
        List<List<CaseEvent>> histories = new ArrayList<>();
        cases.values().forEach(facts -> histories.add(new ArrayList<>(facts)));
        List<Recorded> all = new ArrayList<>();
        while (!histories.isEmpty()) {
            int next = random.nextInt(histories.size());
            all.add(new Recorded(ids.get(next), histories.get(next).removeFirst()));
            if (histories.get(next).isEmpty()) {
                histories.remove(next);
                ids.remove(next);
            }
        }
        return all;
    }

    /** 读过这些事实的办公室。 An office whose screens have read them, on a day. */
    public static Bureau office(LocalDate today, List<Recorded> history) {
        Bureau office = new Bureau(today);
        history.forEach(it -> office.ledger().record(it.id(), it.fact()));
        return office.read(31);
    }

    /** 一条记录。 A fact of a case. */
    public record Recorded(CaseId id, CaseEvent fact) {}
}
