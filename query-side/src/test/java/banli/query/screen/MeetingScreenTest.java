package banli.query.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import banli.language.event.DirectoryEvent.UserEntered;
import banli.language.event.MeetingEvent.DecisionReported;
import banli.language.event.MeetingEvent.MeetingCorrected;
import banli.language.event.MeetingEvent.MeetingHeld;
import banli.language.event.MeetingEvent.PaperAdded;
import banli.language.query.meeting.DecisionList;
import banli.language.query.meeting.DecisionRow;
import banli.language.query.meeting.ListDecisions;
import banli.language.query.meeting.ListMeetings;
import banli.language.query.meeting.MeetingFile;
import banli.language.query.meeting.MeetingRow;
import banli.language.query.meeting.ReadMeeting;
import banli.language.word.AsOf;
import banli.language.word.Meta;
import banli.language.word.deadline.Light;
import banli.language.word.meeting.MeetingDecision;
import banli.language.word.meeting.MeetingKind;
import banli.language.word.proposal.Attachment;
import banli.language.word.proposal.UnitRole;
import banli.query.live.Bureau;
import banli.query.rebuild.Rebuild;
import banli.query.story.Story;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("会议的清单、会议和决定的事项")
class MeetingScreenTest {
    private static final Map<String, String> WU =
            Map.of(Meta.ACTOR, "wu", Meta.ACTOR_NAME, "吴", Meta.OFFICE, "REGISTRY");
    private static final LocalDate TODAY = LocalDate.of(2021, 5, 25);
    private static final LocalDate DAY = LocalDate.of(2021, 5, 10);

    private final Bureau office = new Bureau(TODAY);
    private final Story aCase = Story.proposal("21-001", UnitRole.LEAD).accepted();

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    @DisplayName("会议、未办结的决定事项按期限排列，报告以后不再列；回看当时仍未办结")
    void meetings() {
        office.ledger().record("user:sun", new UserEntered("sun", "孙", null, null), WU);
        office.ledger().record(aCase.id(), aCase.facts());
        office.ledger().record("meeting:2021-1", meeting(), WU);
        long before = office.read().ask(new ListDecisions(null, true, 1, 10)).position();
        assertThat(office.ask(new ListDecisions("sun", true, 1, 10)).decisions())
                .extracting(DecisionRow::text, DecisionRow::light)
                .containsExactly(tuple("更换终端", Light.RED), tuple("开展培训", Light.GREEN));
        office.ledger().record("meeting:2021-1", new DecisionReported("2021-1", 2, "已更换", TODAY), WU);

        DecisionList open = office.read().ask(new ListDecisions(null, true, 1, 10));
        assertThat(open.total()).isEqualTo(1);
        assertThat(open.decisions()).extracting(DecisionRow::decision).containsExactly(1);
        MeetingRow row = office.ask(new ListMeetings(2021, 1, 10)).meetings().getFirst();
        assertThat(row).isEqualTo(new MeetingRow("2021-1", MeetingKind.SPECIAL, DAY, "三楼", "孙", 1, 2, 1));
        assertThat(office.ask(new ListMeetings(2020, 1, 10)).total()).isZero();
        MeetingFile file = office.ask(new ReadMeeting("2021-1"));
        assertThat(file.names().numberOf(aCase.id().value())).isEqualTo("第21-001号");
        assertThat(file.decisions()).extracting(DecisionRow::report).containsExactly(null, "已更换");
        assertThat(file.decisions().getLast().number()).isEqualTo("21-001");
        assertThat(office.ask(
                                new ListDecisions(null, true, 1, 10),
                                AsOf.read("" + before, AsOf.Clock.RECORDED).orElseThrow())
                        .total())
                .isEqualTo(2);
        assertThat(office.part(Rebuild.class).check().rows()).isEmpty();
    }

    @Test
    @DisplayName("更正以后照新的读，划去的不再待办，回看当时照旧；缘由写在会议上，材料接着列")
    void corrected() {
        office.ledger().record("user:sun", new UserEntered("sun", "孙", null, null), WU);
        office.ledger().record(aCase.id(), aCase.facts());
        office.ledger().record("meeting:2021-1", meeting(), WU);
        Attachment paper = new Attachment("纪要.pdf", "application/pdf", 3, "a".repeat(64));
        office.ledger().record("meeting:2021-1", new PaperAdded("2021-1", paper), WU);
        long before = office.read().ask(new ListDecisions(null, true, 1, 10)).position();
        MeetingHeld held = meeting();
        MeetingHeld anew = new MeetingHeld(
                "2021-1",
                MeetingKind.LEADERS,
                DAY.minusDays(1),
                null,
                "sun",
                List.of("sun"),
                List.of(),
                "研究终端",
                held.decisions(),
                List.of(paper));
        office.ledger().record("meeting:2021-1", new MeetingCorrected("2021-1", anew, List.of(2), "种类和日期记错"), WU);

        assertThat(office.read().ask(new ListDecisions(null, true, 1, 10)).decisions())
                .extracting(DecisionRow::decision)
                .containsExactly(1);
        MeetingFile file = office.ask(new ReadMeeting("2021-1"));
        assertThat(file.kind()).isEqualTo(MeetingKind.LEADERS);
        assertThat(file.cases()).isEmpty();
        assertThat(file.papers()).containsExactly(paper);
        assertThat(file.decisions()).extracting(DecisionRow::struck).containsExactly(false, true);
        assertThat(file.corrections()).singleElement().satisfies(one -> {
            assertThat(one.reason()).isEqualTo("种类和日期记错");
            assertThat(one.by().person()).isEqualTo("wu");
        });
        AsOf then = AsOf.read("" + before, AsOf.Clock.RECORDED).orElseThrow();
        assertThat(office.ask(new ListDecisions(null, true, 1, 10), then).total())
                .isEqualTo(2);
        assertThat(office.ask(new ReadMeeting("2021-1"), then).kind()).isEqualTo(MeetingKind.SPECIAL);
        assertThat(office.part(Rebuild.class).check().rows()).isEmpty();
    }

    private MeetingHeld meeting() {
        return new MeetingHeld(
                "2021-1",
                MeetingKind.SPECIAL,
                DAY,
                "三楼",
                "sun",
                List.of("sun"),
                List.of(aCase.id()),
                "研究终端",
                List.of(
                        new MeetingDecision("开展培训", "sun", TODAY.plusDays(9), null),
                        new MeetingDecision("更换终端", "sun", TODAY.minusDays(1), aCase.id())),
                List.of());
    }
}
