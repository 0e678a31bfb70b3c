package banli.command.meeting;

import banli.language.event.MeetingEvent;
import banli.language.event.MeetingEvent.DecisionReported;
import banli.language.event.MeetingEvent.MeetingHeld;
import java.util.HashSet;
import java.util.Set;

/** 在案的会议。 How a meeting stands: null before it is recorded; and which of its decisions were reported as done. */
public record MeetingOnRecord(MeetingHeld held, Set<Integer> done) {
    /** 尚无。 Not recorded yet. */
    public static final MeetingOnRecord NONE = new MeetingOnRecord(null, Set.of());

    /** 读入一件事实。 With one more fact. */
    public MeetingOnRecord with(MeetingEvent fact) {
        return switch (fact) {
            case MeetingHeld now -> new MeetingOnRecord(now, done);
            case DecisionReported now -> {
                Set<Integer> all = new HashSet<>(done);
                all.add(now.decision());
                yield new MeetingOnRecord(held, Set.copyOf(all));
            }
        };
    }
}
