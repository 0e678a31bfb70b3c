package banli.query.seal;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.query.screens.CosignatureHandedIn;
import banli.proof.note.Note;
import banli.proof.note.NoteSigner;
import banli.proof.witness.Witness;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("求见证：按文件交入")
class WitnessByFileTest extends SealedWithWitness {
    @Test
    @DisplayName("按文件：交入的查验后收下；不是这份日志的、没有人签的、旧的，各说清楚；退回去签的说出来")
    void byFile() throws Exception {
        Files.writeString(policyFile(), "witness npc " + npc.key() + "\nquorum npc\n");
        keeper.look();
        try (Witness witness = witness("w")) {
            Note early = signed(witness);
            feed.record(10, "fact");
            seal();
            assertThat(keeper.take(early.toString()).taken()).isTrue();
            assertThat(one()).extracting("size", "behind", "address").containsExactly(300L, 10L, null);
            Note now = signed(witness);
            assertThat(keeper.take(now.toString()).said().en()).contains("witnessed 310 facts; taken");
            assertThat(judged().enough()).isTrue();
            assertThat(keeper.take(early.toString()).said().en()).contains("no newer");
            assertThat(keeper.sentence()).isEmpty();
            NoteSigner later = witness(Clock.offset(Clock.systemUTC(), Duration.ofMinutes(5)));
            Note again = early.joined(List.of(later.sign(early.text())));
            assertThat(keeper.take(again.toString()).said().en()).contains("has seen 300 entries only", "ROLLBACK");
            assertThat(keeper.sentence()).isPresent();
        }
        for (String text : List.of(
                "", "bananas", published().only(key).toString(), published().text() + "\n")) {
            CosignatureHandedIn handed = keeper.take(text);
            assertThat(handed.taken()).as(text).isFalse();
            assertThat(handed.said().en()).isNotBlank();
        }
    }
}
