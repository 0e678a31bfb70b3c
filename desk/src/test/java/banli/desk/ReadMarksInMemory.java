package banli.desk;

import banli.desk.told.ReadMarks;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** 测试用的已读记号。 Read marks in memory, for pages that are tested without a database. */
public final class ReadMarksInMemory implements ReadMarks {
    private final Map<String, Marks> kept = new ConcurrentHashMap<>();

    @Override
    public Marks of(String person) {
        return kept.getOrDefault(person, new Marks(-1, Set.of()));
    }

    @Override
    public void read(String person, Set<Long> facts) {
        Set<Long> more = new HashSet<>(of(person).more());
        more.addAll(facts);
        kept.put(person, new Marks(of(person).upTo(), more));
    }

    @Override
    public void readTo(String person, long fact) {
        kept.put(person, new Marks(Math.max(fact, of(person).upTo()), of(person).more()));
    }

    /** Nobody has read anything. */
    public void forget() {
        kept.clear();
    }
}
