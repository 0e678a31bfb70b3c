package banli.standalone.whole;

import static org.assertj.core.api.Assertions.assertThat;

import banli.standalone.whole.Api.Answer;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;

/** 答复过的动作。 Acts that were answered "recorded", by their idempotency keys, and where each stands. */
public final class Acknowledged {
    public static final String KEY = "acknowledged-";

    private final Map<String, String> places = new ConcurrentHashMap<>();
    private final AtomicInteger sent = new AtomicInteger();

    public int size() {
        return places.size();
    }

    /** Records a contact under a new key; tells whether it was acknowledged. */
    public boolean send(Api api, String id) {
        return send(api, id, KEY + sent.incrementAndGet());
    }

    /** Records a contact under this key, which begins with {@link #KEY}; tells whether it was acknowledged. */
    public boolean send(Api api, String id, String key) {
        try {
            Answer answer = api.post(
                    "section",
                    "/api/cases/" + id + "/acts/record-contact",
                    CaseDriver.contactOf("BEFORE"),
                    Map.of("Idempotency-Key", key));
            if (answer.status() == 200) {
                JsonNode fact = answer.json().path("facts").path(0);
                places.put(key, id + ":" + fact.path("sequence").asInt());
                return true;
            }
            assertThat(answer.status()).as(answer.text()).isIn(409, 503);
        } catch (UncheckedIOException gone) {
            // the process is dead: the outcome is unknown, and nothing was acknowledged
        }
        return false;
    }

    /** All of them are in the ledger, each once and where it was said to be. */
    public void standOnce(Api api, List<String> cases) {
        Map<String, String> stored = new HashMap<>();
        for (String id : cases) {
            JsonNode facts =
                    api.get("auditor", "/api/cases/" + id + "/facts").json().path("facts");
            for (int i = 0; i < facts.size(); i++) {
                assertThat(facts.path(i).path("sequence").asInt()).isEqualTo(i);
                String key = facts.path(i).path("meta").path("idempotencyKey").asString();
                if (key.startsWith(KEY)) {
                    assertThat(stored.put(key, id + ":" + i))
                            .as("recorded twice: " + key)
                            .isNull();
                }
            }
        }
        assertThat(stored).containsAllEntriesOf(places);
    }
}
