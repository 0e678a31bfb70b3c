package banli.language.query.column;

import banli.language.query.MayAsk;
import banli.language.query.Query;
import banli.language.word.CaseId;

/** 一件公示的答复。 What the public reads of a case; null where nothing of it was ever published, or may be read any more. */
@MayAsk(anybody = true)
public record ReadPublicReply(CaseId caseId) implements Query<PublicReply> {
    @Override
    public Class<PublicReply> answer() {
        return PublicReply.class;
    }
}
