package banli.command.act.state;

import banli.language.event.CaseEvent;
import banli.language.event.ClosingEvent.CaseReopened;
import banli.language.event.IntakeEvent.CaseAccepted;
import banli.language.event.ReplyEvent.ReplyDelivered;
import banli.language.event.ReplyEvent.ReplyIssued;
import banli.language.event.ReplyEvent.ReplyRecalled;
import banli.language.event.ReplyEvent.ReplySentBack;
import banli.language.event.ReplyEvent.ReplySubmitted;
import banli.language.word.proposal.Phase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** 在案的各轮日期。 The dates of each round, by which the windows of contact are judged. */
public record RoundsOnRecord(List<Round> rounds) {
    /** 尚无。 None yet. */
    public static final RoundsOnRecord NONE = new RoundsOnRecord(List.of());

    /**
     * 一轮办理。 One round; a date is null until it is known.
     *
     * @param startedOn accepted by the section, or reopened
     * @param submittedOn the draft that stands was submitted: sent back or recalled, there is none
     * @param issuedOn the reply was issued
     * @param deliveredOn everyone had it
     */
    public record Round(LocalDate startedOn, LocalDate submittedOn, LocalDate issuedOn, LocalDate deliveredOn) {}

    /** 读入一件事实。 After one more fact. */
    public RoundsOnRecord with(CaseEvent fact) {
        return switch (fact) {
            case CaseAccepted now when rounds.isEmpty() -> add(now.happenedOn());
            case CaseReopened now -> add(now.happenedOn());
            case ReplySubmitted now -> last(rounds.getLast().startedOn, now.happenedOn(), null, null);
            case ReplySentBack _ -> last(rounds.getLast().startedOn, null, null, null);
            case ReplyIssued now ->
                last(rounds.getLast().startedOn, rounds.getLast().submittedOn, now.happenedOn(), null);
            case ReplyRecalled _ -> last(rounds.getLast().startedOn, null, null, null);
            case ReplyDelivered now
            when now.completes() -> {
                Round r = rounds.getLast();
                yield last(r.startedOn, r.submittedOn, r.issuedOn, now.happenedOn());
            }
            default -> this;
        };
    }

    private RoundsOnRecord add(LocalDate startedOn) {
        List<Round> all = new ArrayList<>(rounds);
        all.add(new Round(startedOn, null, null, null));
        return new RoundsOnRecord(all);
    }

    private RoundsOnRecord last(LocalDate started, LocalDate submitted, LocalDate issued, LocalDate delivered) {
        List<Round> all = new ArrayList<>(rounds);
        all.set(all.size() - 1, new Round(started, submitted, issued, delivered));
        return new RoundsOnRecord(all);
    }

    /** 某日某阶段属于哪一轮。 The latest round, from 1, in whose window of that phase the day lies; empty when in none. */
    public OptionalInt roundOf(Phase phase, LocalDate day) {
        if (rounds.isEmpty()) {
            return phase == Phase.BEFORE ? OptionalInt.of(1) : OptionalInt.empty();
        }
        for (int round = rounds.size(); round > 0; round--) {
            if (within(round, phase, day)) {
                return OptionalInt.of(round);
            }
        }
        return OptionalInt.empty();
    }

    /** 某日是否在某轮某阶段之内。 Whether the day lies in that round's window of the phase. */
    public boolean within(int round, Phase phase, LocalDate day) {
        if (round > rounds.size()) {
            return phase == Phase.BEFORE;
        }
        LocalDate next = round < rounds.size() ? rounds.get(round).startedOn : null;
        return within(rounds.get(round - 1), next, phase, day, round == 1);
    }

    private static boolean within(Round r, LocalDate next, Phase phase, LocalDate day, boolean first) {
        return switch (phase) {
            case BEFORE -> upTo(day, r.submittedOn) && (first || !day.isBefore(r.startedOn)) && upTo(day, next);
            case DURING -> !day.isBefore(r.startedOn) && upTo(day, r.issuedOn) && upTo(day, next);
            case AFTER -> r.deliveredOn != null && !day.isBefore(r.deliveredOn) && upTo(day, next);
        };
    }

    private static boolean upTo(LocalDate day, LocalDate last) {
        return last == null || !day.isAfter(last);
    }
}
