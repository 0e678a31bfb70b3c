package banli.query.live;

import banli.language.event.CaseEvent;
import banli.language.word.CaseId;
import banli.query.story.RandomFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** 随机的办公室。 Random histories of many cases, recorded in any order among each other. */
final class Histories {
    private static final int MOST = 20;

    private Histories() {}

    /** 一段历史。 The facts of this many cases, {@code case-1} and so on, as recorded. */
    static List<Recorded> of(long seed, int cases) {
        Random random = new Random(seed);
        RandomFacts facts = new RandomFacts(seed);
        List<CaseId> ids = new ArrayList<>();
        List<List<CaseEvent>> histories = new ArrayList<>();
        for (int number = 1; number <= cases; number++) {
            ids.add(new CaseId("case-" + number));
            histories.add(new ArrayList<>(facts.ofACase(ids.getLast(), MOST)));
        }
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

    /** 逐案记录。 The same facts, recorded case by case. */
    static List<Recorded> byCase(List<Recorded> history) {
        Map<CaseId, List<Recorded>> cases = new LinkedHashMap<>();
        history.reversed()
                .forEach(it ->
                        cases.computeIfAbsent(it.id(), _ -> new ArrayList<>()).addFirst(it));
        return cases.values().stream().flatMap(List::stream).toList();
    }

    /** 读过这些事实的办公室。 An office whose screens have read them, on a day. */
    static Bureau office(LocalDate today, List<Recorded> history) {
        Bureau office = new Bureau(today);
        history.forEach(it -> office.ledger().record(it.id(), it.fact()));
        return office.read(31);
    }

    /** 一条记录。 A fact of a case. */
    record Recorded(CaseId id, CaseEvent fact) {}
}
