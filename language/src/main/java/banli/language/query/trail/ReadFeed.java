package banli.language.query.trail;

import banli.language.query.MayAsk;
import banli.language.query.Query;
import java.util.List;

/** 接收事实。 The facts recorded after the one of this number (-1 for all), by number, {@code most} of them at the most; {@code types} are wire names, none for every kind. */
@MayAsk(cases = false)
public record ReadFeed(long after, int most, List<String> types) implements Query<Feed> {
    @Override
    public Class<Feed> answer() {
        return Feed.class;
    }
}
