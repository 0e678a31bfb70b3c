package banli.query.screen.meetings;

import banli.language.event.MeetingEvent.DecisionPassed;
import banli.language.event.MeetingEvent.DecisionReported;
import banli.language.event.MeetingEvent.MeetingCorrected;
import banli.language.event.MeetingEvent.MeetingHeld;
import banli.language.event.MeetingEvent.PaperAdded;
import banli.language.word.Text;
import banli.language.word.meeting.MeetingDecision;
import banli.query.feed.Entry;
import banli.query.screen.Row;
import banli.query.screen.RowsByFact;
import banli.query.screen.Table;
import banli.wire.WireMapper;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** 会议的行。 One row a meeting, one a decision, and one a decision that is done. */
@Component
class MeetingRows implements RowsByFact {
    static final Table MEETING = Table.keyed(
            "meeting",
            1,
            "meeting text",
            "year int4",
            "held_on date",
            "recorded_by text",
            "body jsonb",
            "corrected jsonb",
            "made_up text");
    static final Table DECISION = Table.keyed(
            "decision",
            2,
            "meeting text",
            "decision int4",
            "owner text",
            "due_on date",
            "case_id text",
            "said text",
            "struck bool");
    static final Table DONE =
            Table.keyed("decision_done", 2, "meeting text", "decision int4", "done_on date", "report text");
    private static final List<Table> ALL = List.of(MEETING, DECISION, DONE);

    @Override
    public String name() {
        return "meetings";
    }

    @Override
    public Text label() {
        return new Text("会议", "Meetings");
    }

    /** Since the second, a corrected meeting reads as it was corrected. */
    @Override
    public int version() {
        return 2;
    }

    @Override
    public boolean reads(Entry entry) {
        return entry.stream().startsWith("meeting:");
    }

    @Override
    public List<Table> current() {
        return ALL;
    }

    @Override
    public List<Row> rows(Entry entry, History history) {
        return switch (entry.fact()) {
            case DecisionReported it -> List.of(DONE.row(it.meeting(), it.decision(), it.doneOn(), it.report()));
            case MeetingHeld _, MeetingCorrected _, PaperAdded _, DecisionPassed _ ->
                rows(MeetingAsRead.of(history.upTo(entry.stream(), entry.sequence())));
            case null, default -> List.of();
        };
    }

    private static List<Row> rows(MeetingAsRead meeting) {
        MeetingHeld it = meeting.held();
        List<Row> rows = new ArrayList<>();
        rows.add(MEETING.row(
                it.meeting(),
                it.heldOn().getYear(),
                it.heldOn(),
                WireMapper.mapper().writeValueAsString(meeting.by()),
                WireMapper.mapper().writeValueAsString(it),
                WireMapper.mapper().writeValueAsString(meeting.corrections()),
                meeting.madeUp()));
        int number = 0;
        for (MeetingDecision decision : it.decisions()) {
            number++;
            rows.add(DECISION.row(
                    it.meeting(),
                    number,
                    decision.owner(),
                    decision.dueOn(),
                    decision.about() == null ? null : decision.about().value(),
                    decision.text(),
                    meeting.struck().contains(number)));
        }
        return rows;
    }
}
