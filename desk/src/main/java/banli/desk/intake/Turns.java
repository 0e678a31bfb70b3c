package banli.desk.intake;

import banli.desk.ask.Buses;
import banli.desk.intake.sheet.Known;
import banli.desk.intake.sheet.RowRead;
import banli.desk.intake.sheet.Rows;
import banli.desk.intake.sheet.Told;
import banli.desk.problem.Problem;
import banli.language.command.Command;
import banli.language.command.IntakeCommand.RegisterCase;
import banli.language.query.directory.DirectoryView;
import banli.language.query.directory.ReadDirectory;
import banli.language.query.register.CaseRow;
import banli.language.query.register.FindCases;
import banli.language.word.Meta;
import banli.language.word.Sha256;
import banli.language.word.Text;
import banli.wire.WireMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;

/**
 * 轮到的行。 Some seconds of work on an import, a few rows at a time; what became of each is kept before the next ones have their
 * turn. An act goes under a key of its row and of what it says: sent again, after a break or by a second press, it records once.
 */
final class Turns {
    private static final Duration LONGEST = Duration.ofSeconds(3);
    private static final int A_FEW = 100;
    private static final int AT_ONCE = 4;

    private final Buses buses;
    private final ImportTable table;
    private final Import it;
    private final Map<String, String> meta;
    private final Rows rows;
    private final Rehearsing rehearsing;

    Turns(Buses buses, ImportTable table, Import it, Map<String, String> meta) {
        this.buses = buses;
        this.table = table;
        this.it = it;
        this.meta = meta;
        DirectoryView directory = buses.ask(new ReadDirectory(), meta);
        this.rows = new Rows(
                it.head().mapping(),
                new Known(directory, last(buses, meta)),
                it.head().sha256(),
                it.head().day());
        this.rehearsing = new Rehearsing(buses, meta, directory, it.head().day());
    }

    private static CaseRow last(Buses buses, Map<String, String> meta) {
        return buses.maybe(FindCases.all(1).by("-receivedOn"), meta).stream()
                .flatMap(list -> list.cases().stream())
                .findFirst()
                .orElse(null);
    }

    void look() {
        if (!it.looked() && inTurn(RowState.READ, row -> rehearsing.look(row, rows.read(row.line())))) {
            doubles();
        }
    }

    void go() {
        if (inTurn(RowState.GOOD, this::recorded) && it.head().correcting() != null) {
            inTurn(RowState.CHANGED, this::corrected);
        }
    }

    /** Whether all rows of the state had their turn; when somebody's refusal ends it, those before are kept. */
    private boolean inTurn(RowState state, UnaryOperator<ImportRow> turn) {
        Instant end = Instant.now().plus(LONGEST);
        try (ExecutorService some =
                Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            int over = 0;
            while (true) {
                List<ImportRow> next = table.rows(it, over, A_FEW, state);
                if (next.isEmpty()) {
                    return true;
                } else if (Instant.now().isAfter(end)) {
                    return false;
                }
                List<Future<ImportRow>> begun = next.stream()
                        .map(row -> some.submit(() -> turn.apply(row)))
                        .toList();
                over += kept(begun, state);
            }
        }
    }

    /** How many stay in the state that they were in. */
    private int kept(List<Future<ImportRow>> begun, RowState state) {
        List<ImportRow> done = new ArrayList<>();
        RuntimeException failed = null;
        for (Future<ImportRow> one : begun) {
            try {
                done.add(one.get());
            } catch (ExecutionException e) {
                failed = e.getCause() instanceof RuntimeException why ? why : new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                failed = new IllegalStateException(e);
            }
        }
        if (!done.isEmpty()) {
            table.tell(it, done);
        }
        if (failed != null) {
            throw failed;
        }
        return (int) done.stream().filter(row -> row.state() == state).count();
    }

    private ImportRow recorded(ImportRow row) {
        RowRead read = rows.read(row.line());
        if (read.act() == null || !read.wrong().isEmpty()) {
            return row.now(RowState.REFUSED, row.key(), Outcome.of(read.wrong(), read.notes()));
        }
        return acted(row, read.act(), RowState.DONE);
    }

    private ImportRow corrected(ImportRow row) {
        RowRead read = rows.read(row.line());
        if (!row.told().corrects() || !(read.act() instanceof RegisterCase act)) {
            return row.now(RowState.REFUSED, row.key(), row.told());
        }
        return rehearsing
                .correction(act, read.said(), it.head().correcting())
                .map(correction -> acted(row, correction, RowState.CORRECTED))
                .orElseGet(() -> row.now(
                        RowState.SAME,
                        row.key(),
                        Outcome.of(List.of(), row.told().notes())));
    }

    private ImportRow acted(ImportRow row, Command act, RowState done) {
        Map<String, String> by = new LinkedHashMap<>(meta);
        by.put(
                Meta.KEY,
                "import/" + it.id() + "/" + row.line().number() + "/"
                        + Sha256.of(WireMapper.mapper().writeValueAsString(act)));
        try {
            buses.act(act, by);
            return row.now(
                    done,
                    row.key(),
                    new Outcome(List.of(), row.told().notes(), row.told().changes(), List.of(), false));
        } catch (Problem refused) {
            if (!Rehearsing.isOfTheRow(refused)) {
                throw refused;
            }
            return row.now(RowState.REFUSED, row.key(), row.told().and(new Told(null, refused.detail())));
        }
    }

    /** Two rows of one case or person: one and the same is taken once, two that differ are neither. */
    private void doubles() {
        List<ImportRow> told = new ArrayList<>();
        List<ImportRow> same = new ArrayList<>();
        for (ImportRow row : table.doubles(it)) {
            if (!same.isEmpty() && !same.getFirst().key().equals(row.key())) {
                told.addAll(judged(same));
                same.clear();
            }
            same.add(row);
        }
        told.addAll(judged(same));
        if (!told.isEmpty()) {
            table.tell(it, told);
        }
    }

    private List<ImportRow> judged(List<ImportRow> same) {
        if (same.size() < 2) {
            return List.of();
        }
        List<List<Object>> said = same.stream().map(this::said).toList();
        boolean agree = said.stream().distinct().count() == 1;
        int first = same.getFirst().line().number();
        List<ImportRow> told = new ArrayList<>();
        for (ImportRow row : same) {
            int other = row == same.getFirst() ? same.get(1).line().number() : first;
            if (!agree) {
                told.add(
                        row.now(
                                RowState.BAD,
                                row.key(),
                                row.told()
                                        .and(
                                                new Told(
                                                        null,
                                                        new Text(
                                                                "与第 " + other + " 行是同一件（同一人），内容不同，请只留一行",
                                                                "Row " + other
                                                                        + " is of the same case or person and says otherwise; keep one")))));
            } else if (row != same.getFirst()) {
                List<Told> notes = new ArrayList<>(row.told().notes());
                notes.add(new Told(
                        null, new Text("与第 " + other + " 行相同，只取一次", "The same as row " + other + ", taken once")));
                told.add(row.now(RowState.SAME, row.key(), Outcome.of(List.of(), notes)));
            }
        }
        return told;
    }

    /** What a row says, wherever it stands. */
    private List<Object> said(ImportRow row) {
        List<Object> said = new ArrayList<>();
        it.head().mapping().columns().stream()
                .filter(Objects::nonNull)
                .forEach(field ->
                        said.add(it.head().mapping().said(row.line(), field).text()));
        return said;
    }
}
