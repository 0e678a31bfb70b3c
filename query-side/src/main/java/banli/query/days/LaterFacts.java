package banli.query.days;

import banli.language.event.CorrectionEvent.RecordCorrected;
import banli.query.feed.AsItHappened;
import banli.query.feed.AsItHappened.Told;
import banli.query.feed.Entry;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * 后来才记的事实。 Of a case, what had happened by a day and was recorded or put right after it.
 *
 * @param days the day each is of, by the number of the fact recorded later
 * @param causes by the number of the fact that reads otherwise than was known, the fact recorded later: itself, or what corrects it
 */
record LaterFacts(Map<Long, LocalDate> days, Map<Long, Long> causes) {
    /**
     * 寻找。 In a stream, as recorded.
     *
     * @param known the last fact recorded by the day's end
     */
    static LaterFacts of(List<Entry> stream, long known, LocalDate day) {
        Map<Long, LocalDate> days = new TreeMap<>();
        Map<Long, Long> causes = new HashMap<>();
        Map<Long, Told> bySequence = AsItHappened.told(stream).stream()
                .collect(Collectors.toMap(told -> told.entry().sequence(), Function.identity()));
        for (Entry entry : stream) {
            if (entry.position() <= known) {
                continue;
            }
            LocalDate on = bySequence.get(entry.sequence()).on();
            if (entry.fact() instanceof RecordCorrected correction) {
                Told corrected = bySequence.get(correction.sequence());
                boolean concerns = corrected != null
                        && (corrected.entry().position() <= known
                                || !corrected.on().isAfter(day));
                if (concerns) {
                    days.put(entry.position(), corrected.on());
                    causes.put(corrected.entry().position(), entry.position());
                }
            } else if (!on.isAfter(day)) {
                days.put(entry.position(), on);
                causes.putIfAbsent(entry.position(), entry.position());
            }
        }
        return new LaterFacts(days, causes);
    }
}
