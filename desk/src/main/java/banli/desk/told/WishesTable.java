package banli.desk.told;

import banli.language.word.NoticeKind;
import banli.wire.Migrations;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 意愿的表。 The table {@code desk.wishes}. */
@Component
@ConditionalOnProperty("banli.database.url")
class WishesTable {
    /** So many addresses may be asked to be confirmed within a day: each is a mail to whatever address was typed. */
    private static final int MOST_ASKS = 5;

    private final JdbcClient database;

    WishesTable(DataSource database, Migrations migrations) {
        migrations.migrate("desk", "classpath:banli/desk/drafts");
        this.database = JdbcClient.create(database);
    }

    Wishes of(String person) {
        return database.sql("select * from desk.wishes where person = ?")
                .param(person)
                .query((row, _) -> wishes(row))
                .optional()
                .orElse(Wishes.none(person));
    }

    /** Whoever confirmed an address. */
    List<Wishes> confirmed() {
        return database.sql("select * from desk.wishes where confirmed order by person")
                .query((row, _) -> wishes(row))
                .list();
    }

    /** An address that is to be confirmed, in place of any other; false where too many were asked within a day. */
    boolean ask(String person, String address, Instant at) {
        return database.sql("""
                insert into desk.wishes as w (person, address, asked_at, asks) values (:person, :address, :at, 1)
                on conflict (person) do update set address = :address, confirmed = false, trouble = null, asked_at = :at,
                    asks = case when w.asked_at > :at::timestamptz - interval '1 day' then w.asks + 1 else 1 end
                where w.asks < :most or w.asked_at is null or w.asked_at <= :at::timestamptz - interval '1 day'
                """)
                        .param("person", person)
                        .param("address", address)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("most", MOST_ASKS)
                        .update()
                > 0;
    }

    /** It is theirs; what is older than this fact is not mailed. */
    boolean confirm(String person, String address, long since) {
        return database.sql("update desk.wishes set confirmed = true, since = ? where person = ? and address = ?")
                        .params(since, person, address)
                        .update()
                > 0;
    }

    /** Forgets the address, and whatever was to be sent there. */
    void removeAddress(String person) {
        database.sql("update desk.wishes set address = null, confirmed = false, trouble = null where person = ?")
                .param(person)
                .update();
        database.sql("delete from desk.mail where person = ?").param(person).update();
    }

    void choose(String person, Set<NoticeKind> atOnce, Integer digestHour, int quietFrom, int quietTo) {
        database.sql("""
                insert into desk.wishes (person, chosen, at_once, digest_hour, quiet_from, quiet_to)
                values (:person, true, :kinds, :digest, :from, :to)
                on conflict (person) do update set chosen = true, at_once = :kinds, digest_hour = :digest,
                    quiet_from = :from, quiet_to = :to
                """)
                .param("person", person)
                .param("kinds", atOnce.stream().map(Enum::name).sorted().collect(Collectors.joining(" ")))
                .param("digest", digestHour)
                .param("from", quietFrom)
                .param("to", quietTo)
                .update();
    }

    void trouble(String person, Wishes.Trouble trouble) {
        database.sql("update desk.wishes set trouble = ? where person = ?")
                .params(trouble == null ? null : trouble.name(), person)
                .update();
    }

    /** Under this digest of its secret part there is a calendar now, in place of any other; null for none. */
    void calendar(String person, byte[] digest) {
        database.sql("insert into desk.wishes (person, calendar) values (:person, :digest)"
                        + " on conflict (person) do update set calendar = :digest")
                .param("person", person)
                .param("digest", digest)
                .update();
    }

    /** Whose calendar it is. */
    Optional<String> ofCalendar(byte[] digest) {
        return database.sql("select person from desk.wishes where calendar = ?")
                .param(digest)
                .query(String.class)
                .optional();
    }

    private static Wishes wishes(ResultSet row) throws SQLException {
        OffsetDateTime asked = row.getObject("asked_at", OffsetDateTime.class);
        String trouble = row.getString("trouble");
        return new Wishes(
                row.getString("person"),
                row.getString("address"),
                row.getBoolean("confirmed"),
                asked == null ? null : asked.toInstant(),
                row.getLong("since"),
                row.getBoolean("chosen"),
                Arrays.stream(row.getString("at_once").split(" "))
                        .filter(kind -> !kind.isEmpty())
                        .map(NoticeKind::valueOf)
                        .collect(Collectors.toSet()),
                row.getObject("digest_hour", Integer.class),
                row.getInt("quiet_from"),
                row.getInt("quiet_to"),
                row.getObject("last_digest", LocalDate.class),
                trouble == null ? null : Wishes.Trouble.valueOf(trouble),
                row.getBytes("calendar") != null);
    }
}
