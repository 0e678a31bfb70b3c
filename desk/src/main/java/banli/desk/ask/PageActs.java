package banli.desk.ask;

import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.language.act.AdminAct;
import banli.language.command.CaseCommand;
import banli.language.command.Command;
import banli.language.query.account.HeldOffice;
import banli.language.query.casefile.ReadCaseFile;
import banli.language.query.rehearsal.RehearsalOfActs;
import banli.language.query.rehearsal.RehearsalOfActs.ActRehearsed;
import banli.language.query.rehearsal.RehearseActs;
import banli.language.word.CaseId;
import banli.language.word.Meta;
import banli.language.word.Recorded;
import banli.language.word.Text;
import banli.wire.WireNames;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** 页面上的办理。 Acts sent by pages: the hidden field {@code key} is the idempotency key, the office is the one in which the act is open. */
@Component
public class PageActs {
    private final Buses buses;

    PageActs(Buses buses) {
        this.buses = buses;
    }

    /** Does an act beside the cases, in an office that its row names. */
    public Recorded beside(Command act, AdminAct row, Person caller, HttpServletRequest request) {
        HeldOffice held = caller.offices().stream()
                .filter(one -> row.offices().contains(one.office()))
                .findFirst()
                .orElseThrow(() -> Problem.of(ProblemKind.OFFICE));
        Map<String, String> meta = meta(caller, held);
        meta.put(Meta.KEY, key(request));
        return buses.act(act, meta);
    }

    private static String key(HttpServletRequest request) {
        String key = request.getParameter("key");
        if (key == null || !key.matches("[!-~]{1,200}")) {
            throw Problem.field("key", new Text("页面不完整，请重新打开后再办。", "The page was not whole. Open it again, then act."));
        }
        return key;
    }

    /** Does the act as the caller. */
    public Recorded act(CaseCommand act, Person caller, HttpServletRequest request) {
        String key = key(request);
        String name = WireNames.allActs().entrySet().stream()
                .filter(entry -> entry.getValue() == act.getClass())
                .findFirst()
                .orElseThrow()
                .getKey();
        Map<String, String> meta = new LinkedHashMap<>(office(act.caseId(), name, caller));
        meta.put(Meta.KEY, key);
        return buses.act(act, meta);
    }

    /** Metadata in the office in which that act, in kebab case, is open to the caller; else in one that knows it, else in the first held. */
    public Map<String, String> office(CaseId caseId, String act, Person caller) {
        List<HeldOffice> held = caller.offices();
        if (held.size() == 1) {
            return meta(caller, held.getFirst());
        }
        HeldOffice knows = null;
        for (HeldOffice office : held) {
            for (ActRehearsed rehearsed : rehearsed(caseId, meta(caller, office))) {
                if (rehearsed.act().equals(act) && rehearsed.open()) {
                    return meta(caller, office);
                }
                knows = knows == null && rehearsed.act().equals(act) ? office : knows;
            }
        }
        return meta(caller, knows == null && !held.isEmpty() ? held.getFirst() : knows);
    }

    /** Refuses whoever holds no office that does any of these acts in a case, whether they are open now or not. */
    public void orRefuse(CaseId caseId, Person caller, String... acts) {
        Set<String> wanted = Set.of(acts);
        boolean does = caller.offices().stream()
                .flatMap(held -> buses.ask(new RehearseActs(caseId), meta(caller, held)).acts().stream())
                .anyMatch(act -> wanted.contains(act.act()));
        if (!does) {
            // Of a case that is not there, or not theirs to read, that is said instead.
            buses.ask(
                    new ReadCaseFile(caseId),
                    meta(caller, caller.offices().stream().findFirst().orElse(null)));
            throw Problem.of(ProblemKind.OFFICE);
        }
    }

    /** Every act as rehearsed; none for those who may read a case and do nothing in it. */
    public List<ActRehearsed> rehearsed(CaseId caseId, Map<String, String> meta) {
        return buses.maybe(new RehearseActs(caseId), meta)
                .map(RehearsalOfActs::acts)
                .orElse(List.of());
    }

    /** That act as rehearsed, in kebab case; empty when this office has no part in it. */
    public Optional<ActRehearsed> rehearsed(CaseId caseId, String act, Map<String, String> meta) {
        return rehearsed(caseId, meta).stream()
                .filter(one -> one.act().equals(act))
                .findFirst();
    }

    /** Metadata without a key, in that office, null for none; whether it is held is proved where the act is decided. */
    public static Map<String, String> meta(Person caller, HeldOffice held) {
        Map<String, String> meta = new LinkedHashMap<>();
        meta.put(Meta.ACTOR, caller.id());
        if (held != null) {
            put(meta, Meta.OFFICE, held.office() == null ? null : held.office().name());
            put(meta, Meta.ACTING_UNIT, held.unit());
            put(meta, Meta.ON_BEHALF_OF, held.onBehalfOf());
        }
        return meta;
    }

    /** The name of the person for whom an act under this metadata is done, null when it is done in person. */
    public static String actedFor(Person caller, Map<String, String> meta) {
        String principal = meta.get(Meta.ON_BEHALF_OF);
        return caller.offices().stream()
                .filter(held -> held.onBehalfOf() != null && held.onBehalfOf().equals(principal))
                .map(held -> held.onBehalfOfName() == null ? principal : held.onBehalfOfName())
                .findFirst()
                .orElse(principal);
    }

    private static void put(Map<String, String> meta, String name, String value) {
        if (value != null) {
            meta.put(name, value);
        }
    }

    /** Where an act of a case leads: to the case, once its screens have it, which says what was recorded. */
    public static String ledTo(Recorded recorded) {
        long last = recorded.sequence() + Math.max(recorded.count(), 1) - 1;
        return "/cases/" + recorded.stream() + "?at-least=" + recorded.stream() + ":" + last + "&done="
                + recorded.sequence() + "&facts=" + recorded.count() + (recorded.repeated() ? "&again=true" : "");
    }
}
