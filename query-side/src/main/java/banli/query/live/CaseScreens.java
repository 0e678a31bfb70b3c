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
import banli.query.screen.chase.Chased;
import banli.query.screen.commitments.Promises;
import banli.query.screen.due.Due;
import banli.query.screen.extension.Requests;
import banli.query.screen.figures.Tally;
import banli.query.screen.register.Register;
import banli.wire.WireMapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 案件的各屏。 Folds each case once, and reads register, deadlines, extensions, chases, commitments and tallies off its file. */
@Component
class CaseScreens implements Screen<CaseOnFile> {
    private static final Table FILE =
            Table.keyed("casefile", 1, "case_id text", "sequence int8", "position int8", "body jsonb");
    private static final int MOST_RECENT = 200;
    private static final Fold<CaseOnFile> FOLD = new CaseFileFold();

    // A file is what the facts up to its sequence come to, whoever folds them: the row's sequence tells whether it
    // still stands.
    private final Map<String, CaseOnFile> recent = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CaseOnFile> eldest) {
            return size() > MOST_RECENT;
        }
    });
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

    @Override
    public boolean reads(Entry entry) {
        return entry.ofCase();
    }

    @Override
    public List<Table> tables() {
        return List.of(FILE, Register.TABLE, Due.TABLE, Requests.TABLE, Chased.TABLE, Promises.TABLE, Tally.TABLE);
    }

    @Override
    public Map<String, CaseOnFile> load(Set<String> streams) {
        Map<String, CaseOnFile> files = new HashMap<>();
        database.sql("select case_id, sequence from casefile where case_id = any(?)")
                .param(streams.toArray(String[]::new))
                .query(row -> {
                    CaseOnFile known = recent.get(row.getString(1));
                    if (known != null && known.marks().sequence() == row.getLong(2)) {
                        files.put(row.getString(1), known);
                    }
                });
        String[] others =
                streams.stream().filter(stream -> !files.containsKey(stream)).toArray(String[]::new);
        database.sql("select case_id, body from casefile where case_id = any(?)")
                .param(others)
                .query(row -> {
                    files.put(row.getString(1), WireMapper.mapper().readValue(row.getString(2), CaseOnFile.class));
                });
        return files;
    }

    @Override
    public Reading start(String stream, CaseOnFile soFar, History history) {
        return new Case(soFar == null ? FOLD.start(new CaseId(stream)) : soFar, history, recent);
    }

    private static final class Case implements Reading {
        private final History history;
        private final Map<String, CaseOnFile> recent;
        private CaseOnFile file;

        Case(CaseOnFile file, History history, Map<String, CaseOnFile> recent) {
            this.file = file;
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
            List<Row> rows = new ArrayList<>();
            rows.add(FILE.row(
                    file.caseId(),
                    file.marks().sequence(),
                    file.marks().position(),
                    WireMapper.mapper().writeValueAsString(file)));
            rows.add(Register.row(file));
            rows.addAll(Due.rows(file));
            rows.addAll(Requests.rows(file));
            rows.addAll(Chased.rows(file));
            rows.addAll(Promises.rows(file));
            rows.add(Tally.of(file).row());
            if (history.live()) {
                recent.put(file.caseId().value(), file);
            }
            return rows;
        }
    }
}
