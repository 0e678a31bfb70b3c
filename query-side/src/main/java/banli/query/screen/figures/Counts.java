package banli.query.screen.figures;

import banli.language.query.figures.FigureScope;
import java.util.List;
import java.util.TreeMap;

/** 计数。 Counts a register year's cases within a scope. */
public interface Counts {
    /** 没有案件。 Of no cases. */
    Counts NONE = new CountedCases(List.of(), null);

    /** 指标的值。 Of all the cases, or of the group of a split when one is given. */
    Tallies.Value value(Figure figure, Split split, String group);

    /** 另列的件数。 What is shown apart, see {@link Figure#aside}. */
    Long aside(Figure figure, Split split, String group);

    /** 各组的件数。 How many cases each group has, by group; groups without a case are left out. */
    TreeMap<String, Long> groups(Split split);

    /** 缩小范围。 Of the cases within a scope that takes in no other cases than these. */
    Counts within(FigureScope narrower);
}
