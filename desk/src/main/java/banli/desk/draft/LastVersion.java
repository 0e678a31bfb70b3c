package banli.desk.draft;

import banli.language.query.casefile.CaseFile;
import banli.language.query.casefile.ReplyView;
import banli.language.word.proposal.ItemAnswer;
import banli.language.word.proposal.Redaction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 上一稿。 The last version of the letter at hand, as the page's fields: where a draft that was sent back is taken up again. A later
 * answer that nobody began yet begins with what was answered to each item.
 */
final class LastVersion {
    private LastVersion() {}

    /** Its fields; none when the round has no version yet. */
    static Typed typed(CaseFile file) {
        boolean anew = ReplySheet.later(file) && file.followUpAtHand().isEmpty();
        return (anew ? answered(file) : file.latestReply())
                .map(reply -> typed(reply, anew))
                .orElseGet(() -> new Typed(Map.of()));
    }

    /** What everyone has: the last later answer, else the reply. */
    private static Optional<ReplyView> answered(CaseFile file) {
        return file.followUps().stream()
                .flatMap(one -> one.delivered().stream())
                .reduce((_, later) -> later)
                .or(file::latestReply);
    }

    private static Typed typed(ReplyView reply, boolean anew) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (ItemAnswer answer : reply.answers() == null ? List.<ItemAnswer>of() : reply.answers()) {
            put(fields, "adoption." + answer.item(), answer.adoption());
            put(fields, "reason." + answer.item(), answer.reason());
            put(fields, "answer." + answer.item(), answer.text());
        }
        if (anew) {
            return new Typed(fields);
        }
        put(fields, "text", reply.text());
        if (reply.outcome() != null) {
            put(fields, "outcome", Outcomes.value(reply.outcome()));
        }
        if (reply.disclosure() != null) {
            put(fields, "disclosure", reply.disclosure().choice());
            put(fields, "disclosure.reason", reply.disclosure().reason());
            List<Redaction> covered = reply.disclosure().redactions();
            for (int at = 0; covered != null && at < covered.size(); at++) {
                put(fields, "cover." + at, covered.get(at).passage());
                put(fields, "cover." + at + ".why", covered.get(at).reason());
            }
        }
        return new Typed(fields);
    }

    private static void put(Map<String, String> fields, String name, Object value) {
        if (value != null) {
            fields.put(name, value.toString());
        }
    }
}
