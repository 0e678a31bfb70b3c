package banli.desk.intake.file;

import banli.language.word.Text;
import java.util.List;

/**
 * 读出的表。 The rows of a sheet that are not empty.
 *
 * @param sheet what it is called, empty for text
 * @param notes what was seen in the file and passed over, in words
 */
public record Grid(String sheet, List<Line> lines, List<Text> notes) {}
