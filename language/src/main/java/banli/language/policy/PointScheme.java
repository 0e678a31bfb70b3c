package banli.language.policy;

import banli.language.word.Text;
import java.util.List;

/**
 * 目标考核的分值。 How sections and people are given points for a year, by what the figures count.
 *
 * @param shownToRanked whether those who are given points see those of the others too
 */
public record PointScheme(boolean shownToRanked, List<Line> lines, Text basis, Source source) {
    /**
     * 一项。 So many points for each unit that a figure counts, or of which it misses.
     *
     * @param figure id of the figure, such as {@code ON_TIME_RATE}
     * @param points may be negative
     */
    public record Line(String id, Text name, String figure, Part counts, int points) {}

    /** 计哪一部分。 Which of a figure's units. */
    public enum Part {
        /** 计入的。 What its numerator counts. */
        COUNTED,
        /** 应计而未计入的。 What its denominator has beyond that. */
        MISSED
    }
}
