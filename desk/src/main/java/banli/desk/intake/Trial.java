package banli.desk.intake;

import banli.desk.ask.Buses;
import banli.desk.intake.file.Line;
import banli.desk.intake.sheet.Field;
import banli.desk.intake.sheet.Known;
import banli.desk.intake.sheet.RowRead;
import banli.language.command.CorrectionCommand.CorrectRecord;
import banli.language.command.IntakeCommand.RegisterCase;
import banli.language.query.directory.DirectoryView;
import banli.language.query.directory.ReadDirectory;
import banli.language.word.Text;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** 试办一件。 One registration tried as a row of a sheet is: by the directory as it stands, by the deciding side, against what is on record. */
public final class Trial {
    private final Known known;
    private final Rehearsing rehearsing;

    /** As somebody of the registry, on that day. */
    public Trial(Buses buses, Map<String, String> meta, LocalDate day) {
        DirectoryView directory = buses.ask(new ReadDirectory(), meta);
        this.known = new Known(directory, null);
        this.rehearsing = new Rehearsing(buses, meta, directory, day);
    }

    /** 通讯录。 People and units by how others write them. */
    public Known known() {
        return known;
    }

    /** 试办。 What would become of it. */
    public ImportRow look(RowRead read) {
        return rehearsing.look(unlooked(read), read);
    }

    /** 未试。 What was read of it, for whoever may not have it tried. */
    public ImportRow unlooked(RowRead read) {
        return new ImportRow(new Line(0, List.of()), RowState.READ, read.key(), Outcome.of(read.wrong(), read.notes()));
    }

    /** 登记的内容。 What the act would record, by the names that a register gives it; without what it leaves empty. */
    public Map<Field, Text> told(RegisterCase act) {
        Map<Field, Text> told = new EnumMap<>(Field.class);
        new OnRecord(0, "", act, null).said().forEach((field, text) -> {
            if (!text.equals(OnRecord.NOTHING)) {
                told.put(field, text);
            }
        });
        told.computeIfPresent(Field.LEAD_UNIT, (_, unit) -> known.called(unit.zh()));
        return told;
    }

    /** 更正。 The correction of what differs from the record, for that reason; empty where nothing differs any more. */
    public Optional<CorrectRecord> correction(RegisterCase act, Set<Field> said, String reason) {
        return rehearsing.correction(act, said, reason);
    }
}
