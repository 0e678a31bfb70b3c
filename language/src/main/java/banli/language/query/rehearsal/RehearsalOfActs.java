package banli.language.query.rehearsal;

import banli.language.lifecycle.Stage;
import banli.language.word.CaseId;
import banli.language.word.Refusal;
import banli.language.word.Text;
import java.util.List;

/** 预演结果。 Each act in kebab case: open, or what stands in the way. */
public record RehearsalOfActs(CaseId caseId, Stage stage, List<ActRehearsed> acts) {
    /** 一个动作。 The act, its Chinese and English name, whether it is open, and the unmet rules otherwise. */
    public record ActRehearsed(String act, Text name, boolean open, List<Refusal> inTheWay) {}
}
