package banli.desk.draft;

import banli.desk.draft.SentenceDiff.Kind;
import banli.desk.draft.SentenceDiff.Piece;
import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** 逐词对比。 What changed within the sentences that changed: a run of letters or digits is a word, as is any other sign. */
final class WordDiff {
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]+|(?s:.)");
    /** So few signs that stayed between two changes are no help to who reads. */
    private static final int FEW = 3;
    /** What is longer is told as gone and come. */
    private static final int LONGEST = 4000;

    private final List<Piece> pieces = new ArrayList<>();

    private WordDiff() {}

    static List<Piece> between(String older, String newer) {
        WordDiff diff = new WordDiff();
        for (AbstractDelta<String> delta : deltas(Sentences.of(older), Sentences.of(newer))) {
            String gone = String.join("", delta.getSource().getLines());
            String came = String.join("", delta.getTarget().getLines());
            if (delta.getType() == DeltaType.EQUAL) {
                diff.add(Kind.SAME, gone);
            } else if (gone.length() + came.length() > LONGEST) {
                diff.changed(gone, came);
            } else {
                diff.within(deltas(words(gone), words(came)));
            }
        }
        return diff.pieces;
    }

    private void within(List<AbstractDelta<String>> deltas) {
        String gone = "";
        String came = "";
        for (AbstractDelta<String> delta : deltas) {
            boolean between = delta != deltas.getFirst() && delta != deltas.getLast();
            if (delta.getType() == DeltaType.EQUAL
                    && !(between && delta.getSource().size() < FEW)) {
                changed(gone, came);
                gone = "";
                came = "";
                add(Kind.SAME, String.join("", delta.getSource().getLines()));
            } else {
                gone += String.join("", delta.getSource().getLines());
                came += String.join("", delta.getTarget().getLines());
            }
        }
        changed(gone, came);
    }

    private static List<AbstractDelta<String>> deltas(List<String> before, List<String> after) {
        return DiffUtils.diff(before, after, true).getDeltas();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private void changed(String gone, String came) {
        add(Kind.GONE, gone);
        add(Kind.NEW, came);
    }

    private void add(Kind kind, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(kind, text));
        }
    }
}
