package banli.command.axon.record;

import banli.command.rulebook.Circumstances;
import banli.command.subject.Retained;
import banli.language.query.personal.SubjectView.KeptFor;
import banli.language.word.CaseId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * 谁还须保管。 Which cases keep a proposer's details. The register only says which cases to look at, once it has read all that
 * is recorded; each is judged by its own facts.
 */
public final class KeptDetails {
    private final Function<String, List<CaseId>> signed;
    private final CasesOnRecord cases;

    /** 依所给的案件。 Which cases a proposer signed, and those cases. */
    public KeptDetails(Function<String, List<CaseId>> signed, CasesOnRecord cases) {
        this.signed = signed;
        this.cases = cases;
    }

    /** 为何保留。 What keeps a proposer's details now. */
    public List<KeptFor> of(String proposer, Circumstances now) {
        return signed.apply(proposer).stream()
                .map(cases::read)
                .map(c -> c.stage() == null ? Optional.<KeptFor>empty() : Retained.by(c, c.policy(now), now.today()))
                .flatMap(Optional::stream)
                .toList();
    }
}
