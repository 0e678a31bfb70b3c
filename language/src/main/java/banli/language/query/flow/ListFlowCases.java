package banli.language.query.flow;

import banli.language.query.Query;
import banli.language.query.figures.FigureScope;

/**
 * 一行的案件。 The cases of a line of {@link FlowOfYear}.
 *
 * @param open whether of those of which it lasts still alone
 * @param by {@code section}, {@code kind}, {@code role}, {@code subject} or {@code handler}, or null without a group
 */
public record ListFlowCases(
        FlowTable table, String key, int year, boolean open, String by, String group, FigureScope of)
        implements Query<FlowCases> {
    @Override
    public Class<FlowCases> answer() {
        return FlowCases.class;
    }
}
