package banli.command.vault;

import banli.language.word.Actor;
import banli.language.word.CaseId;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 个人信息查阅记录。 Who read whose personal field, why and in which case; written before the value is given out. */
public final class PersonalReads {
    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");
    private static final String DAY = "(read_at at time zone 'Asia/Shanghai')::date";

    private final JdbcClient database;

    /** 使用保险库的表。 Over the schema {@code vault}. */
    public PersonalReads(JdbcClient database) {
        this.database = database;
    }

    /** 记下一次查阅。 Notes one reading, and answers how many this reader has made today. */
    public int note(Actor reader, String person, String field, String why, CaseId caseId) {
        database.sql("insert into vault.personal_read (reader, office, person, field, why, case_id)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(reader.person(), reader.office().name(), person, field, why, caseId.value())
                .update();
        return database.sql("select count(*) from vault.personal_read where reader = ? and read_at >= ?")
                .params(reader.person(), midnight(LocalDate.now(HERE)))
                .query(Integer.class)
                .single();
    }

    /** 符合条件的次数。 How many readings fit. */
    public long count(Which which) {
        return database.sql("select count(*) from vault.personal_read" + which.condition())
                .params(which.parameters())
                .query(Long.class)
                .single();
    }

    /** 一页。 One page of those that fit, the newest first. */
    public List<Read> page(Which which, int page, int size) {
        return database.sql("select * from vault.personal_read" + which.condition()
                        + " order by read_number desc limit " + size + " offset " + (long) (page - 1) * size)
                .params(which.parameters())
                .query((row, _) -> new Read(
                        row.getLong("read_number"),
                        row.getTimestamp("read_at").toInstant(),
                        row.getString("reader"),
                        row.getString("office"),
                        row.getString("person"),
                        row.getString("field"),
                        row.getString("case_id"),
                        row.getString("why")))
                .list();
    }

    /** 查阅过多者。 Who read more than so many times on which day, among those that fit; the latest fifty. */
    public List<Many> many(Which which, int moreThan) {
        return database.sql("select reader, " + DAY + ", count(*) from vault.personal_read" + which.condition()
                        + " group by 1, 2 having count(*) > " + moreThan + " order by 2 desc, 1 limit 50")
                .params(which.parameters())
                .query((row, _) -> new Many(row.getString(1), row.getObject(2, LocalDate.class), row.getInt(3)))
                .list();
    }

    private static Timestamp midnight(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(HERE).toInstant());
    }

    /** 查阅条件。 Which readings; null for any. */
    public record Which(String reader, String person, LocalDate from, LocalDate to) {
        private String condition() {
            List<String> all = new ArrayList<>();
            add(all, reader, "reader = ?");
            add(all, person, "person = ?");
            add(all, from, "read_at >= ?");
            add(all, to, "read_at < ?");
            return all.isEmpty() ? "" : " where " + String.join(" and ", all);
        }

        private List<Object> parameters() {
            List<Object> all = new ArrayList<>();
            add(all, reader, reader);
            add(all, person, person);
            add(all, from, from == null ? null : midnight(from));
            add(all, to, to == null ? null : midnight(to.plusDays(1)));
            return all;
        }

        private static <T> void add(List<T> all, Object given, T value) {
            if (given != null) {
                all.add(value);
            }
        }
    }

    /** 一次查阅。 One reading as it was noted. */
    public record Read(
            long number,
            Instant readAt,
            String reader,
            String office,
            String person,
            String field,
            String caseId,
            String why) {}

    /** 多次查阅。 How often a reader read on a day. */
    public record Many(String reader, LocalDate on, int times) {}
}
