package banli.bench.pekko;

import banli.language.event.CaseEvent;
import java.io.NotSerializableException;
import java.time.Instant;
import java.util.Map;
import org.apache.pekko.serialization.SerializerWithStringManifest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 对照的一条事实。 A fact of the peer: what the product's fact and its metadata say. */
public record PekkoFact(String stream, Instant recordedAt, CaseEvent event, Map<String, String> meta) {
    /** 写成 JSON。 As JSON, by the name of the event's class. */
    public static final class Json extends SerializerWithStringManifest {
        private static final int ID = 13_001;
        private static final JsonMapper MAPPER = JsonMapper.builder().build();

        @Override
        public int identifier() {
            return ID;
        }

        @Override
        public String manifest(Object fact) {
            return ((PekkoFact) fact).event().getClass().getName();
        }

        @Override
        public byte[] toBinary(Object fact) {
            return MAPPER.writeValueAsBytes(fact);
        }

        @Override
        @SuppressWarnings("unchecked")
        public Object fromBinary(byte[] bytes, String manifest) throws NotSerializableException {
            JsonNode fact = MAPPER.readTree(bytes);
            try {
                return new PekkoFact(
                        fact.get("stream").asString(),
                        MAPPER.treeToValue(fact.get("recordedAt"), Instant.class),
                        (CaseEvent) MAPPER.treeToValue(fact.get("event"), Class.forName(manifest)),
                        MAPPER.treeToValue(fact.get("meta"), Map.class));
            } catch (ClassNotFoundException unknown) {
                throw new NotSerializableException(unknown.getMessage());
            }
        }
    }
}
