package banli.query.screen.summary;

import banli.language.query.summary.Summary.Behind;
import banli.language.query.summary.Summary.Part;
import banli.language.word.CaseId;
import banli.language.word.Text;
import java.util.List;
import java.util.stream.Collectors;

/**
 * 填入的值。 What a field comes to.
 *
 * @param holds whether the office may say in words of its own that it is so
 * @param missing why there is no value, null where there is
 * @param note what is to be said of it all the same, null for nothing
 */
record Filled(List<Part> parts, boolean holds, Text missing, Text note) {
    static Filled of(List<Part> parts, boolean holds) {
        return new Filled(parts, holds, null, null);
    }

    static Filled of(List<Part> parts) {
        return of(parts, !parts.isEmpty());
    }

    /** A text with nothing of the ledger behind it but the paper's own head. */
    static Filled plain(String text) {
        return of(List.of(Part.plain(text == null ? "" : text)), text != null);
    }

    static Filled missing(String zh, String en) {
        return new Filled(List.of(), false, new Text(zh, en), null);
    }

    /** A value of a case, with the fact that it stands in. */
    static Filled ofCase(String text, CaseId caseId, String number, Long fact) {
        return of(List.of(part(text, caseId, number, fact)));
    }

    static Part part(String text, CaseId caseId, String number, Long fact) {
        return new Part(text, null, caseId, null, null, false, List.of(new Behind(caseId, number, null, fact)));
    }

    Filled noted(Text said) {
        return new Filled(parts, holds, missing, said);
    }

    String text() {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }

    /** The office's words in the place of the value. */
    Part saying(String words, String field) {
        Part first = parts.isEmpty() ? Part.plain("") : parts.getFirst();
        List<Behind> behind = parts.stream()
                .flatMap(part -> part.behind().stream())
                .distinct()
                .toList();
        return new Part(words, first.figure(), first.caseId(), field, text(), !holds, behind);
    }
}
