package banli.query.live;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.word.AsOf;
import banli.query.feed.AsItHappened;
import banli.query.feed.Decoder;
import banli.query.feed.Entry;
import banli.query.feed.FactFeed;
import banli.query.fold.Origins;
import banli.query.past.AllRows;
import banli.query.past.Histories;
import banli.query.past.OtherOrder;
import banli.query.screen.Row;
import banli.query.screen.Rows;
import banli.query.screen.Table;
import banli.query.screen.casefile.CaseFileFold;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("任一时刻的行，就是到那时为止的事实折叠所得")
class EveryMomentTest {
    private static final int CASES = 40;
    private static final int MOMENTS = 12;
    private static final LocalDate TODAY = LocalDate.of(2023, 1, 1);

    /** The test ledger records all on this day. */
    private static final LocalDate DAY = LocalDate.of(2021, 1, 4);

    @RepeatedTest(4)
    @DisplayName("各案事实乱序补记、更正、随意分批读入之后，按两种时间任选的时刻逐表逐行相同")
    void equalsTheFoldOfItsFacts() throws Exception {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("seed=" + seed);
        Random random = new Random(seed);
        List<Histories.Recorded> history = OtherOrder.of(Histories.of(seed, CASES), seed);
        try (Bureau office = new Bureau(TODAY)) {
            int cut = random.nextInt(history.size());
            history.subList(0, cut).forEach(it -> office.ledger().record(it.id(), it.fact()));
            office.read(1 + random.nextInt(40));
            history.subList(cut, history.size()).forEach(it -> office.ledger().record(it.id(), it.fact()));
            office.read(1 + random.nextInt(40));
            List<LocalDate> days = office.part(JdbcClient.class)
                    .sql("select distinct happened_on from screen.trail where happened_on < ?")
                    .param(TODAY)
                    .query(LocalDate.class)
                    .list();
            for (int asked = 0; asked < MOMENTS; asked++) {
                long fact = random.nextInt(history.size());
                assertThat(rows(office, new AsOf(AsOf.Clock.RECORDED, fact, null, null)))
                        .as("fact " + fact + ", seed=" + seed)
                        .isEqualTo(folded(office, fact, UnaryOperator.identity(), false));
                LocalDate day = days.get(random.nextInt(days.size())).plusDays(random.nextInt(2));
                LocalDate until = day.isAfter(TODAY) ? TODAY : day;
                assertThat(rows(office, new AsOf(AsOf.Clock.HAPPENED, null, until, null)))
                        .as(until + ", seed=" + seed)
                        .isEqualTo(folded(office, Long.MAX_VALUE, stream -> AsItHappened.by(until, stream), true));
            }
        }
    }

    private static Map<String, String> rows(Bureau office, AsOf moment) {
        Map<String, String> rows = new TreeMap<>(AllRows.at(office, moment));
        rows.keySet().retainAll(CaseRows.KEPT.stream().map(Table::name).toList());
        return rows;
    }

    /** Written into tables of the same columns, so that both are read alike. */
    private static Map<String, String> folded(
            Bureau office, long until, UnaryOperator<List<Entry>> told, boolean corrected) throws SQLException {
        List<Row> rows = new ArrayList<>();
        office.part(FactFeed.class).byStream(until, facts -> {
            List<Row> last = new ArrayList<>();
            Origins.read(
                    new CaseFileFold(),
                    told.apply(facts.stream().map(Decoder::decoded).toList()).stream()
                            .map(Entry::asFact)
                            .toList(),
                    corrected,
                    (_, file) -> {
                        last.clear();
                        last.addAll(CaseRows.of(file, null).kept());
                    });
            rows.addAll(last);
        });
        try (Connection connection = office.part(DataSource.class).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("drop schema if exists expected cascade; create schema expected");
            for (Table table : CaseRows.KEPT) {
                String name = "expected." + table.name();
                statement.execute("create table " + name + " as select " + table.names() + " from screen."
                        + table.then().name() + " with no data");
                statement.execute("create unique index on " + name + " (" + table.keyNames() + ")");
            }
            Rows.write(connection, rows, Map.of(), "expected.");
        }
        return AllRows.in(office, "expected.", CaseRows.KEPT);
    }
}
