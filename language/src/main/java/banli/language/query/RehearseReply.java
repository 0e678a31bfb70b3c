package banli.language.query;

import banli.language.command.ReplyCommand.SubmitReply;

/** 预演答复稿。 What would be refused in this very draft, if the caller submitted it now; nothing is recorded. */
public record RehearseReply(SubmitReply draft) implements Query<ReplyRehearsed> {
    @Override
    public Class<ReplyRehearsed> answer() {
        return ReplyRehearsed.class;
    }
}
