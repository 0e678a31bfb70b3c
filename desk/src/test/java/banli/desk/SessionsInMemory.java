package banli.desk;

import banli.desk.session.OpenSession;
import banli.desk.session.SessionRows;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** 测试用的会话表。 The sessions of all desks in memory. */
public final class SessionsInMemory implements SessionRows {
    private final Map<String, OpenSession> open = new ConcurrentHashMap<>();

    @Override
    public void add(OpenSession session) {
        open.put(session.id(), session);
    }

    @Override
    public List<OpenSession> of(String person) {
        return open.values().stream()
                .filter(one -> one.person().equals(person))
                .sorted(Comparator.comparing(OpenSession::since).reversed())
                .toList();
    }

    @Override
    public Set<String> standing(Set<String> ids) {
        Set<String> there = new HashSet<>(ids);
        there.retainAll(open.keySet());
        return there;
    }

    @Override
    public void seen(Set<String> ids) {}

    @Override
    public boolean end(String person, String id) {
        OpenSession there = open.get(id);
        return there != null && there.person().equals(person) && open.remove(id) != null;
    }

    @Override
    public void endBut(String person, String kept) {
        open.values().removeIf(one -> one.person().equals(person) && !one.id().equals(kept));
    }
}
