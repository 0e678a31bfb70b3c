package banli.desk.batch;

import banli.desk.ask.Buses;
import banli.desk.ask.PageActs;
import banli.desk.ask.Person;
import banli.desk.form.Filters;
import banli.desk.problem.Problem;
import banli.language.command.CaseCommand;
import banli.language.query.casefile.CaseFile;
import banli.language.query.casefile.ReadCaseFile;
import banli.language.query.register.CaseRow;
import banli.language.query.register.FindCases;
import banli.language.query.rehearsal.RehearseAct;
import banli.language.query.rehearsal.ReplyRehearsed;
import banli.language.word.CaseId;
import banli.language.word.Meta;
import banli.language.word.Office;
import banli.language.word.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * 逐件办理。 One act on many cases, each rehearsed, each under keys of its own made of the form's: a form sent twice does nothing
 * twice, and what was done is due no more, so whoever comes back after a break finds what is left.
 */
@Component
class Batch {
    private final Buses buses;
    private final PageActs acts;

    Batch(Buses buses, PageActs acts) {
        this.buses = buses;
        this.acts = acts;
    }

    /** The cases in which the act is due, with what stands in its way. */
    List<Due> due(BatchAct act, String way, Person caller, Map<String, String> meta) {
        return buses.ask(FindCases.all(Filters.MOST).at(act.stage).by("dueOn"), meta).cases().stream()
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
            return new Due(row, todo.size(), todo.isEmpty() ? null : inTheWay(act, todo.getFirst(), caller));
        } catch (Problem refused) {
            return new Due(row, 1, refused.detail());
        }
    }

    private Text inTheWay(BatchAct act, CaseCommand todo, Person caller) {
        ReplyRehearsed said = buses.ask(new RehearseAct(todo), acts.office(todo.caseId(), act.act.id(), caller));
        return Stream.concat(
                        said.rules().stream().map(rule -> rule.missing()),
                        said.fields().stream().map(field -> field.message()))
                .findFirst()
                .orElse(null);
    }

    /** What became of each. */
    List<Result> send(BatchAct act, String way, List<CaseId> cases, UUID key, Person caller, Map<String, String> meta) {
        return cases.stream()
                .map(caseId -> send(act, way, caseId, key, caller, meta))
                .toList();
    }

    private Result send(BatchAct act, String way, CaseId caseId, UUID key, Person caller, Map<String, String> meta) {
        List<CaseCommand> todo = new ArrayList<>();
        int done = 0;
        try {
            CaseFile file = buses.ask(new ReadCaseFile(caseId), meta);
            todo.addAll(file == null ? List.of() : act.in(file, way));
            for (CaseCommand one : todo) {
                Map<String, String> by = new LinkedHashMap<>(acts.office(caseId, act.act.id(), caller));
                by.put(Meta.KEY, "batch/" + key + "/" + caseId + "/" + done);
                buses.act(one, by);
                done++;
            }
            return new Result(caseId, done, todo.size(), null);
        } catch (Problem refused) {
            return new Result(caseId, done, todo.size(), refused.detail());
        }
    }

    /**
     * 一件待办。 A case in which the act is due.
     *
     * @param of how many records it takes, such as one a recipient
     * @param inTheWay why it can't be done now, null when it can
     */
    public record Due(CaseRow row, int of, Text inTheWay) {}

    /** 一件的结果。 How many of its records were made, and why not more; null when all were. */
    public record Result(CaseId caseId, int done, int of, Text refused) {}
}
