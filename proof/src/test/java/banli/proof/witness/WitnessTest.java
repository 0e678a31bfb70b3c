package banli.proof.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.proof.note.Checkpoint;
import banli.proof.note.Keys;
import banli.proof.note.Note;
import banli.proof.note.NoteSignature;
import banli.proof.note.NoteSigner;
import banli.proof.note.Policy;
import banli.proof.serve.Answer;
import banli.proof.serve.Submission;
import banli.proof.tree.Hash;
import banli.proof.tree.Known;
import banli.proof.tree.Tree;
import banli.proof.word.Refused;
import banli.proof.word.Strict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("见证人：只签在见过的之后添加的")
class WitnessTest {
    private static final NoteSigner LOG = Keys.log("mz.example.gov.cn/banli/2026");
    private static final NoteSigner NPC = Keys.witness("npc.example.gov.cn/witness");
    private static final List<Hash> LEAVES = Known.leaves(60);
    private static final Policy POLICY = Policy.of(LOG.key());

    @TempDir
    private Path folder;

    @Test
    @DisplayName("签名成立；同一个可以再签；记录在下次启动时还在")
    void signsWhatAdds() throws IOException {
        try (Witness witness = witness(POLICY)) {
            assertThat(signed(witness.add(body(LEAVES, 0, 10)), 10)).isTrue();
            assertThat(signed(witness.add(body(LEAVES, 10, 10)), 10)).isTrue();
            assertThat(signed(witness.add(body(LEAVES, 10, 33)), 33)).isTrue();
            assertThatThrownBy(() -> witness(POLICY)).hasMessageContaining("Another witness process");
        }
        try (Witness again = witness(POLICY)) {
            assertThat(again.last(LOG.key().name())).isEqualTo(head(LEAVES, 33));
            assertThat(again.add(body(LEAVES, 0, 40))).isEqualTo(Answer.conflict(33));
        }
    }

    @Test
    @DisplayName("不认识的日志404；没有它的签名403；条数不符409；证明不成立422；都不记")
    void refusals() throws IOException {
        NoteSigner other = Keys.log("other.example/log");
        try (Witness witness = witness(POLICY)) {
            witness.add(body(LEAVES, 0, 10));
            assertThat(status(witness, body(Keys.signed(new Checkpoint("other.example/log", 3, Hash.EMPTY), other), 0)))
                    .isEqualTo(404);
            assertThat(status(witness, body(Keys.signed(head(LEAVES, 12), other), 10)))
                    .isEqualTo(403);
            Note spoilt = new Note(
                    head(LEAVES, 13).text(), List.of(LOG.sign(head(LEAVES, 12).text())));
            assertThat(status(witness, body(spoilt, 10))).isEqualTo(403);
            assertThat(status(witness, body(LEAVES, 9, 12))).isEqualTo(409);
            assertThat(status(witness, body(Keys.signed(head(LEAVES, 12), LOG), 10)))
                    .as("no proof")
                    .isEqualTo(422);
            assertThat(status(witness, body(turned(), 10, 12))).isEqualTo(422);
            byte[] larger = new Submission(
                            11, List.of(), Keys.signed(head(LEAVES, 10), LOG).toString())
                    .body();
            assertThatThrownBy(() -> witness.add(larger)).isInstanceOf(Refused.class);
            assertThat(witness.last(LOG.key().name()).size()).isEqualTo(10);
        }
    }

    @Test
    @DisplayName("两份历史：同样条数的另一个根不签，另一个检查点留作证据，至多二十个")
    void twoHistories() throws IOException {
        try (Witness witness = witness(POLICY)) {
            witness.add(body(LEAVES, 0, 40));
            assertThat(witness.add(body(turned(), 40, 40))).isEqualTo(Answer.conflict(40));
            assertThat(witness.add(body(turned(), 0, 40))).isEqualTo(Answer.conflict(40));
            assertThat(splits()).hasSize(1);
            assertThat(POLICY.judge(Note.parse(Files.readAllBytes(splits().getFirst())))
                            .checkpoint())
                    .isEqualTo(head(turned(), 40));
            for (int number = 0; number < 30; number++) {
                Checkpoint made = new Checkpoint(LOG.key().name(), 40, Hash.sha256(new byte[] {(byte) number}));
                witness.add(body(Keys.signed(made, LOG), 40));
            }
            assertThat(splits()).hasSize(20);
            assertThat(witness.last(LOG.key().name())).isEqualTo(head(LEAVES, 40));
        }
    }

    @Test
    @DisplayName("先记在盘上再签：签不出来的，也已记下")
    void itIsOnTheDiskFirst() throws Exception {
        NoteSigner broken = new NoteSigner(
                NPC.key(),
                KeyPairGenerator.getInstance("X25519").generateKeyPair().getPrivate(),
                Keys.THEN);
        try (Witness witness = new Witness(folder, POLICY, broken)) {
            assertThatThrownBy(() -> witness.add(body(LEAVES, 0, 10))).isInstanceOf(IllegalStateException.class);
        }
        try (Witness again = witness(POLICY)) {
            assertThat(again.last(LOG.key().name())).isEqualTo(head(LEAVES, 10));
        }
    }

    @Test
    @DisplayName("十二个人同时来，两份历史轮番：条数从不后退，没有一个条数签出两个根")
    void twelveAtOnce() throws Exception {
        List<Checkpoint> signed = new ArrayList<>();
        try (Witness witness = witness(POLICY);
                ExecutorService senders = Executors.newFixedThreadPool(12)) {
            List<Callable<List<Checkpoint>>> work = IntStream.range(0, 12)
                    .mapToObj(sender -> (Callable<List<Checkpoint>>) () -> send(witness, sender))
                    .toList();
            for (Future<List<Checkpoint>> one : senders.invokeAll(work)) {
                signed.addAll(one.get());
            }
            Checkpoint last = witness.last(LOG.key().name());
            assertThat(signed).isNotEmpty().allMatch(one -> one.size() <= last.size());
        }
        assertThat(signed.stream().distinct().map(Checkpoint::size)).doesNotHaveDuplicates();
    }

    private List<Checkpoint> send(Witness witness, int sender) {
        List<Hash> leaves = sender % 2 == 0 ? LEAVES : turned();
        List<Checkpoint> signed = new ArrayList<>();
        for (int size = 1 + sender % 5; size <= 60; size += 3) {
            int seen = (int) Math.min(size, witness.last(LOG.key().name()).size());
            if (witness.add(body(leaves, seen, size)).status() == Answer.OK) {
                signed.add(head(leaves, size));
            }
        }
        return signed;
    }

    @Test
    @DisplayName("记录半截、属于别的日志：不开始")
    void spoiltState() throws IOException {
        try (Witness witness = witness(POLICY)) {
            witness.add(body(LEAVES, 0, 10));
        }
        Path file;
        try (Stream<Path> files = Files.list(folder)) {
            file = files.filter(one -> one.toString().endsWith(".note"))
                    .findFirst()
                    .orElseThrow();
        }
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, new byte[0]);
        assertThatThrownBy(() -> witness(POLICY)).isInstanceOf(Refused.class);
        Files.write(
                file,
                Keys.signed(new Checkpoint("b.example/log", 0, Hash.EMPTY), LOG).bytes());
        assertThatThrownBy(() -> witness(POLICY)).hasMessageContaining("another log's");
        Files.write(file, whole);
        witness(POLICY).close();
    }

    private List<Path> splits() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(one -> one.getFileName().toString().startsWith("split-"))
                    .toList();
        }
    }

    private Witness witness(Policy policy) throws IOException {
        return new Witness(folder, policy, NPC);
    }

    private static boolean signed(Answer answer, int size) {
        Note note = Keys.signed(head(LEAVES, size), LOG)
                .joined(List.of(NoteSignature.parse(answer.body().strip())));
        return note.witnessedAt(NPC.key()).isPresent();
    }

    private static int status(Witness witness, byte[] body) {
        return witness.add(body).status();
    }

    private static byte[] body(List<Hash> leaves, int older, int size) {
        List<Hash> proof = new Tree(Known.of(leaves), size).consistency(Math.min(older, size));
        return new Submission(older, proof, Keys.signed(head(leaves, size), LOG).toString()).body();
    }

    private static byte[] body(Note checkpoint, long older) {
        return new Submission(older, List.of(), checkpoint.toString()).body();
    }

    private static Checkpoint head(List<Hash> leaves, int size) {
        return new Checkpoint(LOG.key().name(), size, Known.root(leaves.subList(0, size)));
    }

    private static List<Hash> turned() {
        List<Hash> leaves = new ArrayList<>(LEAVES);
        leaves.set(3, Hash.leaf(Strict.utf8("another")));
        return leaves;
    }
}
