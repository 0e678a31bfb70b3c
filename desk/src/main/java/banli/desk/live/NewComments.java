package banli.desk.live;

import banli.desk.comment.Comments;
import banli.desk.comment.Comments.Changed;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** 新留言。 Comments are no facts, so no screen tells of them: looks for new ones once a second, whichever desk kept them, while any page is live. */
@Component
final class NewComments {
    private static final long MILLIS = 1_000;

    private final Comments comments;
    private final LiveStreams streams;
    private Set<Changed> known = Set.of();

    NewComments(
            Comments comments,
            LiveStreams streams,
            ScheduledExecutorService liveClockwork,
            ExecutorService liveSpeakers) {
        this.comments = comments;
        this.streams = streams;
        liveClockwork.scheduleWithFixedDelay(
                () -> liveSpeakers.execute(this::look), MILLIS, MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Pages about those cases, and any page of those whom they name, look again. */
    synchronized void look() {
        if (streams.count() == 0) {
            return;
        }
        List<Changed> now = comments.changes();
        List<Changed> news = now.stream().filter(one -> !known.contains(one)).toList();
        known = new HashSet<>(now);
        if (!news.isEmpty()) {
            streams.lookAgain(stream -> news.stream()
                    .anyMatch(one -> one.caseId().equals(stream.watch().caseId())
                            || one.named().contains(stream.person())));
        }
    }
}
