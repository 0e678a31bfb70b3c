package banli.desk.handover;

import banli.desk.ask.Buses;
import banli.desk.ask.Person;
import banli.desk.form.Filters;
import banli.desk.many.OneByOne;
import banli.desk.many.Sending;
import banli.language.act.Act;
import banli.language.command.IntakeCommand.HandOver;
import banli.language.lifecycle.Stage;
import banli.language.query.list.CommitmentList;
import banli.language.query.list.CommitmentRow;
import banli.language.query.list.ListCommitments;
import banli.language.query.register.FindCases;
import banli.language.word.CaseId;
import banli.language.word.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
                        .map(one -> one.barred(each.inTheWay(
                                new HandOver(one.caseId(), from, to, reason == null ? "-" : reason, null),
                                ACT,
                                caller)))
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

    /** What became of the next cases. */
    Sending send(Sending sending, String from, String to, String reason, Person caller) {
        return each.send(sending, ACT, caseId -> List.of(new HandOver(caseId, from, to, reason, null)), caller);
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
}
