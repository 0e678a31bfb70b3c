package banli.desk.api;

import banli.language.query.trail.FeedFact;
import banli.language.word.Actor;
import banli.language.word.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * 事件。 A fact as a CloudEvent (specification 1.0, JSON format): {@code id} is the fact's number, {@code source} the ledger's name, {@code type}
 * the fact's, {@code subject} its stream; the extension {@code streamsequence} is its number there, from 0.
 */
record CloudEvent(
        String specversion,
        String id,
        String source,
        String type,
        String subject,
        Instant time,
        long streamsequence,
        String datacontenttype,
        Data data) {
    /** The media type of a list of them. */
    static final String BATCH = "application/cloudevents-batch+json";

    static CloudEvent of(FeedFact fact, String source) {
        return new CloudEvent(
                "1.0",
                Long.toString(fact.position()),
                source,
                fact.type(),
                fact.stream(),
                fact.recordedAt(),
                fact.sequence(),
                "application/json",
                new Data(fact.sentence(), fact.by(), fact.told(), fact.happenedOn(), fact.payload()));
    }

    /**
     * 内容。 What the asker may see of it.
     *
     * @param payload of a fact of a case its own fields, without what is enciphered; null for all others
     */
    record Data(Text sentence, Actor by, Actor told, LocalDate happenedOn, Map<String, Object> payload) {}
}
