package banli.desk.told;

import banli.desk.ask.Buses;
import banli.desk.ask.PageActs;
import banli.desk.ask.Person;
import banli.language.query.account.HeldOffice;
import banli.language.query.notice.ListNotices;
import banli.language.query.notice.NoticeList.Notice;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** 本人的提醒。 What is new for a person in any office held, the newest first, each fact once. */
@Component
public class Notices {
    /** What is older is no news, whether it was read or not. */
    private static final Duration NEWS = Duration.ofDays(30);

    private static final int MOST = 200;

    private final Buses buses;
    private final ReadMarks marks;
    private final Clock clock = Clock.systemUTC();

    Notices(Buses buses, ReadMarks marks) {
        this.buses = buses;
        this.marks = marks;
    }

    /** The newest, each with whether it was read. */
    public List<Shown> of(Person caller) {
        ReadMarks.Marks read = marks.of(caller.id());
        return after(-1, caller).stream()
                .map(notice -> new Shown(notice, read.has(notice.fact().position()) || isOld(notice)))
                .toList();
    }

    /** Those not yet read. */
    public List<Notice> unread(Person caller) {
        ReadMarks.Marks read = marks.of(caller.id());
        return after(read.upTo(), caller).stream()
                .filter(notice -> !read.has(notice.fact().position()) && !isOld(notice))
                .toList();
    }

    /** Those of facts after that one. */
    List<Notice> after(long fact, Person caller) {
        Map<Long, Notice> found = new HashMap<>();
        for (HeldOffice held : caller.offices()) {
            buses.ask(new ListNotices(fact, MOST), PageActs.meta(caller, held))
                    .notices()
                    .forEach(notice -> found.putIfAbsent(notice.fact().position(), notice));
        }
        return found.values().stream()
                .sorted(Comparator.comparingLong(
                                (Notice notice) -> notice.fact().position())
                        .reversed())
                .limit(MOST)
                .toList();
    }

    private boolean isOld(Notice notice) {
        Instant recorded = notice.fact().recordedAt();
        return recorded != null && recorded.isBefore(clock.instant().minus(NEWS));
    }

    /** 显示的提醒。 A notice and whether it was read. */
    public record Shown(Notice notice, boolean read) {
        /** The number of its fact. */
        public long fact() {
            return notice.fact().position();
        }
    }
}
