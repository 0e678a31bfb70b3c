package banli.language.query.register;

import banli.language.word.Office;
import banli.language.word.Text;
import java.time.LocalDate;

/** 当前待办人。 Whom the case waits for, for what, and since when; office and person are null when nobody is. */
public record Waiting(Office office, String person, String personName, Text what, LocalDate since) {}
