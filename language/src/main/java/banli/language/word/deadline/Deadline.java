package banli.language.word.deadline;

import java.time.LocalDate;

/** 期限。 What falls due, when, from when it warns, and how it was counted (null for a date set by hand or from above). */
public record Deadline(DeadlineKind kind, LocalDate dueOn, LocalDate warnFrom, Reckoning reckoning) {}
