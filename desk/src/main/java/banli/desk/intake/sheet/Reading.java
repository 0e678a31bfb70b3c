package banli.desk.intake.sheet;

import banli.desk.intake.file.Cell;
import banli.desk.intake.file.Cell.Kind;
import banli.desk.intake.file.Line;
import banli.language.command.Command;
import banli.language.word.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** 读一行。 The cells of one row, and everything that is found in reading them. */
final class Reading {
    private static final Text FORMULA = new Text(
            "单元格里是公式，不予计算；请复制后“粘贴为数值”", "The cell holds a formula, which is not reckoned; paste its value instead");
    private static final Text ERROR = new Text("单元格里是错误值，请改正", "The cell holds an error value; mend it");

    private final Mapping mapping;
    private final Line line;
    private final Set<Field> said = EnumSet.noneOf(Field.class);
    private final List<Told> wrong = new ArrayList<>();
    private final List<Told> notes = new ArrayList<>();
    private final List<Unknown> unknown = new ArrayList<>();

    Reading(Mapping mapping, Line line) {
        this.mapping = mapping;
        this.line = line;
        for (Field field : mapping.kind().fields()) {
            Cell cell = mapping.said(line, field);
            if (cell.kind() == Kind.FORMULA) {
                wrong(field, FORMULA);
            } else if (cell.kind() == Kind.ERROR) {
                wrong(field, ERROR);
            } else if (!cell.isEmpty()) {
                said.add(field);
            }
        }
    }

    RowRead read(String key, Command act) {
        return new RowRead(key, act, said, List.copyOf(wrong), List.copyOf(notes), List.copyOf(unknown));
    }

    /** The cell; an empty one where it can't be read. */
    Cell cell(Field field) {
        Cell cell = mapping.cell(line, field);
        return cell.kind() == Kind.FORMULA || cell.kind() == Kind.ERROR ? Cell.EMPTY : cell;
    }

    /** Its words, null for none. */
    String text(Field field) {
        Cell cell = cell(field);
        return cell.isEmpty() ? null : cell.text();
    }

    /** Its words in narrow letters without blanks, empty for none. */
    String word(Field field) {
        return Numerals.narrow(cell(field).text());
    }

    /** Its day, null for none. */
    LocalDate day(Field field, Integer year) {
        Cell cell = cell(field);
        if (cell.isEmpty()) {
            return null;
        }
        Days.Read read = Days.of(cell, year);
        if (read.day() == null) {
            wrong(field, read.said());
        } else if (read.said() != null) {
            note(field, read.said());
        }
        return read.day();
    }

    void wrong(Field field, String zh, String en) {
        wrong(field, new Text(zh, en));
    }

    private void wrong(Field field, Text text) {
        said.remove(field);
        if (!isWrong(field)) {
            wrong.add(new Told(field, text));
        }
    }

    boolean isWrong(Field field) {
        return wrong.stream().anyMatch(told -> told.field() == field);
    }

    void note(Field field, Text text) {
        notes.add(new Told(field, text));
    }

    void unknown(Unknown name) {
        unknown.add(name);
    }

    /** Whether its words hold one of these. */
    boolean holds(Field field, String... words) {
        String said = word(field);
        for (String word : words) {
            if (said.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Yes or no, {@code usual} where nothing is said. */
    boolean yes(Field field, boolean usual) {
        String said = word(field).toLowerCase(Locale.ROOT);
        if (said.isEmpty()) {
            return usual;
        }
        if (said.startsWith("不")
                || field == Field.PUBLIC && said.contains("保密")
                || said.matches("否|n|no|false|0|×|x|未公开|保留|非")) {
            return false;
        }
        if (said.matches("是|y|yes|true|1|√|✓|可以?|同意|公开|可以?公开|同意公开|全文公开|主动公开|要求保密|保密")) {
            return true;
        }
        wrong(field, "请写“是”或“否”", "Write yes or no");
        return usual;
    }
}
