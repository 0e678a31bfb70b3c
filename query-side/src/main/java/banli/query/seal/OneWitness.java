package banli.query.seal;

import banli.language.query.screens.WitnessesState;
import banli.language.word.Text;
import banli.proof.note.Note;
import banli.proof.note.Policy;
import banli.proof.witness.Carrier;
import banli.proof.witness.Cosigned;
import banli.proof.word.Refused;
import banli.proof.word.Strict;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** 一名见证人。 One witness: what it signed last, when it is asked next, and what is wrong with it. */
final class OneWitness {
    private static final Logger LOG = System.getLogger(OneWitness.class.getName());
    private static final Duration DAILY = Duration.ofDays(1);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Set<String> HERE = Set.of("127.0.0.1", "localhost", "[::1]");

    private final Policy.Witness witness;
    private final Cosigned kept;
    private final Carrier carrier;
    private final Duration between;
    private final Instant begun = Instant.now();
    private Cosigned.Last last;
    private Instant next = Instant.MIN;
    private Duration pause;
    private boolean asking;
    private Text told;
    private Text refused;
    private Text forgot;

    OneWitness(Policy.Witness witness, Cosigned kept, Carrier carrier, Duration between) {
        this.witness = witness;
        this.kept = kept;
        this.carrier = carrier;
        this.between = between;
        this.pause = between;
        this.last = kept();
    }

    private Cosigned.Last kept() {
        try {
            return kept.last(witness.key()).orElse(null);
        } catch (Refused spoilt) {
            LOG.log(Level.WARNING, "what " + witness.name() + " signed last can't be read and is asked anew", spoilt);
            return null;
        }
    }

    /** Whether it should be asked now to sign a log of that size; then nobody else does until it was. */
    synchronized boolean begins(long size) {
        Instant now = Instant.now();
        boolean due = last == null
                || last.checkpoint().size() != size
                || last.at().plus(DAILY).isBefore(now);
        if (witness.address().isEmpty() || asking || !due || now.isBefore(next)) {
            return false;
        }
        asking = true;
        return true;
    }

    /** Asks it; answers the checkpoint with its signature, if it gave one. */
    Optional<Note> ask(Note checkpoint) {
        try {
            Carrier.Brought brought = carrier.ask(witness, checkpoint, size());
            took(brought);
            return Optional.of(brought.cosigned());
        } catch (Refused no) {
            failed(new Text(no.sentence().zh(), no.sentence().en()), true);
        } catch (IOException away) {
            String why = Strict.shortened(String.valueOf(away.getMessage()));
            failed(new Text("没有应答：" + why + "。", "It does not answer: " + why + "."), false);
        } catch (RuntimeException unexpected) {
            LOG.log(Level.WARNING, "a witness could not be asked", unexpected);
            failed(new Text("没有问成，见程序日志。", "It could not be asked; see the program's log."), false);
        } finally {
            ended();
        }
        return Optional.empty();
    }

    private synchronized long size() {
        return last == null ? 0 : last.checkpoint().size();
    }

    private synchronized void took(Carrier.Brought brought) {
        keep(brought.cosigned());
        told = null;
        refused = null;
        pause = between;
        if (brought.forgot() >= 0) {
            forgotten(brought.forgot());
        }
    }

    /** What it has signed proves that it went back: that stays told until the program ends. */
    private void forgotten(long size) {
        forgot = new Text(
                "它签过更多，却说只见过 " + size + " 条：它的记录被换回旧的（回滚）。请它的主人查清。",
                "It had signed more, and says it has seen " + size
                        + " entries only: its memory was put back (ROLLBACK). Have its owner find out why.");
        LOG.log(Level.ERROR, witness.name() + "：" + forgot.zh() + " " + forgot.en());
    }

    private synchronized void failed(Text why, boolean grave) {
        if (grave && !why.equals(refused)) {
            LOG.log(Level.ERROR, witness.name() + "：" + why.zh() + " " + why.en());
        }
        told = why;
        refused = grave ? why : refused;
        pause = pause.multipliedBy(2).compareTo(LONGEST) > 0 ? LONGEST : pause.multipliedBy(2);
    }

    private synchronized void ended() {
        asking = false;
        next = Instant.now().plus(pause);
    }

    private boolean keep(Note note) {
        Cosigned.Last signed = kept.of(witness.key(), note).orElseThrow();
        boolean newer = kept.keep(witness.key(), signed);
        last = newer ? signed : last;
        return newer;
    }

    /** Whether a note has its signature. */
    boolean hasSigned(Note note) {
        return note.witnessedAt(witness.key()).isPresent();
    }

    /** Takes what it signed as a file: a sentence about that. */
    synchronized Text take(Note note) {
        Cosigned.Last signed = kept.of(witness.key(), note).orElseThrow();
        long size = signed.checkpoint().size();
        if (keep(note)) {
            return new Text(
                    "“" + witness.name() + "”见证到第 " + size + " 条，已收下。",
                    "\"" + witness.name() + "\" witnessed " + size + " facts; taken.");
        }
        if (size < last.checkpoint().size() && signed.at().isAfter(last.at())) {
            forgotten(size);
            return new Text("“" + witness.name() + "”：" + forgot.zh(), "\"" + witness.name() + "\": " + forgot.en());
        }
        return new Text(
                "“" + witness.name() + "”已见证到第 " + last.checkpoint().size() + " 条，这一份不更新。",
                "\"" + witness.name() + "\" has witnessed " + last.checkpoint().size()
                        + " facts already; this one is no newer.");
    }

    /** As it is shown. */
    synchronized WitnessesState.Witness state(long published) {
        Long size = last == null ? null : last.checkpoint().size();
        return new WitnessesState.Witness(
                Strict.shown(witness.name()),
                witness.key().toString(),
                witness.address().map(Strict::shown).orElse(null),
                isHere(),
                size,
                Math.max(0, published - (size == null ? 0 : size)),
                last == null ? null : last.at(),
                forgot != null ? forgot : told);
    }

    private boolean isHere() {
        try {
            return witness.address()
                    .map(URI::create)
                    .map(URI::getHost)
                    .filter(HERE::contains)
                    .isPresent();
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    /** What somebody must look at: it refuses, or forgot. */
    synchronized Optional<Text> grave() {
        Text grave = forgot != null ? forgot : refused;
        return Optional.ofNullable(grave)
                .map(why -> new Text(
                        "见证人“" + witness.name() + "”：" + why.zh(), "Witness \"" + witness.name() + "\": " + why.en()));
    }

    /** When it signed last, or from when on it could have; empty for one that is not asked. */
    synchronized Optional<Instant> signedOrBegun() {
        return witness.address().map(_ -> last == null ? begun : last.at());
    }
}
