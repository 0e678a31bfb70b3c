package banli.command.act.deadline;

import banli.command.act.state.CaseState;
import banli.command.act.state.OpenDeadline;
import banli.command.rulebook.Circumstances;
import banli.command.rulebook.RefusedException;
import banli.command.rulebook.Requirements;
import banli.language.command.DeadlineCommand.RecalculateDeadlines;
import banli.language.event.CaseEvent;
import banli.language.event.DeadlineEvent.DeadlinesRecalculated;
import banli.language.query.deadline.DeadlineMoves.Move;
import banli.language.query.deadline.DeadlineMoves.Stays;
import banli.language.word.Text;
import banli.language.word.deadline.Deadline;
import banli.language.word.deadline.DeadlineKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * 设想。 What would become of running deadlines: the decisions themselves on supposed circumstances, with nothing recorded.
 *
 * @param moves deadlines that would move
 * @param stays what stands in the way, at most one a case
 */
public record WhatIf(List<Move> moves, List<Stays> stays) {
    private static final Text NONE_OF_THE_KIND =
            new Text("本案没有这一种未完成的期限", "No deadline of this kind is running in this case");

    /** 在设想的规则之下。 Under the rules of these circumstances. */
    public static WhatIf rules(CaseState c, Circumstances supposed) {
        RecalculateDeadlines anew = new RecalculateDeadlines(c.intake().caseId(), "-", null);
        return orStays(c, () -> {
            List<Move> moves = new ArrayList<>();
            for (CaseEvent fact : Recalculation.decide(anew, c, supposed, c.requirements(supposed))) {
                if (fact instanceof DeadlinesRecalculated it) {
                    for (int i = 0; i < it.before().size(); i++) {
                        moves.add(move(c, it.before().get(i), it.after().get(i)));
                    }
                }
            }
            return new WhatIf(moves, List.of());
        });
    }

    /** 准予延期。 If so many days were granted today; null for the days asked for. */
    public static WhatIf extension(CaseState c, Integer days, Circumstances now) {
        if (days == null && c.deadlines().askedBy() == null) {
            return new WhatIf(List.of(), List.of());
        }
        return orStays(c, () -> {
            Requirements r = c.requirements(now);
            int granted = days == null ? c.deadlines().askedDays() : days;
            Optional<Deadline> moved = DecideExtension.withinLimit(granted, now.today(), c, now, r);
            r.orRefuse();
            Deadline current = c.deadlines().answer().orElseThrow().deadline();
            return new WhatIf(List.of(move(c, current, moved.orElseThrow())), List.of());
        });
    }

    /** 另一天起算。 If the deadlines of a kind counted from another day. */
    public static WhatIf start(CaseState c, DeadlineKind kind, LocalDate start, Circumstances now) {
        return orStays(c, () -> {
            List<Move> moves = c.deadlines().open().stream()
                    .filter(open -> open.kind() == kind && open.start() != null)
                    .map(open -> move(c, open.deadline(), Recalculation.recounted(open.startingOn(start), c, now)))
                    .distinct()
                    .toList();
            return moves.isEmpty() ? stays(c, NONE_OF_THE_KIND) : new WhatIf(moves, List.of());
        });
    }

    private static WhatIf orStays(CaseState c, Supplier<WhatIf> supposed) {
        try {
            return supposed.get();
        } catch (RefusedException refusal) {
            return stays(c, refusal.refused().rules().getFirst().missing());
        }
    }

    private static WhatIf stays(CaseState c, Text why) {
        return new WhatIf(List.of(), List.of(new Stays(c.intake().caseId(), why)));
    }

    private static Move move(CaseState c, Deadline before, Deadline after) {
        Integer commitment = c.deadlines().open().stream()
                .filter(open -> open.deadline().equals(before))
                .findFirst()
                .map(OpenDeadline::commitment)
                .orElse(null);
        return new Move(c.intake().caseId(), commitment, before, after);
    }
}
