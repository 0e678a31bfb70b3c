package banli.language.query.rehearsal;

import banli.language.command.CaseCommand;
import banli.language.query.Query;

/** 预演一件动作。 What would be refused in this very act, if the caller did it now; nothing is recorded. */
public record RehearseAct(CaseCommand act) implements Query<ReplyRehearsed> {
    @Override
    public Class<ReplyRehearsed> answer() {
        return ReplyRehearsed.class;
    }
}
