package banli.language.query.summary;

import banli.language.word.CaseId;
import banli.language.word.Text;
import java.util.List;

/**
 * 可填的各项。 The fields that a summary may have.
 *
 * @param ofCases names of fields that every case has, written {@code case:NUMBER.NAME}
 * @param cases the cases of the year that may be named
 */
public record SummaryFields(long position, List<Row> fields, List<String> ofCases, List<OfCase> cases) {
    /** 一项。 A field, what it is, and its present value; else why it has none. */
    public record Row(String field, Text label, String value, Text missing) {}

    /** 一案。 A case of the year. */
    public record OfCase(CaseId caseId, String number, String title, boolean keySupervised) {}
}
