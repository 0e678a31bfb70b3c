package banli.query.screen.due;

import banli.language.word.deadline.DeadlineKind;
import banli.language.word.deadline.Light;
import banli.query.screen.Today;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 未了期限的件数。 How many deadlines are open, of each kind and with each light: those that the list lists. */
@Component
public class OpenDeadlines {
    private final JdbcClient database;
    private final Today today;

    OpenDeadlines(JdbcClient database, Today today) {
        this.database = database;
        this.today = today;
    }

    /** 按种类和灯计数。 By kind and light; what is missing is none. */
    public Map<DeadlineKind, Map<Light, Long>> counted() {
        Map<DeadlineKind, Map<Light, Long>> found = new EnumMap<>(DeadlineKind.class);
        database.sql("select d.kind, " + WhichDue.LIGHT + " as light, count(*)" + WhichDue.FROM + " group by 1, 2")
                .params(new WhichDue(null, null, null, null, null, null).parameters(today.date()))
                .query(row -> {
                    found.computeIfAbsent(DeadlineKind.valueOf(row.getString(1)), _ -> new EnumMap<>(Light.class))
                            .put(Light.valueOf(row.getString(2)), row.getLong(3));
                });
        return found;
    }
}
