package banli.query.seal;

import banli.language.query.screens.CosignatureHandedIn;
import banli.language.query.screens.WitnessesState;
import banli.language.word.Text;
import banli.proof.note.Note;
import banli.proof.note.Policy;
import banli.proof.note.VerifierKey;
import banli.proof.serve.Asking;
import banli.proof.word.Refused;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * 求见证。 Has the log's checkpoints witnessed, behind the work, by those whom a policy file names ({@code banli.log.witnesses}, which is
 * read again when it changes). Nobody waits for a witness: each is asked by a thread of its own, for seconds at most.
 */
@Component
public class WitnessKeeper implements SmartInitializingSingleton, DisposableBean, MeterBinder, Told {
    private static final Logger LOG = System.getLogger(WitnessKeeper.class.getName());
    private static final long LOOK_MILLIS = 1_000;
    private static final long PATIENCE_MILLIS = 5_000;

    private final LogKeeper log;
    private final Path folder;
    private final Path file;
    private final Duration between;
    private final Asking asking = Asking.directly(null);
    private final Beside thread = new Beside();
    private byte[] read;
    private volatile Witnesses witnesses = Witnesses.NONE;
    private volatile Text told;

    WitnessKeeper(
            LogKeeper log,
            @Value("${banli.log.folder:}") String folder,
            @Value("${banli.log.witnesses:}") String file,
            @Value("${banli.log.witness-seconds:60}") int seconds) {
        this.log = log;
        this.folder = Path.of(folder);
        this.file = Path.of(file);
        this.between = Duration.ofSeconds(seconds);
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!folder.toString().isEmpty() && !file.toString().isEmpty()) {
            thread.start("banli-witnesses", this::run);
        }
    }

    private void run() throws InterruptedException {
        do {
            look();
        } while (thread.goesOn(LOOK_MILLIS));
    }

    /** Reads the policy where it changed, and has those asked whose turn it is. */
    void look() {
        try {
            log.log().ifPresent(kept -> {
                read(VerifierKey.parse(kept.key()));
                witnesses.ask();
            });
        } catch (Refused refused) {
            told = new Text(refused.sentence().zh(), refused.sentence().en());
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "witnesses could not be asked", failed);
        }
    }

    private void read(VerifierKey key) {
        byte[] now = bytes();
        if (!Arrays.equals(now, read)) {
            read = now;
            told = null;
            witnesses = Witnesses.NONE;
            if (now != null) {
                witnesses = new Witnesses(log, asking, folder, Policy.parse(now).accepting(key), between);
            }
        }
    }

    private byte[] bytes() {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException none) {
            return null;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Who has witnessed how much. */
    WitnessesState state() {
        Witnesses now = witnesses;
        return new WitnessesState(now.enough(), now.state(), told);
    }

    /** Of the checkpoints that cover so many facts, that with the most witnesses. */
    Note best(Note published, long facts) {
        return witnesses.best(published, facts);
    }

    /** Takes what a witness signed as a file. */
    CosignatureHandedIn take(String note) {
        return witnesses.take(note);
    }

    @Override
    public Optional<Text> sentence() {
        return Optional.ofNullable(told).or(() -> witnesses.told());
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(
                registry,
                "banli.witness.known",
                "witnesses that the policy file names",
                all -> all.state().size());
        gauge(
                registry,
                "banli.witness.behind",
                "facts that the witness furthest behind has not witnessed",
                all -> all.state().stream()
                        .mapToLong(WitnessesState.Witness::behind)
                        .max()
                        .orElse(0));
        gauge(
                registry,
                "banli.witness.silent.seconds",
                "since when a witness that is asked has not signed",
                Witnesses::silent);
        Gauge.builder("banli.witness.refused", this, it -> it.sentence().isPresent() ? 1 : 0)
                .description("1 while a witness refuses, or forgot what it signed, or the policy file can't be read")
                .register(registry);
    }

    private void gauge(MeterRegistry registry, String name, String what, ToDoubleFunction<Witnesses> value) {
        Gauge.builder(name, this, it -> value.applyAsDouble(it.witnesses))
                .description(what)
                .register(registry);
    }

    @Override
    public void destroy() throws InterruptedException {
        thread.end(PATIENCE_MILLIS);
        asking.close();
    }
}
