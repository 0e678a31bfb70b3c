package banli.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import banli.language.query.casefile.ReadCaseFile;
import banli.language.query.register.FindCases;
import banli.language.query.screens.ListUnreadable;
import banli.language.query.screens.UnreadableFacts.Unreadable;
import banli.language.word.CaseId;
import banli.language.word.proposal.UnitRole;
import banli.language.word.screens.Certificate;
import banli.language.word.screens.UnreadFact;
import banli.query.live.Bureau;
import banli.query.rebuild.Watch.Point;
import banli.query.story.RandomFacts;
import banli.query.story.Story;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("重建并换上")
class SwapTest {
    private static final int CASES = 40;
    private static final String KILL =
            "do $$ begin perform pg_terminate_backend(pid) from pg_locks where locktype = 'advisory'; end $$";

    private final Bureau office = new Bureau(LocalDate.of(2021, 9, 1));
    private final Story later = Story.proposal("21-900", UnitRole.LEAD).registered();

    @BeforeEach
    void record() {
        RandomFacts facts = new RandomFacts(5);
        for (int number = 1; number <= CASES; number++) {
            CaseId id = new CaseId("case-" + number);
            facts.ofACase(id, 12).forEach(fact -> office.ledger().record(id, fact));
        }
        office.read();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    @DisplayName("手工改坏的屏经重建恢复；证书写明各表两边的摘要、哪一行哪一栏不同；表的结构不变")
    void mendsWhatWasChangedByHand() {
        Map<String, String> structure = structure();
        change("update screen.register set title = 'x' where case_id = 'case-3'");

        Certificate certificate = rebuild().rebuild(Watch.NONE);

        assertThat(certificate.position()).isEqualTo(office.ledger().head());
        assertThat(certificate.differing()).isEqualTo(1);
        assertThat(certificate.rows().getFirst().key()).isEqualTo("case-3");
        assertThat(certificate.rows().getFirst().column()).isEqualTo("title");
        assertThat(certificate.tables())
                .filteredOn(table -> !table.liveDigest().equals(table.rebuiltDigest()))
                .extracting(table -> table.screen() + "." + table.table())
                .containsExactly("cases.register");
        assertThat(rebuild().check().equal()).isTrue();
        assertThat(structure()).isEqualTo(structure);
        assertThat(schemas()).isEmpty();
    }

    @Test
    @DisplayName("核对什么也不改，只指出不同")
    void checkingChangesNothing() {
        change("update screen.register set title = 'x' where case_id = 'case-3'");

        assertThat(rebuild().check().differing()).isEqualTo(1);
        assertThat(rebuild().check().differing()).isEqualTo(1);
        assertThat(schemas()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Point.class)
    @DisplayName("在任一处中断：原来的屏照样可读、可继续；再来一次，与事实一致，无重无漏")
    void killedAtAnyPoint(Point point) {
        String before = titles();

        assertThatThrownBy(() -> rebuild().rebuild(killedAt(point)));

        assertThat(titles()).isEqualTo(before);
        assertThat(office.ask(FindCases.all(100)).total()).isEqualTo(CASES);
        office.ledger().record(later.id(), later.facts());
        office.read();
        assertThat(rebuild().rebuild(Watch.NONE).equal()).isTrue();
        assertThat(office.ask(FindCases.all(100)).total()).isEqualTo(CASES + 1);
        assertThat(rebuild().check().equal()).isTrue();
        assertThat(schemas()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Point.class,
            names = {"MADE", "FOLDED", "INDEXED", "COMPARED"})
    @DisplayName("重建期间有人办理：一条不少，换上的屏正是实时阅读会得到的")
    void factsRecordedMeanwhile(Point point) {
        Certificate certificate = rebuild().rebuild(new Watch() {
            @Override
            public void at(Point here) {
                if (here == point) {
                    elsewhere(() -> {
                        office.ledger().record(later.id(), later.facts());
                        office.read();
                    });
                }
            }
        });

        assertThat(certificate.equal()).isTrue();
        assertThat(office.ask(new ReadCaseFile(later.id())).row().number()).isEqualTo("21-900");
        assertThat(rebuild().check().position()).isEqualTo(office.ledger().head());
        assertThat(rebuild().check().equal()).isTrue();
    }

    @Test
    @DisplayName("读不了的事实：证书指出它，与实时的屏所指相同")
    void namesWhatCannotBeRead() {
        office.ledger().record("case-1", "no-such-fact", "1", "{}", Map.of());
        office.read();
        List<Unreadable> told = office.ask(new ListUnreadable()).facts();

        Certificate certificate = rebuild().rebuild(Watch.NONE);

        assertThat(certificate.rows()).isEmpty();
        assertThat(certificate.equal()).isTrue();
        assertThat(certificate.unread()).isEqualTo(2);
        assertThat(certificate.unreadFacts())
                .extracting(UnreadFact::fact, UnreadFact::screen)
                .containsExactlyElementsOf(told.stream()
                        .map(one -> tuple(one.factPosition(), one.screen()))
                        .toList());
        assertThat(office.ask(new ListUnreadable()).facts()).isEqualTo(told);
    }

    /** Its connection is cut, as the death of its process would cut it. */
    private Watch killedAt(Point point) {
        return new Watch() {
            @Override
            public void at(Point here) {
                if (here == point) {
                    elsewhere(() -> change(KILL));
                    throw new IllegalStateException("killed at " + here);
                }
            }
        };
    }

    /** On a thread of its own, as others would. */
    private static void elsewhere(Runnable doing) {
        try {
            Thread.ofVirtual().start(doing).join();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private Rebuild rebuild() {
        return office.part(Rebuild.class);
    }

    private void change(String sql) {
        office.part(JdbcClient.class).sql(sql).update();
    }

    private String titles() {
        return office.ask(FindCases.all(100)).cases().toString();
    }

    private List<String> schemas() {
        return office.part(JdbcClient.class)
                .sql("select nspname from pg_namespace where nspname like 'screen!_%' escape '!'")
                .query(String.class)
                .list();
    }

    /** Columns, keys, indexes and settings of the living tables, by name. */
    private Map<String, String> structure() {
        Map<String, String> found = new TreeMap<>();
        office.part(JdbcClient.class).sql("""
                select 'index ' || indexname, indexdef from pg_indexes where schemaname = 'screen'
                union all select 'key ' || conname || ' ' || conrelid::regclass, pg_get_constraintdef(oid)
                from pg_constraint where connamespace = 'screen'::regnamespace
                union all select 'table ' || c.oid::regclass || ' ' || a.attname,
                a.attnum || format_type(a.atttypid, a.atttypmod) || a.attnotnull || coalesce(c.reloptions::text, '')
                from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
                where c.relnamespace = 'screen'::regnamespace and c.relkind = 'r'
                """).query(row -> {
            found.put(row.getString(1), row.getString(2));
        });
        return found;
    }
}
