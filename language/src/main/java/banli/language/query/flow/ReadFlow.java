package banli.language.query.flow;

import banli.language.query.Query;
import banli.language.query.figures.FigureScope;

/**
 * 流程分析。 Where the time of a register year's cases went.
 *
 * @param by null, {@code section}, {@code kind}, {@code role}, {@code subject}, {@code handler}, or {@code year}: beside the four
 *     years before
 */
public record ReadFlow(int year, String by, FigureScope of) implements Query<FlowOfYear> {
    @Override
    public Class<FlowOfYear> answer() {
        return FlowOfYear.class;
    }
}
