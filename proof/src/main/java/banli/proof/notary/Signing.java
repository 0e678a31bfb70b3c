package banli.proof.notary;

import banli.proof.note.Checkpoint;
import banli.proof.note.Note;
import banli.proof.note.VerifierKey;
import banli.proof.tree.Hash;
import banli.proof.word.Refused;
import java.util.List;
import java.util.Optional;

/** 谁来签。 Whoever signs the checkpoints of one log: a {@link Notary} in this process, or one elsewhere. */
public interface Signing extends AutoCloseable {
    /** 验证密钥。 By which others check what it signs. */
    VerifierKey key();

    /**
     * 已签几条。 The size it signed last, or was about to.
     *
     * @throws Refused when it does not say
     */
    long size();

    /**
     * 签名。 Signs a checkpoint that adds to the last.
     *
     * @param older the size it signed last, as the caller knows
     * @param consistency the proof that the checkpoint adds to that
     * @return the note; empty when it has signed another size meanwhile
     * @throws Refused when it does not add to it: nothing is signed, and nothing remembered
     */
    Optional<Note> sign(Checkpoint next, long older, List<Hash> consistency);

    @Override
    default void close() {}
}
