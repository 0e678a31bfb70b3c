package banli.desk.form;

import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.language.query.figures.FigureScope;
import banli.language.query.flow.FlowTable;
import banli.language.query.flow.ListFlowCases;
import banli.language.query.flow.ReadFlow;
import java.util.List;

/** 流程分析的筛选。 The questions for the analysis of a year's courses as they stand in an address. */
public final class FlowFilters {
    /** By what days between steps can be split. */
    public static final List<String> SPLITS = List.of("section", "kind", "role", "subject", "handler", "year");

    /** How days are counted. */
    public static final List<String> COUNTS = List.of("calendar", "working");

    /** By what waits are told. */
    public static final List<String> WAITS = List.of("office", "section", "person", "awaited");

    /** What the map of ways tells of its arrows. */
    public static final List<String> MAPS = List.of("cases", "days");

    private FlowFilters() {}

    /** Reads a year, a split and a scope. */
    public static ReadFlow flow(Filters filters) {
        Integer year = filters.required("year", filters.year("year"));
        String by = filters.oneOf("by", SPLITS);
        FigureScope scope = FigureFilters.scope(filters);
        filters.done();
        return new ReadFlow(year, by, scope);
    }

    /** Reads which line of a table, of which year, group and scope. */
    public static ListFlowCases cases(String table, Filters filters) {
        FlowTable of = FlowTable.named(table)
                .orElseThrow(() ->
                        Problem.of(ProblemKind.UNKNOWN, "流程分析没有这张表。", "The analysis of courses has no such table."));
        Integer year = filters.required("year", filters.year("year"));
        String line = filters.required("line", filters.text("line"));
        String by = filters.oneOf("by", SPLITS.subList(0, SPLITS.size() - 1));
        String group = filters.text("group");
        if (by != null) {
            filters.required("group", group);
        }
        boolean open = Boolean.TRUE.equals(filters.flag("open"));
        FigureScope scope = FigureFilters.scope(filters);
        filters.done();
        return new ListFlowCases(of, line, year, open, by, group, scope);
    }
}
