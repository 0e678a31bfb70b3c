package banli.bench.figures;

import banli.query.feed.FactFeed;
import banli.query.feed.RawFact;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 迟记。 Made-up facts of which every fifth contact had happened up to three weeks before it was recorded: the two clocks differ. */
final class RecordedLate {
    private static final Pattern HAPPENED = Pattern.compile("(\"happenedOn\":\")(\\d{4}-\\d\\d-\\d\\d)");
    private static final String CONTACT = "contact-recorded";
    private static final int EACH = 5;
    private static final int MOST_DAYS = 21;

    private final FactFeed feed;

    RecordedLate(FactFeed feed) {
        this.feed = feed;
    }

    /** Stream by stream. */
    void each(Consumer<List<RawFact>> reader) {
        feed.byStream(
                feed.head(),
                stream -> reader.accept(stream.stream().map(RecordedLate::late).toList()));
    }

    long facts() {
        return feed.head() + 1;
    }

    private static RawFact late(RawFact fact) {
        int dice = Math.floorMod(fact.eventId().hashCode(), EACH * MOST_DAYS);
        if (!CONTACT.equals(fact.type()) || dice % EACH != 0) {
            return fact;
        }
        Matcher happened = HAPPENED.matcher(new String(fact.payload(), StandardCharsets.UTF_8));
        String earlier = happened.replaceFirst(
                found -> found.group(1) + LocalDate.parse(found.group(2)).minusDays(1 + dice / EACH));
        return new RawFact(
                fact.position(),
                fact.stream(),
                fact.sequence(),
                fact.eventId(),
                fact.type(),
                fact.revision(),
                fact.recordedAt(),
                earlier.getBytes(StandardCharsets.UTF_8),
                fact.metadata());
    }
}
