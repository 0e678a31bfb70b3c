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
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** 待办箱。 Which cases wait for a person in any office held, nearest deadline first, and the acts that lead on. */
@Component
public class Inbox {
    private final Buses buses;
    private final CaseSteps steps;
    private final PageActs acts;

    Inbox(Buses buses, CaseSteps steps, PageActs acts) {
        this.acts = acts;
        this.buses = buses;
        this.steps = steps;
    }

    /** The nearest cases, at most {@code shown}, each with its file and acts. */
    public Tray of(Person caller, int shown) {
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
        List<Waits> nearest = found.values().stream()
                .sorted(Comparator.comparing(
                        CaseRow::dueOn, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())))
                .limit(shown)
                .map(row -> opened(row, caller))
                .toList();
        return new Tray(position, found.size(), nearest);
    }

    /** In the office in which the awaited act is open, else in the first in which any is; the awaited one first. */
    private Waits opened(CaseRow row, Person caller) {
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

    private static boolean isWorkOf(ActRehearsed act, HeldOffice held) {
        return KnownAct.named(act.act())
                .filter(known -> !(known instanceof Act onCase) || onCase.isWorkOf(held.office()))
                .isPresent();
    }

    private static FindCases waitingFor(String whom) {
        return FindCases.all(Filters.MOST).waitingFor(whom).by("dueOn");
    }

    /** 一人的待办。 As of which fact, how many cases wait, and the nearest of them. */
    public record Tray(long position, int total, List<Waits> nearest) {}
}
