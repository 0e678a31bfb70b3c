package banli.desk.summary;

import banli.language.query.summary.Summary;
import banli.language.query.summary.Summary.Behind;
import banli.language.query.summary.Summary.Part;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 依据一览。 What stands behind each value of a summary, once a value and field. */
final class Behinds {
    private static final int SHOWN = 60;

    private Behinds() {}

    /** @param text what is shown, cut short where it is long; {@code value} what the ledger has where words stand in its place */
    record Row(
            String text,
            String field,
            String figure,
            banli.language.word.CaseId caseId,
            String value,
            boolean fails,
            List<Behind> behind) {}

    static List<Row> of(Summary summary) {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (Part part : summary.parts()) {
            if (part.field() != null && !part.text().isEmpty() && isBound(part)) {
                Row row = new Row(
                        cut(part.text()),
                        part.field(),
                        part.figure(),
                        part.caseId(),
                        part.value(),
                        part.fails(),
                        part.behind());
                rows.putIfAbsent(row.text() + "\n" + row.field() + "\n" + row.figure(), row);
            }
        }
        return List.copyOf(rows.values());
    }

    /** Words between the values of a sentence have nothing behind them. */
    private static boolean isBound(Part part) {
        return part.figure() != null
                || part.caseId() != null
                || part.value() != null
                || !part.behind().isEmpty()
                || part.fails();
    }

    private static String cut(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
