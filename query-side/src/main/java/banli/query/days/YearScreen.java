package banli.query.days;

import banli.language.query.board.ReadYearByDay;
import banli.language.query.board.YearByDay;
import banli.language.word.AsOf;
import banli.language.word.Text;
import banli.query.screen.NotFound;
import banli.query.screen.Today;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** 一年逐日的答复。 Answers {@link ReadYearByDay}; what it has made is kept until a fact or a day comes, and shared by all who ask. */
@Component
class YearScreen {
    private static final int KEPT = 6;

    private final Courses courses;
    private final FactDays days;
    private final DaySentences sentences;
    private final Today today;

    private final Map<Made, YearByDay> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Made, YearByDay> eldest) {
            return size() > KEPT;
        }
    };

    YearScreen(Courses courses, FactDays days, DaySentences sentences, Today today) {
        this.courses = courses;
        this.days = days;
        this.sentences = sentences;
        this.today = today;
    }

    @QueryHandler
    synchronized YearByDay on(ReadYearByDay asked) {
        LocalDate now = today.date();
        LocalDate first = days.first(asked.clock()).orElse(null);
        if (first == null && asked.year() <= now.getYear()) {
            return new YearByDay(courses.now().position(), asked.year(), asked.clock(), List.of(), List.of());
        }
        LocalDate from = later(LocalDate.of(asked.year(), 1, 1), first);
        LocalDate to = earlier(LocalDate.of(asked.year(), 12, 31), now);
        if (first == null || from.isAfter(to)) {
            throw nothing(asked, first, now);
        }
        Courses.Held held = courses.now();
        Made made = new Made(asked.year(), asked.clock(), held.position(), now);
        YearByDay answer = kept.get(made);
        if (answer == null) {
            answer = new YearPassing(asked.year(), asked.clock(), held, sentences.of(asked.clock(), from, to))
                    .by(from, to);
            kept.put(made, answer);
        }
        return answer;
    }

    private static RuntimeException nothing(ReadYearByDay asked, LocalDate first, LocalDate now) {
        boolean future = asked.year() > now.getYear();
        String by = asked.clock() == AsOf.Clock.HAPPENED ? "按发生时间" : "按记录时间";
        return NotFound.of(
                future
                        ? new Text(asked.year() + " 年还没有到。", "The year " + asked.year() + " has not come yet.")
                        : new Text(
                                by + "，" + asked.year() + " 年什么都没有" + (first == null ? "。" : "，最早的是 " + first + "。"),
                                "The ledger tells nothing of " + asked.year() + ", "
                                        + asked.clock().label().en()
                                        + (first == null ? "." : "; its first day is " + first + ".")));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return other == null || one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private record Made(int year, AsOf.Clock clock, long position, LocalDate today) {}
}
