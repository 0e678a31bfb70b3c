package banli.desk.intake;

import banli.desk.intake.sheet.Mapping;
import banli.language.word.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * 导入的情况。 What is known of a sheet beside its rows.
 *
 * @param name of the file, null for what was pasted
 * @param sha256 of what was sent
 * @param sheet the sheet's name, empty for text
 * @param headings one a column
 * @param row where they stand
 * @param notes what was passed over in reading the file
 * @param day on which what it brings is registered
 * @param correcting what stands as the reason of corrections; null where none are made
 * @param begun whether anything was to be recorded yet: from then on the columns stay as they are
 */
public record Head(
        String name,
        String sha256,
        String sheet,
        List<String> headings,
        int row,
        Mapping mapping,
        List<Text> notes,
        LocalDate day,
        String correcting,
        boolean begun) {
    Head with(Mapping other) {
        return new Head(name, sha256, sheet, headings, row, other, notes, day, correcting, begun);
    }

    Head begun(String reason) {
        return new Head(name, sha256, sheet, headings, row, mapping, notes, day, reason, true);
    }
}
