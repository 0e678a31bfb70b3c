package banli.query.seal;

import banli.language.query.screens.CosignatureHandedIn;
import banli.language.query.screens.WitnessesState;
import banli.language.word.Text;
import banli.proof.log.Additions;
import banli.proof.log.LogFolder;
import banli.proof.log.TilePath;
import banli.proof.note.Checkpoint;
import banli.proof.note.Note;
import banli.proof.note.Policy;
import banli.proof.serve.Asking;
import banli.proof.witness.Carrier;
import banli.proof.witness.Cosigned;
import banli.proof.word.Refused;
import banli.proof.word.Strict;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** 见证人们。 The witnesses of one policy: each with what it signed last. */
final class Witnesses {
    static final Witnesses NONE = new Witnesses();

    private final LogKeeper log;
    private final LogFolder files;
    private final Policy policy;
    private final Cosigned kept;
    private final List<OneWitness> all;

    private Witnesses() {
        this.log = null;
        this.files = null;
        this.policy = null;
        this.kept = null;
        this.all = List.of();
    }

    /** @param policy which accepts the log */
    Witnesses(LogKeeper log, Asking asking, Path folder, Policy policy, Duration between) {
        this.log = log;
        this.files = new LogFolder(folder);
        this.policy = policy;
        this.kept = Cosigned.beside(folder, policy);
        Carrier carrier = new Carrier(asking, files);
        this.all = policy.witnesses().stream()
                .map(one -> new OneWitness(one, kept, carrier, between))
                .toList();
    }

    /** Has those asked whose turn it is; nobody waits for them. */
    void ask() {
        if (all.isEmpty()) {
            return;
        }
        published().ifPresent(note -> {
            long size = Checkpoint.parse(note.text()).size();
            all.stream()
                    .filter(one -> one.begins(size))
                    .forEach(one -> Thread.ofVirtual()
                            .name("banli-witness")
                            .start(() -> one.ask(note).ifPresent(this::published)));
        });
    }

    private void published(Note cosigned) {
        log.log().ifPresent(kept -> kept.cosigned(cosigned));
    }

    private Optional<Note> published() {
        return files.read(TilePath.CHECKPOINT).map(Note::parse);
    }

    /**
     * Takes a checkpoint that a witness signed as a file: it must be this log's, and the log must still begin with it.
     */
    CosignatureHandedIn take(String text) {
        try {
            Note note = Note.parse(Strict.utf8(text));
            List<OneWitness> signers =
                    all.stream().filter(one -> one.hasSigned(note)).toList();
            if (signers.isEmpty()) {
                throw new Refused(
                        "里面没有策略文件中哪一名见证人的签名。", "It holds no signature of a witness that the policy file names.");
            }
            Checkpoint handed = policy.judge(note).checkpoint();
            Checkpoint now = published().map(policy::judge).orElseThrow().checkpoint();
            Additions.check(files, now, handed.size(), handed.root());
            List<Text> said = signers.stream().map(one -> one.take(note)).toList();
            published(note);
            return new CosignatureHandedIn(true, joined(said));
        } catch (Refused refused) {
            return new CosignatureHandedIn(
                    false, new Text(refused.sentence().zh(), refused.sentence().en()));
        }
    }

    private static Text joined(List<Text> said) {
        return new Text(
                String.join("", said.stream().map(Text::zh).toList()),
                String.join(" ", said.stream().map(Text::en).toList()));
    }

    /** Of the checkpoints that cover so many facts, that with the most witnesses. */
    Note best(Note published, long facts) {
        if (all.isEmpty()) {
            return published;
        }
        try {
            return kept.best(published, facts);
        } catch (Refused otherKey) {
            // What is kept was signed by a key before this one.
            return published;
        }
    }

    /** Whether the published checkpoint has as many witnesses as are asked for; null when none are. */
    Boolean enough() {
        if (all.isEmpty()) {
            return null;
        }
        return published()
                .map(policy::judge)
                .map(judged -> judged.unwitnessed() ? null : judged.enough())
                .orElse(null);
    }

    /** Each, in the order of the policy. */
    List<WitnessesState.Witness> state() {
        if (all.isEmpty()) {
            return List.of();
        }
        long size =
                published().map(note -> Checkpoint.parse(note.text()).size()).orElse(0L);
        return all.stream().map(one -> one.state(size)).toList();
    }

    /** The first thing that somebody must look at. */
    Optional<Text> told() {
        return all.stream().map(OneWitness::grave).flatMap(Optional::stream).findFirst();
    }

    /** For how many seconds the one of those who are asked has not signed that has signed least lately. */
    double silent() {
        Instant now = Instant.now();
        return all.stream()
                .map(OneWitness::signedOrBegun)
                .flatMap(Optional::stream)
                .mapToDouble(at -> Duration.between(at, now).toSeconds())
                .max()
                .orElse(0);
    }
}
