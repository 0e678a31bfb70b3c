package banli.desk.told;

import banli.desk.ask.Buses;
import banli.desk.ask.PageActs;
import banli.desk.ask.Person;
import banli.desk.comment.NamingMe;
import banli.language.query.list.ChaseList;
import banli.language.query.list.ListChases;
import banli.language.query.notice.NoticeList.Notice;
import banli.language.word.CaseId;
import banli.language.word.NoticeKind;
import banli.language.word.Office;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** 铃。 How much is new for whoever looks at a page, and in which cases; asked at most every few seconds a person. */
@Component("bell")
public class Bell {
    private static final Duration GOOD = Duration.ofSeconds(3);

    private static final int MOST = 20;

    private final Buses buses;
    private final Notices notices;
    private final NamingMe comments;
    private final Cache<Person, List<Notice>> known =
            Caffeine.newBuilder().expireAfterWrite(GOOD).maximumSize(1_000).build();

    Bell(Notices notices, Buses buses, NamingMe comments) {
        this.comments = comments;
        this.buses = buses;
        this.notices = notices;
    }

    /** How many notices and comments that name this person were not read; 0 while that can't be known. */
    public int unread(Person person) {
        return together(person).size() + comments(person).size();
    }

    /** The newest notices not read, at most so many. */
    public List<Notices.Shown> newest(Person person, int most) {
        return together(person).stream().limit(most).toList();
    }

    private List<Notices.Shown> together(Person person) {
        return Notices.together(of(person).stream()
                .sorted(Comparator.comparingLong(
                        (Notice notice) -> -notice.fact().position()))
                .map(notice -> new Notices.Shown(notice, false, List.of()))
                .toList());
    }

    /** The cases in which something is new. */
    public Set<CaseId> cases(Person person) {
        return Stream.concat(
                        of(person).stream().map(Notice::caseId).filter(Objects::nonNull),
                        comments(person).stream().map(one -> one.comment().caseId()))
                .collect(Collectors.toSet());
    }

    /** Chases of cases that this person has, until each is answered. */
    public List<ChaseList.Chased> chased(Person person) {
        return person.held(Office.SECTION)
                .flatMap(held -> buses.maybe(
                        new ListChases(
                                null, held.onBehalfOf() == null ? person.id() : held.onBehalfOf(), false, 1, MOST),
                        PageActs.meta(person, held)))
                .map(ChaseList::chases)
                .orElse(List.of());
    }

    /** What the clock chased or told this person further up, until it is read. */
    public List<Notice> pressing(Person person) {
        return of(person).stream()
                .filter(notice -> notice.kind() == NoticeKind.CHASED)
                .filter(notice -> notice.caseId() != null && notice.fact().by().office() == Office.SYSTEM)
                .toList();
    }

    /** Forgets what it knows. */
    void forget() {
        known.invalidateAll();
    }

    /** They have just read something. */
    void rung(Person person) {
        known.invalidate(person);
    }

    /** Comments that name this person, not read; none while that can't be known. */
    public List<NamingMe.Mine> comments(Person person) {
        try {
            return comments.unread(person);
        } catch (RuntimeException away) {
            return List.of();
        }
    }

    private List<Notice> of(Person person) {
        try {
            return known.get(person, notices::unread);
        } catch (RuntimeException away) {
            return List.of();
        }
    }
}
