package banli.desk.summary;

import banli.desk.draft.SentenceDiff;
import banli.desk.draft.SentenceDiff.Kind;
import banli.desk.draft.SentenceDiff.Piece;
import java.util.ArrayList;
import java.util.List;

/**
 * 不再成立的句子。 What a text says that the ledger no longer fills in so.
 *
 * @param text the text itself, sentences that no longer hold marked GONE
 * @param changes each with what the ledger has in its place now
 */
public record Moved(List<Piece> text, List<Change> changes) {
    private static final int MOST = 3_000;

    /** 一处变动。 What it says, and what the ledger has now; either may be empty. */
    public record Change(String was, String now) {}

    /** 对照。 Of a text and what the ledger fills in now. */
    static Moved between(String text, String now) {
        if (text == null || text.equals(now)) {
            return new Moved(text == null ? List.of() : List.of(new Piece(Kind.SAME, text)), List.of());
        }
        if (isLong(text) || isLong(now)) {
            return new Moved(List.of(new Piece(Kind.GONE, text)), List.of(new Change(text, now)));
        }
        List<Piece> own = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        String was = null;
        for (Piece piece : SentenceDiff.between(text, now)) {
            if (piece.kind() != Kind.NEW) {
                own.add(piece);
            }
            if (piece.kind() == Kind.NEW) {
                changes.add(new Change(was == null ? "" : was, piece.text()));
                was = null;
            } else {
                if (was != null) {
                    changes.add(new Change(was, ""));
                }
                was = piece.kind() == Kind.GONE ? piece.text() : null;
            }
        }
        if (was != null) {
            changes.add(new Change(was, ""));
        }
        return new Moved(List.copyOf(own), List.copyOf(changes));
    }

    /** So many sentences are not compared one by one: it would take minutes. */
    private static boolean isLong(String text) {
        return text.chars()
                        .filter(one -> "。！？；!?;.\n".indexOf(one) >= 0)
                        .limit(MOST)
                        .count()
                == MOST;
    }

    /** 是否全都成立。 Whether it still says what the ledger has. */
    public boolean none() {
        return changes.isEmpty();
    }
}
