package banli.desk.deadline;

import banli.language.act.Rule;
import banli.language.query.deadline.DeadlineMoves.RulesMoved;
import banli.language.query.deadline.DueRow;
import banli.language.word.CaseId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** 约束有变的规则。 A rule, the cases it would newly bind, and those it would bind no longer. */
public record RuleMoved(Rule rule, List<InCase> bound, List<InCase> lifted) {
    /** 一件案件。 A case by its key and number. */
    public record InCase(CaseId caseId, String number) {}

    static List<RuleMoved> of(List<RulesMoved> moved, Map<CaseId, DueRow> rows) {
        List<RuleMoved> all = new ArrayList<>();
        Stream.of(Rule.values()).filter(Rule::byPolicy).forEach(rule -> {
            List<InCase> bound = cases(moved, RulesMoved::bound, rule, rows);
            List<InCase> lifted = cases(moved, RulesMoved::lifted, rule, rows);
            if (!bound.isEmpty() || !lifted.isEmpty()) {
                all.add(new RuleMoved(rule, bound, lifted));
            }
        });
        return all;
    }

    private static List<InCase> cases(
            List<RulesMoved> moved, Function<RulesMoved, List<String>> which, Rule rule, Map<CaseId, DueRow> rows) {
        return moved.stream()
                .filter(one -> which.apply(one).contains(rule.id()))
                .map(one -> new InCase(
                        one.caseId(),
                        rows.containsKey(one.caseId())
                                ? rows.get(one.caseId()).number()
                                : one.caseId().value()))
                .toList();
    }
}
