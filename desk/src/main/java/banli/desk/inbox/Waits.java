package banli.desk.inbox;

import banli.desk.act.CaseSteps;
import banli.language.act.Act;
import banli.language.lifecycle.Stage;
import banli.language.query.casefile.CaseFile;
import banli.language.query.casefile.FollowUpView;
import banli.language.query.casefile.ReplyView;
import banli.language.query.register.CaseRow;
import banli.language.query.rehearsal.RehearsalOfActs.ActRehearsed;
import java.util.List;

/**
 * 一件待办。 A case that waits for the reader.
 *
 * @param acts the acts that are open to the reader and lead on, the awaited one first
 * @param awaited the first of them for which the case waits, with its first values behind a question mark; null for none
 */
public record Waits(CaseRow row, CaseFile file, List<ActRehearsed> acts, String awaited) {
    /** Whether the case waits for this very act. */
    public boolean isAwaited(String act) {
        return awaited != null && awaited.replaceFirst("\\?.*", "").equals(act);
    }

    /** Whether the reader can do now what the case waits for. */
    public boolean isReady() {
        return awaited != null;
    }

    /** Where an act of it is done. */
    public String address(String act) {
        return CaseSteps.page(row.caseId(), isAwaited(act) ? awaited : act);
    }

    /** The key that opens an act's page, null for none. */
    public String key(String act) {
        return switch (act) {
            case "review-reply", "sign-reply", "issue-reply" -> "s";
            case "send-back-reply" -> "b";
            default -> null;
        };
    }

    /** Whether an act is open to the reader and leads on. */
    public boolean offers(Act act) {
        return acts.stream().anyMatch(one -> one.act().equals(act.id()));
    }

    /** The version that is to be signed or issued, null when it waits for something else. */
    public ReplyView letter() {
        if (file == null) {
            return null;
        }
        Stage stage = file.followUpAtHand().map(FollowUpView::stage).orElse(row.stage());
        return stage != Stage.SUBMITTED && stage != Stage.SIGNED
                ? null
                : file.latestReply().orElse(null);
    }
}
