package banli.query.live;

import banli.language.event.CorrectionEvent.RecordCorrected;
import banli.language.word.CaseId;
import banli.language.word.Text;
import banli.query.feed.Decoder;
import banli.query.feed.Entry;
import banli.query.feed.FactFeed;
import banli.query.fold.Corrections;
import banli.query.fold.Fold;
import banli.query.fold.Origins;
import banli.query.screen.Row;
import banli.query.screen.Screen;
import banli.query.screen.ScreensPosition;
import banli.query.screen.Table;
import banli.query.screen.casefile.CaseFileFold;
import banli.query.screen.casefile.CaseOnFile;
import banli.query.screen.version.Versions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 案件的各屏。 Folds each case once, reads its rows off its file after each fact, and keeps what they have been. */
@Component
class CaseScreens implements Screen<CaseScreens.Known> {
    private static final Fold<CaseOnFile> FOLD = new CaseFileFold();

    private final RecentFiles recent = RecentFiles.inATenthOfTheHeap();
    private final JdbcClient database;
    private final FactFeed feed;
    private final ScreensPosition position;

    CaseScreens(JdbcClient database, FactFeed feed, ScreensPosition position) {
        this.database = database;
        this.feed = feed;
        this.position = position;
    }

    @Override
    public String name() {
        return "cases";
    }

    @Override
    public Text label() {
        return new Text("案件、台账、期限、承诺与指标", "Cases, register, deadlines, commitments and figures");
    }

    /** Since the fifth, what rows have been is kept; since the eighth a case has a town and an origin; since the ninth chases count; since the tenth who signs; since the eleventh the course of a case; since the twelfth which contact and which form a figure counts; since the thirteenth who decided on the routing, and since when the same person is waited for; since the fourteenth what went into the referring office's system; since the fifteenth what the public reads; since the sixteenth closed cases wait for what runs on beside their stages; since the seventeenth what was handed back, and later answers that have still to go; since the eighteenth the public reads the title of the day when it was published, deadlines are counted anew all at once, and later answers are searched. */
    @Override
    public int version() {
        return 18;
    }

    @Override
    public boolean reads(Entry entry) {
        return entry.ofCase();
    }

    @Override
    public List<Table> tables() {
        return Stream.concat(CaseRows.NOW.stream(), CaseRows.KEPT.stream().map(Table::then))
                .toList();
    }

    /** What isn't at hand is folded once more from the facts that its rows were made of: a fact that stopped it comes after them. */
    @Override
    public Map<String, Known> load(Set<String> streams) {
        Map<String, Known> files = new HashMap<>();
        Map<String, Long> others = new HashMap<>();
        database.sql("select case_id, (body ->> 'sequence')::int8 from register where case_id = any(?)")
                .param(streams.toArray(String[]::new))
                .query(row -> {
                    Known known = recent.at(row.getString(1), row.getLong(2));
                    if (known == null) {
                        others.put(row.getString(1), row.getLong(2));
                    } else {
                        files.put(row.getString(1), known);
                    }
                });
        if (!others.isEmpty()) {
            feed.byStream(others.keySet(), position.now(), stream -> {
                String name = stream.getFirst().stream();
                List<Entry> entries = stream.stream()
                        .filter(fact -> fact.sequence() <= others.get(name))
                        .map(Decoder::decoded)
                        .toList();
                Case read = new Case(Known.nothing(name), History.of(entries), null);
                entries.forEach(read::read);
                files.put(name, read.known());
            });
        }
        return files;
    }

    @Override
    public Reading start(String stream, Known soFar, History history) {
        return new Case(soFar == null ? Known.nothing(stream) : soFar, history, history.live() ? recent : null);
    }

    /**
     * 已知的案卷。 A case as written.
     *
     * @param written its rows in the tables of now; null for none
     * @param happening the case as things happened, where that is another order than the one of its record; null else
     * @param versions what its rows have been
     */
    record Known(Read recorded, List<Row> written, Read happening, Versions versions) {
        static Known nothing(String stream) {
            return new Known(new Read(FOLD.start(new CaseId(stream)), null), null, null, null);
        }

        CaseOnFile file() {
            return recorded.file;
        }
    }

    /** 读到的。 A file and its rows; no rows before the first fact. */
    private record Read(CaseOnFile file, CaseRows rows) {
        Read after(CaseOnFile next) {
            return new Read(next, CaseRows.of(next, rows));
        }

        Read after(Entry entry) {
            return after(FOLD.read(file, entry.asFact()));
        }
    }

    /** One case being read. */
    private static final class Case implements Reading, Versions.Rows {
        private final Known before;
        private final History history;
        private final RecentFiles recent;
        private final Versions versions;
        private Read recorded;
        private Read happening;
        private Entry last;
        private List<Row> written;
        private Read writtenOf;

        /** {@code recent} is null where nothing is to be remembered. */
        Case(Known before, History history, RecentFiles recent) {
            this.before = before;
            this.recorded = before.recorded;
            this.happening = before.happening;
            this.history = history;
            this.recent = recent;
            this.versions = new Versions(this, before.versions);
        }

        @Override
        public void read(Entry entry) {
            recorded = entry.fact() instanceof RecordCorrected
                    ? recorded.after(Corrections.folded(
                            FOLD,
                            history.upTo(entry.stream(), entry.sequence()).stream()
                                    .map(Entry::asFact)
                                    .toList()))
                    : recorded.after(entry);
            last = entry;
            versions.read(entry, recorded.rows.kept());
        }

        /** Where no row changed since before, none is written. */
        @Override
        public List<Row> rows() {
            Versions now = versions.now();
            Set<Table> standing = standing();
            List<Row> changed = new ArrayList<>(now.rows());
            written().stream().filter(row -> !standing.contains(row.table())).forEach(changed::add);
            if (recent != null) {
                recent.put(known(now));
            }
            return changed;
        }

        Known known() {
            return known(versions.now());
        }

        private Known known(Versions now) {
            return new Known(recorded, written(), happening, now.written());
        }

        private List<Row> written() {
            if (written == null || writtenOf != recorded) {
                written = recorded.rows.now();
                writtenOf = recorded;
            }
            return written;
        }

        @Override
        public Set<Table> standing() {
            Set<Table> standing = new HashSet<>();
            if (before.written != null) {
                Map<Table, List<Row>> now = byTable(written());
                Map<Table, List<Row>> was = byTable(before.written);
                CaseRows.NOW.stream()
                        .filter(table -> Objects.equals(now.get(table), was.get(table)))
                        .forEach(standing::add);
            }
            if (before.versions != null && !versions.anew()) {
                CaseRows.KEPT.forEach(table -> standing.add(table.then()));
            }
            return standing;
        }

        private static Map<Table, List<Row>> byTable(List<Row> rows) {
            return rows.stream().collect(Collectors.groupingBy(Row::table));
        }

        @Override
        public List<List<Row>> after(List<Entry> story, boolean corrected) {
            List<List<Row>> all = new ArrayList<>();
            Read[] read = {new Read(null, null)};
            Origins.read(FOLD, story.stream().map(Entry::asFact).toList(), corrected, (_, file) -> {
                read[0] = read[0].after(file);
                all.add(read[0].rows.kept());
            });
            if (corrected) {
                happening = all.size() == story.size() ? read[0] : null;
            }
            return all;
        }

        @Override
        public List<Row> afterAll(Entry entry) {
            try {
                happening = happening == null ? null : happening.after(entry);
            } catch (RuntimeException unfit) {
                happening = null;
            }
            return happening == null ? null : happening.rows.kept();
        }

        @Override
        public List<Entry> all() {
            return history.upTo(last.stream(), last.sequence());
        }
    }
}
