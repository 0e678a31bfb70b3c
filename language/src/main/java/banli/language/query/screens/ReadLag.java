package banli.language.query.screens;

import banli.language.query.MayAsk;
import banli.language.query.Query;

/** 画面是否落后。 How far behind the ledger the screens are. */
@MayAsk(anybody = true)
public record ReadLag() implements Query<ScreensLag> {
    @Override
    public Class<ScreensLag> answer() {
        return ScreensLag.class;
    }
}
