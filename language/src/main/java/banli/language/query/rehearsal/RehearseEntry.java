package banli.language.query.rehearsal;

import banli.language.command.DirectoryCommand.EnterProposer;
import banli.language.query.Query;

/** 预演登记提出人。 What would be refused in entering this proposer, if the caller did it now; nothing is recorded. */
public record RehearseEntry(EnterProposer act) implements Query<ReplyRehearsed> {
    @Override
    public Class<ReplyRehearsed> answer() {
        return ReplyRehearsed.class;
    }
}
