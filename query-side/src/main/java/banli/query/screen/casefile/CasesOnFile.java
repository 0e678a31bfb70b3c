package banli.query.screen.casefile;

import banli.language.word.CaseId;
import banli.query.feed.AsItHappened;
import banli.query.feed.Decoder;
import banli.query.feed.Entry;
import banli.query.feed.FactFeed;
import banli.query.feed.RawFact;
import banli.query.fold.Origins;
import banli.query.screen.ScreensPosition;
import banli.query.screen.Standpoint;
import banli.query.screen.Today;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 案卷。 Cases folded from their facts: none is stored. */
@Component
public class CasesOnFile {
    private static final int AT_ONCE = 500;

    /** What a fact takes, decoded, about; and what share of the heap may hold the cases looked at last. */
    private static final long BYTES_A_FACT = 1_024;

    private static final int SHARE = 10;

    private final FactFeed feed;
    private final ScreensPosition position;
    private final Today today;
    private final JdbcClient database;
    private final Cache<String, List<Entry>> lookedAt = Caffeine.newBuilder()
            .maximumWeight(Runtime.getRuntime().maxMemory() / SHARE / BYTES_A_FACT)
            .weigher((String _, List<Entry> facts) -> facts.size() + 1)
            .build();

    CasesOnFile(FactFeed feed, ScreensPosition position, Today today, JdbcClient database) {
        this.feed = feed;
        this.position = position;
        this.today = today;
        this.database = database;
    }

    /** 账本上的案卷。 The case as the ledger has it now, up to the first fact that can't be read; it may be ahead of the screens. */
    public Optional<CaseOnFile> inLedger(CaseId caseId) {
        String stream = caseId.value();
        List<Entry> known = Objects.requireNonNullElse(lookedAt.getIfPresent(stream), List.of());
        List<RawFact> newer = feed.stream(stream, known.size(), Long.MAX_VALUE);
        List<Entry> facts = newer.isEmpty()
                ? known
                : kept(
                        stream,
                        Stream.concat(known.stream(), newer.stream().map(Decoder::decoded))
                                .toList());
        return folded(readable(facts, Long.MAX_VALUE), false);
    }

    /** 画面上的案卷。 The case as the screens show it, now or as of a moment: up to the fact they have read, or stand still at. */
    public Optional<CaseOnFile> onScreens(CaseId caseId) {
        return folded(story(caseId), Standpoint.asHappened());
    }

    /**
     * 若干案卷。 As {@link #onScreens(CaseId)}, of several cases, some read at once.
     *
     * @param made what is made of each file
     */
    public <T> Map<CaseId, T> onScreens(List<CaseId> cases, Function<CaseOnFile, T> made) {
        Map<CaseId, T> all = new HashMap<>();
        recorded(
                cases,
                (caseId, facts) -> folded(told(facts), Standpoint.asHappened())
                        .ifPresent(file -> all.put(caseId, made.apply(file))));
        return all;
    }

    /** 若干案的事实。 Hands over the facts of each of these cases that the screens have read, as recorded. */
    public void recorded(List<CaseId> cases, BiConsumer<CaseId, List<Entry>> reader) {
        for (int from = 0; from < cases.size(); from += AT_ONCE) {
            Set<String> streams = cases.subList(from, Math.min(cases.size(), from + AT_ONCE)).stream()
                    .map(CaseId::value)
                    .collect(Collectors.toSet());
            long now = position.now();
            Map<String, Long> stops = stops(streams);
            decoded(streams)
                    .forEach((stream, facts) -> reader.accept(
                            new CaseId(stream),
                            readable(facts, Math.min(now, stops.getOrDefault(stream, Long.MAX_VALUE) - 1))));
        }
    }

    /** 画面所读的事实。 The facts of {@link #onScreens(CaseId)}, in the order in which they are read. */
    public List<Entry> story(CaseId caseId) {
        String stream = caseId.value();
        long stop = stops(Set.of(stream)).getOrDefault(stream, Long.MAX_VALUE);
        return told(
                readable(decoded(Set.of(stream)).getOrDefault(stream, List.of()), Math.min(position.now(), stop - 1)));
    }

    /** All facts of these streams, as far as the screens have read at least: what is at hand, and the rest read anew. */
    private Map<String, List<Entry>> decoded(Set<String> streams) {
        Map<String, List<Entry>> facts = new HashMap<>();
        Set<String> others = new HashSet<>(streams);
        database.sql("select stream, max(sequence) from screen.trail where stream = any(?) group by stream")
                .param(streams.toArray(String[]::new))
                .query(row -> {
                    List<Entry> known = lookedAt.getIfPresent(row.getString(1));
                    if (known != null && known.size() > row.getLong(2)) {
                        facts.put(row.getString(1), known);
                        others.remove(row.getString(1));
                    }
                });
        if (!others.isEmpty()) {
            feed.byStream(others, feed.head(), stream -> {
                String name = stream.getFirst().stream();
                facts.put(name, kept(name, stream.stream().map(Decoder::decoded).toList()));
            });
        }
        return facts;
    }

    /** Those with one that can't be read are looked for again: a new program, or a mended store, may read it. */
    private List<Entry> kept(String stream, List<Entry> facts) {
        if (facts.stream().allMatch(entry -> entry.fact() != null)) {
            lookedAt.put(stream, facts);
        }
        return facts;
    }

    private List<Entry> told(List<Entry> stream) {
        return Standpoint.asHappened() && !stream.isEmpty() ? AsItHappened.by(today.date(), stream) : stream;
    }

    /** The facts at which the screens of these cases stand still. */
    private Map<String, Long> stops(Set<String> streams) {
        Map<String, Long> stops = new HashMap<>();
        database.sql("select stream, fact_position from unreadable_fact where screen = 'cases' and stream = any(?)")
                .param(streams.toArray(String[]::new))
                .query(row -> {
                    stops.put(row.getString(1), row.getLong(2));
                });
        return stops;
    }

    private static List<Entry> readable(List<Entry> stream, long until) {
        return stream.stream()
                .filter(entry -> entry.position() <= until)
                .takeWhile(entry -> entry.fact() != null)
                .toList();
    }

    private static Optional<CaseOnFile> folded(List<Entry> story, boolean corrected) {
        AtomicReference<CaseOnFile> last = new AtomicReference<>();
        Origins.read(
                new CaseFileFold(), story.stream().map(Entry::asFact).toList(), corrected, (_, file) -> last.set(file));
        return Optional.ofNullable(last.get());
    }
}
