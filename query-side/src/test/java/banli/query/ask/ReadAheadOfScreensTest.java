package banli.query.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.language.event.DirectoryEvent.OfficeConfirmed;
import banli.language.event.DirectoryEvent.ProposerEntered;
import banli.language.event.DirectoryEvent.UnitEntered;
import banli.language.event.DirectoryEvent.UserEntered;
import banli.language.event.IntakeEvent.CaseReassigned;
import banli.language.event.LedgerEvent.LedgerOpened;
import banli.language.event.LedgerFact;
import banli.language.query.trail.ReadFacts;
import banli.language.word.Body;
import banli.language.word.Meta;
import banli.language.word.Office;
import banli.language.word.UnitKind;
import banli.language.word.person.Enciphered;
import banli.language.word.proposal.UnitRole;
import banli.query.live.Bureau;
import banli.query.story.Story;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.queryhandling.QueryExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("画面读到之前：谁可阅案由账本说")
class ReadAheadOfScreensTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 7, 25);
    private final Bureau office = new Bureau(TODAY);
    private final Story secret = Story.proposal("21-168", UnitRole.LEAD).assigned();
    private final ReadFacts facts = new ReadFacts(secret.id(), 0, 0);

    @BeforeEach
    void people() {
        record("ledger", new LedgerOpened("demo", null, "民政局", "民", "shanghai", true, List.of("root", "root2"), TODAY));
        record("unit:yanglao", new UnitEntered("yanglao", "养老服务科", UnitKind.SECTION, "deputy", null, null));
        person("li", Office.SECTION, "yanglao");
        person("zhao", Office.SECTION, "jiuzhu");
        person("deputy", Office.DEPUTY_LEADER, null);
        person("super", Office.SUPERVISOR, null);
        record(
                "proposer:chen-zhen",
                new ProposerEntered(
                        "chen-zhen", "陈箴", Body.CPPCC, null, new Enciphered<>("proposer:chen-zhen", "00", "00"), true));
        office.read();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    @DisplayName("画面还没读到的案件也一样：刚交办到的科室查得到事实，别人查不到")
    void theLedgerSaysWhoReadsWhatTheScreensHaveNotRead() {
        office.ledger().record(secret.id(), secret.facts());
        office.ledger().write();

        assertThat(office.ask(facts, as("li", Office.SECTION, "yanglao")).facts())
                .hasSameSizeAs(secret.facts());
        assertThat(office.ask(facts, as("deputy", Office.DEPUTY_LEADER, null)).facts())
                .hasSameSizeAs(secret.facts());
        for (Map<String, String> other :
                List.of(as("zhao", Office.SECTION, "jiuzhu"), as("super", Office.SUPERVISOR, null))) {
            assertThatThrownBy(() -> office.ask(facts, other)).hasRootCauseInstanceOf(QueryExecutionException.class);
        }
    }

    @Test
    @DisplayName("一案刚改派：画面读到之前，接手的科室就查得到")
    void whoeverWasJustGivenItReadsIt() {
        office.ledger().record(secret.id(), secret.facts());
        office.read();
        assertThatThrownBy(() -> office.ask(facts, as("zhao", Office.SECTION, "jiuzhu")))
                .as("its facts are at hand from now on, and those that come are read")
                .hasRootCauseInstanceOf(QueryExecutionException.class);
        office.ledger()
                .record(secret.id(), new CaseReassigned("jiuzhu", "zhao", "机构调整", List.of(), TODAY.minusDays(1)));
        office.ledger().write();

        assertThat(office.ask(facts, as("zhao", Office.SECTION, "jiuzhu")).facts())
                .isNotEmpty();
    }

    private void person(String id, Office in, String unit) {
        record("user:" + id, new UserEntered(id, "姓名" + id, unit, null));
        record("user:" + id, new OfficeConfirmed(id, in, unit));
    }

    private void record(String stream, LedgerFact fact) {
        office.ledger().record(stream, fact, Map.of(Meta.ACTOR, "root", Meta.OFFICE, "ADMIN"));
    }

    private static Map<String, String> as(String person, Office in, String unit) {
        return unit == null
                ? Map.of(Meta.ACTOR, person, Meta.OFFICE, in.name())
                : Map.of(Meta.ACTOR, person, Meta.OFFICE, in.name(), Meta.ACTING_UNIT, unit);
    }
}
