package banli.proof.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.proof.log.LogInMemory;
import banli.proof.log.Tiles;
import banli.proof.note.Checkpoint;
import banli.proof.note.Keys;
import banli.proof.note.Note;
import banli.proof.note.NoteSigner;
import banli.proof.note.Policy;
import banli.proof.serve.Answer;
import banli.proof.serve.Asking;
import banli.proof.serve.Front;
import banli.proof.tree.Tree;
import banli.proof.word.Refused;
import banli.proof.word.Said;
import banli.proof.word.Strict;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("送签：见证人的话一句也不轻信")
class CarrierTest {
    private static final NoteSigner LOG = Keys.log("mz.example.gov.cn/banli/2026");
    private static final NoteSigner NPC = Keys.witness("npc.example.gov.cn/witness");

    @TempDir
    private Path folder;

    private final LogInMemory log = new LogInMemory();
    private final Asking asking = Asking.directly(null);
    private final Carrier carrier = new Carrier(asking, log);

    @AfterEach
    void close() {
        asking.close();
    }

    @Test
    @DisplayName("带回签名，认得的策略查得出；忘了的说出它忘到几条；留存的只换成新的")
    void bringsBack() throws IOException {
        log.grow(300);
        try (Witness witness = new Witness(folder.resolve("state"), Policy.of(LOG.key()), NPC);
                Front front = front(witness::add)) {
            Carrier.Brought first = carrier.ask(at(front), checkpoint(log), 0);
            assertThat(first.forgot()).isEqualTo(-1);
            Note early = first.cosigned();
            log.grow(400);
            Note late = carrier.ask(at(front), checkpoint(log), 0).cosigned();
            Cosigned kept = new Cosigned(folder.resolve("kept"), policy());
            assertThat(kept.keep(NPC.key(), kept.of(NPC.key(), late).orElseThrow()))
                    .isTrue();
            assertThat(kept.keep(NPC.key(), kept.of(NPC.key(), early).orElseThrow()))
                    .isFalse();
            assertThat(kept.last(NPC.key()).orElseThrow().checkpoint().size()).isEqualTo(700);
            log.grow(1);
            assertThat(kept.best(checkpoint(log), 700)).hasToString(late.toString());
            assertThat(kept.best(checkpoint(log), 701))
                    .hasToString(checkpoint(log).toString());
        }
        try (Witness rolledBack = new Witness(folder.resolve("older"), Policy.of(LOG.key()), NPC);
                Front front = front(rolledBack::add)) {
            Carrier.Brought again = carrier.ask(at(front), checkpoint(log), 700);
            assertThat(again.forgot()).isZero();
            assertThat(policy().judge(again.cosigned()).enough()).isTrue();
        }
    }

    @Test
    @DisplayName("见过更长的：回滚；见过别的：分叉")
    void rollbackAndSplitView() throws IOException {
        log.grow(300);
        LogInMemory other = new LogInMemory();
        other.add(List.of(new byte[] {1}));
        other.grow(299);
        try (Witness witness = new Witness(folder, Policy.of(LOG.key()), NPC);
                Front front = front(witness::add)) {
            new Carrier(asking, other).ask(at(front), checkpoint(other), 0);
            assertThatThrownBy(() -> carrier.ask(at(front), checkpoint(log), 300))
                    .hasMessageContaining("SPLIT VIEW");
            log.grow(45);
            assertThatThrownBy(() -> carrier.ask(at(front), checkpoint(log), 300))
                    .hasMessageContaining("SPLIT VIEW");
            other.grow(100);
            new Carrier(asking, other).ask(at(front), checkpoint(other), 300);
            assertThatThrownBy(() -> carrier.ask(at(front), checkpoint(log), 300))
                    .hasMessageContaining("ROLLBACK");
        }
    }

    @Test
    @DisplayName("别人的、别文的、将来的签名，乱答、转址、过长、不在：不采信，也不拖住")
    void hostile() throws IOException {
        log.grow(5);
        String text = checkpoint(log).text();
        NoteSigner future = new NoteSigner(NPC.key(), null, null);
        assertThat(future.key()).isEqualTo(NPC.key());
        refuses(_ -> Answer.ok(Keys.witness("b.example/w").sign(text) + "\n"), "no signature of it");
        refuses(
                _ -> Answer.ok(NPC.sign("x\n1\n"
                                + checkpoint(log).text().lines().toList().get(2) + "\n") + "\n"),
                "does not hold");
        refuses(_ -> Answer.ok("bananas\n"), "no line of a signature");
        refuses(_ -> Answer.ok(""), "no signature of it");
        refuses(_ -> new Answer(409, "text/plain", "3\n"), "did not say");
        refuses(_ -> new Answer(409, "text/x.tlog.size", "many\n"), "not a decimal number");
        refuses(_ -> Answer.conflict(3), "It answered 409");
        refuses(_ -> Answer.refused(Answer.ABSENT, new Said("没有。", "No <script>\u202e.")), "It answered 404");
        refuses(_ -> new Answer(302, "text/plain", "http://127.0.0.1:1/"), "It answered 302");
        assertThatThrownBy(() -> asked(_ -> Answer.ok("x".repeat(200_000)))).isInstanceOf(IOException.class);
        for (String address : List.of(
                "ftp://a.example",
                "file:///etc/passwd",
                "http://u@a.example",
                "http:///",
                "x",
                "http://a.example/?a")) {
            assertThatThrownBy(() -> carrier.ask(witness(address), checkpoint(log), 0))
                    .isInstanceOf(Refused.class);
        }
        assertThatThrownBy(() -> carrier.ask(witness("http://127.0.0.1:1"), checkpoint(log), 0))
                .isInstanceOf(IOException.class);
    }

    private void refuses(Function<byte[], Answer> answer, String why) {
        assertThatThrownBy(() -> asked(answer)).isInstanceOf(Refused.class).hasMessageContaining(why);
    }

    private void asked(Function<byte[], Answer> answer) throws IOException {
        try (Front front = front(answer)) {
            carrier.ask(at(front), checkpoint(log), 0);
        }
    }

    private static Front front(Function<byte[], Answer> answer) throws IOException {
        return Front.open(new InetSocketAddress("127.0.0.1", 0), null, Map.of("POST /add-checkpoint", answer));
    }

    private static Policy.Witness at(Front front) {
        return witness("http://127.0.0.1:" + front.address().getPort() + "/");
    }

    private static Policy.Witness witness(String address) {
        return Policy.parse(Strict.utf8("witness npc " + NPC.key() + " " + address + "\nquorum npc\n"))
                .witnesses()
                .getFirst();
    }

    private static Policy policy() {
        return Policy.parse(Strict.utf8("witness npc " + NPC.key() + "\nquorum npc\n"))
                .accepting(LOG.key());
    }

    private static Note checkpoint(LogInMemory log) {
        long size = log.leaves.size();
        return Keys.signed(new Checkpoint(LOG.key().name(), size, new Tree(new Tiles(log, size), size).root()), LOG);
    }
}
