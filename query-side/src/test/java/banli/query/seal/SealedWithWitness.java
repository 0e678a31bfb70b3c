package banli.query.seal;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.query.screens.WitnessesState;
import banli.proof.log.LogFolder;
import banli.proof.note.Kind;
import banli.proof.note.Note;
import banli.proof.note.NoteSignature;
import banli.proof.note.NoteSigner;
import banli.proof.note.Policy;
import banli.proof.note.VerifierKey;
import banli.proof.serve.Answer;
import banli.proof.serve.Front;
import banli.proof.serve.Submission;
import banli.proof.witness.Carrier;
import banli.proof.witness.Witness;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** 已封存的账本和它的见证人。 A sealed ledger in memory, the keeper that has it witnessed, and a key of a witness. */
abstract class SealedWithWitness {
    @TempDir
    Path temporary;

    final FeedInMemory feed = new FeedInMemory();
    VerifierKey key;
    private KeyPair witnessPair;
    NoteSigner npc;
    LogKeeper log;
    WitnessKeeper keeper;

    @BeforeEach
    void sealed() throws Exception {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        key = VerifierKey.of("a.example/log", Kind.LOG, pair.getPublic());
        Path secret = temporary.resolve("signing.key");
        String base64 = Base64.getMimeEncoder().encodeToString(pair.getPrivate().getEncoded());
        Files.writeString(secret, "-----BEGIN PRIVATE KEY-----\n" + base64 + "\n-----END PRIVATE KEY-----\n");
        feed.record(1, "{\"verifierKey\":\"" + key + "\"}").record(299, "fact");
        log = new LogKeeper(
                feed,
                new LogSigning(secret.toString(), temporary.resolve("state").toString(), "", ""),
                folder().toString());
        seal();
        witnessPair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        npc = witness(Clock.systemUTC());
        keeper = new WitnessKeeper(log, folder().toString(), policyFile().toString(), 0);
    }

    @AfterEach
    void end() throws InterruptedException {
        keeper.destroy();
    }

    NoteSigner witness(Clock clock) {
        VerifierKey known = VerifierKey.of("npc.example/witness", Kind.WITNESS, witnessPair.getPublic());
        return new NoteSigner(known, witnessPair.getPrivate(), clock);
    }

    Note signed(Witness witness) {
        Submission asked = Carrier.submission(
                new LogFolder(folder()), published(), witness.last(key.name()).size());
        return published()
                .joined(List.of(
                        NoteSignature.parse(witness.add(asked.body()).body().strip())));
    }

    static Answer waits(CountDownLatch never) {
        try {
            never.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        return Answer.ok("");
    }

    WitnessesState.Witness one() {
        keeper.look();
        return keeper.state().witnesses().getFirst();
    }

    void until(BooleanSupplier so) {
        Instant end = Instant.now().plus(Duration.ofMinutes(1));
        while (!so.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            keeper.look();
            LockSupport.parkNanos(5_000_000);
        }
    }

    Policy.Judged judged() throws IOException {
        return Policy.parse(Files.readAllBytes(policyFile())).accepting(key).judge(published());
    }

    Note published() {
        return Note.parse(new LogFolder(folder()).read("checkpoint").orElseThrow());
    }

    void seal() throws InterruptedException {
        log.afterSingletonsInstantiated();
        log.destroy();
    }

    void policy(Front front) throws IOException {
        policy(at(front));
    }

    void policy(String address) throws IOException {
        Files.writeString(policyFile(), "witness npc " + npc.key() + " " + address + "\nquorum npc\n");
        keeper.look();
    }

    static String at(Front front) {
        return "http://127.0.0.1:" + front.address().getPort();
    }

    static Front front(Function<byte[], Answer> answer) throws IOException {
        return Front.open(new InetSocketAddress("127.0.0.1", 0), null, Map.of("POST /add-checkpoint", answer));
    }

    Witness witness(String state) throws IOException {
        return new Witness(temporary.resolve(state), Policy.of(key), npc);
    }

    Path folder() {
        return temporary.resolve("log");
    }

    Path policyFile() {
        return temporary.resolve("witnesses.policy");
    }
}
