package banli.standalone.witness;

import banli.proof.note.KeyFile;
import banli.proof.note.NoteSigner;
import banli.proof.note.Policy;
import banli.proof.note.VerifierKey;
import banli.proof.serve.Front;
import banli.proof.serve.Submission;
import banli.proof.witness.Witness;
import banli.standalone.data.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * 演示的见证人。 A witness with a key, a memory and a port of its own, beside the demo on the same machine: it shows how witnessing goes,
 * and proves nothing there, as its page says.
 */
public final class DemoWitness {
    private static final String NAME = "demo.example/witness";
    private static final String OURS =
            "# 演示的见证人，与账本在同一台机器上，什么也不证明 / the demo's witness, on the same machine: it proves nothing\n";

    private DemoWitness() {}

    /**
     * 站到旁边。 Beside the demo of a folder, whose ledger is open, until the process ends; its address is written into the folder's
     * policy file, unless somebody wrote that.
     */
    public static void standBeside(DataFolder folder) {
        try {
            Path own = folder.path().resolve("demo-witness");
            Files.createDirectories(own);
            NoteSigner signer = KeyFile.witness(own.resolve("witness.key"), NAME);
            VerifierKey log =
                    VerifierKey.parse(Files.readString(folder.verifierKey()).strip());
            Witness witness = new Witness(own.resolve("state"), Policy.of(log), signer);
            InetSocketAddress at = Front.open(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                            null,
                            Map.of("POST " + Submission.PATH, witness::add))
                    .address();
            Path policy = folder.witnesses();
            if (Files.notExists(policy) || Files.readString(policy).startsWith(OURS)) {
                Files.writeString(
                        policy,
                        OURS + "log " + log + "\nwitness demo " + signer.key() + " http://127.0.0.1:" + at.getPort()
                                + "\nquorum demo\n");
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
