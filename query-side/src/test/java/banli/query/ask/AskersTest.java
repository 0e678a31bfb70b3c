package banli.query.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import banli.language.event.DirectoryEvent.Delegated;
import banli.language.event.DirectoryEvent.OfficeConfirmed;
import banli.language.event.DirectoryEvent.OfficeRevoked;
import banli.language.event.DirectoryEvent.UserEntered;
import banli.language.event.LedgerEvent.LedgerOpened;
import banli.language.event.LedgerFact;
import banli.language.query.Query;
import banli.language.query.account.CheckLogin;
import banli.language.query.casefile.ReadCaseFile;
import banli.language.query.deadline.ListDue;
import banli.language.query.directory.ReadDirectory;
import banli.language.query.personal.ReadContactDetails;
import banli.language.query.screens.AwaitScreens;
import banli.language.query.trail.ReadFacts;
import banli.language.word.Meta;
import banli.language.word.Office;
import banli.language.word.Refused;
import banli.language.word.proposal.UnitRole;
import banli.query.live.Bureau;
import banli.query.story.Story;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.queryhandling.QueryExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("谁可以问什么")
class AskersTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 5, 25);
    private static final ListDue DUE = new ListDue(null, null, 1, 50);

    private final Bureau office = new Bureau(TODAY);
    private final Story story = Story.proposal("21-168", UnitRole.LEAD).contacted();

    @BeforeEach
    void people() {
        record("ledger", new LedgerOpened("demo", null, "民政局", "民", "shanghai", true, List.of("root", "root2"), TODAY));
        record("user:li", new UserEntered("li", "李四", "yanglao", null));
        record("user:li", new OfficeConfirmed("li", Office.SECTION, "yanglao"));
        record("user:wu", new UserEntered("wu", "吴", null, null));
        record("user:wu", new OfficeConfirmed("wu", Office.REGISTRY, null));
        record("user:wu", new Delegated("wu", "li", Office.REGISTRY, TODAY.minusDays(1), TODAY));
        // A second one, for later, takes nothing from the first.
        record("user:wu", new Delegated("wu", "li", Office.REGISTRY, TODAY.plusDays(9), TODAY.plusDays(12)));
        record("user:new", new UserEntered("new", "新人", null, null));
        office.ledger().record(story.id(), story.facts());
        office.read();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    @DisplayName("本单位有职务的人可以查阅，职务、科室要如实")
    void whoHoldsAnOfficeMayAsk() {
        assertMay(DUE, asks("li", Office.SECTION, "yanglao", null));
        assertMay(DUE, asks("li", Office.SECTION, null, null));
        assertMay(new ReadDirectory(), asks("root", Office.ADMIN, null, null));
        assertMayNot(DUE, asks("li", Office.SECTION, "jiuzhu", null));
        assertMayNot(DUE, asks("li", Office.CHIEF_LEADER, null, null));
        assertMayNot(DUE, asks("new", Office.SECTION, "yanglao", null));
        assertMayNot(DUE, asks("nobody", Office.REGISTRY, null, null));
        assertMayNot(DUE, Map.of(Meta.ACTOR, "new"));
        assertMayNot(DUE, Map.of());
    }

    @Test
    @DisplayName("代理期内可以代为查阅；没有授权的职务不可以")
    void aDelegateMayAskForTheOther() {
        assertMay(DUE, asks("li", Office.REGISTRY, null, "wu"));
        assertMayNot(DUE, asks("li", Office.CHIEF_LEADER, null, "wu"));
        assertMayNot(DUE, asks("new", Office.REGISTRY, null, "wu"));
    }

    @Test
    @DisplayName("职务撤销后不能再查阅，开账时的管理员也一样")
    void whoLostTheOfficeMayNot() {
        record("user:wu", new OfficeRevoked("wu", Office.REGISTRY, null, "调离"));
        record("user:root", new OfficeRevoked("root", Office.ADMIN, null, "调离"));
        office.read();

        assertMayNot(DUE, asks("wu", Office.REGISTRY, null, null));
        assertMayNot(DUE, asks("li", Office.REGISTRY, null, "wu"));
        assertMayNot(new ReadDirectory(), asks("root", Office.ADMIN, null, null));
        assertMay(new ReadDirectory(), asks("root2", Office.ADMIN, null, null));
    }

    @Test
    @DisplayName("联系方式只有经办的职务可以查阅")
    void contactDetailsAreForFew() {
        ReadContactDetails contact = new ReadContactDetails("zhu-fang", story.id(), "约定上门走访的时间");
        assertMay(contact, asks("wu", Office.REGISTRY, null, null));
        assertMay(contact, asks("li", Office.SECTION, "yanglao", null));
        assertMayNot(contact, asks("root", Office.ADMIN, null, null));
    }

    @Test
    @DisplayName("提出人只能看自己所提的案件；本单位的人不得冒充提出人")
    void aProposerSeesTheirOwnCase() {
        String lead =
                office.ask(new ReadCaseFile(story.id())).row().leadProposer().proposer();
        assertMay(new ReadCaseFile(story.id()), asks(lead, Office.PROPOSER, null, null));
        assertMay(new ReadFacts(story.id(), 0, 0), asks(lead, Office.PROPOSER, null, null));
        assertMayNot(new ReadCaseFile(story.id()), asks("someone-else", Office.PROPOSER, null, null));
        assertMayNot(new ReadDirectory(), asks(lead, Office.PROPOSER, null, null));
        record("user:" + lead, new UserEntered(lead, "同名", null, null));
        office.read();
        assertMayNot(new ReadCaseFile(story.id()), asks(lead, Office.PROPOSER, null, null));
    }

    @Test
    @DisplayName("登录与等候不问是谁；系统查询只由账本自身发出")
    void whatAnybodyMayAsk() {
        assertMay(new CheckLogin("li", "x"), Map.of());
        assertMay(new AwaitScreens(null, null, 1L, 0), Map.of());
        assertMay(DUE, asks("system", Office.SYSTEM, null, null));
        assertMayNot(DUE, asks("li", Office.SYSTEM, null, null));
    }

    @Test
    @DisplayName("职务的流里有不认识或读不出的事实：不凭其余的查验，说明要升级；别人照常")
    void nothingIsProvedByAFactNotKnown() {
        office.ledger().record("user:li", "office-lent-out", "1", "{}", Map.of());
        office.ledger().record("ledger", "office-confirmed", "1", "{", Map.of());
        office.read();

        assertNotKnown("office-lent-out", DUE, asks("li", Office.SECTION, "yanglao", null));
        assertNotKnown("office-lent-out", DUE, asks("wu", Office.REGISTRY, null, "li"));
        assertNotKnown("office-confirmed", new ReadDirectory(), asks("root", Office.ADMIN, null, null));
        assertMay(DUE, asks("wu", Office.REGISTRY, null, null));
    }

    private void record(String stream, LedgerFact fact) {
        office.ledger().record(stream, fact, Map.of(Meta.ACTOR, "root", Meta.OFFICE, "ADMIN"));
    }

    private static Map<String, String> asks(String person, Office in, String unit, String principal) {
        Map<String, String> meta = new HashMap<>(Map.of(Meta.ACTOR, person, Meta.OFFICE, in.name()));
        if (unit != null) {
            meta.put(Meta.ACTING_UNIT, unit);
        }
        if (principal != null) {
            meta.put(Meta.ON_BEHALF_OF, principal);
        }
        return meta;
    }

    private void assertMay(Query<?> question, Map<String, String> meta) {
        assertThatCode(() -> office.part(Askers.class).orRefuse(question, meta)).doesNotThrowAnyException();
    }

    private void assertMayNot(Query<?> question, Map<String, String> meta) {
        Refused told = refused(question, meta);
        assertThat(told.code()).isEqualTo(Refused.Code.OFFICE);
        assertThat(told.rules().getFirst().missing().en()).isNotBlank();
    }

    private void assertNotKnown(String fact, Query<?> question, Map<String, String> meta) {
        Refused told = refused(question, meta);
        assertThat(told.code()).isEqualTo(Refused.Code.UNAVAILABLE);
        assertThat(told.rules().getFirst().missing().zh()).contains(fact);
        assertThat(told.rules().getFirst().missing().en()).contains(fact);
    }

    private Refused refused(Query<?> question, Map<String, String> meta) {
        QueryExecutionException refused = catchThrowableOfType(
                QueryExecutionException.class, () -> office.part(Askers.class).orRefuse(question, meta));
        assertThat(refused).as(question + " " + meta).isNotNull();
        return (Refused) refused.getDetails().orElseThrow();
    }
}
