package banli.desk.intake.sheet;

import banli.desk.intake.file.Line;
import java.time.LocalDate;
import java.util.function.Function;

/** 逐行读。 Reads rows by a mapping and the directory as it stands. */
public final class Rows {
    private final Function<Line, RowRead> reading;

    /** Of a file with that digest, on that day. */
    public Rows(Mapping mapping, Known known, String sha256, LocalDate today) {
        reading = mapping.kind() == SheetKind.CASES
                ? new CaseRows(mapping, known, sha256, today)::read
                : new PeopleRows(mapping, known)::read;
    }

    /** 一行。 What it means. */
    public RowRead read(Line line) {
        return reading.apply(line);
    }
}
