package banli.command.rulebook;

import banli.language.act.KnownRule;
import banli.language.word.Refused;
import banli.language.word.Text;

/** 动作被拒绝。 Thrown by a decision; carries every reason at once. It never crosses the bus: its reasons do. */
public final class RefusedException extends RuntimeException {
    private final transient Refused refused;

    /** 列出全部理由。 With all its reasons. */
    public RefusedException(Refused refused) {
        super(refused.code().name(), null, false, false);
        this.refused = refused;
    }

    /** 一条规则。 With one unmet rule. */
    public static RefusedException of(Refused.Code code, KnownRule rule, Text missing) {
        return new RefusedException(rule.refused(code, missing));
    }

    /** 全部理由。 Every reason. */
    public Refused refused() {
        return refused;
    }
}
