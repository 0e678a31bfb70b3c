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
        return "/cases/" + row.caseId() + (act.equals("submit-reply") ? "/reply" : "/do/" + act);
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
