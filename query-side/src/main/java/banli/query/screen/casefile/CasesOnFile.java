package banli.query.screen.casefile;

import banli.language.word.CaseId;
import banli.query.feed.AsItHappened;
import banli.query.feed.Decoder;
import banli.query.feed.Entry;
import banli.query.feed.FactFeed;
import banli.query.fold.Origins;
import banli.query.screen.ScreensPosition;
import banli.query.screen.Standpoint;
import banli.query.screen.Today;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 案卷。 Cases folded from their facts: none is stored. */
@Component
public class CasesOnFile {
    private final FactFeed feed;
    private final ScreensPosition position;
    private final Today today;
    private final JdbcClient database;

    CasesOnFile(FactFeed feed, ScreensPosition position, Today today, JdbcClient database) {
        this.feed = feed;
        this.position = position;
        this.today = today;
        this.database = database;
    }

    /** 账本上的案卷。 The case as the ledger has it now, up to the first fact that can't be read; it may be ahead of the screens. */
    public Optional<CaseOnFile> inLedger(CaseId caseId) {
        return folded(facts(caseId, Long.MAX_VALUE), false);
    }

    /** 画面上的案卷。 The case as the screens show it, now or as of a moment: up to the fact they have read, or stand still at. */
    public Optional<CaseOnFile> onScreens(CaseId caseId) {
        return folded(story(caseId), Standpoint.asHappened());
    }

    /** 画面所读的事实。 The facts of {@link #onScreens}, in the order in which they are read. */
    public List<Entry> story(CaseId caseId) {
        List<Entry> stream = facts(caseId, until(caseId));
        return Standpoint.asHappened() && !stream.isEmpty() ? AsItHappened.by(today.date(), stream) : stream;
    }

    private long until(CaseId caseId) {
        long stopped = database.sql("select fact_position from unreadable_fact where screen = 'cases' and stream = ?")
                .param(caseId.value())
                .query(Long.class)
                .optional()
                .orElse(Long.MAX_VALUE);
        return Math.min(position.now(), stopped - 1);
    }

    private List<Entry> facts(CaseId caseId, long until) {
        return feed.stream(caseId.value()).stream()
                .filter(fact -> fact.position() <= until)
                .map(Decoder::decoded)
                .takeWhile(entry -> entry.fact() != null)
                .toList();
    }

    private static Optional<CaseOnFile> folded(List<Entry> story, boolean corrected) {
        AtomicReference<CaseOnFile> last = new AtomicReference<>();
        Origins.read(
                new CaseFileFold(), story.stream().map(Entry::asFact).toList(), corrected, (_, file) -> last.set(file));
        return Optional.ofNullable(last.get());
    }
}
