package banli.desk.draft;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** 一处改动。 How the letter (item 0) or an item's answer differs between two versions. */
public record PartChanged(int item, List<SentenceDiff.Piece> pieces) {
    /** The parts that differ, the letter first. */
    static List<PartChanged> between(Letter older, Letter newer) {
        SortedSet<Integer> parts = new TreeSet<>(List.of(0));
        older.answers().forEach(answer -> parts.add(answer.item()));
        newer.answers().forEach(answer -> parts.add(answer.item()));
        return parts.stream()
                .map(item -> new PartChanged(item, SentenceDiff.between(text(older, item), text(newer, item))))
                .filter(part -> part.pieces().stream().anyMatch(piece -> piece.kind() != SentenceDiff.Kind.SAME))
                .toList();
    }

    private static String text(Letter letter, int item) {
        return letter.lines(item).stream().map(Letter.Line::text).collect(Collectors.joining());
    }
}
