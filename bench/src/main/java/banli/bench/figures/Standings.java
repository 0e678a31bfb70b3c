package banli.bench.figures;

import banli.language.word.AsOf.Clock;
import banli.language.word.proposal.Satisfaction;
import banli.query.screen.figures.Figure;
import banli.query.screen.figures.Split;
import banli.query.screen.figures.Tally;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 事实表的行。 The rows of the fact tables, in a file that every peer loads: one for each time a case stood so, by each clock. */
final class Standings implements AutoCloseable {
    /** As every peer knows them. */
    static final String COLUMNS =
            "clock text, year int2, section text, kind text, role text, subject text, received text,"
                    + " from_day date, until_day date, due_on date, registered bool, leads bool, stands bool, delivered bool,"
                    + " on_time bool, met bool, forms int2, satisfied int2";

    private final Path file;
    private final BufferedWriter rows;
    private long written;

    Standings() throws IOException {
        file = Files.createTempFile("banli-standings", ".tsv");
        rows = Files.newBufferedWriter(file);
    }

    /** Adds a case as told by both clocks; any number of threads may. */
    void add(Map<Clock, Told> told) {
        StringBuilder text = new StringBuilder();
        told.forEach((clock, of) -> add(clock, of, text));
        synchronized (this) {
            try {
                rows.append(text);
                written += text.chars().filter(one -> one == '\n').count();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    /** All of them; nothing is added any more. */
    Path all() throws IOException {
        rows.close();
        return file;
    }

    long written() {
        return written;
    }

    @Override
    public void close() throws IOException {
        rows.close();
        Files.delete(file);
    }

    private static void add(Clock clock, Told of, StringBuilder to) {
        LocalDate since = null;
        String standing = null;
        for (LocalDate day : of.days()) {
            Tally tally = of.at(day);
            String now = tally == null ? null : standing(tally);
            if (!Objects.equals(now, standing)) {
                row(clock, standing, since, day.toString(), to);
                since = day;
                standing = now;
            }
        }
        row(clock, standing, since, "infinity", to);
    }

    private static void row(Clock clock, String standing, LocalDate since, String until, StringBuilder to) {
        if (standing != null) {
            to.append(clock)
                    .append('\t')
                    .append(standing.formatted(since, until))
                    .append('\n');
        }
    }

    private static String standing(Tally it) {
        long satisfied = it.forms().stream()
                .filter(form ->
                        form.result() == Satisfaction.SATISFIED || form.result() == Satisfaction.BASICALLY_SATISFIED)
                .count();
        boolean registered = Figure.CASES.count(List.of(it), it.receivedOn()) > 0;
        return Stream.of(
                        it.year(),
                        Split.SECTION.group(it),
                        it.kind(),
                        it.role(),
                        Split.SUBJECT.group(it),
                        Split.RECEIVED.group(it),
                        "%s",
                        "%s",
                        it.dueOn() == null ? "\\N" : it.dueOn(),
                        registered,
                        it.role().answersProposer(),
                        !it.stage().endedEarly(),
                        it.deliveredOn() != null,
                        it.deliveredOn() != null && it.onTime(),
                        it.met(),
                        it.forms().size(),
                        satisfied)
                .map(Object::toString)
                .collect(Collectors.joining("\t"));
    }
}
