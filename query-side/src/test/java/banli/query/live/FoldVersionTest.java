package banli.query.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import banli.language.query.board.ReadYearByDay;
import banli.language.query.screens.ReadRebuild;
import banli.language.query.screens.RebuildState.Step;
import banli.language.word.AsOf;
import banli.language.word.proposal.UnitRole;
import banli.query.feed.Entry;
import banli.query.rebuild.Rebuild;
import banli.query.screen.Row;
import banli.query.screen.Screen;
import banli.query.screen.Table;
import banli.query.story.Story;
import java.sql.Connection;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("折叠的新版本")
class FoldVersionTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 9, 1);
    private static final ReadYearByDay YEAR = new ReadYearByDay(2021, AsOf.Clock.RECORDED);
    private static int version;

    private final Story first = Story.proposal("21-001", UnitRole.LEAD).assigned();
    private final Story second = Story.proposal("21-002", UnitRole.LEAD).registered();
    private final Story third = Story.proposal("21-003", UnitRole.LEAD).registered();

    @BeforeEach
    void table() {
        JdbcClient.create(TestDatabase.asItIs())
                .sql("create table if not exists screen.counting (stream text primary key, facts bigint not null)")
                .update();
    }

    @AfterEach
    void drop() {
        JdbcClient.create(TestDatabase.asItIs())
                .sql("drop table screen.counting cascade")
                .update();
    }

    @Test
    @DisplayName("启动时在旁边重建，换上之前旧屏照常可读、照常前进，往日以一句话说明；换上之后全是新版")
    void isRebuiltBesideAndSwapped() throws Exception {
        version = 1;
        try (Bureau before = Bureau.with(TODAY, Counted.class)) {
            before.ledger().record(first.id(), first.facts());
            before.ledger().record(second.id(), second.facts());
            before.read();
            assertThat(counted(before)).containsOnly(Map.entry("21-001", 4L), Map.entry("21-002", 1L));
        }
        version = 2;
        try (Connection reader = TestDatabase.asItIs().getConnection()) {
            reader.setAutoCommit(false);
            reader.createStatement().execute("select 1 from screen.counting");
            try (Bureau after = Bureau.again(TODAY, Counted.class)) {
                after.ledger().record(third.id(), third.facts());
                after.read();
                assertThat(counted(after))
                        .containsOnly(Map.entry("21-001", 4L), Map.entry("21-002", 1L), Map.entry("21-003", 1_000L));
                assertThatThrownBy(() -> after.ask(YEAR)).hasStackTraceContaining("the past is being made");

                reader.rollback();

                await().atMost(Duration.ofSeconds(60))
                        .untilAsserted(() -> assertThat(counted(after))
                                .containsOnly(
                                        Map.entry("21-001", 4_000L),
                                        Map.entry("21-002", 1_000L),
                                        Map.entry("21-003", 1_000L)));
                await().atMost(Duration.ofSeconds(60))
                        .until(() -> after.ask(new ReadRebuild()).step() == Step.DONE);
                after.read();
                assertThat(after.ask(YEAR).cases()).hasSize(3);
                assertThat(after.part(Rebuild.class).check().equal()).isTrue();
            }
        }
        try (Bureau later = Bureau.again(TODAY, Counted.class)) {
            assertThat(later.ask(new ReadRebuild()).startedBy()).isEqualTo("system");
        }
    }

    private static Map<String, Long> counted(Bureau office) {
        Map<String, Long> counted = new HashMap<>();
        office.part(JdbcClient.class)
                .sql("select stream, facts from screen.counting")
                .query(row -> {
                    counted.put(row.getString(1).replaceAll(".*-(21-\\d+)", "$1"), row.getLong(2));
                });
        return counted;
    }

    static class Counted {
        @Bean
        Screen<Long> counting(JdbcClient database) {
            return new Counting(database);
        }
    }

    /** How many facts a stream has; in thousands from the second version on. */
    private record Counting(JdbcClient database) implements Screen<Long> {
        private static final Table TABLE = Table.keyed("counting", 1, "stream text", "facts int8");

        @Override
        public String name() {
            return "counting";
        }

        @Override
        public int version() {
            return version;
        }

        @Override
        public boolean reads(Entry entry) {
            return entry.ofCase();
        }

        @Override
        public List<Table> tables() {
            return List.of(TABLE);
        }

        @Override
        public Map<String, Long> load(Set<String> streams) {
            Map<String, Long> known = new HashMap<>();
            database.sql("select stream, facts from counting where stream = any(?)")
                    .param(streams.toArray(String[]::new))
                    .query(row -> {
                        known.put(row.getString(1), row.getLong(2));
                    });
            return known;
        }

        @Override
        public Reading start(String stream, Long soFar, History history) {
            long[] count = {soFar == null ? 0 : soFar};
            return new Reading() {
                @Override
                public void read(Entry entry) {
                    count[0] += version == 1 ? 1 : 1_000;
                }

                @Override
                public List<Row> rows() {
                    return List.of(TABLE.row(stream, count[0]));
                }
            };
        }
    }
}
