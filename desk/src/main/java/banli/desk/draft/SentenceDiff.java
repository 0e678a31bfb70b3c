package banli.desk.draft;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** 逐句对比。 What changed between two texts, sentence by sentence. */
public final class SentenceDiff {
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]+|(?s:.)");
    private static final int FEW = 3;
    private static final int LONGEST = 4000;

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

    /** The same word by word where sentences changed: a run of letters or digits is a word, as is any other sign. */
    static List<Piece> words(String older, String newer) {
        List<Piece> pieces = new ArrayList<>();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(Sentences.of(older), Sentences.of(newer), true).getDeltas()) {
            String before = String.join("", delta.getSource().getLines());
            String after = String.join("", delta.getTarget().getLines());
            if (delta.getType() == DeltaType.EQUAL) {
                push(pieces, Kind.SAME, before);
            } else if (before.length() + after.length() > LONGEST) {
                push(pieces, Kind.GONE, before);
                push(pieces, Kind.NEW, after);
            } else {
                within(words(before), words(after), pieces);
            }
        }
        return pieces;
    }

    /** A sign or two that happen to be the same between changes are no help to who reads. */
    private static void within(List<String> before, List<String> after, List<Piece> pieces) {
        StringBuilder gone = new StringBuilder();
        StringBuilder came = new StringBuilder();
        List<AbstractDelta<String>> deltas = DiffUtils.diff(before, after, true).getDeltas();
        for (int at = 0; at < deltas.size(); at++) {
            AbstractDelta<String> delta = deltas.get(at);
            boolean same = delta.getType() == DeltaType.EQUAL;
            boolean between = at > 0 && at < deltas.size() - 1;
            if (same && !(between && delta.getSource().size() < FEW)) {
                push(pieces, Kind.GONE, gone.toString());
                push(pieces, Kind.NEW, came.toString());
                gone.setLength(0);
                came.setLength(0);
                push(pieces, Kind.SAME, String.join("", delta.getSource().getLines()));
            } else {
                gone.append(String.join("", delta.getSource().getLines()));
                came.append(String.join("", delta.getTarget().getLines()));
            }
        }
        push(pieces, Kind.GONE, gone.toString());
        push(pieces, Kind.NEW, came.toString());
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static void push(List<Piece> pieces, Kind kind, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(kind, text));
        }
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
