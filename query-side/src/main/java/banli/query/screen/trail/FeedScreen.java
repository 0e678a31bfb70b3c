package banli.query.screen.trail;

import banli.language.event.CaseEvent;
import banli.language.query.trail.Feed;
import banli.language.query.trail.FeedFact;
import banli.language.query.trail.ReadFeed;
import banli.language.word.Actor;
import banli.language.word.CaseId;
import banli.language.word.Text;
import banli.query.feed.Actors;
import banli.query.feed.Decoder;
import banli.query.feed.Entry;
import banli.query.feed.FactFeed;
import banli.query.feed.RawFact;
import banli.query.screen.OneMoment;
import banli.query.screen.ScreensPosition;
import banli.query.screen.Sight;
import banli.query.screen.directory.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * 事实流的答复。 Answers {@link ReadFeed} from the ledger itself, so that no number is ever passed over, up to where the screens
 * have read: who may see which case is told by those. Of a case that the screens can't show nothing is told but that there is a fact.
 */
@Component
class FeedScreen {
    private static final int CHUNK = 500;

    /** A kind that is rare is looked for among so many facts at a time. */
    private static final int SCANNED = 5_000;

    private final FactFeed feed;
    private final JdbcClient database;
    private final ScreensPosition position;
    private final Names names;

    FeedScreen(FactFeed feed, JdbcClient database, ScreensPosition position, Names names) {
        this.feed = feed;
        this.database = database;
        this.position = position;
        this.names = names;
    }

    @QueryHandler
    @OneMoment
    Feed on(ReadFeed asked) {
        long head = position.now();
        Set<String> untold = untold();
        List<Seen> seen = new ArrayList<>();
        long last = asked.after();
        while (last < head && seen.size() < asked.most() && last - asked.after() < SCANNED) {
            List<RawFact> chunk = new ArrayList<>();
            feed.each(last + 1, Math.min(head, last + CHUNK), chunk::add);
            for (RawFact raw : chunk) {
                if (seen.size() == asked.most()) {
                    break;
                }
                last = raw.position();
                if (asked.types().isEmpty() || asked.types().contains(raw.type())) {
                    seen(raw, untold).ifPresent(seen::add);
                }
            }
            if (chunk.isEmpty()) {
                break;
            }
        }
        String origin = database.sql("select origin from ledger")
                .query(String.class)
                .optional()
                .orElse(null);
        return new Feed(origin, last, head, told(seen));
    }

    private static Optional<Seen> seen(RawFact raw, Set<String> untold) {
        Entry entry = Decoder.decoded(raw);
        String caseId = TrailRows.caseOf(entry);
        boolean hidden =
                caseId != null ? !Sight.now().cases() || Sight.now().hides(caseId) : untold.contains(raw.stream());
        return hidden ? Optional.empty() : Optional.of(new Seen(raw, entry, caseId));
    }

    /** Nor is it said who asked for confidentiality, to whomever not every case may be shown. */
    private Set<String> untold() {
        return Sight.now().every()
                ? Set.of()
                : database.sql("select 'proposer:' || proposer from proposer where confidential")
                        .query(String.class)
                        .set();
    }

    private List<FeedFact> told(List<Seen> seen) {
        Set<String> shown = database.sql("select case_id from register where case_id = any(?)")
                .param(seen.stream()
                        .map(Seen::caseId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toArray(String[]::new))
                .query(String.class)
                .set();
        Map<Seen, Text> sentences = seen.stream()
                .filter(one -> one.entry().fact() != null)
                .filter(one -> one.caseId() == null || shown.contains(one.caseId()))
                .collect(Collectors.toMap(
                        one -> one, one -> Sentences.of(one.entry().fact())));
        Names.Found found = names.in(sentences.values().stream()
                .flatMap(sentence -> Stream.of(sentence.zh(), sentence.en()))
                .toList());
        Names.Found typists = names.of(seen.stream()
                .map(one -> Actors.typist(one.entry().meta()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return seen.stream()
                .map(one -> told(one, sentences.get(one), found, typists))
                .toList();
    }

    private static FeedFact told(Seen one, Text sentence, Names.Found found, Names.Found typists) {
        Entry entry = one.entry();
        String typist = Actors.typist(entry.meta());
        Actor named = Actors.of(entry.meta());
        return new FeedFact(
                entry.position(),
                entry.stream(),
                entry.sequence(),
                entry.type(),
                one.caseId() == null ? null : new CaseId(one.caseId()),
                typist == null ? named : Actors.entering(typist, typists.person(typist)),
                typist == null ? null : named,
                entry.fact() instanceof CaseEvent it ? it.happenedOn() : null,
                entry.recordedAt(),
                sentence == null ? null : new Text(found.filled(sentence.zh()), found.filled(sentence.en())),
                sentence != null && entry.ofCase() ? Clear.of(one.raw().payload()) : null);
    }

    private record Seen(RawFact raw, Entry entry, String caseId) {}
}
