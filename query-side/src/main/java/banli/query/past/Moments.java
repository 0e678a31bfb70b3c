package banli.query.past;

import banli.language.act.LedgerRule;
import banli.language.word.AsOf;
import banli.language.word.Refused;
import banli.language.word.Text;
import banli.query.feed.FactFeed;
import banli.query.feed.RawFact;
import banli.query.screen.ScreensPosition;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.queryhandling.QueryExecutionException;
import org.springframework.stereotype.Component;

/** 查找时刻。 Finds the moment that is asked for; one outside the ledger's time is told in a sentence. */
@Component
public class Moments {
    private final FactFeed feed;
    private final ScreensPosition position;
    private final FactDays days;
    private final Clock clock;

    Moments(FactFeed feed, ScreensPosition position, FactDays days, Clock clock) {
        this.feed = feed;
        this.position = position;
        this.days = days;
        this.clock = clock;
    }

    /**
     * 时刻。 The moment as the ledger has it.
     *
     * @throws QueryExecutionException with a {@link Refused}, when it is before the first fact or has not come yet
     */
    Moment find(AsOf asked) {
        long head = position.now();
        if (head < 0) {
            throw outside("账本还没有事实。", "The ledger holds no fact yet.");
        }
        return asked.position() != null ? numbered(asked.position(), head) : dated(asked, head);
    }

    private Moment numbered(long number, long head) {
        if (number > head) {
            throw outside(
                    "还没有第 " + number + " 号事实，目前截至第 " + head + " 号。",
                    "There is no fact " + number + " yet; the last is " + head + ".");
        }
        return moment(AsOf.Clock.RECORDED, number, day(fact(number).recordedAt()));
    }

    private Moment dated(AsOf asked, long head) {
        LocalDate day = asked.day() == null ? day(asked.instant()) : asked.day();
        if (day.isAfter(LocalDate.now(clock))) {
            throw outside(day + " 还没有到。", day + " has not come yet.");
        }
        if (asked.clock() == AsOf.Clock.HAPPENED) {
            days.first(asked.clock()).filter(day::isBefore).ifPresent(first -> {
                throw outside(
                        "账本所记最早的事发生在 " + first + "，" + day + " 时还什么都没有。",
                        "The earliest thing that the ledger tells happened on " + first + "; of " + day
                                + " it tells nothing.");
            });
            return moment(asked.clock(), head, day);
        }
        Instant after = asked.day() == null ? asked.instant().plusMillis(1) : endOf(day);
        long last = feed.lastBefore(after);
        if (last < 0) {
            LocalDate first = day(fact(0).recordedAt());
            throw outside(
                    "账本自 " + first + " 起记录，当时还没有事实。可改为按发生时间查看。",
                    "The ledger begins on " + first
                            + " and held no fact then. You may look by when things happened instead.");
        }
        return moment(AsOf.Clock.RECORDED, Math.min(last, head), day);
    }

    private Moment moment(AsOf.Clock by, long position, LocalDate day) {
        return new Moment(by, position, day, endOf(day));
    }

    private Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    }

    private RawFact fact(long number) {
        return feed.at(number).orElseThrow();
    }

    private LocalDate day(Instant instant) {
        return instant.atZone(clock.getZone()).toLocalDate();
    }

    private static QueryExecutionException outside(String zh, String en) {
        return new QueryExecutionException(
                "outside the ledger's time",
                null,
                LedgerRule.AS_OF_IN_LEDGER.refused(Refused.Code.UNKNOWN, new Text(zh, en)));
    }
}
