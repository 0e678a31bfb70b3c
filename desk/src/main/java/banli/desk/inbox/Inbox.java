package banli.desk.inbox;

import banli.desk.act.Ahead;
import banli.desk.act.CaseSteps;
import banli.desk.ask.Buses;
import banli.desk.ask.PageActs;
import banli.desk.ask.Person;
import banli.language.act.Act;
import banli.language.act.KnownAct;
import banli.language.query.account.HeldOffice;
import banli.language.query.casefile.CaseFile;
import banli.language.query.casefile.ReadCaseFile;
import banli.language.query.register.CaseList;
import banli.language.query.register.CaseRow;
import banli.language.query.register.FindWaiting;
import banli.language.query.register.FindWaiting.Waiter;
import banli.language.query.rehearsal.RehearsalOfActs.ActRehearsed;
import banli.language.word.CaseId;
import banli.language.word.Office;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** 待办箱。 Which cases wait for a person in any office held, nearest deadline first, and the acts that lead on. */
@Component
public class Inbox {
    private static final Duration GOOD = Duration.ofSeconds(1);

    private final Buses buses;
    private final CaseSteps steps;
    private final PageActs acts;
    private final BesideCases beside;
    private final Cache<Person, Integer> counted =
            Caffeine.newBuilder().expireAfterWrite(GOOD).maximumSize(1_000).build();

    Inbox(Buses buses, CaseSteps steps, PageActs acts, BesideCases beside) {
        this.beside = beside;
        this.acts = acts;
        this.buses = buses;
        this.steps = steps;
    }

    /** The cases that wait, nearest deadline first, so many at the most. */
    public Queue of(Person caller, int most) {
        Map<CaseId, CaseRow> found = new LinkedHashMap<>();
        long position = -1;
        for (HeldOffice held : reading(caller)) {
            CaseList list =
                    buses.ask(new FindWaiting(List.of(waiter(caller, held)), most), PageActs.meta(caller, held));
            position = Math.max(position, list.position());
            list.cases().forEach(row -> found.putIfAbsent(row.caseId(), row));
        }
        return new Queue(
                position,
                found.values().stream()
                        .sorted(Comparator.comparing(
                                CaseRow::dueOn, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())))
                        .limit(most)
                        .toList());
    }

    /** How much waits, cases and what there is beside them, as it was known a moment ago; 0 while that can't be known. */
    public int count(Person caller) {
        try {
            return counted.get(caller, this::waiting) + beside.count(caller);
        } catch (RuntimeException away) {
            return 0;
        }
    }

    /** How many cases wait now. */
    public int waiting(Person caller) {
        List<HeldOffice> held = reading(caller);
        List<Waiter> of = held.stream().map(office -> waiter(caller, office)).toList();
        return held.isEmpty()
                ? 0
                : Math.toIntExact(buses.ask(new FindWaiting(of, 1), PageActs.meta(caller, held.getFirst()))
                        .total());
    }

    /** No case waits for an administrator, who reads none. */
    private static List<HeldOffice> reading(Person caller) {
        return caller.offices().stream()
                .filter(held -> held.office() != Office.ADMIN)
                .toList();
    }

    private static Waiter waiter(Person caller, HeldOffice held) {
        return Waiter.of(held.office(), held.onBehalfOf() == null ? caller.id() : held.onBehalfOf());
    }

    /** A case with its file, in the office in which the awaited act is open, else in the first in which any is; the awaited one first. */
    public Waits open(CaseRow row, Person caller) {
        Map<String, String> meta = PageActs.meta(caller, caller.offices().getFirst());
        CaseFile file = buses.ask(new ReadCaseFile(row.caseId()), meta);
        Ahead ahead = steps.ahead(row, meta);
        Waits waits = new Waits(row, file, List.of(), null);
        for (HeldOffice held : caller.offices()) {
            List<ActRehearsed> open = acts.rehearsed(row.caseId(), PageActs.meta(caller, held)).stream()
                    .filter(act -> act.open() && ahead.leadsOn(act.act()) && isWorkOf(act, held))
                    .sorted(Comparator.comparingInt(act -> ahead.nearness(act.act())))
                    .toList();
            Waits here = new Waits(row, file, open, ahead.awaited(open));
            if (here.awaited() != null) {
                return here;
            } else if (waits.acts().isEmpty()) {
                waits = here;
            }
        }
        return waits;
    }

    /** For whom an act would be done; null in person. */
    String actedFor(CaseId caseId, String act, Person caller) {
        return PageActs.actedFor(caller, acts.office(caseId, act, caller));
    }

    private static boolean isWorkOf(ActRehearsed act, HeldOffice held) {
        return KnownAct.named(act.act())
                .filter(known -> !(known instanceof Act onCase) || onCase.isWorkOf(held.office()))
                .isPresent();
    }

    /** 一人的待办。 As of which fact, and the cases that wait. */
    public record Queue(long position, List<CaseRow> cases) {}
}
