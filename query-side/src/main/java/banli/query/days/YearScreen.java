package banli.query.days;

import banli.language.query.board.ReadYearByDay;
import banli.language.query.board.YearByDay;
import banli.language.query.figures.FigureScope;
import banli.language.word.AsOf;
import banli.language.word.Text;
import banli.query.past.FactDays;
import banli.query.past.Moment;
import banli.query.past.Pasts;
import banli.query.screen.NotFound;
import banli.query.screen.ScreensPosition;
import banli.query.screen.Standpoint;
import banli.query.screen.Today;
import banli.query.screen.figures.CountsOfDay;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** 一年逐日的答复。 Answers {@link ReadYearByDay}; what it has made is kept until a fact or a day comes, and shared by all who ask. */
@Component
class YearScreen {
    private static final int KEPT = 6;

    private final Passing passing;
    private final FactDays days;
    private final CountsOfDay figures;
    private final ScreensPosition position;
    private final Pasts pasts;
    private final DaySentences sentences;
    private final Today today;

    private final Cache<Made, YearByDay> kept =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    YearScreen(
            Passing passing,
            FactDays days,
            CountsOfDay figures,
            ScreensPosition position,
            Pasts pasts,
            DaySentences sentences,
            Today today) {
        this.passing = passing;
        this.days = days;
        this.figures = figures;
        this.position = position;
        this.pasts = pasts;
        this.sentences = sentences;
        this.today = today;
    }

    @QueryHandler
    YearByDay on(ReadYearByDay asked) {
        LocalDate now = today.date();
        LocalDate first = days.first(asked.clock()).orElse(null);
        if (first == null && asked.year() <= now.getYear()) {
            return new YearByDay(position.now(), asked.year(), asked.clock(), List.of(), List.of());
        }
        LocalDate from = later(LocalDate.of(asked.year(), 1, 1), first);
        LocalDate to = earlier(LocalDate.of(asked.year(), 12, 31), now);
        if (first == null || from.isAfter(to)) {
            throw nothing(asked, first, now);
        }
        Moment begin = pasts.moment(new AsOf(asked.clock(), null, from, null));
        Moment end = pasts.moment(new AsOf(asked.clock(), null, to, null));
        return kept.get(
                new Made(asked, position.now(), now),
                made -> passing.together(() -> passing(made, begin, end)).by(made.position(), asked, from, to));
    }

    private YearPassing passing(Made made, Moment from, Moment to) {
        ReadYearByDay asked = made.asked();
        return new YearPassing(
                passing.standing(from, to),
                days.counted().by(asked.clock()),
                passing.counts(from, to),
                sentences.of(asked.clock(), from.today(), to.today()),
                day -> figures.counts(
                        new Standpoint(asked.clock(), day, made.position(), true), asked.year(), FigureScope.ALL));
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

    private record Made(ReadYearByDay asked, long position, LocalDate today) {}
}
