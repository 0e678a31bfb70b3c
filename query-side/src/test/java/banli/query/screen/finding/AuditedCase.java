package banli.query.screen.finding;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.event.CaseEvent;
import banli.language.event.ContactEvent.ContactRecorded;
import banli.language.event.DeadlineEvent.DeadlineMissed;
import banli.language.event.DirectoryEvent.UserEntered;
import banli.language.event.FeedbackEvent.SatisfactionRecorded;
import banli.language.query.finding.FindingList;
import banli.language.query.finding.FindingRow;
import banli.language.query.finding.FindingScope;
import banli.language.query.finding.Findings;
import banli.language.query.finding.ListFindings;
import banli.language.query.finding.ReadFindings;
import banli.language.word.CaseId;
import banli.language.word.Meta;
import banli.language.word.deadline.DeadlineKind;
import banli.language.word.proposal.Channel;
import banli.language.word.proposal.FormChannel;
import banli.language.word.proposal.Phase;
import banli.language.word.proposal.Satisfaction;
import banli.language.word.proposal.UnitRole;
import banli.query.live.Bureau;
import banli.query.story.Story;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** 被核查的案件。 A case with two contacts, in an office of two people, to which a test adds what is looked for. */
abstract class AuditedCase {
    static final LocalDate TODAY = LocalDate.of(2021, 7, 30);
    static final LocalDate MARCH = LocalDate.of(2021, 3, 15);

    /** Tuesday, ten in the morning. */
    static final Instant WORKING = Instant.parse("2021-06-15T02:00:00Z");

    final Bureau office = new Bureau(TODAY);
    final Story story = Story.proposal("21-001", UnitRole.LEAD).contacted();
    final CaseId id = story.id();

    @BeforeEach
    void aCase() {
        office.ledger().at(Instant.parse("2021-03-03T02:00:00Z"));
        person("li", "李四");
        person("wang", "王五");
        told(id, "li", Map.of(), story.facts());
    }

    @AfterEach
    void close() {
        office.close();
    }

    void person(String id, String name) {
        office.ledger().record("person:" + id, new UserEntered(id, name, "yanglao", null), Map.of(Meta.ACTOR, "root"));
    }

    void told(CaseId of, String who, Map<String, String> more, CaseEvent... facts) {
        Map<String, String> meta = new HashMap<>(
                Map.of(Meta.ACTOR, who, Meta.ACTOR_NAME, who.equals("li") ? "李四" : who.equals("wang") ? "王五" : who));
        meta.put(Meta.OFFICE, "SECTION");
        meta.putAll(more);
        for (CaseEvent fact : facts) {
            office.ledger().record(of.value(), fact, meta);
        }
    }

    static ContactRecorded contactOn(LocalDate day) {
        return Story.contact(4, 1, Phase.DURING, Channel.PHONE, day);
    }

    static ContactRecorded shared(LocalDate day, CaseId with) {
        return contact("区里", day, List.of(with));
    }

    static ContactRecorded at(String place, LocalDate day) {
        return contact(place, day, List.of());
    }

    static ContactRecorded contact(String place, LocalDate day, List<CaseId> with) {
        return new ContactRecorded(
                5,
                1,
                Phase.DURING,
                Channel.VISIT,
                place,
                List.of(),
                List.of(),
                "谈",
                null,
                List.of(),
                with,
                true,
                false,
                day);
    }

    static DeadlineMissed missed() {
        return new DeadlineMissed(
                DeadlineKind.FIRST_CONTACT, null, LocalDate.of(2021, 3, 31), 1, LocalDate.of(2021, 4, 1));
    }

    static SatisfactionRecorded form(Satisfaction result) {
        return new SatisfactionRecorded(
                1, "zhu-fang", Satisfaction.SATISFIED, result, "原因", FormChannel.PAPER, "wang", TODAY);
    }

    FindingRow only(FindingList list) {
        Findings found = list(list);
        assertThat(found.rows()).hasSize(1);
        assertThat(found.total()).isEqualTo(1);
        return found.rows().getFirst();
    }

    Findings list(FindingList list) {
        office.read();
        return office.ask(ListFindings.of(list, FindingScope.of(2021)));
    }

    long count(FindingList list) {
        return office.ask(new ReadFindings(FindingScope.of(2021))).counts().stream()
                .filter(one -> one.list() == list)
                .findFirst()
                .orElseThrow()
                .count();
    }
}
