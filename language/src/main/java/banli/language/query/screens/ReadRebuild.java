package banli.language.query.screens;

import banli.language.query.MayAsk;
import banli.language.query.Query;

/** 重建情况。 How far the rebuild at work is, or how the last one ended. */
@MayAsk(cases = false)
public record ReadRebuild() implements Query<RebuildState> {
    @Override
    public Class<RebuildState> answer() {
        return RebuildState.class;
    }
}
