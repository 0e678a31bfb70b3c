package banli.command.policy;

import banli.language.policy.DeadlineRule;
import banli.language.policy.PolicyDocument;
import banli.language.policy.PolicyDocument.Binding;
import banli.language.word.FieldError;
import banli.language.word.Text;
import banli.language.word.proposal.CaseKind;
import banli.language.word.proposal.UnitRole;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 相互矛盾的规则。 Rules of one document that can't both hold: two deadlines for the same thing, a rule that binds all and only some. */
final class Contradictions {
    private Contradictions() {}

    static List<FieldError> in(PolicyDocument policy) {
        List<FieldError> wrong = new ArrayList<>();
        deadlines(policy.deadlines(), wrong);
        bindings(policy.bindings(), wrong);
        return wrong;
    }

    private static void deadlines(List<DeadlineRule> rules, List<FieldError> wrong) {
        for (int later = 1; later < rules.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                DeadlineRule one = rules.get(earlier);
                DeadlineRule other = rules.get(later);
                Text whom = both(one, other);
                if (whom != null) {
                    wrong.add(new FieldError(
                            "document.deadlines[" + later + "]",
                            new Text(
                                    "与 deadlines[" + earlier + "]（" + one.id() + "）矛盾：" + whom.zh() + "的"
                                            + one.kind().label().zh() + "期限只能有一条",
                                    "Contradicts deadlines[" + earlier + "] (" + one.id()
                                            + "): one deadline only for the "
                                            + one.kind().label().en() + " of a " + whom.en())));
                }
            }
        }
    }

    /** A kind and role that both are for, in words; null for none. */
    private static Text both(DeadlineRule one, DeadlineRule other) {
        if (one.kind() != other.kind()) {
            return null;
        }
        for (CaseKind kind : CaseKind.values()) {
            for (UnitRole role : UnitRole.values()) {
                if (one.isFor(kind, role) && other.isFor(kind, role)) {
                    return new Text(
                            kind.label().zh() + "（" + role.label().zh() + "）",
                            kind.label().en() + " (" + role.label().en() + ")");
                }
            }
        }
        return null;
    }

    private static void bindings(List<Binding> bindings, List<FieldError> wrong) {
        Map<String, Integer> named = new LinkedHashMap<>();
        for (int at = 0; at < bindings.size(); at++) {
            for (String rule : bindings.get(at).rules()) {
                Integer before = named.putIfAbsent(rule, at);
                if (before != null && all(bindings.get(before)) != all(bindings.get(at))) {
                    wrong.add(new FieldError(
                            "document.bindings[" + at + "].rules",
                            new Text(
                                    "“" + rule + "”一处约束全部案件，一处只约束一部分（另见 bindings[" + before + "]）",
                                    "“" + rule
                                            + "” binds all cases in one place and only some in the other (see bindings["
                                            + before + "])")));
                }
            }
        }
    }

    private static boolean all(Binding binding) {
        return binding.kinds() == null && binding.roles() == null;
    }
}
