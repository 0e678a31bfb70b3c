package banli.language.query.finding;

import banli.language.query.directory.KnownNames;
import banli.language.word.Text;
import java.util.List;

/**
 * 一张清单。 A page of what stands on a list.
 *
 * @param bands how many by days, empty where the list has none
 * @param kinds how many by kind of fact, of all days
 * @param people those who may be chosen
 * @param names of those acted for
 */
public record Findings(
        long position,
        FindingList list,
        FindingScope of,
        long total,
        List<Band> bands,
        List<Kind> kinds,
        List<FindingRow> rows,
        List<FindingsOfYear.Known> people,
        KnownNames names) {
    /** 一段天数。 So many with at least and at most these days; {@code most} is null for the last. */
    public record Band(int least, Integer most, long count) {}

    /** 一种记录。 So many facts of a kind, by its wire name. */
    public record Kind(String type, Text label, long count) {}
}
