package banli.desk.inbox;

import banli.language.query.CaseFile;
import banli.language.query.CaseRow;
import banli.language.query.RehearsalOfActs.ActRehearsed;
import banli.language.query.ReplyView;
import java.util.List;

/**
 * 一件待办。 A case that waits for the reader.
 *
 * @param file null where only the row is shown
 * @param acts the acts that are open to the reader and lead on
 */
public record Waits(CaseRow row, CaseFile file, List<ActRehearsed> acts) {
    /** Where an act of it is done. */
    public String address(String act) {
        return "/cases/" + row.caseId()
                + switch (act) {
                    case "submit-reply" -> "/reply";
                    case "sign-reply", "issue-reply" -> "/sign#sign";
                    case "send-back-reply" -> "/sign#sendback";
                    default -> "/do/" + act;
                };
    }

    /** The key that opens an act's page, null for none. */
    public String key(String act) {
        return switch (act) {
            case "sign-reply", "issue-reply" -> "s";
            case "send-back-reply" -> "b";
            default -> null;
        };
    }

    /** Whether its routing can be approved together with others. */
    public boolean approvable() {
        return acts.stream().anyMatch(act -> act.act().equals("approve-routing"));
    }

    /** The version that is to be signed or issued, null when it waits for something else. */
    public ReplyView letter() {
        return file == null || row.stage() == null || !row.stage().name().matches("SUBMITTED|SIGNED")
                ? null
                : file.replies().stream()
                        .filter(reply -> reply.round() == row.round())
                        .reduce((_, later) -> later)
                        .orElse(null);
    }
}
