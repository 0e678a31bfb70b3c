package banli.language.query.rehearsal;

import banli.language.query.Query;
import banli.language.word.CaseId;

/** 着手办理。 What the case itself knows of an act, in kebab case, before the caller writes a word: forms begin with it. */
public record BeginAct(CaseId caseId, String act) implements Query<ActBegun> {
    @Override
    public Class<ActBegun> answer() {
        return ActBegun.class;
    }
}
