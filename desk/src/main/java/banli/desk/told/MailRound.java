package banli.desk.told;

import banli.desk.ask.Person;
import banli.language.calendar.AdoptedCalendars;
import banli.language.policy.PolicyDocument.Telling;
import banli.language.query.notice.NoticeList.Notice;
import banli.language.query.policy.PoliciesOnFile;
import banli.language.query.policy.PoliciesOnFile.CalendarOnFile;
import banli.language.query.policy.PoliciesOnFile.PolicyOnFile;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * 写信的一轮。 Looks, for everybody with a confirmed address, what is to be mailed now: what they want at once, and the digest at
 * their hour; nothing on days off by the calendars in force, nor in their quiet hours, after which it is made up for.
 */
final class MailRound {
    private static final Logger LOG = System.getLogger(MailRound.class.getName());

    private final WishesTable wishes;
    private final Outbox outbox;
    private final Letters letters;
    private final Clock clock;
    private final Asks asks;

    MailRound(WishesTable wishes, Outbox outbox, Letters letters, Clock clock, Asks asks) {
        this.wishes = wishes;
        this.outbox = outbox;
        this.letters = letters;
        this.clock = clock;
        this.asks = asks;
    }

    void run() {
        LocalDateTime now = LocalDateTime.now(clock);
        for (Wishes own : wishes.confirmed()) {
            try {
                asks.person(own.person()).ifPresent(person -> tell(person, own, now));
            } catch (RuntimeException away) {
                // What can't be asked of one keeps no mail from the others; the next round asks again.
                LOG.log(
                        Level.WARNING,
                        "no mail could be written: " + away.getClass().getSimpleName());
            }
        }
    }

    private void tell(Person person, Wishes own, LocalDateTime now) {
        PoliciesOnFile policies = asks.policies(person);
        Wishes wanted = own.or(usual(policies, now.toLocalDate()));
        if (!works(policies, now.toLocalDate()) || wanted.quiet(now.getHour())) {
            return;
        }
        boolean digest = wanted.digestDue(now.toLocalDate(), now.getHour());
        List<Notice> news = outbox.notMailed(person.id(), asks.unread(person)).stream()
                .filter(notice -> notice.fact().position() > own.since())
                .filter(notice -> digest || wanted.atOnce().contains(notice.kind()))
                .toList();
        if (digest || !news.isEmpty()) {
            outbox.put(person.id(), news, digest ? now.toLocalDate() : null, letters::of);
        }
    }

    /** What the policy in force says; where it says nothing, the program's usual. */
    static Telling usual(PoliciesOnFile policies, LocalDate today) {
        return policies.inForce(today)
                .map(PolicyOnFile::document)
                .map(document -> document.telling())
                .orElse(Wishes.USUAL);
    }

    private static boolean works(PoliciesOnFile policies, LocalDate day) {
        return AdoptedCalendars.of(policies.calendars().stream()
                        .map(CalendarOnFile::document)
                        .toList())
                .working()
                .isWorkingDay(day);
    }

    /** 所问。 What is asked of the ledger in each person's own name. */
    record Asks(
            Function<String, Optional<Person>> people,
            Function<Person, List<Notice>> news,
            Function<Person, PoliciesOnFile> rules) {
        Optional<Person> person(String id) {
            return people.apply(id);
        }

        List<Notice> unread(Person person) {
            return news.apply(person);
        }

        PoliciesOnFile policies(Person person) {
            return rules.apply(person);
        }
    }
}
