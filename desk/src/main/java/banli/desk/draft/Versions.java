package banli.desk.draft;

import banli.desk.form.Filters;
import banli.language.query.casefile.CaseFile;
import banli.language.query.casefile.ReplyView;
import java.util.List;

/**
 * 本轮各稿。 The versions of this round, newest first, and the comparison of two of them.
 *
 * @param older the version compared with, null when there are no two
 * @param newer the version compared
 */
public record Versions(List<ReplyView> all, Integer older, Integer newer, List<SentenceDiff.Piece> compared) {
    private static final int MOST = 10_000;

    /** As the address asks: it names two versions in {@code old} and {@code new}. */
    static Versions asked(CaseFile file, Filters filters) {
        Integer older = filters.whole("old", 1, MOST);
        Integer newer = filters.whole("new", 1, MOST);
        filters.done();
        return of(file, older, newer);
    }

    /** The versions of the letter at hand; the last two are compared where none are named. */
    static Versions of(CaseFile file, Integer older, Integer newer) {
        List<ReplyView> round = file.letters().reversed();
        if (older == null && newer == null && round.size() > 1) {
            return of(file, round.get(1).version(), round.getFirst().version());
        }
        String before = text(round, older);
        String after = text(round, newer);
        return before == null || after == null
                ? new Versions(round, null, null, List.of())
                : new Versions(round, older, newer, SentenceDiff.between(before, after));
    }

    private static String text(List<ReplyView> round, Integer version) {
        return round.stream()
                .filter(reply -> version != null && reply.version() == version)
                .map(reply -> reply.text() == null ? "" : reply.text())
                .findFirst()
                .orElse(null);
    }
}
