package banli.desk.told;

import banli.language.query.notice.NoticeList.Notice;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** 待发的信。 Mail that waits: of each notice at most one is ever made for a person, whichever desk makes it. */
final class Outbox {
    private final JdbcClient database;
    private final TransactionTemplate together;

    Outbox(DataSource database) {
        this.database = JdbcClient.create(database);
        this.together = new TransactionTemplate(new DataSourceTransactionManager(database));
    }

    /** Which of these facts no mail was made of yet. */
    List<Notice> notMailed(String person, List<Notice> news) {
        Set<Long> mailed = new HashSet<>(database.sql("select fact from desk.mailed where person = ? and fact = any(?)")
                .params(person, facts(news))
                .query(Long.class)
                .list());
        return news.stream()
                .filter(notice -> !mailed.contains(notice.fact().position()))
                .toList();
    }

    /**
     * Makes one mail of those notices of which none was made; the day's digest is made then, where {@code digest} names the day.
     * All of it or nothing.
     */
    void put(String person, List<Notice> news, LocalDate digest, Function<List<Notice>, Letter> written) {
        together.executeWithoutResult(_ -> {
            Set<Long> mine = new HashSet<>(
                    database.sql("insert into desk.mailed (person, fact) select ?, unnest(?) on conflict do nothing"
                                    + " returning fact")
                            .params(person, facts(news))
                            .query(Long.class)
                            .list());
            List<Notice> told = news.stream()
                    .filter(notice -> mine.contains(notice.fact().position()))
                    .toList();
            if (!told.isEmpty()) {
                put(person, false, written.apply(told));
            }
            if (digest != null) {
                database.sql("update desk.wishes set last_digest = ? where person = ?")
                        .params(digest, person)
                        .update();
            }
        });
    }

    /** One that asks whether the address is theirs, in place of any that waits. */
    void askToConfirm(String person, Letter letter) {
        together.executeWithoutResult(_ -> {
            database.sql("delete from desk.mail where person = ? and to_confirm")
                    .param(person)
                    .update();
            put(person, true, letter);
        });
    }

    private void put(String person, boolean toConfirm, Letter letter) {
        database.sql("insert into desk.mail (id, person, to_confirm, subject, body) values (?, ?, ?, ?, ?)")
                .params(UUID.randomUUID().toString(), person, toConfirm, letter.subject(), letter.body())
                .update();
    }

    List<String> waiting() {
        return database.sql("select id from desk.mail order by made_at")
                .query(String.class)
                .list();
    }

    Optional<Waiting> of(String id) {
        return database.sql("select * from desk.mail where id = ?")
                .param(id)
                .query((row, _) -> new Waiting(
                        id,
                        row.getString("person"),
                        row.getBoolean("to_confirm"),
                        new Letter(row.getString("subject"), row.getString("body")),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("handed_over")))
                .optional();
    }

    /** Whether its words are being given to a server, so that nobody else does. */
    void handedOver(String id, boolean now) {
        database.sql("update desk.mail set handed_over = ? where id = ?")
                .params(now, id)
                .update();
    }

    void done(String id) {
        database.sql("delete from desk.mail where id = ?").param(id).update();
    }

    private static Long[] facts(List<Notice> news) {
        return news.stream().map(notice -> notice.fact().position()).toArray(Long[]::new);
    }

    /** 信。 Subject and text. */
    record Letter(String subject, String body) {}

    /** 一封待发的信。 A mail that waits. */
    record Waiting(String id, String person, boolean toConfirm, Letter letter, Instant madeAt, boolean handedOver) {}
}
