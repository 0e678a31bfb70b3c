package banli.desk.page;

import banli.desk.frame.CurrentUrl;
import banli.language.query.figures.FigureScope;
import banli.language.query.flow.FlowTable;
import java.util.LinkedHashMap;
import java.util.Map;

/** 指标的链接。 The addresses of what figures count within a scope, and of the figures themselves. */
public final class CountedLinks {
    private final FigureScope of;

    /** Within this scope. */
    public CountedLinks(FigureScope of) {
        this.of = of;
    }

    /** The cases of a figure; {@code by} and {@code group} are null without a split. */
    public String to(String figure, int year, String part, String by, String group) {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("year", Integer.toString(year));
        asked.put("part", part);
        if (by != null) {
            asked.put("by", by);
            asked.put("group", group);
        }
        return "/figures/" + figure + scoped(asked);
    }

    /** The cases of a line of the flow; {@code open} for those of which it lasts still. */
    public String flow(FlowTable table, String line, int year, boolean open, String by, String group) {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("year", Integer.toString(year));
        asked.put("line", line);
        put(asked, "open", open ? "true" : null);
        if (by != null && group != null) {
            asked.put("by", by);
            asked.put("group", group);
        }
        return "/flow/" + table.word() + scoped(asked);
    }

    /** The parameters of the figures of a year. */
    public String year(int year, String by) {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("year", Integer.toString(year));
        if (by != null) {
            asked.put("by", by);
        }
        return scoped(asked);
    }

    /** The parameters of the figures of several years. */
    public String years(int from, int to) {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("from", Integer.toString(from));
        asked.put("to", Integer.toString(to));
        return scoped(asked);
    }

    private String scoped(Map<String, String> asked) {
        put(asked, "section", of.section());
        put(asked, "kind", of.kind());
        put(asked, "role", of.role());
        put(asked, "subject", of.subject());
        return CurrentUrl.query(asked);
    }

    private static void put(Map<String, String> asked, String name, Object value) {
        if (value != null) {
            asked.put(name, value.toString());
        }
    }
}
