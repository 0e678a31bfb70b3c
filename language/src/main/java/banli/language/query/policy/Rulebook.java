package banli.language.query.policy;

import banli.language.word.Office;
import banli.language.word.Text;
import java.util.List;

/** 办理规则。 The rulebook as the deciding side has it: the same wherever the program runs, but for what a place's policy says. */
public record Rulebook(List<ActOfOffices> acts, List<RuleInWords> rules) {
    /**
     * 动作与职务。 An act and the offices that may do it.
     *
     * @param beside whether it is beside the cases
     * @param themself whether a person may do it for themself besides
     * @param solemn whether the person confirms who they are shortly before
     */
    public record ActOfOffices(
            String id, Text label, boolean beside, List<Office> offices, boolean themself, boolean solemn) {}

    /** 规则。 A rule in words; {@code byPolicy} when a place's policy says which cases it binds. */
    public record RuleInWords(String id, Text sentence, boolean beside, boolean byPolicy) {}
}
