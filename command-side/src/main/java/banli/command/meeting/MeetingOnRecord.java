package banli.command.meeting;

import banli.language.command.SupervisionCommand.NoteMeeting;
import banli.language.event.MeetingEvent;
import banli.language.event.MeetingEvent.DecisionPassed;
import banli.language.event.MeetingEvent.DecisionReported;
import banli.language.event.MeetingEvent.MeetingCorrected;
import banli.language.event.MeetingEvent.MeetingHeld;
import banli.language.event.MeetingEvent.PaperAdded;
import banli.language.word.CaseId;
import banli.language.word.meeting.MeetingDecision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * 在案的会议。 How a meeting stands: null before it is recorded; which of its decisions were reported as done, and
 * on which day, and which were struck as never made.
 */
public record MeetingOnRecord(MeetingHeld held, Map<Integer, LocalDate> done, Set<Integer> struck) {
    /** 尚无。 Not recorded yet. */
    public static final MeetingOnRecord NONE = new MeetingOnRecord(null, Map.of(), Set.of());

    /** 读入一件事实。 With one more fact. */
    public MeetingOnRecord with(MeetingEvent fact) {
        return switch (fact) {
            case MeetingHeld now -> new MeetingOnRecord(now, done, struck);
            case MeetingCorrected now -> new MeetingOnRecord(now.anew(), done, new TreeSet<>(now.struck()));
            case PaperAdded now -> new MeetingOnRecord(held.with(now.paper()), done, struck);
            case DecisionPassed now -> new MeetingOnRecord(held.passed(now.decision(), now.to()), done, struck);
            case DecisionReported now -> {
                Map<Integer, LocalDate> all = new TreeMap<>(done);
                all.put(now.decision(), now.doneOn());
                yield new MeetingOnRecord(held, all, struck);
            }
        };
    }

    /** 某项决定。 The decision with that number, null for none. */
    MeetingDecision decision(int number) {
        return held == null || number < 1 || number > held.decisions().size()
                ? null
                : held.decisions().get(number - 1);
    }

    /** 是否不再待办。 Whether a decision waits for nobody: reported as done, or struck. */
    boolean settled(int decision) {
        return done.containsKey(decision) || struck.contains(decision);
    }

    /** 各案所记。 What each of its cases records of it, by the cases' keys. */
    private Map<CaseId, NoteMeeting> notes() {
        Map<CaseId, NoteMeeting> notes = new TreeMap<>(Comparator.comparing(CaseId::value));
        if (held == null) {
            return notes;
        }
        List<MeetingDecision> decisions = MeetingAsHeld.orEmpty(held.decisions());
        for (CaseId one : MeetingAsHeld.orEmpty(held.cases())) {
            List<String> decided = IntStream.rangeClosed(1, decisions.size())
                    .filter(number -> !struck.contains(number))
                    .mapToObj(number -> decisions.get(number - 1))
                    .filter(decision -> one.equals(decision.about()))
                    .map(MeetingDecision::text)
                    .toList();
            notes.put(one, new NoteMeeting(one, held.meeting(), held.kind(), decided, null, held.heldOn()));
        }
        return notes;
    }

    /** 须记入各案的。 What has to be recorded in cases for them to say what this says, where they said what {@code before} says. */
    public List<NoteMeeting> since(MeetingOnRecord before) {
        Map<CaseId, NoteMeeting> was = before.notes();
        Map<CaseId, NoteMeeting> is = notes();
        List<NoteMeeting> notes = new ArrayList<>();
        is.forEach((one, note) -> {
            if (!Objects.equals(note, was.get(one))) {
                notes.add(note);
            }
        });
        was.forEach((one, note) -> {
            if (!is.containsKey(one)) {
                notes.add(new NoteMeeting(one, note.meeting(), note.kind(), List.of(), true, note.happenedOn()));
            }
        });
        notes.sort(Comparator.comparing(note -> note.caseId().value()));
        return List.copyOf(notes);
    }
}
