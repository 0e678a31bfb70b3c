package banli.language.query.figures;

import banli.language.word.Text;
import java.util.List;

/**
 * 指标所计。 The cases, forms or items that a figure counts; the number of rows is the number.
 *
 * @param judges what the figure judges of each, in words: the heads of {@link FigureRow#judged}
 * @param narrowed what they are narrowed to, in words: section, kind, role, subject, group
 */
public record FigureCases(
        long position,
        String figure,
        Text label,
        Text formula,
        int year,
        String part,
        String unit,
        List<Text> judges,
        List<Text> narrowed,
        long total,
        List<FigureRow> cases) {}
