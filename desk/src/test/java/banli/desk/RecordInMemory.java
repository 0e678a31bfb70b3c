package banli.desk;

import banli.desk.record.Noted;
import banli.desk.record.RecordRows;
import banli.language.word.security.SecurityEvent;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.dao.DataAccessResourceFailureException;

/** 测试用的安全记录。 The record in memory; it can be made to refuse. */
public final class RecordInMemory implements RecordRows {
    private final List<Noted> events = new CopyOnWriteArrayList<>();
    private volatile boolean away;

    @Override
    public void add(List<Noted> more) {
        if (away) {
            throw new DataAccessResourceFailureException("away");
        }
        events.addAll(more);
    }

    public void away(boolean now) {
        away = now;
    }

    public List<Noted> of(SecurityEvent kind, String person) {
        return events.stream()
                .filter(event -> event.kind() == kind && event.person().equals(person))
                .toList();
    }
}
