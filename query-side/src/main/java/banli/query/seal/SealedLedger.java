package banli.query.seal;

import banli.proof.log.Compared;
import banli.proof.log.LogFolder;
import banli.proof.log.TilePath;
import banli.proof.note.Note;
import banli.proof.word.Refused;
import banli.query.feed.FactFeed;
import banli.wire.LedgerUnavailable;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * 封存的账本。 Refuses to go on from facts that are not those which the log has signed: at a start those at its end, before a rebuild
 * all of them. The rest is compared behind a start, and told, by {@link LogKeeper}.
 */
@Component
public class SealedLedger implements SmartInitializingSingleton {
    private static final Logger LOG = System.getLogger(SealedLedger.class.getName());
    private static final int AT_START = 500;

    private final FactFeed feed;
    private final LogKeeper log;
    private final String folder;

    SealedLedger(FactFeed feed, LogKeeper log, @Value("${banli.log.folder:}") String folder) {
        this.feed = feed;
        this.log = log;
        this.folder = folder;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            published().ifPresent(this::require);
        } catch (LedgerUnavailable away) {
            LOG.log(Level.WARNING, "the ledger is away; what is signed is compared when it is back");
        } catch (Refused files) {
            LOG.log(
                    Level.WARNING,
                    "the log is not as it was signed: " + files.sentence().en());
        }
    }

    /** The end of what the log's folder says is signed, believed by the keys that the ledger names. */
    private Optional<Compared> published() {
        LogFolder files = new LogFolder(Path.of(folder));
        Optional<byte[]> file = folder.isBlank() ? Optional.empty() : files.read(TilePath.CHECKPOINT);
        if (file.isPresent() && feed.at(0).isEmpty()) {
            throw new Altered(0);
        }
        return file.map(one -> new KeysRead(feed).now().judge(Note.parse(one)))
                .map(signed -> new Compared(files, signed, Math.max(0, signed.size() - AT_START)));
    }

    /**
     * 须与所签的相同。 That every fact that is signed is there as it was signed.
     *
     * @throws Altered when one is not
     */
    public void requireUnchanged() {
        log.comparing().ifPresent(this::require);
    }

    private void require(Compared compared) {
        feed.leaves(compared.next(), compared.size() - 1, compared::next);
        compared.changed().ifPresent(fact -> {
            throw new Altered(fact);
        });
    }
}
