package banli.desk.draft;

import banli.desk.ask.ActDone;
import banli.desk.typed.Drafts;
import banli.language.command.ReplyCommand.FollowUpReply;
import banli.language.command.ReplyCommand.SubmitReply;
import banli.language.word.CaseId;
import banli.language.word.Meta;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** 草稿用毕。 Forgets a person's draft once they have submitted the reply, by whatever way. */
@Component
class DraftsDone {
    private static final Logger LOG = LoggerFactory.getLogger(DraftsDone.class);

    private final Drafts drafts;

    DraftsDone(Drafts drafts) {
        this.drafts = drafts;
    }

    @EventListener
    void heard(ActDone done) {
        String person = done.meta().get(Meta.ACTOR);
        CaseId caseId = switch (done.act()) {
            case SubmitReply it -> it.caseId();
            case FollowUpReply it -> it.caseId();
            default -> null;
        };
        if (caseId == null || person == null) {
            return;
        }
        try {
            drafts.forgetAll(person, ReplySheet.address(caseId));
        } catch (DataAccessException away) {
            // The reply is on record: a draft that stays must not make it look refused.
            LOG.warn(
                    "a draft of {} could not be removed: {}",
                    caseId,
                    away.getClass().getSimpleName());
        }
    }
}
