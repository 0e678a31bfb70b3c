package banli.language.query.casefile;

import banli.language.word.proposal.ExaminationConclusion;
import banli.language.word.proposal.FormChannel;
import banli.language.word.proposal.Satisfaction;
import java.time.LocalDate;

/** 一人的征询反馈。 A proposer's form: asked, received, examined; null where not yet. */
public record FeedbackView(
        int round,
        String proposer,
        String name,
        LocalDate requestedOn,
        LocalDate dueOn,
        Satisfaction attitude,
        Satisfaction result,
        String reason,
        FormChannel came,
        LocalDate receivedOn,
        ExaminationConclusion conclusion,
        String reasoning,
        boolean madeUp) {
    /** 是否待审核。 Whether a "not satisfied" was received and is still to be examined. */
    public boolean toBeExamined() {
        return receivedOn != null
                && conclusion == null
                && (attitude == Satisfaction.NOT_SATISFIED || result == Satisfaction.NOT_SATISFIED);
    }
}
