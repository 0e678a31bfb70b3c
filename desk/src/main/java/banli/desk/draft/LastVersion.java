package banli.desk.draft;

import banli.language.query.casefile.CaseFile;
import banli.language.query.casefile.ReplyView;
import banli.language.word.proposal.ItemAnswer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 上一稿。 The last version of this round, as the page's fields: where a draft that was sent back is taken up again. */
final class LastVersion {
    private LastVersion() {}

    /** Its fields; none when the round has no version yet. */
    static Typed typed(CaseFile file) {
        return file.replies().stream()
                .filter(reply -> reply.round() == file.row().round())
                .reduce((_, later) -> later)
                .map(LastVersion::typed)
                .orElseGet(() -> new Typed(Map.of()));
    }

    private static Typed typed(ReplyView reply) {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "text", reply.text());
        for (ItemAnswer answer : reply.answers() == null ? List.<ItemAnswer>of() : reply.answers()) {
            put(fields, "adoption." + answer.item(), answer.adoption());
            put(fields, "reason." + answer.item(), answer.reason());
            put(fields, "answer." + answer.item(), answer.text());
        }
        if (reply.outcome() != null) {
            put(fields, "outcome", Outcomes.value(reply.outcome()));
        }
        if (reply.disclosure() != null) {
            put(fields, "disclosure", reply.disclosure().choice());
            put(fields, "disclosure.reason", reply.disclosure().reason());
        }
        return new Typed(fields);
    }

    private static void put(Map<String, String> fields, String name, Object value) {
        if (value != null) {
            fields.put(name, value.toString());
        }
    }
}
