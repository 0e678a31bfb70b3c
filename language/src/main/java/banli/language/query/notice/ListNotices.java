package banli.language.query.notice;

import banli.language.query.MayAsk;
import banli.language.query.Query;

/**
 * 提醒。 What whoever asks is told of in the office in which they ask: facts after the one with number {@code after}, the newest
 * first, at most {@code size} (to 500). What they did or settled themselves, and what an older register tells, is no news.
 */
@MayAsk(cases = false)
public record ListNotices(long after, int size) implements Query<NoticeList> {
    @Override
    public Class<NoticeList> answer() {
        return NoticeList.class;
    }
}
