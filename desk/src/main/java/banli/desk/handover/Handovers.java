package banli.desk.handover;

import banli.desk.ask.Buses;
import banli.desk.ask.PageActs;
import banli.desk.ask.Person;
import banli.desk.form.Filters;
import banli.desk.problem.Problem;
import banli.language.command.IntakeCommand.HandOver;
import banli.language.lifecycle.Stage;
import banli.language.query.list.CommitmentList;
import banli.language.query.list.CommitmentRow;
import banli.language.query.list.ListCommitments;
import banli.language.query.register.FindCases;
import banli.language.query.rehearsal.RehearseAct;
import banli.language.query.rehearsal.ReplyRehearsed;
import banli.language.word.CaseId;
import banli.language.word.Meta;
import banli.language.word.Recorded;
import banli.language.word.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * 逐件交接。 What is open of a person, as the screens tell it, each case rehearsed; and one act a case, under a key of its own made of
 * the form's key. What was handed over is open no more: so whoever comes back after a break finds what is left.
 */
@Component
class Handovers {
    private static final String ACT = "hand-over";

    private final Buses buses;
    private final PageActs acts;

    Handovers(Buses buses, PageActs acts) {
        this.buses = buses;
        this.acts = acts;
    }

    /** Every case with something open of {@code from}, and what stands in the way of handing it to {@code to}; null for nobody chosen yet. */
    List<Open> open(String from, String to, String reason, Person caller, Map<String, String> meta) {
        Map<CaseId, Open> found = new LinkedHashMap<>();
        buses.ask(FindCases.all(Filters.MOST).handledBy(from).by("dueOn"), meta).cases().stream()
                .filter(row -> row.stage() != Stage.ARCHIVED && !row.stage().endedEarly())
                .forEach(row ->
                        found.put(row.caseId(), new Open(row.caseId(), row.number(), row.title(), true, 0, null)));
        promises(meta).stream()
                .filter(row -> from.equals(row.commitment().owner()))
                .forEach(row -> found.merge(
                        row.caseId(),
                        new Open(row.caseId(), row.number(), row.title(), false, 1, null),
                        (was, one) -> was.promising(was.promises() + one.promises())));
        return to == null
                ? List.copyOf(found.values())
                : found.values().stream()
                        .map(one -> one.barred(inTheWay(one.caseId(), from, to, reason, caller)))
                        .toList();
    }

    private List<CommitmentRow> promises(Map<String, String> meta) {
        List<CommitmentRow> all = new ArrayList<>();
        CommitmentList some;
        int page = 1;
        do {
            some = buses.ask(new ListCommitments(null, null, true, page++, Filters.MOST), meta);
            all.addAll(some.commitments());
        } while (some.commitments().size() == Filters.MOST);
        return all;
    }

    private Text inTheWay(CaseId caseId, String from, String to, String reason, Person caller) {
        HandOver act = new HandOver(caseId, from, to, reason == null ? "-" : reason, null);
        try {
            ReplyRehearsed said = buses.ask(new RehearseAct(act), acts.office(caseId, ACT, caller));
            return Stream.concat(
                            said.rules().stream().map(rule -> rule.missing()),
                            said.fields().stream().map(field -> field.message()))
                    .findFirst()
                    .orElse(null);
        } catch (Problem refused) {
            return refused.detail();
        }
    }

    /** What became of each. */
    List<Result> send(Collection<CaseId> cases, String from, String to, String reason, UUID key, Person caller) {
        return cases.stream()
                .distinct()
                .map(caseId -> send(new HandOver(caseId, from, to, reason, null), key, caller))
                .toList();
    }

    private Result send(HandOver act, UUID key, Person caller) {
        try {
            Map<String, String> meta = new LinkedHashMap<>(acts.office(act.caseId(), ACT, caller));
            meta.put(Meta.KEY, "handover/" + key + "/" + act.caseId());
            return new Result(act.caseId(), buses.act(act, meta), null);
        } catch (Problem refused) {
            return new Result(act.caseId(), null, refused.detail());
        }
    }

    /**
     * 一件在办。 A case with something open of a person.
     *
     * @param handles whether they handle it
     * @param promises how many promises in it wait for them
     * @param inTheWay why it can't be handed over now, null when it can
     */
    public record Open(CaseId caseId, String number, String title, boolean handles, int promises, Text inTheWay) {
        Open promising(int number) {
            return new Open(caseId, this.number, title, handles, number, inTheWay);
        }

        Open barred(Text why) {
            return new Open(caseId, number, title, handles, promises, why);
        }
    }

    /** 一件的结果。 What was recorded, or why nothing was. */
    public record Result(CaseId caseId, Recorded recorded, Text refused) {}
}
