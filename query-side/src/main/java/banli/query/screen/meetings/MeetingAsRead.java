package banli.query.screen.meetings;

import banli.language.event.MeetingEvent.DecisionPassed;
import banli.language.event.MeetingEvent.MeetingCorrected;
import banli.language.event.MeetingEvent.MeetingHeld;
import banli.language.event.MeetingEvent.PaperAdded;
import banli.language.query.meeting.MeetingFile.Corrected;
import banli.language.word.Actor;
import banli.language.word.Meta;
import banli.query.feed.Entry;
import java.util.ArrayList;
import java.util.List;

/** 会议现在怎样读。 A meeting as its record reads after some of its facts, who recorded it, and how it was corrected. */
record MeetingAsRead(MeetingHeld held, Actor by, List<Integer> struck, List<Corrected> corrections, String madeUp) {
    /** After all of these facts, of which the first says that it was held. */
    static MeetingAsRead of(List<Entry> facts) {
        MeetingAsRead meeting = null;
        for (Entry entry : facts) {
            meeting = switch (entry.fact()) {
                case MeetingHeld it ->
                    new MeetingAsRead(
                            it, entry.by(), List.of(), List.of(), entry.meta().get(Meta.MADE_UP));
                case MeetingCorrected it -> meeting.corrected(it, entry);
                case PaperAdded it -> meeting.reading(meeting.held.with(it.paper()));
                case DecisionPassed it -> meeting.reading(meeting.held.passed(it.decision(), it.to()));
                case null, default -> meeting;
            };
        }
        return meeting;
    }

    private MeetingAsRead reading(MeetingHeld now) {
        return new MeetingAsRead(now, by, struck, corrections, madeUp);
    }

    private MeetingAsRead corrected(MeetingCorrected it, Entry entry) {
        List<Corrected> more = new ArrayList<>(corrections);
        more.add(new Corrected(entry.by(), entry.recordedAt(), it.reason()));
        return new MeetingAsRead(it.anew(), by, it.struck(), List.copyOf(more), madeUp);
    }
}
