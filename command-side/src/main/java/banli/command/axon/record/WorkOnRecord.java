package banli.command.axon.record;

import banli.command.act.state.OpenParts;
import banli.command.directory.DecideOffices.WorkOpen;
import banli.language.word.CaseId;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * 某人在办的事项。 What waits for a person. The register only says which cases to look at, once it has read all that is recorded;
 * each is judged by its own facts.
 */
public final class WorkOnRecord {
    private final Function<String, List<CaseId>> cases;
    private final Function<String, List<CaseId>> inSection;
    private final Function<String, Long> decisions;
    private final CasesOnRecord onRecord;

    /** 依所给的案件。 Which cases may have something open of a person or in a section, how many decisions of meetings wait for a person, and those cases. */
    public WorkOnRecord(
            Function<String, List<CaseId>> cases,
            Function<String, List<CaseId>> inSection,
            Function<String, Long> decisions,
            CasesOnRecord onRecord) {
        this.cases = cases;
        this.inSection = inSection;
        this.decisions = decisions;
        this.onRecord = onRecord;
    }

    /** 某人的在办事项。 Asked for only where it matters: the cases in that section, every case when it is null. */
    public WorkOpen of(String person, String section) {
        return new WorkOpen(
                numbers(cases.apply(person), open -> open.waitFor(person, section)), decisions.apply(person));
    }

    /** 某科室的在办事项。 The numbers of the cases of which something waits in the section. */
    public List<String> in(String section) {
        return numbers(inSection.apply(section), open -> open.waitIn(section));
    }

    private List<String> numbers(List<CaseId> some, Predicate<OpenParts> which) {
        return some.stream()
                .distinct()
                .map(onRecord::read)
                .filter(c -> c.stage() != null && which.test(new OpenParts(c)))
                .map(c -> c.intake().registered().number().number())
                .toList();
    }
}
