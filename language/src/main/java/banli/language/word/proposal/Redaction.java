package banli.language.word.proposal;

import banli.language.word.input.ContactsAllowed;
import banli.language.word.input.Limit;
import banli.language.word.input.UpTo;
import java.util.ArrayList;
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

    /** 逐段。 The letter piece by piece, in order: one that is covered says why. The longer of two passages that overlap covers both. */
    public static List<Piece> pieces(String letter, List<Redaction> redactions) {
        List<Piece> pieces = List.of(new Piece(letter, null));
        List<Redaction> longestFirst = redactions == null
                ? List.of()
                : redactions.stream()
                        .filter(one -> !one.passage.isEmpty())
                        .sorted(Comparator.comparingInt((Redaction one) -> one.passage.length())
                                .reversed())
                        .toList();
        for (Redaction one : longestFirst) {
            pieces = pieces.stream()
                    .flatMap(piece -> piece.reason() == null ? one.cut(piece.text()).stream() : List.of(piece).stream())
                    .toList();
        }
        return pieces;
    }

    private List<Piece> cut(String text) {
        List<Piece> cut = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(passage); at >= 0; at = text.indexOf(passage, from)) {
            if (at > from) {
                cut.add(new Piece(text.substring(from, at), null));
            }
            cut.add(new Piece(passage, reason));
            from = at + passage.length();
        }
        if (from < text.length()) {
            cut.add(new Piece(text.substring(from), null));
        }
        return cut;
    }

    /** 一段。 A piece of the letter; {@code reason} is null where it is read as it stands. */
    public record Piece(String text, String reason) {}
}
