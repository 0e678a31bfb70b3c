package banli.desk.intake.sheet;

import banli.language.command.Command;
import java.util.List;
import java.util.Set;

/**
 * 读出的一行。 What a row means.
 *
 * @param key of the case or the id of the person, null where the row does not tell it
 * @param act as it would be recorded; null where what is wrong leaves none
 * @param said what the row itself says, not what holds for all rows
 * @param wrong why cells can't be read
 * @param notes how cells were read that could be read otherwise
 */
public record RowRead(
        String key, Command act, Set<Field> said, List<Told> wrong, List<Told> notes, List<Unknown> unknown) {}
