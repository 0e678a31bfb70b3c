package banli.query.past;

import banli.language.word.CaseId;
import banli.query.feed.FactFeed;
import banli.query.feed.RawFact;
import banli.wire.WireMapper;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** 所问的各流。 The streams that say anything about what is asked. */
@Component
class StreamsAsked {
    private static final String LEDGER = "ledger";

    private final FactFeed feed;
    private final JdbcClient database;

    StreamsAsked(FactFeed feed, JdbcClient database) {
        this.feed = feed;
        this.database = database;
    }

    /** Of figures that are counted elsewhere: the names of sections and people, and what the ledger says of itself. */
    Set<String> ofFigures() {
        Set<String> names = new LinkedHashSet<>(List.of(LEDGER));
        names.addAll(database.sql("select 'user:' || person from person union select 'unit:' || unit from unit")
                .query(String.class)
                .list());
        return names;
    }

    /**
     * Of a case: its own, those of all whom its facts mention, the cases it is linked with, the series that numbered it, and
     * the ledger's rules and calendars; among others that are no streams: any text of a fact may be somebody's id.
     */
    Set<String> of(CaseId only) {
        Set<String> names = new LinkedHashSet<>(List.of(only.value(), LEDGER));
        texts(feed.stream(only.value()))
                .flatMap(id -> Stream.of(id, "user:" + id, "unit:" + id, "proposer:" + id))
                .forEach(names::add);
        texts(feed.stream(LEDGER)).map(place -> "policy:" + place).forEach(names::add);
        names.addAll(database.sql("select distinct stream from trail where case_id = ?")
                .param(only.value())
                .query(String.class)
                .list());
        return names;
    }

    private static Stream<String> texts(List<RawFact> facts) {
        Set<String> texts = new LinkedHashSet<>();
        for (RawFact fact : facts) {
            read(fact.payload(), texts);
            read(fact.metadata(), texts);
        }
        return texts.stream();
    }

    /** What can't be read mentions nobody; the screens tell about it themselves. */
    private static void read(byte[] json, Set<String> texts) {
        try {
            gather(WireMapper.mapper().readTree(json), texts);
        } catch (JacksonException broken) {
            return;
        }
    }

    private static void gather(JsonNode node, Set<String> texts) {
        if (node.isString()) {
            texts.add(node.stringValue());
        } else if (node.isContainer()) {
            node.forEach(part -> gather(part, texts));
        }
    }
}
