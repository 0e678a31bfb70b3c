package banli.query.screen.trail;

import banli.language.query.trail.FactsOfCase;
import banli.language.query.trail.ReadFacts;
import banli.language.query.trail.StoredFact;
import banli.language.word.Actor;
import banli.language.word.Sha256;
import banli.query.feed.Actors;
import banli.query.feed.FactFeed;
import banli.query.feed.RawFact;
import banli.query.screen.Standpoint;
import banli.query.screen.directory.Names;
import banli.wire.WireMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;

/** 事实的答复。 Answers {@link ReadFacts} from the ledger itself, so it is never behind. */
@Component
class FactsScreen {
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> STRINGS = new TypeReference<>() {};

    private final FactFeed feed;

    private final Names names;

    FactsScreen(FactFeed feed, Names names) {
        this.feed = feed;
        this.names = names;
    }

    @QueryHandler
    FactsOfCase on(ReadFacts asked) {
        long most = asked.count() <= 0 ? Long.MAX_VALUE : asked.count();
        long last = Standpoint.CURRENT.isBound() ? Standpoint.CURRENT.get().position() : Long.MAX_VALUE;
        List<RawFact> raw = feed.stream(asked.caseId().value(), asked.fromSequence(), most).stream()
                .filter(fact -> fact.position() <= last)
                .toList();
        List<Map<String, String>> metas =
                raw.stream().map(fact -> read(fact.metadata(), STRINGS)).toList();
        Names.Found typists = names.of(metas.stream()
                .map(Actors::typist)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        List<StoredFact> facts = new ArrayList<>();
        for (int i = 0; i < raw.size(); i++) {
            facts.add(stored(raw.get(i), metas.get(i), typists));
        }
        return new FactsOfCase(Math.min(last, feed.head()), facts);
    }

    /** A payload that is no JSON object is shown as nothing: its bytes are still in the ledger and its proof. */
    private static StoredFact stored(RawFact fact, Map<String, String> meta, Names.Found typists) {
        String typist = Actors.typist(meta);
        Actor named = Actors.of(meta);
        return new StoredFact(
                fact.position(),
                fact.sequence(),
                fact.eventId(),
                fact.type(),
                revision(fact.revision()),
                fact.recordedAt(),
                typist == null ? named : Actors.entering(typist, typists.person(typist)),
                typist == null ? null : named,
                meta,
                read(fact.payload(), OBJECT),
                Sha256.of(fact.payload()));
    }

    private static int revision(String revision) {
        return revision != null && revision.matches("\\d{1,9}") ? Integer.parseInt(revision) : 0;
    }

    private static <T> Map<String, T> read(byte[] json, TypeReference<Map<String, T>> type) {
        try {
            return WireMapper.mapper().readValue(json, type);
        } catch (JacksonException broken) {
            return Map.of();
        }
    }
}
