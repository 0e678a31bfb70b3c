package banli.command.act.state;

import banli.language.word.deadline.Deadline;
import banli.language.word.deadline.DeadlineKind;
import banli.language.word.deadline.Escalation;
import java.time.LocalDate;

/**
 * 未了的期限。 A deadline that still runs.
 *
 * @param start the day its own rule counts from (an extension's reckoning may start elsewhere), null for a date set by hand
 * @param of the unit asked for an opinion or the proposer asked for a form; null for what the bureau itself owes
 * @param commitment the commitment's ordinal, else null
 * @param extendedDays how many days were granted on top of the rule, 0 when none
 * @param grantedOn when the last extension was granted, else null
 * @param approached whether its approach was recorded
 * @param missed whether its passing was recorded
 * @param escalated how far it was told up since, null when it was not
 */
public record OpenDeadline(
        Deadline deadline,
        LocalDate start,
        String of,
        Integer commitment,
        int extendedDays,
        LocalDate grantedOn,
        boolean approached,
        boolean missed,
        Escalation escalated) {
    static OpenDeadline fresh(Deadline deadline, String of, Integer commitment) {
        LocalDate start =
                deadline.reckoning() == null ? null : deadline.reckoning().start();
        return new OpenDeadline(deadline, start, of, commitment, 0, null, false, false, null);
    }

    /** 另一单位的。 The same, of another unit. */
    OpenDeadline of(String other) {
        return new OpenDeadline(
                deadline, start, other, commitment, extendedDays, grantedOn, approached, missed, escalated);
    }

    /** 期限种类。 What falls due. */
    public DeadlineKind kind() {
        return deadline.kind();
    }

    /** 最后一日。 The last day. */
    public LocalDate dueOn() {
        return deadline.dueOn();
    }

    /** The day from which it warns, null when it gives no warning. */
    public LocalDate warnFrom() {
        return deadline.warnFrom();
    }

    /** 是否本局答复。 Whether it is the bureau's own answer that falls due. */
    public boolean isAnswer() {
        return switch (kind()) {
            case REPLY, REWORK -> true;
            case OPINION -> of == null;
            default -> false;
        };
    }

    /** 改自另一天起算。 The same, counted from another day. */
    public OpenDeadline startingOn(LocalDate other) {
        return new OpenDeadline(
                deadline, other, of, commitment, extendedDays, grantedOn, approached, missed, escalated);
    }

    /** 移到。 The same thing, due by this deadline. */
    public OpenDeadline movedTo(Deadline moved) {
        boolean same = moved.dueOn().equals(dueOn());
        boolean plain = extendedDays == 0 && moved.reckoning() != null;
        return new OpenDeadline(
                moved,
                plain ? moved.reckoning().start() : start,
                of,
                commitment,
                extendedDays,
                grantedOn,
                same && approached,
                same && missed,
                same ? escalated : null);
    }

    /** A day set from above is counted from nowhere. */
    OpenDeadline extended(Deadline moved, int days, LocalDate on) {
        LocalDate from = moved.reckoning() == null ? null : start;
        return new OpenDeadline(moved, from, of, commitment, extendedDays + days, on, false, false, null);
    }

    OpenDeadline told(boolean nowApproached, boolean nowMissed) {
        return new OpenDeadline(
                deadline,
                start,
                of,
                commitment,
                extendedDays,
                grantedOn,
                approached || nowApproached,
                missed || nowMissed,
                escalated);
    }

    OpenDeadline toldUp(Escalation step) {
        return new OpenDeadline(deadline, start, of, commitment, extendedDays, grantedOn, approached, true, step);
    }

    /** 是否已告知到这一级。 Whether it was told up as far as that step. */
    public boolean toldTo(Escalation step) {
        return escalated != null && escalated.compareTo(step) >= 0;
    }
}
