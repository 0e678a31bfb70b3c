package banli.desk.flow;

import banli.language.query.flow.FlowOfYear;
import banli.language.query.flow.FlowOfYear.Days;
import banli.language.query.flow.FlowOfYear.Line;
import banli.language.query.flow.FlowTable;
import java.util.Comparator;
import java.util.List;

/**
 * 页上所示。 What the page shows of an answer.
 *
 * @param working whether days are counted by the office's calendar
 * @param whom by what waits are told, as in the address
 * @param all whether all ways are shown, and not only the usual ones
 */
public record FlowView(FlowOfYear answer, boolean working, String whom, boolean all) {
    private static final int WAYS = 10;

    /** A table by its name. */
    public FlowTable table(String name) {
        return FlowTable.valueOf(name);
    }

    /** The lines of a table by its name. */
    public List<Line> lines(String table) {
        return answer.lines(table(table));
    }

    /** From one step to the next, without the whole ways after them. */
    public List<Line> steps() {
        return spans().stream().filter(line -> !whole(line)).toList();
    }

    /** Every span. */
    public List<Line> spans() {
        return answer.lines(FlowTable.SPANS);
    }

    /** Whether a span is the whole way to the answer or to the end. */
    public boolean whole(Line line) {
        return line.key().equals("REGISTERED-DELIVERED") || line.key().equals("REGISTERED-CLOSED");
    }

    /** The table of waits that is shown. */
    public FlowTable waits() {
        return FlowTable.named(whom).orElseThrow();
    }

    /** The lines of the waits shown. */
    public List<Line> waited() {
        return answer.lines(waits());
    }

    /** The lines of the ways shown. */
    public List<Line> ways() {
        List<Line> ways = answer.lines(FlowTable.WAYS);
        return all || ways.size() <= WAYS ? ways : ways.subList(0, WAYS);
    }

    /** How many ways are not shown. */
    public int more() {
        return answer.lines(FlowTable.WAYS).size() - ways().size();
    }

    /** The step that takes longest, null where none takes a day. */
    public Line slowest() {
        return slowest(steps());
    }

    /** The longest in the middle of some. */
    Line slowest(List<Line> lines) {
        return lines.stream()
                .filter(line -> days(line) != null && days(line).median() > 0)
                .max(Comparator.comparingDouble(line -> days(line).median()))
                .orElse(null);
    }

    /** Whom cases waited for longest in all, null for nobody. */
    public Line longest() {
        return answer.lines(FlowTable.OFFICE).stream()
                .filter(line -> days(line) != null)
                .max(Comparator.comparingLong(line -> days(line).total()))
                .orElse(null);
    }

    /** The way that most cases took, null for none. */
    public Line usual() {
        List<Line> ways = answer.lines(FlowTable.WAYS);
        return ways.isEmpty() ? null : ways.getFirst();
    }

    /** Its days as they are counted here, null where it takes none. */
    public Days days(Line line) {
        return working ? line.working() : line.calendar();
    }

    /** A number of days with a half where there is one. */
    public String said(double days) {
        return days == Math.rint(days) ? Long.toString((long) days) : Double.toString(days);
    }

    /** The share of all days waited. */
    public Long allDays() {
        return waited().stream()
                .filter(line -> days(line) != null)
                .mapToLong(line -> days(line).total())
                .sum();
    }
}
