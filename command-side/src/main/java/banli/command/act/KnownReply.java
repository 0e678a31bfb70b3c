package banli.command.act;

import banli.command.act.state.CaseState;
import banli.language.command.ReplyCommand.FollowUpReply;
import banli.language.command.ReplyCommand.SubmitReply;
import banli.language.event.IntakeEvent.CaseRegistered;
import banli.language.event.ReplyEvent.ReplySubmitted;
import banli.language.lifecycle.Stage;
import banli.language.word.proposal.DisclosureChoice;
import banli.language.word.proposal.DisclosureProposal;

/** 答复稿的已知内容。 What the case knows of the next draft: the one before, and what was proposed of its disclosure. */
final class KnownReply {
    private KnownReply() {}

    /** A draft sent back is worked on where it stands. */
    static SubmitReply of(CaseState c) {
        ReplySubmitted draft = c.replies().draft();
        if (!c.intake().role().answersProposer()) {
            return new SubmitReply(
                    c.intake().caseId(), draft == null ? null : draft.text(), null, null, null, null, null);
        }
        return draft == null
                ? new SubmitReply(c.intake().caseId(), null, null, null, disclosure(c, null), null, null)
                : new SubmitReply(
                        c.intake().caseId(),
                        draft.text(),
                        draft.answers(),
                        draft.outcome(),
                        disclosure(c, draft),
                        null,
                        null);
    }

    /** A later answer begins with what was answered to each item; sent back, with all of it. */
    static FollowUpReply later(CaseState c) {
        ReplySubmitted draft = c.replies().draft();
        boolean sentBack = c.stage() == Stage.IN_HANDLING;
        return new FollowUpReply(
                c.intake().caseId(),
                draft == null || !sentBack ? null : draft.text(),
                draft == null ? null : draft.answers(),
                draft == null || !sentBack ? null : draft.outcome(),
                null,
                null);
    }

    /** As the drafter proposed; before that, and where it may not be public, as the registration says. */
    static DisclosureProposal disclosure(CaseState c, ReplySubmitted draft) {
        CaseRegistered registered = c.intake().registered();
        if (registered.mayBePublic() && draft != null && draft.disclosure() != null) {
            return draft.disclosure();
        }
        return new DisclosureProposal(
                registered.mayBePublic() ? DisclosureChoice.PUBLISH : DisclosureChoice.WITHHOLD,
                registered.notPublicReason());
    }
}
