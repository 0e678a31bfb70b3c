package banli.language.query.flow;

import banli.language.query.figures.YearInParts.Choice;
import banli.language.word.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * 一年的流程分析。 Where time went.
 *
 * @param day the day up to which what still waits is counted
 * @param cases how many cases there are, less annulled and returned ones, as the figures count
 * @param groups the days between steps of each group, where a split was asked for
 */
public record FlowOfYear(
        long position,
        int year,
        String by,
        LocalDate day,
        long cases,
        List<Table> tables,
        List<Group> groups,
        List<Choice> sections,
        List<Choice> subjects) {
    /** 一张表。 Its lines; those of waits by their total, those of ways by their cases. */
    public record Table(FlowTable of, List<Line> lines) {}

    /**
     * 一行。 Its cases are precisely those that {@link ListFlowCases} lists for its key.
     *
     * @param times how often, by all these cases
     * @param open of how many of them it lasts still
     * @param calendar in days of the calendar, null where it takes none
     * @param working in the office's working days, the first day not counted
     */
    public record Line(String key, Text label, long cases, long times, long open, Days calendar, Days working) {}

    /**
     * 天数。 Of the cases of a line.
     *
     * @param median of an even number the mean of the two in the middle
     * @param p90 the least that nine of ten don't exceed
     */
    public record Days(double median, long p90, long longest, long total) {}

    /** 一组。 A group of cases of a year. */
    public record Group(String group, Text label, int year, long cases, List<Line> spans) {}

    /** 某一张表。 The lines of one of its tables. */
    public List<Line> lines(FlowTable of) {
        return tables.stream()
                .filter(table -> table.of() == of)
                .findFirst()
                .map(Table::lines)
                .orElse(List.of());
    }
}
