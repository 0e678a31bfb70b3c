package banli.language.query;

import banli.language.word.Office;

/** 停止重建。 Stops the rebuild that is at work; the screens stay as they are. RULE when none is. */
@MayAsk(value = Office.ADMIN, cases = false)
public record StopRebuild() implements Query<RebuildState> {
    @Override
    public Class<RebuildState> answer() {
        return RebuildState.class;
    }
}
