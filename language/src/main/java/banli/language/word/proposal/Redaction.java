package banli.language.word.proposal;

import banli.language.word.input.ContactsAllowed;
import banli.language.word.input.Limit;
import banli.language.word.input.UpTo;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * 遮盖。 A passage of the issued letter that the public does not read, and why (政府信息公开条例第三十七条：能够作区分处理的，向公众提供可以公开的内容).
 *
 * @param passage as it stands in the letter; every place where it stands is covered
 * @param reason why
 */
public record Redaction(
        @ContactsAllowed @UpTo(Limit.REASON) String passage,
        @UpTo(Limit.REASON) String reason) {
    private static final String COVER = "×××";

    /** 是否有遮盖。 Whether a passage of a published text is covered; null has none. */
    public static boolean isIn(String published) {
        return published != null && published.contains(COVER);
    }

    /** 公开的文本。 What the public reads: the letter, each covered passage as {@code ×××}; null stays null. */
    public static String published(String letter, List<Redaction> redactions) {
        return letter == null ? null : published(pieces(letter, redactions));
    }

    /** 公开的文本。 What the public reads of these pieces. */
    public static String published(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.reason() == null ? piece.text() : COVER)
                .collect(Collectors.joining());
    }

    /** 逐段。 The letter piece by piece, in order: one that is covered says why. Passages that overlap are covered as one, whose reason is that of the longest. */
    public static List<Piece> pieces(String letter, List<Redaction> redactions) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (Covered one : covered(letter, redactions)) {
            if (one.from > from) {
                pieces.add(new Piece(letter.substring(from, one.from), null));
            }
            pieces.add(new Piece(letter.substring(one.from, one.to), one.by.reason));
            from = one.to;
        }
        if (from < letter.length()) {
            pieces.add(new Piece(letter.substring(from), null));
        }
        return pieces;
    }

    /** 公开的案由。 What the public reads of a title: what is covered in it, and wherever the letter says it, is covered here too. */
    public static String title(String title, String letter, List<Redaction> redactions) {
        if (title == null || title.isEmpty() || redactions == null) {
            return title;
        }
        BitSet hidden = new BitSet(title.length());
        covered(title, redactions).forEach(one -> hidden.set(one.from, one.to));
        List<Covered> inLetter = letter == null ? List.of() : covered(letter, redactions);
        for (int at = letter == null ? -1 : letter.indexOf(title); at >= 0; at = letter.indexOf(title, at + 1)) {
            for (Covered one : inLetter) {
                int from = Math.max(one.from - at, 0);
                int to = Math.min(one.to - at, title.length());
                if (from < to) {
                    hidden.set(from, to);
                }
            }
        }
        StringBuilder read = new StringBuilder();
        for (int at = 0; at < title.length(); ) {
            boolean isHidden = hidden.get(at);
            int next = isHidden ? hidden.nextClearBit(at) : hidden.nextSetBit(at);
            int end = next < 0 ? title.length() : Math.min(next, title.length());
            read.append(isHidden ? COVER : title.substring(at, end));
            at = end;
        }
        return read.toString();
    }

    /** Where a text is covered, in order; what overlaps is one. */
    private static List<Covered> covered(String text, List<Redaction> redactions) {
        List<Covered> places = new ArrayList<>();
        for (Redaction one : redactions == null ? List.<Redaction>of() : redactions) {
            for (int at = one.passage.isEmpty() ? -1 : text.indexOf(one.passage);
                    at >= 0;
                    at = text.indexOf(one.passage, at + 1)) {
                places.add(new Covered(at, at + one.passage.length(), one));
            }
        }
        places.sort(Comparator.comparingInt(Covered::from)
                .thenComparing(Comparator.comparingInt(Covered::to).reversed()));
        List<Covered> merged = new ArrayList<>();
        for (Covered next : places) {
            Covered last = merged.isEmpty() ? null : merged.getLast();
            if (last != null && next.from < last.to) {
                merged.set(merged.size() - 1, last.with(next));
            } else {
                merged.add(next);
            }
        }
        return merged;
    }

    private record Covered(int from, int to, Redaction by) {
        Covered with(Covered next) {
            return new Covered(
                    from, Math.max(to, next.to), next.by.passage.length() > by.passage.length() ? next.by : by);
        }
    }

    /** 一段。 A piece of the letter; {@code reason} is null where it is read as it stands. */
    public record Piece(String text, String reason) {}
}
