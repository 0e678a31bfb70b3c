package banli.language.query.screens;

import banli.language.command.Solemn;
import banli.language.query.MayAsk;
import banli.language.query.Query;
import banli.language.word.Office;

/**
 * 开始重建。 Has all screens folded anew from the facts beside the living ones, compared, and swapped; with {@code check}
 * compared only. It answers once it has begun; RULE while another is at work. It changes no fact.
 */
@Solemn
@MayAsk(value = Office.ADMIN, cases = false)
public record StartRebuild(boolean check) implements Query<RebuildState> {
    @Override
    public Class<RebuildState> answer() {
        return RebuildState.class;
    }
}
