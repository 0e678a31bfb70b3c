package banli.desk.inbox;

import banli.desk.act.Ahead;
import banli.desk.act.CaseSteps;
import banli.desk.ask.Buses;
import banli.desk.ask.PageActs;
import banli.desk.ask.Person;
import banli.desk.form.Filters;
import banli.language.act.Act;
import banli.language.act.KnownAct;
import banli.language.query.account.HeldOffice;
import banli.language.query.casefile.CaseFile;
import banli.language.query.casefile.ReadCaseFile;
import banli.language.query.register.CaseList;
import banli.language.query.register.CaseRow;
import banli.language.query.register.FindCases;
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
    private final Cache<Person, Integer> counted =
            Caffeine.newBuilder().expireAfterWrite(GOOD).maximumSize(1_000).build();

    Inbox(Buses buses, CaseSteps steps, PageActs acts) {
        this.acts = acts;
        this.buses = buses;
        this.steps = steps;
    }

    /** The cases that wait, nearest deadline first. */
    public Queue of(Person caller) {
        Map<CaseId, CaseRow> found = new LinkedHashMap<>();
        long position = -1;
        for (HeldOffice held : caller.offices()) {
            // No case waits for an administrator, who reads none.
            if (held.office() == Office.ADMIN) {
                continue;
            }
            Map<String, String> meta = PageActs.meta(caller, held);
            String me = held.onBehalfOf() == null ? caller.id() : held.onBehalfOf();
            String waitsFor =
                    held.office() == Office.SECTION ? me : held.office().name();
            CaseList list = buses.ask(waitingFor(waitsFor), meta);
            position = Math.max(position, list.position());
            list.cases().stream()
                    .filter(row -> row.waitsFor() == null
                            || row.waitsFor().person() == null
                            || row.waitsFor().person().equals(me))
                    .forEach(row -> found.putIfAbsent(row.caseId(), row));
        }
        return new Queue(
                position,
                found.values().stream()
                        .sorted(Comparator.comparing(
                                CaseRow::dueOn, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())))
                        .toList());
    }

    /** How many cases wait, as it was known a moment ago; 0 while that can't be known. */
    public int count(Person caller) {
        try {
            return counted.get(caller, person -> of(person).cases().size());
        } catch (RuntimeException away) {
            return 0;
        }
    }

    /** A case with its file, in the office in which the awaited act is open, else in the first in which any is; the awaited one first. */
    public Waits open(CaseRow row, Person caller) {
        Map<String, String> meta = PageActs.meta(caller, caller.offices().getFirst());
        CaseFile file = buses.ask(new ReadCaseFile(row.caseId()), meta);
        Ahead ahead = steps.ahead(row.caseId(), meta);
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

    private static FindCases waitingFor(String whom) {
        return FindCases.all(Filters.MOST).waitingFor(whom).by("dueOn");
    }

    /** 一人的待办。 As of which fact, and the cases that wait. */
    public record Queue(long position, List<CaseRow> cases) {
        /** The nearest of them. */
        public List<CaseRow> nearest(int most) {
            return cases.stream().limit(most).toList();
        }
    }
}
