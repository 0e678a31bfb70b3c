package banli.language.query.screens;

import banli.language.query.MayAsk;
import banli.language.query.Query;
import banli.language.word.Office;

/** 停止重建。 Stops the rebuild that is at work; the screens stay as they are. RULE when none is. */
@MayAsk(value = Office.ADMIN, cases = false)
public record StopRebuild() implements Query<RebuildState> {
    @Override
    public Class<RebuildState> answer() {
        return RebuildState.class;
    }
}
