package banli.command.axon.record;

import banli.command.act.state.CaseState;
import banli.command.ledger.DecideYear.CasesOfYear;
import banli.language.lifecycle.Stage;
import banli.language.word.CaseId;
import java.util.List;
import java.util.function.Function;

/**
 * 一个年度的案件。 The cases of a register year. The register only says which cases to look at, once it has read all that is
 * recorded; each is judged by its own facts.
 */
public final class YearOnRecord {
    private final Function<Integer, List<CaseId>> registered;
    private final CasesOnRecord cases;

    /** 依所给的案件。 Which cases a year registered, and those cases. */
    public YearOnRecord(Function<Integer, List<CaseId>> registered, CasesOnRecord cases) {
        this.registered = registered;
        this.cases = cases;
    }

    /** 一年的案件。 The cases of a year as they stand. */
    public CasesOfYear of(int year) {
        List<CaseState> all = registered.apply(year).stream()
                .map(cases::read)
                .filter(c -> c.stage() != null
                        && c.stage() != Stage.ANNULLED
                        && c.intake().registered().registerYear() == year)
                .toList();
        return new CasesOfYear(
                all.size(),
                all.stream()
                        .filter(c -> !ended(c.stage()))
                        .map(c -> c.intake().registered().number().number())
                        .toList());
    }

    private static boolean ended(Stage stage) {
        return stage == Stage.CLOSED || stage == Stage.ARCHIVED || stage.endedEarly();
    }
}
