package banli.language.query.rehearsal;

import banli.language.command.ReplyCommand.SubmitReply;
import banli.language.query.Query;

/** 预演答复稿。 What would be refused in this very draft, if the caller submitted it now; nothing is recorded. */
public record RehearseReply(SubmitReply draft) implements Query<ReplyRehearsed> {
    @Override
    public Class<ReplyRehearsed> answer() {
        return ReplyRehearsed.class;
    }
}
