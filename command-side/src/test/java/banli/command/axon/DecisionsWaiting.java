package banli.command.axon;

import banli.command.meeting.MeetingOnRecord;
import banli.language.event.MeetingEvent;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** As the screens would tell: how many decisions of meetings wait for a person. */
final class DecisionsWaiting {
    private DecisionsWaiting() {}

    static long of(String person, Stream<MeetingEvent> facts) {
        Map<String, MeetingOnRecord> meetings = new HashMap<>();
        facts.forEach(fact ->
                meetings.compute(fact.meeting(), (_, was) -> (was == null ? MeetingOnRecord.NONE : was).with(fact)));
        return meetings.values().stream()
                .flatMapToInt(it -> IntStream.rangeClosed(
                                1, it.held().decisions().size())
                        .filter(number -> !it.done().containsKey(number))
                        .filter(number -> person.equals(
                                it.held().decisions().get(number - 1).owner())))
                .count();
    }
}
