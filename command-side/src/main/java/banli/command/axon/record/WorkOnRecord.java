package banli.command.axon.record;

import banli.command.act.state.OpenParts;
import banli.command.directory.DecideOffices.WorkOpen;
import banli.language.word.CaseId;
import java.util.List;
import java.util.function.Function;

/**
 * 某人在办的事项。 What waits for a person. The register only says which cases to look at, once it has read all that is recorded;
 * each is judged by its own facts.
 */
public final class WorkOnRecord {
    private final Function<String, List<CaseId>> cases;
    private final Function<String, Long> decisions;
    private final CasesOnRecord onRecord;

    /** 依所给的案件。 Which cases may have something open of a person, how many decisions of meetings wait for them, and those cases. */
    public WorkOnRecord(
            Function<String, List<CaseId>> cases, Function<String, Long> decisions, CasesOnRecord onRecord) {
        this.cases = cases;
        this.decisions = decisions;
        this.onRecord = onRecord;
    }

    /** 某人的在办事项。 Asked for only where it matters: the cases in that section, every case when it is null. */
    public WorkOpen of(String person, String section) {
        List<String> numbers = cases.apply(person).stream()
                .distinct()
                .map(onRecord::read)
                .filter(c -> c.stage() != null && new OpenParts(c).waitFor(person, section))
                .map(c -> c.intake().registered().number().number())
                .toList();
        return new WorkOpen(numbers, decisions.apply(person));
    }
}
