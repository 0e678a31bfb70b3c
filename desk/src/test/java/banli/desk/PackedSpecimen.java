package banli.desk;

import banli.language.query.trail.Evidence;
import banli.proof.leaf.Leaf;
import banli.proof.log.TlogProof;
import banli.proof.note.Checkpoint;
import banli.proof.note.Kind;
import banli.proof.note.Note;
import banli.proof.note.NoteSigner;
import banli.proof.note.Policy;
import banli.proof.note.VerifierKey;
import banli.proof.pack.Pack;
import banli.proof.pack.PackedFact;
import banli.proof.tree.Hash;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** 一条事实的证据。 The evidence of a case of one fact, under a checkpoint over it alone. */
final class PackedSpecimen {
    private static final NoteSigner LOG = log();

    private PackedSpecimen() {}

    static Evidence of(String key, boolean published) {
        String type = published ? "reply-published" : "case-registered";
        byte[] payload = "{\"text\":\"x\"}".getBytes(StandardCharsets.UTF_8);
        PackedFact fact = new PackedFact(0, key, 0, "e-1", type, "1", 1, payload, Map.of("actor", "registry"));
        Hash root = Leaf.of(key, 0, fact.event(), type, "1", 1, payload, fact.meta())
                .hash();
        Checkpoint head = new Checkpoint(LOG.key().name(), 1, root);
        Note note = new Note(head.text(), List.of(LOG.sign(head.text())));
        byte[] policy = Policy.written(LOG.key()).getBytes(StandardCharsets.UTF_8);
        Pack pack = new Pack(
                List.of(fact),
                Map.of(0L, new TlogProof(0, List.of(), note).bytes()),
                note.bytes(),
                Map.of(),
                Map.of(Pack.POLICY, policy));
        return new Evidence(1, 1, pack.written());
    }

    private static NoteSigner log() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return new NoteSigner(
                    VerifierKey.of("mz.example/log", Kind.LOG, pair.getPublic()), pair.getPrivate(), Clock.systemUTC());
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
