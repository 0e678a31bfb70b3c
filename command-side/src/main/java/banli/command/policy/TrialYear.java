package banli.command.policy;

import banli.command.rulebook.PolicyInForce;
import banli.language.policy.PolicyDocument;
import banli.language.word.FieldError;
import banli.language.word.Text;
import banli.language.word.deadline.Deadline;
import banli.language.word.deadline.DeadlineKind;
import banli.language.word.proposal.CaseKind;
import banli.language.word.proposal.UnitRole;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * 一年的试算。 A year of trial cases, reckoned as real ones would be: each kind and duty, from the first and the last day of each
 * month, each deadline, its extension and its warning. What can't be reckoned, ends before it starts or runs past five
 * years is told with the rule's name.
 */
final class TrialYear {
    private static final int YEARS = 5;

    /** As long a request for more time as anybody makes. */
    private static final int EXTENDED_DAYS = 60;

    private final List<FieldError> wrong = new ArrayList<>();

    private TrialYear() {}

    /** What is wrong when the policies in force by this book reckon that year; empty when nothing is. */
    static List<FieldError> wrong(PolicyBook book, int year) {
        TrialYear trial = new TrialYear();
        IntStream.rangeClosed(1, 12)
                .mapToObj(month -> YearMonth.of(year, month))
                .flatMap(month -> Stream.of(month.atDay(1), month.atEndOfMonth()))
                .forEach(day -> book.inForce(day, day).ifPresent(policy -> trial.reckon(policy, day)));
        return trial.wrong.stream().distinct().toList();
    }

    /** The same for this document alone, whatever is in force. */
    static List<FieldError> wrong(PolicyDocument document, PolicyBook book, int year) {
        return wrong(book.alone(document), year);
    }

    private void reckon(PolicyInForce policy, LocalDate day) {
        for (CaseKind kind : CaseKind.values()) {
            for (UnitRole role : UnitRole.values()) {
                for (DeadlineKind due : DeadlineKind.values()) {
                    sound(due, day, () -> policy.deadline(due, day, kind, role));
                }
                sound(
                        DeadlineKind.REPLY,
                        day,
                        () -> policy.deadline(DeadlineKind.REPLY, day, kind, role)
                                .map(reply -> policy.extended(reply, EXTENDED_DAYS, day)));
                sound(
                        DeadlineKind.REPLY,
                        day,
                        () -> policy.latest(DeadlineKind.REPLY, day, kind, role)
                                .map(last -> new Deadline(DeadlineKind.REPLY, last, last, null)));
            }
        }
        sound(DeadlineKind.COMMITMENT, day, () -> Optional.of(policy.fixed(DeadlineKind.COMMITMENT, day.plusYears(1))));
    }

    private void sound(DeadlineKind kind, LocalDate start, Supplier<Optional<Deadline>> reckoned) {
        try {
            reckoned.get().filter(it -> !fits(it, start)).ifPresent(it -> tell(named(it, kind), start, it.dueOn()));
        } catch (RuntimeException impossible) {
            tell(kind.label(), start, null);
        }
    }

    private static boolean fits(Deadline deadline, LocalDate start) {
        return !deadline.dueOn().isBefore(start)
                && !deadline.dueOn().isAfter(start.plusYears(YEARS))
                && !deadline.warnFrom().isAfter(deadline.dueOn());
    }

    private static Text named(Deadline deadline, DeadlineKind kind) {
        return deadline.reckoning() == null
                ? kind.label()
                : new Text(deadline.reckoning().rule(), deadline.reckoning().rule());
    }

    /** Once a rule: the other days say no more. */
    private void tell(Text rule, LocalDate start, LocalDate dueOn) {
        Text said = dueOn == null
                ? new Text(
                        "试算时无法计出期限“" + rule.zh() + "”", "On trial the deadline “" + rule.en() + "” can't be reckoned")
                : new Text(
                        "试算时“" + rule.zh() + "”自" + start + "起到" + dueOn + "，不在五年之内",
                        "On trial “" + rule.en() + "” from " + start + " falls due on " + dueOn
                                + ", not within five years");
        String begins = said.zh().substring(0, said.zh().indexOf('”'));
        if (wrong.stream().noneMatch(one -> one.message().zh().startsWith(begins))) {
            wrong.add(new FieldError("document", said));
        }
    }
}
