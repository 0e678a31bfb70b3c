package banli.desk.inbox;

import banli.desk.ask.Buses;
import banli.desk.ask.PageActs;
import banli.desk.ask.Person;
import banli.desk.form.Filters;
import banli.language.query.account.HeldOffice;
import banli.language.query.deadline.DueList;
import banli.language.query.deadline.DueRow;
import banli.language.query.deadline.ListDue;
import banli.language.query.meeting.DecisionRow;
import banli.language.query.register.Waiting;
import banli.language.word.Office;
import banli.language.word.deadline.DeadlineKind;
import banli.language.word.deadline.Light;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** 案件的下一步之外。 What waits for a person besides the next step of a case. */
@Component
public class BesideCases {
    private static final Duration GOOD = Duration.ofSeconds(10);

    private static final int LISTED = 20;

    private final Buses buses;
    private final SecondPerson second;
    private final MeetingDuties duties;
    private final ReportsDue reports;
    private final Cache<Person, Integer> counted =
            Caffeine.newBuilder().expireAfterWrite(GOOD).maximumSize(1_000).build();

    BesideCases(Buses buses, SecondPerson second, MeetingDuties duties, ReportsDue reports) {
        this.buses = buses;
        this.second = second;
        this.duties = duties;
        this.reports = reports;
    }

    /** All of it, now. */
    public Found of(Person caller) {
        Found found = new Found(second.of(caller), duties.of(caller), reports.of(caller), publications(caller));
        counted.put(caller, found.count());
        return found;
    }

    /** How much of it, as it was known a few seconds ago. */
    int count(Person caller) {
        return counted.get(caller, person -> of(person).count());
    }

    /** Replies to be published soon or overdue, in cases that wait for another step meanwhile. */
    private List<DueRow> publications(Person caller) {
        HeldOffice registry = caller.held(Office.REGISTRY).orElse(null);
        return registry == null
                ? List.of()
                : Stream.of(Light.RED, Light.YELLOW)
                        .flatMap(light -> buses
                                .maybe(
                                        new ListDue(
                                                null,
                                                null,
                                                DeadlineKind.PUBLICATION,
                                                light,
                                                null,
                                                null,
                                                1,
                                                Filters.MOST),
                                        PageActs.meta(caller, registry))
                                .stream())
                        .map(DueList::due)
                        .flatMap(List::stream)
                        .filter(due -> !isTheirs(due.waitsFor()))
                        .toList();
    }

    private static boolean isTheirs(Waiting waiting) {
        return waiting != null && waiting.office() == Office.REGISTRY;
    }

    /**
     * 所得。 What was found.
     *
     * @param asked what waits for a second person
     * @param duties what meetings decided that the person sees to
     * @param reports reports that the chief leader has still to hear
     * @param publications publication deadlines near or over, for the registry
     */
    public record Found(
            List<SecondPerson.Asked> asked,
            List<DecisionRow> duties,
            ReportsDue.Waiting reports,
            List<DueRow> publications) {
        /** How many pieces. */
        public int count() {
            return asked.size() + duties.size() + reports.cases().size() + publications.size();
        }

        /** The publications that are listed: the longest overdue first; all of them stand with the deadlines. */
        public List<DueRow> listed() {
            return publications.subList(0, Math.min(LISTED, publications.size()));
        }
    }
}
