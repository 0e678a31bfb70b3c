package banli.language.query.policy;

import banli.language.word.Refusal;
import java.time.LocalDate;
import java.util.List;

/**
 * 会被拒绝的一件。 An act on record that a policy would refuse.
 *
 * @param act its id
 * @param day the day it was done
 * @param reasons the rules that it would not meet, and does meet under its own policy
 */
public record ActRefused(String act, LocalDate day, List<Refusal> reasons) {}
