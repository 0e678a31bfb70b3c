package banli.query.ask;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.event.DirectoryEvent.OfficeConfirmed;
import banli.language.event.DirectoryEvent.ProposerEntered;
import banli.language.event.DirectoryEvent.UnitEntered;
import banli.language.event.DirectoryEvent.UserEntered;
import banli.language.event.LedgerEvent.LedgerOpened;
import banli.language.event.LedgerFact;
import banli.language.query.Query;
import banli.language.query.board.ShowBoard;
import banli.language.query.register.FindCases;
import banli.language.query.trail.ReadFeed;
import banli.language.query.trail.ReadTrail;
import banli.language.word.Body;
import banli.language.word.Meta;
import banli.language.word.Office;
import banli.language.word.UnitKind;
import banli.language.word.person.Enciphered;
import banli.language.word.proposal.UnitRole;
import banli.query.live.Bureau;
import banli.query.story.Story;
import banli.wire.WireMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.queryhandling.QueryBus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("刚刚成为保密的")
class ConfidentialByNowTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 7, 25);
    private static final String SECRET = "机密词语";
    private static final String PERSON = "陈箴";
    private static final Map<String, String> SECTION =
            Map.of(Meta.ACTOR, "zhao", Meta.OFFICE, Office.SECTION.name(), Meta.ACTING_UNIT, "jiuzhu");
    private static final Map<String, String> REGISTRY = Map.of(Meta.ACTOR, "wu", Meta.OFFICE, Office.REGISTRY.name());
    private static final List<Query<?>> QUESTIONS = List.of(
            new ReadTrail(null, null, null, null, null, 1, 50),
            new ReadFeed(-1, 100, List.of()),
            new ShowBoard(null),
            FindCases.all(10));

    private final Bureau office = new Bureau(TODAY);
    private final Story secret = Story.proposal("21-168", UnitRole.LEAD)
            .about("秘密主题", "关于" + SECRET + "的建议")
            .registered();

    @BeforeEach
    void people() {
        record("ledger", new LedgerOpened("demo", null, "民政局", "民", "shanghai", true, List.of("root", "root2"), TODAY));
        record("unit:jiuzhu", new UnitEntered("jiuzhu", "救助科", UnitKind.SECTION, null, null, null));
        record("user:zhao", new UserEntered("zhao", "赵", "jiuzhu", null));
        record("user:zhao", new OfficeConfirmed("zhao", Office.SECTION, "jiuzhu"));
        record("user:wu", new UserEntered("wu", "吴", null, null));
        record("user:wu", new OfficeConfirmed("wu", Office.REGISTRY, null));
        record(
                "proposer:chen-zhen",
                new ProposerEntered(
                        "chen-zhen",
                        PERSON,
                        Body.CPPCC,
                        null,
                        new Enciphered<>("proposer:chen-zhen", "00", "00"),
                        true));
        office.read();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    @DisplayName("谁要求保密，在他还没有案件时也不告诉别人；办公室照常看到")
    void whoAskedForItBeforeAnyCase() {
        for (Query<?> question : QUESTIONS) {
            assertThat(said(question, SECTION)).as(question.toString()).doesNotContain(PERSON);
        }
        assertThat(said(QUESTIONS.getFirst(), REGISTRY)).contains(PERSON);
    }

    @Test
    @DisplayName("案件在问与答之间才登记的，答复里也没有它的一个词")
    void registeredWhileItIsAnswered() {
        AtomicBoolean recorded = new AtomicBoolean();
        office.part(QueryBus.class).registerHandlerInterceptor((work, chain) -> {
            if (recorded.compareAndSet(false, true)) {
                office.ledger().record(secret.id(), secret.facts());
                office.read();
            }
            return chain.proceed();
        });
        assertThat(said(QUESTIONS.getFirst(), SECTION)).contains("21-168").doesNotContain(SECRET, PERSON);
        assertThat(said(QUESTIONS.getFirst(), REGISTRY)).contains(SECRET);
    }

    private String said(Query<?> question, Map<String, String> as) {
        return WireMapper.mapper().writeValueAsString(office.ask(question, as));
    }

    private void record(String stream, LedgerFact fact) {
        office.ledger().record(stream, fact, Map.of(Meta.ACTOR, "root", Meta.OFFICE, "ADMIN"));
    }
}
