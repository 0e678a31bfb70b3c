package banli.language.query;

import banli.language.word.Actor;
import java.time.LocalDate;

/** 催办。 A chase and its answer, null while open. */
public record ChaseView(int chase, String about, Actor by, LocalDate on, String answer, LocalDate answeredOn) {}
