package banli.desk.batch;

import banli.desk.ask.Buses;
import banli.desk.ask.Person;
import banli.desk.form.Filters;
import banli.desk.many.OneByOne;
import banli.desk.many.Sending;
import banli.desk.problem.Problem;
import banli.language.command.CaseCommand;
import banli.language.query.casefile.CaseFile;
import banli.language.query.casefile.ReadCaseFile;
import banli.language.query.register.CaseRow;
import banli.language.query.register.FindCases;
import banli.language.word.CaseId;
import banli.language.word.Office;
import banli.language.word.Text;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** 批量办理。 The cases in which an act is due, what is in its way, and what becomes of those chosen. */
@Component
class Batch {
    private final Buses buses;
    private final OneByOne each;

    Batch(Buses buses, OneByOne each) {
        this.buses = buses;
        this.each = each;
    }

    /** The cases in which the act is due, or this one alone where it is, with what stands in its way. */
    List<Due> due(BatchAct act, String way, CaseId only, Person caller, Map<String, String> meta) {
        return buses.ask(FindCases.all(Filters.MOST).at(act.stage).by("dueOn"), meta).cases().stream()
                .filter(row -> only == null || only.equals(row.caseId()))
                .filter(row -> isTheirs(act, row, caller))
                .map(row -> due(act, way, row, caller, meta))
                .filter(one -> one.of() > 0)
                .toList();
    }

    /** What a section does it does on its own cases. */
    private static boolean isTheirs(BatchAct act, CaseRow row, Person caller) {
        return !act.act.offices().contains(Office.SECTION)
                || caller.offices().stream()
                        .anyMatch(
                                held -> held.office() == Office.SECTION && Objects.equals(held.unit(), row.section()));
    }

    private Due due(BatchAct act, String way, CaseRow row, Person caller, Map<String, String> meta) {
        try {
            CaseFile file = buses.ask(new ReadCaseFile(row.caseId()), meta);
            List<CaseCommand> todo = file == null ? List.of() : act.in(file, way);
            if (todo.isEmpty()) {
                Text lacking = file == null ? null : act.lacking(file);
                return new Due(row, lacking == null ? 0 : 1, lacking);
            }
            return new Due(row, todo.size(), each.inTheWay(todo.getFirst(), act.id(), caller));
        } catch (Problem refused) {
            return new Due(row, 1, refused.detail());
        }
    }

    /** What became of the next cases. */
    Sending send(BatchAct act, String way, Sending sending, Person caller, Map<String, String> meta) {
        return each.send(
                sending,
                act.id(),
                caseId -> {
                    CaseFile file = buses.ask(new ReadCaseFile(caseId), meta);
                    return file == null ? List.of() : act.in(file, way);
                },
                caller);
    }

    /**
     * 一件待办。 A case in which the act is due.
     *
     * @param of how many records it takes, such as one a recipient
     * @param inTheWay why it can't be done now, null when it can
     */
    public record Due(CaseRow row, int of, Text inTheWay) {}
}
