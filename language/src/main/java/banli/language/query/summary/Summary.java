package banli.language.query.summary;

import banli.language.word.CaseId;
import banli.language.word.Text;
import banli.language.word.summary.SummaryHead;
import java.util.List;

/**
 * 工作总结。 The text as the ledger fills it in, and its parts: plain wording, or bound.
 *
 * @param wording the words with their bound fields
 * @param wordsOf the year whose words they are where the year has none of its own yet, null for the house's first ones
 * @param sha256 digest of the text
 * @param checks what is to be looked at before it is submitted
 * @param issued what stands as issued, null for nothing
 * @param latest the edition submitted last, null for none
 */
public record Summary(
        long position,
        int year,
        String text,
        List<Part> parts,
        String wording,
        Integer wordsOf,
        SummaryHead head,
        String sha256,
        List<Check> checks,
        SummaryPaper issued,
        SummaryPaper latest) {
    /**
     * 一段。 A run of text; {@code figure} or {@code caseId} when it is bound to one, {@code field} when it stands for a field.
     *
     * @param value what the ledger has, where words of the office are shown in its place
     * @param fails whether what the words say does not hold
     * @param behind what stands behind it besides
     */
    public record Part(
            String text, String figure, CaseId caseId, String field, String value, boolean fails, List<Behind> behind) {
        /** 原样的文字。 Plain text. */
        public static Part plain(String text) {
            return new Part(text, null, null, null, null, false, List.of());
        }

        /** 系在指标或案件上。 Bound to a figure or a case. */
        public static Part bound(String text, String figure, CaseId caseId) {
            return new Part(text, figure, caseId, null, null, false, List.of());
        }

        /** 同一段，属于某处。 The same, standing for a field. */
        public Part of(String name) {
            return new Part(text, figure, caseId, name, value, fails, behind);
        }
    }

    /** 依据。 What stands behind a value: a case and the number of its fact, or a meeting, or a fact alone. */
    public record Behind(CaseId caseId, String number, String meeting, Long fact) {}

    /** 提示。 What is to be looked at, where it stands in the words, and why. */
    public record Check(Kind kind, String at, Text said) {}

    /** 提示的种类。 What a check is of. */
    public enum Kind {
        /** No such field, or a value that the ledger does not have: it can't be submitted so. */
        UNKNOWN(true),
        /** A field that is not closed: it can't be submitted so. */
        OPEN(true),
        /** Words of which the ledger has nothing. */
        FAILS(false),
        /** A field that was typed over, with another value. */
        DIFFERS(false),
        /** A field that was typed over, with the same value. */
        TYPED(false),
        /** A number with nothing behind it. */
        NUMBER(false),
        /** A case of another year. */
        OTHER_YEAR(false),
        /** Nothing at the head yet. */
        HEAD(true);

        private final boolean stops;

        Kind(boolean stops) {
            this.stops = stops;
        }

        /** 是否不能提交。 Whether nothing can be submitted so. */
        public boolean stops() {
            return stops;
        }
    }
}
