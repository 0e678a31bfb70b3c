package banli.command.act.deadline;

import banli.command.act.intake.AnswerDeadline;
import banli.command.act.state.CaseState;
import banli.command.act.state.OpenDeadline;
import banli.command.rulebook.Circumstances;
import banli.language.event.DeadlineEvent.DeadlinesRecalculated;
import banli.language.event.IntakeEvent.CaseRegistered;
import banli.language.word.deadline.Deadline;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 更正登记之后的期限。 Our answer's deadline once a date of the registration is corrected; one extended or set from above stays. */
public final class AfterRegistration {
    private AfterRegistration() {}

    /** 重算。 The fact that counts it anew; empty where it stays. */
    public static Optional<DeadlinesRecalculated> recounted(
            CaseRegistered old, CaseRegistered anew, CaseState c, Circumstances now, LocalDate day) {
        Optional<Deadline> running = c.round() > 1
                ? Optional.empty()
                : c.deadlines()
                        .answer()
                        .filter(open -> open.extendedDays() == 0)
                        .map(OpenDeadline::deadline);
        Optional<Deadline> before = AnswerDeadline.of(old, c, now);
        Optional<Deadline> after = AnswerDeadline.of(anew, c, now);
        boolean moves = running.isPresent()
                && before.map(Deadline::dueOn).equals(running.map(Deadline::dueOn))
                && after.isPresent()
                && !after.get().dueOn().equals(running.get().dueOn());
        return moves
                ? Optional.of(
                        new DeadlinesRecalculated("registration", List.of(running.get()), List.of(after.get()), day))
                : Optional.empty();
    }
}
