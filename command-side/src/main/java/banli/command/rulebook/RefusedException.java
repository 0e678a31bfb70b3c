package banli.command.rulebook;

import banli.language.word.Refused;

/** 动作被拒绝。 Thrown by a decision; carries every reason at once. It never crosses the bus: its reasons do. */
public final class RefusedException extends RuntimeException {
    private final transient Refused refused;

    /** 列出全部理由。 With all its reasons. */
    public RefusedException(Refused refused) {
        super(refused.code().name(), null, false, false);
        this.refused = refused;
    }

    /** 全部理由。 Every reason. */
    public Refused refused() {
        return refused;
    }
}
