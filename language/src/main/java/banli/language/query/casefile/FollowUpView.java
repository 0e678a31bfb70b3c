package banli.language.query.casefile;

import banli.language.lifecycle.Life;
import banli.language.lifecycle.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 一次再次答复。 A later answer: its drafts, and the forms about it.
 *
 * @param number from 1 in the case
 * @param stage IN_HANDLING to DELIVERED; null when the case was reopened before everyone had it
 * @param since the day of its last step
 */
public record FollowUpView(
        int number, Stage stage, LocalDate since, List<ReplyView> letters, List<FeedbackView> feedback) {
    /** 是否在办。 Whether it is on its way. */
    public boolean open() {
        return new Life.FollowUp(number, stage).open();
    }

    /** 送达的一稿。 The letter that everyone has; empty while they have not. */
    public Optional<ReplyView> delivered() {
        return letters.stream().filter(letter -> letter.deliveredOn() != null).reduce((_, later) -> later);
    }
}
