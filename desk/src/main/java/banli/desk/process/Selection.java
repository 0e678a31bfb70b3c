package banli.desk.process;

import banli.desk.ask.Buses;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.language.query.register.CaseList;
import banli.language.query.register.CaseRow;
import banli.language.query.register.FindCases;
import banli.language.query.trail.FactsOfCase;
import banli.language.query.trail.ReadFacts;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 所选案件。 The cases that fit, one after another with their facts up to when the first was asked for; those that the asker may not read
 * are left out.
 */
record Selection(Buses buses, FindCases asked, Map<String, String> meta) {
    private static final int ROWS = 500;

    /** How many cases fit; refuses whoever may not ask. */
    long total() {
        return page(1).total();
    }

    /** Hands over each case. */
    void each(Reader reader) throws IOException {
        CaseList page = page(1);
        long until = page.position();
        for (int next = 2; !page.cases().isEmpty(); next++) {
            for (CaseRow row : page.cases()) {
                Optional<List<Step>> steps = steps(row, until);
                if (steps.isPresent()) {
                    reader.next(row, steps.get());
                }
            }
            if ((next - 1L) * ROWS >= page.total()) {
                return;
            }
            page = page(next);
        }
    }

    private CaseList page(int number) {
        // By number, so that a page does not move while the next is asked for.
        return buses.ask(asked.by("number").page(number, ROWS), meta);
    }

    private Optional<List<Step>> steps(CaseRow row, long until) {
        try {
            FactsOfCase facts = buses.ask(new ReadFacts(row.caseId(), 0, 0), meta);
            return Optional.of(facts.facts().stream()
                    .filter(fact -> fact.position() <= until)
                    .map(fact -> new Step(row.caseId().value(), fact))
                    .toList());
        } catch (Problem hidden) {
            if (hidden.kind() == ProblemKind.OFFICE) {
                return Optional.empty();
            }
            throw hidden;
        }
    }

    /** 逐案。 What is done with each case. */
    @FunctionalInterface
    interface Reader {
        /** One case and all that was done in it. */
        void next(CaseRow row, List<Step> steps) throws IOException;
    }
}
