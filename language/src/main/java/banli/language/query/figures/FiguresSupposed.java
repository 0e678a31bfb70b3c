package banli.language.query.figures;

import banli.language.word.Text;
import java.util.List;

/** 设想的指标。 The figures of a year as they are, beside what they would be. */
public record FiguresSupposed(long position, int year, List<Line> figures) {
    /** 一个指标。 One figure; denominators are null for a plain count. */
    public record Line(
            String id, String unit, Text label, Text formula, long was, Long wasOf, long wouldBe, Long wouldBeOf) {
        /** 是否不同。 Whether it differs. */
        public boolean differs() {
            return was != wouldBe || (wasOf == null ? wouldBeOf != null : !wasOf.equals(wouldBeOf));
        }
    }
}
