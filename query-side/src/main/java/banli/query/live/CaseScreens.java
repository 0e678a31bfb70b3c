package banli.query.live;

import banli.language.event.CorrectionEvent.RecordCorrected;
import banli.language.word.CaseId;
import banli.language.word.Text;
import banli.query.feed.Entry;
import banli.query.fold.Corrections;
import banli.query.fold.Fold;
import banli.query.screen.Row;
import banli.query.screen.Screen;
import banli.query.screen.Table;
import banli.query.screen.casefile.CaseFileFold;
import banli.query.screen.casefile.CaseOnFile;
import banli.query.screen.casefile.CorrectionsWaiting;
import banli.query.screen.chase.Chased;
import banli.query.screen.commitments.Promises;
import banli.query.screen.due.Due;
import banli.query.screen.extension.Requests;
import banli.query.screen.figures.Tally;
import banli.query.screen.register.Register;
import banli.wire.WireMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 案件的各屏。 Folds each case once, and reads register, deadlines, extensions, chases, commitments and tallies off its file. */
@Component
class CaseScreens implements Screen<CaseScreens.Known> {
    private static final Table FILE =
            Table.keyed("casefile", 1, "case_id text", "sequence int8", "position int8", "body text");
    private static final Fold<CaseOnFile> FOLD = new CaseFileFold();

    private final RecentFiles recent = RecentFiles.inATenthOfTheHeap();
    private final JdbcClient database;

    CaseScreens(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "cases";
    }

    @Override
    public Text label() {
        return new Text("案件、台账、期限、承诺与指标", "Cases, register, deadlines, commitments and figures");
    }

    /** Since the second, files are text, as they were written; since the third, they keep the letters that signatures bind, and what is public is told by round; since the fourth, corrections that wait have rows. */
    @Override
    public int version() {
        return 4;
    }

    @Override
    public boolean reads(Entry entry) {
        return entry.ofCase();
    }

    @Override
    public List<Table> tables() {
        return List.of(
                FILE,
                Register.TABLE,
                Due.TABLE,
                Requests.TABLE,
                Chased.TABLE,
                Promises.TABLE,
                Tally.TABLE,
                CorrectionsWaiting.TABLE);
    }

    @Override
    public Map<String, Known> load(Set<String> streams) {
        Map<String, Known> files = new HashMap<>();
        database.sql("select case_id, sequence from casefile where case_id = any(?)")
                .param(streams.toArray(String[]::new))
                .query(row -> {
                    Known known = recent.at(row.getString(1), row.getLong(2));
                    if (known != null) {
                        files.put(row.getString(1), known);
                    }
                });
        String[] others =
                streams.stream().filter(stream -> !files.containsKey(stream)).toArray(String[]::new);
        if (others.length == 0) {
            return files;
        }
        database.sql("select case_id, body from casefile where case_id = any(?)")
                .param(others)
                .query(row -> {
                    files.put(
                            row.getString(1),
                            new Known(WireMapper.mapper().readValue(row.getString(2), CaseOnFile.class), null));
                });
        return files;
    }

    @Override
    public Reading start(String stream, Known soFar, History history) {
        return new Case(soFar == null ? new Known(FOLD.start(new CaseId(stream)), null) : soFar, history, recent);
    }

    /** The rows of a case that many a fact leaves as they are: all but its file and its row of the register. */
    private static Map<Table, List<Row>> besideFile(CaseOnFile file) {
        return Map.of(
                Due.TABLE, Due.rows(file),
                Requests.TABLE, Requests.rows(file),
                Chased.TABLE, Chased.rows(file),
                Promises.TABLE, Promises.rows(file),
                Tally.TABLE, List.of(Tally.of(file).row()),
                CorrectionsWaiting.TABLE, CorrectionsWaiting.rows(file));
    }

    /**
     * 已知的案卷。 A file, and the rows that stand in the tables for it.
     *
     * @param rows null when it isn't known whether they stand
     */
    record Known(CaseOnFile file, Map<Table, List<Row>> rows) {}

    private static final class Case implements Reading {
        private final Known before;
        private final History history;
        private final RecentFiles recent;
        private CaseOnFile file;
        private Map<Table, List<Row>> now = Map.of();

        Case(Known before, History history, RecentFiles recent) {
            this.before = before;
            this.file = before.file;
            this.history = history;
            this.recent = recent;
        }

        @Override
        public void read(Entry entry) {
            file = entry.fact() instanceof RecordCorrected && !history.corrected()
                    ? Corrections.folded(
                            FOLD,
                            history.upTo(entry.stream(), entry.sequence()).stream()
                                    .map(Entry::asFact)
                                    .toList())
                    : FOLD.read(file, entry.asFact());
        }

        @Override
        public List<Row> rows() {
            now = besideFile(file);
            List<Row> rows = new ArrayList<>();
            rows.add(FILE.row(
                    file.caseId(),
                    file.marks().sequence(),
                    file.marks().position(),
                    WireMapper.mapper().writeValueAsString(file)));
            rows.add(Register.row(file, before.file));
            now.forEach((table, its) -> {
                if (!stands(table)) {
                    rows.addAll(its);
                }
            });
            if (history.live()) {
                recent.put(new Known(file, now));
            }
            return rows;
        }

        @Override
        public Set<Table> standing() {
            return now.keySet().stream().filter(this::stands).collect(Collectors.toSet());
        }

        private boolean stands(Table table) {
            return before.rows != null && now.get(table).equals(before.rows.get(table));
        }
    }
}
