package banli.desk.past;

import banli.language.query.board.YearByDay;
import banli.language.word.AsOf;
import banli.wire.WireMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** 一年的流。 Sends the days of a year to those who watch; what is sent is written once, and shared by all. */
@Component
class YearStreams {
    private static final int KEPT = 8;

    private final Executor speakers;
    private final Map<Written, List<Event>> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Written, List<Event>> eldest) {
            return size() > KEPT;
        }
    };

    YearStreams(@Qualifier("liveSpeakers") Executor speakers) {
        this.speakers = speakers;
    }

    /** Opens a stream; after a lost connection it goes on behind the day that the browser had last. */
    SseEmitter open(YearByDay year, String language, String last) {
        List<Event> events = events(year, language);
        SseEmitter emitter = new SseEmitter(0L);
        int from = 1 + events.stream().map(Event::id).toList().indexOf(last == null ? "" : last);
        speakers.execute(() -> send(events.subList(from, events.size()), emitter));
        return emitter;
    }

    private static void send(List<Event> events, SseEmitter emitter) {
        try {
            for (Event event : events) {
                emitter.send(
                        SseEmitter.event().id(event.id()).name(event.name()).data(event.data()));
            }
            emitter.complete();
        } catch (IOException | IllegalStateException gone) {
            emitter.completeWithError(gone);
        }
    }

    private synchronized List<Event> events(YearByDay year, String language) {
        LocalDate last = year.days().isEmpty() ? null : year.days().getLast().day();
        return kept.computeIfAbsent(
                new Written(year.year(), year.clock(), year.position(), last, language), _ -> written(year, language));
    }

    private static List<Event> written(YearByDay year, String language) {
        List<Event> events = new ArrayList<>();
        events.add(event("cases", "cases", year.cases()));
        for (YearByDay.OfDay day : year.days()) {
            events.add(event(day.day().toString(), "day", Day.of(day, language)));
        }
        events.add(event("end", "end", year.days().size()));
        return events;
    }

    private static Event event(String id, String name, Object data) {
        return new Event(id, name, WireMapper.mapper().writeValueAsString(data));
    }

    private record Event(String id, String name, String data) {}

    private record Written(int year, AsOf.Clock clock, long position, LocalDate last, String language) {}

    /** 发出的一天。 A day as it is sent, its sentences in one language. */
    private record Day(
            LocalDate day,
            int facts,
            List<Said> said,
            List<YearByDay.Move> moves,
            Map<String, Long> counts,
            Map<String, List<Long>> figures) {
        static Day of(YearByDay.OfDay it, String language) {
            Map<String, List<Long>> figures = new LinkedHashMap<>();
            it.figures().stream()
                    .filter(figure -> YearTable.MAIN.contains(figure.id()))
                    .forEach(figure -> figures.put(
                            figure.id(),
                            figure.denominator() == null
                                    ? List.of(figure.numerator())
                                    : List.of(figure.numerator(), figure.denominator())));
            return new Day(
                    it.day(),
                    it.facts(),
                    it.said().stream()
                            .map(said -> new Said(
                                    said.caseId().value(),
                                    said.number(),
                                    said.sentence().in(language)))
                            .toList(),
                    it.moves(),
                    it.counts(),
                    figures);
        }
    }

    private record Said(String caseId, String number, String sentence) {}
}
