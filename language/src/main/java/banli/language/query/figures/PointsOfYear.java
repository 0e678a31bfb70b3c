package banli.language.query.figures;

import banli.language.policy.PointScheme;
import banli.language.word.Text;
import java.util.List;

/**
 * 一年的得分。 The points of a year.
 *
 * @param scheme null where the policy in force gives no points
 * @param policy version of the policy that it stands in, null without one
 * @param own whether only the asker's own are shown
 */
public record PointsOfYear(
        long position, int year, String by, String policy, PointScheme scheme, boolean own, List<Row> rows) {
    /**
     * 一行。 The points of a section or a person, in the order of the scheme's lines.
     *
     * @param counts how many units each line counts
     */
    public record Row(String group, Text label, List<Long> counts, List<Long> points, long total) {}
}
