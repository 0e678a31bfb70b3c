package banli.wire;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.command.Command;
import banli.wire.bus.AreYouThere;
import banli.wire.bus.ByStream;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("动作按流分派")
class ByStreamTest {
    private final ByStream byStream = new ByStream();

    @Test
    @DisplayName("每种动作到它那一条流的办理端，问“在吗”也到同一个")
    void everyActGoesToItsStream() {
        assertThat(WireNames.allActs().values()).isNotEmpty().allSatisfy(type -> {
            Command act = Specimens.full(type);
            assertThat(key(act)).isEqualTo(act.stream()).isEqualTo(key(new AreYouThere(act.stream())));
        });
    }

    private String key(Object payload) {
        return byStream.getRoutingKey(new GenericCommandMessage<>(payload));
    }
}
