package banli.desk.handover;

import banli.desk.ask.Buses;
import banli.desk.ask.PageActs;
import banli.desk.ask.Person;
import banli.desk.form.Filters;
import banli.desk.many.OneByOne;
import banli.desk.many.Sending;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.language.act.Act;
import banli.language.act.AdminAct;
import banli.language.command.IntakeCommand.HandOver;
import banli.language.command.MeetingCommand.PassDecision;
import banli.language.query.account.HeldOffice;
import banli.language.query.meeting.DecisionRow;
import banli.language.query.meeting.ListDecisions;
import banli.language.query.register.FindOpenWork;
import banli.language.query.register.OpenWork;
import banli.language.word.CaseId;
import banli.language.word.Meta;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 逐件交接。 What is open of a person, as the screens tell it, each case rehearsed; and what becomes of those handed over. */
@Component
class Handovers {
    private static final String ACT = Act.HAND_OVER.id();

    private final Buses buses;
    private final OneByOne each;

    Handovers(Buses buses, OneByOne each) {
        this.buses = buses;
        this.each = each;
    }

    /** Every case with something open of {@code from}, and what stands in the way of handing it to {@code to}; null for nobody chosen yet. */
    List<OpenRow> open(String from, String to, String reason, Person caller, Map<String, String> meta) {
        return buses.ask(new FindOpenWork(from, null), meta).parts().stream()
                .map(part -> new OpenRow(
                        part,
                        to == null
                                ? null
                                : each.inTheWay(
                                        new HandOver(part.caseId(), from, to, reason == null ? "-" : reason, null),
                                        ACT,
                                        caller)))
                .toList();
    }

    /** As {@link #open}, of everything that a section has, to pass into another; {@code to} is null where handlers go along. */
    List<OpenRow> open(Sections sections, String to, String reason, Person caller, Map<String, String> meta) {
        return buses.ask(new FindOpenWork(null, sections.section()), meta).parts().stream()
                .map(part -> new OpenRow(
                        part,
                        sections.into() == null
                                ? null
                                : each.inTheWay(sections.move(part, to, reason == null ? "-" : reason), ACT, caller)))
                .toList();
    }

    /** What became of the next cases of a section; of what is open there no more nothing is done. */
    Sending send(
            Sending sending, Sections sections, String to, String reason, Person caller, Map<String, String> meta) {
        Map<CaseId, OpenWork.Part> parts = buses.ask(new FindOpenWork(null, sections.section()), meta).parts().stream()
                .collect(Collectors.toMap(OpenWork.Part::caseId, part -> part));
        return each.send(
                sending,
                ACT,
                caseId -> parts.containsKey(caseId) ? List.of(sections.move(parts.get(caseId), to, reason)) : List.of(),
                caller);
    }

    /** What meetings decided that waits for {@code from}; only the registry passes it on. */
    List<DecisionRow> decisions(String from, Person caller, Map<String, String> meta) {
        return registry(caller).isEmpty()
                ? List.of()
                : buses.ask(new ListDecisions(from, true, 1, Filters.MOST), meta)
                        .decisions();
    }

    /** What became of passing those decisions, each {@code meeting/number}, under keys made of the form's. */
    List<PassedRow> pass(List<String> decisions, UUID key, String to, String reason, Person caller) {
        HeldOffice registry = registry(caller).orElseThrow(() -> Problem.of(ProblemKind.OFFICE));
        return decisions.stream()
                .filter(one -> one.matches("\\d{4}-\\d{1,3}/\\d{1,4}"))
                .distinct()
                .map(one -> pass(one, key, to, reason, PageActs.meta(caller, registry)))
                .toList();
    }

    private PassedRow pass(String decision, UUID key, String to, String reason, Map<String, String> meta) {
        String[] named = decision.split("/");
        try {
            meta.put(Meta.KEY, AdminAct.PASS_DECISION.id() + "/" + key + "/" + decision);
            buses.act(new PassDecision(named[0], Integer.parseInt(named[1]), to, reason), meta);
            return new PassedRow(named[0], named[1], null);
        } catch (Problem refused) {
            return new PassedRow(named[0], named[1], refused.detail());
        }
    }

    private static Optional<HeldOffice> registry(Person caller) {
        return caller.offices().stream()
                .filter(held -> AdminAct.PASS_DECISION.offices().contains(held.office()))
                .findFirst();
    }

    /** What became of the next cases. */
    Sending send(Sending sending, String from, String to, String reason, Person caller) {
        return each.send(sending, ACT, caseId -> List.of(new HandOver(caseId, from, to, reason, null)), caller);
    }
}
