package banli.proof.witness;

import banli.proof.log.Durable;
import banli.proof.note.Checkpoint;
import banli.proof.note.Note;
import banli.proof.note.Policy;
import banli.proof.note.VerifierKey;
import banli.proof.tree.Hash;
import banli.proof.word.Strict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** 见证过的。 The newest checkpoint that each witness has signed, as the log's office keeps it: a note each, in a folder. */
public final class Cosigned {
    private final Path folder;
    private final Policy policy;

    /** @param policy which witnesses are known; it accepts the log */
    public Cosigned(Path folder, Policy policy) {
        this.folder = folder;
        this.policy = policy;
    }

    /** 在日志旁边。 As they are kept in a folder of the log's own. */
    public static Cosigned beside(Path log, Policy policy) {
        return new Cosigned(log.resolve("cosigned"), policy);
    }

    /** 一名见证人所签的最后一个。 What a witness signed last, and when. */
    public record Last(Note note, Checkpoint checkpoint, Instant at) {}

    /** 所签的最后一个。 Empty when nothing of it is kept. */
    public Optional<Last> last(VerifierKey witness) {
        try {
            return of(witness, Note.parse(Files.readAllBytes(file(witness))));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * 一份文书里它所签的。 What of a note is of a witness; empty when it has not signed it.
     *
     * @throws banli.proof.word.Refused when the log did not sign it, or a signature does not hold
     */
    public Optional<Last> of(VerifierKey witness, Note note) {
        Checkpoint checkpoint = policy.judge(note).checkpoint();
        return note.witnessedAt(witness).map(at -> new Last(note, checkpoint, at));
    }

    /** 留存。 Keeps what a witness signed, unless what is kept is newer; answers whether it was. */
    public synchronized boolean keep(VerifierKey witness, Last next) {
        Optional<Last> kept = last(witness);
        if (kept.isPresent() && !isNewer(next, kept.get())) {
            return false;
        }
        Durable.folder(folder);
        Durable.write(file(witness), next.note().bytes());
        return true;
    }

    private static boolean isNewer(Last next, Last kept) {
        int larger = Long.compare(next.checkpoint().size(), kept.checkpoint().size());
        return larger > 0 || larger == 0 && next.at().isAfter(kept.at());
    }

    /**
     * 见证最多的。 Of the published checkpoint and those that are kept, and cover so many entries, that with the most witnesses; of
     * several the largest. Signatures of one checkpoint are brought together.
     */
    public Note best(Note published, long entries) {
        List<Note> all = new ArrayList<>(List.of(published));
        policy.witnesses().forEach(one -> last(one.key()).ifPresent(kept -> all.add(kept.note())));
        return all.stream()
                .filter(one -> Checkpoint.parse(one.text()).size() >= entries)
                .map(one -> merged(one.text(), all))
                .max(Comparator.comparingInt(
                                (Note one) -> policy.judge(one).witnessed().size())
                        .thenComparingLong(one -> Checkpoint.parse(one.text()).size()))
                .orElse(published);
    }

    private static Note merged(String text, List<Note> all) {
        return all.stream()
                .filter(one -> one.text().equals(text))
                .reduce((one, more) -> one.joined(more.signatures()))
                .orElseThrow();
    }

    private Path file(VerifierKey witness) {
        return folder.resolve(Hash.sha256(Strict.utf8(witness.toString())).hex().substring(0, 16) + ".note");
    }
}
