package banli.query.screen.casefile;

import banli.language.word.CaseId;
import banli.query.feed.Decoder;
import banli.query.feed.FactFeed;
import banli.query.fold.Fact;
import banli.query.fold.Origins;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;

/** 案卷。 Cases folded from their facts. */
@Component
public class CasesOnFile {
    private final FactFeed feed;

    CasesOnFile(FactFeed feed) {
        this.feed = feed;
    }

    /** 账本上的案卷。 The case as the ledger has it now, up to the first fact that can't be read; it may be ahead of the screens. */
    public Optional<CaseOnFile> inLedger(CaseId caseId) {
        List<Fact> facts = feed.stream(caseId.value()).stream()
                .map(Decoder::decoded)
                .takeWhile(entry -> entry.fact() != null)
                .map(entry -> entry.asFact())
                .toList();
        AtomicReference<CaseOnFile> last = new AtomicReference<>();
        Origins.read(new CaseFileFold(), facts, false, (_, file) -> last.set(file));
        return Optional.ofNullable(last.get());
    }
}
