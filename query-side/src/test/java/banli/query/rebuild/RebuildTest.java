package banli.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.event.CaseEvent;
import banli.language.event.DirectoryEvent.UserEntered;
import banli.language.query.screens.ListUnreadable;
import banli.language.word.CaseId;
import banli.language.word.Meta;
import banli.language.word.screens.Certificate;
import banli.language.word.screens.DifferingRow;
import banli.language.word.screens.DifferingRow.Differs;
import banli.query.live.Bureau;
import banli.query.story.RandomFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("实时的屏等于事实的折叠")
class RebuildTest {
    private static final int CASES = 300;

    private final Bureau office = new Bureau(LocalDate.of(2021, 9, 1));

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    @DisplayName("三百件随机经历交错而来，分批读入，与从头重建逐行相同")
    void liveEqualsRebuilt() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("seed=" + seed);
        interleaved(seed);
        office.read(97);

        Certificate comparison = office.part(Rebuild.class).check();
        assertThat(comparison.rows()).as("seed=" + seed).isEmpty();
        assertThat(comparison.position()).isEqualTo(office.ledger().head());
        assertThat(rows("register_words")).isEqualTo(CASES);
        assertThat(office.ask(new ListUnreadable()).facts()).isEmpty();
    }

    @Test
    @DisplayName("屏上多一行、少一行、改一个字，核对都能指出来")
    void tellsEveryDifference() {
        interleaved(7);
        office.read();
        JdbcClient database = office.part(JdbcClient.class);
        database.sql("update screen.register set title = title || '改' where case_id = 'case-1'")
                .update();
        database.sql("delete from screen.tally where case_id = 'case-2'").update();
        database.sql("insert into screen.person values ('nobody', '无此人', null)").update();

        Certificate comparison = office.part(Rebuild.class).check();
        assertThat(comparison.equal()).isFalse();
        assertThat(comparison.differing()).isEqualTo(3);
        assertThat(comparison.rows())
                .containsExactlyInAnyOrder(
                        new DifferingRow("register", "case-1", Differs.CHANGED, "title"),
                        new DifferingRow("tally", "case-2", Differs.ONLY_REBUILT, null),
                        new DifferingRow("person", "nobody", Differs.ONLY_LIVE, null));
    }

    @Test
    @DisplayName("等第一批事实的时候不占着事务：等得再久，也不会被数据库断开")
    void waitsWithoutATransaction() {
        interleaved(11);
        office.read();
        JdbcClient database = office.part(JdbcClient.class);
        List<String> states = new ArrayList<>();
        office.part(Rebuild.class).check(new Watch() {
            @Override
            public void at(Point point) {
                if (point == Point.FOLDING && states.isEmpty()) {
                    states.addAll(database.sql("""
                            select state from pg_stat_activity where pid in (select pid from pg_locks
                            where locktype = 'advisory' and granted and database = (
                            select oid from pg_database where datname = current_database()))
                            """).query(String.class).list());
                }
            }
        });
        assertThat(states).containsExactly("idle");
    }

    private void interleaved(long seed) {
        Random random = new Random(seed);
        RandomFacts facts = new RandomFacts(seed);
        List<CaseId> ids = new ArrayList<>();
        List<List<CaseEvent>> histories = new ArrayList<>();
        for (int number = 1; number <= CASES; number++) {
            ids.add(new CaseId("case-" + number));
            histories.add(new ArrayList<>(facts.ofACase(ids.getLast(), 25)));
        }
        office.ledger().record("user:li", new UserEntered("li", "李四", "yanglao", null), Map.of(Meta.ACTOR, "admin"));
        while (!histories.isEmpty()) {
            int next = random.nextInt(histories.size());
            office.ledger().record(ids.get(next), histories.get(next).removeFirst());
            if (histories.get(next).isEmpty()) {
                histories.remove(next);
                ids.remove(next);
            }
        }
    }

    private long rows(String table) {
        return office.part(JdbcClient.class)
                .sql("select count(*) from screen." + table)
                .query(Long.class)
                .single();
    }
}
