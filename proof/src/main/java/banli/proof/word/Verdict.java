package banli.proof.word;

import java.util.ArrayList;
import java.util.List;

/** 核验的结果。 What holds, what does not, and what was not checked. */
public final class Verdict {
    private final List<Finding> findings = new ArrayList<>();

    /** 一项。 One thing that was looked at. */
    public record Finding(Standing kind, Said said) {}

    /** 记下。 Notes a finding. */
    public Verdict add(Standing kind, String zh, String en) {
        findings.add(new Finding(kind, new Said(zh, en)));
        return this;
    }

    /** 不成立。 Notes what does not hold, in the words in which it was refused. */
    public Verdict refuted(Refused refused) {
        findings.add(new Finding(Standing.REFUTED, refused.sentence()));
        return this;
    }

    /** 所见。 All findings, in order. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** 退出码。 0 when all that must hold does, 1 when something does not, 2 when it could not be checked. */
    public int code() {
        return has(Standing.REFUTED) ? 1 : has(Standing.UNPROVED) ? 2 : 0;
    }

    private boolean has(Standing kind) {
        return findings.stream().anyMatch(one -> one.kind() == kind);
    }
}
