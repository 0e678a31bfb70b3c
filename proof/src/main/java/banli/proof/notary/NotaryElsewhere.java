package banli.proof.notary;

import banli.proof.note.Checkpoint;
import banli.proof.note.Note;
import banli.proof.note.NoteSignature;
import banli.proof.note.Policy;
import banli.proof.note.VerifierKey;
import banli.proof.serve.Answer;
import banli.proof.serve.Asking;
import banli.proof.serve.Submission;
import banli.proof.tree.Hash;
import banli.proof.word.Refused;
import banli.proof.word.Said;
import banli.proof.word.Strict;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** 别处的公证。 A notary that runs as a process, and best a user, of its own. Nothing that it answers is believed but a signature that holds. */
public final class NotaryElsewhere implements Signing {
    private final URI address;
    private final Asking asking;
    private final VerifierKey key;

    /**
     * 在那里。 At an address.
     *
     * @param address {@code http://HOST:PORT}
     * @param token what is agreed with it
     * @param key the log's, as the ledger's own facts name it
     */
    public NotaryElsewhere(URI address, String token, VerifierKey key) {
        this.address = address;
        this.asking = Asking.directly(token);
        this.key = key;
    }

    @Override
    public VerifierKey key() {
        return key;
    }

    @Override
    public long size() {
        try {
            Answer answer = asking.get(address.resolve(NotaryDoor.LAST));
            if (answer.status() != Answer.OK) {
                throw refused(answer.why());
            }
            String[] said = answer.body().split("\n", 2);
            if (!said[0].equals(key.toString())) {
                throw refused(
                        new Said(
                                "它的密钥是“" + Strict.shortened(said[0]) + "”，不是账本所记的：换过钥的，请用新密钥重新启动它。",
                                "its key is \"" + Strict.shortened(said[0])
                                        + "\", not the one that the ledger names: after a change of keys, start it with the new one."));
            }
            Checkpoint last = Checkpoint.parse(said.length == 2 ? said[1] : "");
            return last.size();
        } catch (IOException away) {
            throw away(away);
        }
    }

    @Override
    public Optional<Note> sign(Checkpoint next, long older, List<Hash> consistency) {
        try {
            Answer answer = asking.post(
                    address.resolve(Submission.PATH), new Submission(older, consistency, next.text()).body());
            return switch (answer.status()) {
                case Answer.OK -> Optional.of(signed(next, answer.body()));
                case Answer.CONFLICT -> Optional.empty();
                case Answer.UNPROVED ->
                    throw new Refused(answer.why().zh(), answer.why().en());
                default -> throw refused(answer.why());
            };
        } catch (IOException away) {
            throw away(away);
        }
    }

    /** @throws Refused when it is not signed by the log's key */
    private Note signed(Checkpoint next, String lines) {
        List<NoteSignature> signatures = Arrays.stream(lines.strip().split("\n"))
                .map(NoteSignature::parse)
                .toList();
        Note note = new Note(next.text(), signatures);
        Policy.of(key).judge(note);
        return note;
    }

    private Refused refused(Said why) {
        return new Refused(
                "公证（" + address + "）没有签：" + why.zh(), "The notary (" + address + ") did not sign: " + why.en());
    }

    private Refused away(IOException why) {
        String reason = Strict.shortened(String.valueOf(why.getMessage()));
        return new Refused(
                "公证（" + address + "）没有应答（" + reason + "）；它一回来就接着签。",
                "The notary (" + address + ") does not answer (" + reason
                        + "); what came meanwhile is signed when it does.");
    }

    @Override
    public void close() {
        asking.close();
    }
}
