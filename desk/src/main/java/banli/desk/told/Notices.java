package banli.desk.told;

import banli.desk.ask.Buses;
import banli.desk.ask.PageActs;
import banli.desk.ask.Person;
import banli.language.event.IntakeEvent.WorkHandedOver;
import banli.language.query.account.HeldOffice;
import banli.language.query.notice.ListNotices;
import banli.language.query.notice.NoticeList.Notice;
import banli.language.query.trail.TrailEntry;
import banli.wire.WireNames;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** 本人的提醒。 What is new for a person in any office held, the newest first, each fact once. */
@Component
public class Notices {
    /** What is older is no news, whether it was read or not. */
    private static final Duration NEWS = Duration.ofDays(30);

    private static final int MOST = 200;
    private static final String HANDED_OVER = WireNames.of(WorkHandedOver.class);

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
        return together(after(-1, caller).stream()
                .map(notice -> new Shown(notice, read.has(notice.fact().position()) || isOld(notice), List.of()))
                .toList());
    }

    /** What one person handed over on one day is one piece of news: that of its first case, with the others. */
    static List<Shown> together(List<Shown> all) {
        Map<Object, Shown> found = new LinkedHashMap<>();
        for (Shown one : all) {
            TrailEntry fact = one.notice().fact();
            Object piece = HANDED_OVER.equals(fact.type())
                    ? List.of(one.read(), String.valueOf(fact.by().person()), String.valueOf(fact.happenedOn()))
                    : one.fact();
            found.merge(piece, one, Shown::and);
        }
        return List.copyOf(found.values());
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

    /** 显示的提醒。 A notice, whether it was read, and what came with it. */
    public record Shown(Notice notice, boolean read, List<Notice> others) {
        private Shown and(Shown other) {
            return new Shown(
                    notice,
                    read,
                    Stream.concat(others.stream(), Stream.of(other.notice)).toList());
        }

        /** All of it, the newest first. */
        public List<Notice> all() {
            return Stream.concat(Stream.of(notice), others.stream()).toList();
        }

        /** The number of its fact. */
        public long fact() {
            return notice.fact().position();
        }
    }
}
