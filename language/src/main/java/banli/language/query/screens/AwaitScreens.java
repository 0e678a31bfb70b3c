package banli.language.query.screens;

import banli.language.query.MayAsk;
import banli.language.query.Query;
import banli.language.word.CaseId;

/** 等待屏幕。 Waits until the screens have read a fact: a case and sequence, or a position; answers where they are, at the latest after {@code seconds}. */
@MayAsk(anybody = true)
public record AwaitScreens(CaseId caseId, Long sequence, Long position, int seconds) implements Query<ScreensAt> {
    @Override
    public Class<ScreensAt> answer() {
        return ScreensAt.class;
    }
}
