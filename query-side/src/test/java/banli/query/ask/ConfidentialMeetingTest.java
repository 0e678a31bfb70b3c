package banli.query.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import banli.language.event.DirectoryEvent.OfficeConfirmed;
import banli.language.event.DirectoryEvent.ProposerEntered;
import banli.language.event.DirectoryEvent.UnitEntered;
import banli.language.event.DirectoryEvent.UserEntered;
import banli.language.event.LedgerEvent.LedgerOpened;
import banli.language.event.LedgerFact;
import banli.language.query.meeting.DecisionRow;
import banli.language.query.meeting.ListDecisions;
import banli.language.query.meeting.MeetingFile;
import banli.language.query.meeting.ReadMeeting;
import banli.language.word.Body;
import banli.language.word.Meta;
import banli.language.word.Office;
import banli.language.word.UnitKind;
import banli.language.word.person.Enciphered;
import banli.language.word.proposal.UnitRole;
import banli.query.live.Bureau;
import banli.query.story.Story;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("议了保密案件的会议")
class ConfidentialMeetingTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 7, 25);

    private final Bureau office = new Bureau(TODAY);
    private final Story secret = Story.proposal("21-168", UnitRole.LEAD).accepted();
    private final Story open = Story.proposal("21-169", UnitRole.LEAD).registered();

    @BeforeEach
    void people() {
        record("ledger", new LedgerOpened("demo", null, "民政局", "民", "shanghai", true, List.of("root", "root2"), TODAY));
        record("unit:yanglao", new UnitEntered("yanglao", "养老服务科", UnitKind.SECTION, "deputy", null, null));
        record("unit:jiuzhu", new UnitEntered("jiuzhu", "救助科", UnitKind.SECTION, "deputy", null, null));
        person("wang", Office.SECTION, "jiuzhu");
        person("wu", Office.REGISTRY, null);
        person("super", Office.SUPERVISOR, null);
        record(
                "proposer:chen-zhen",
                new ProposerEntered(
                        "chen-zhen", "陈箴", Body.CPPCC, null, new Enciphered<>("proposer:chen-zhen", "00", "00"), true));
        office.ledger().record(secret.id(), secret.facts());
        office.ledger().record(open.id(), EveryQuestion.withoutCoSigners(open));
        record("meeting:2021-1", EveryQuestion.meeting(secret.id(), open.id(), "机密", TODAY));
        office.read();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    @DisplayName("不经办的人不见这件、所作的决定和材料，只知道有几件")
    void othersSeeTheOtherCases() {
        MeetingFile seen = office.ask(new ReadMeeting("2021-1"), as("super", Office.SUPERVISOR, null));
        assertThat(seen.cases()).containsExactly(open.id());
        assertThat(seen.withheld()).isOne();
        assertThat(seen.papers()).isEmpty();
        assertThat(seen.decisions()).extracting(DecisionRow::text).containsExactly("抓紧办理");
        assertThat(seen.names().cases()).doesNotContainKey(secret.id().value());
        assertThat(office.ask(new ListDecisions(null, true, 1, 10), as("super", Office.SUPERVISOR, null))
                        .total())
                .isOne();
    }

    @Test
    @DisplayName("决定的责任人见自己要办的一项，不见是哪一件；经办的人全见")
    void theOwnerSeesTheirOwn() {
        MeetingFile own = office.ask(new ReadMeeting("2021-1"), as("wang", Office.SECTION, "jiuzhu"));
        assertThat(own.decisions())
                .extracting(DecisionRow::text, DecisionRow::caseId, DecisionRow::number)
                .containsExactly(tuple("抓紧办理", open.id(), "21-169"), tuple("机密须保密", null, null));
        MeetingFile whole = office.ask(new ReadMeeting("2021-1"), as("wu", Office.REGISTRY, null));
        assertThat(whole.cases()).containsExactly(secret.id(), open.id());
        assertThat(whole.decisions()).hasSize(2);
        assertThat(whole.papers()).hasSize(1);
    }

    private static Map<String, String> as(String person, Office in, String unit) {
        Map<String, String> as = new HashMap<>(Map.of(Meta.ACTOR, person, Meta.OFFICE, in.name()));
        if (unit != null) {
            as.put(Meta.ACTING_UNIT, unit);
        }
        return as;
    }

    private void person(String id, Office held, String unit) {
        record("user:" + id, new UserEntered(id, id, unit, null));
        record("user:" + id, new OfficeConfirmed(id, held, unit));
    }

    private void record(String stream, LedgerFact fact) {
        office.ledger().record(stream, fact, Map.of(Meta.ACTOR, "root", Meta.ACTOR_NAME, "root", Meta.OFFICE, "ADMIN"));
    }
}
