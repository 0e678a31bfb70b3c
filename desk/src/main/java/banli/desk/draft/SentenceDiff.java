package banli.desk.draft;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;

/** 逐句对比。 What changed between two texts, sentence by sentence. */
public final class SentenceDiff {
    private SentenceDiff() {}

    /** The sentences of both texts in order: those that stayed, went and came. */
    public static List<Piece> between(String older, String newer) {
        List<String> before = Sentences.of(older);
        List<String> after = Sentences.of(newer);
        List<Piece> pieces = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after, true).getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                add(pieces, Kind.SAME, delta.getSource().getLines());
            } else {
                add(pieces, Kind.GONE, delta.getSource().getLines());
                add(pieces, Kind.NEW, delta.getTarget().getLines());
            }
        }
        return pieces;
    }

    private static void add(List<Piece> pieces, Kind kind, List<String> sentences) {
        if (!sentences.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", sentences)));
        }
    }

    /** 变化。 What became of a sentence. */
    public enum Kind {
        /** It stayed. */
        SAME,
        /** It went. */
        GONE,
        /** It came. */
        NEW
    }

    /** 一段。 Neighbouring sentences of one kind. */
    public record Piece(Kind kind, String text) {}
}
