package banli.desk.intake;

import banli.desk.intake.file.Line;

/** 导入的一行。 A row, what was found of it, and the case or person it is of; null while that is not known. */
public record ImportRow(Line line, RowState state, String key, Outcome told) {
    /** 新的结果。 The same with what was found of it now. */
    ImportRow now(RowState state, String key, Outcome told) {
        return new ImportRow(line, state, key, told);
    }
}
