package banli.desk.deadline;

import banli.language.query.deadline.DeadlineMoves;
import banli.language.query.deadline.DeadlineMoves.Move;
import banli.language.query.deadline.DeadlineMoves.Stays;
import banli.language.query.deadline.DueRow;
import banli.language.word.CaseId;
import banli.language.word.Text;
import banli.language.word.deadline.Light;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 设想的结果。 What a what-if came to, with the cases beside it.
 *
 * @param position the fact number when the deadlines were read
 * @param cut whether only the first 2,000 cases were looked at
 * @param rules the rules that would bind cases anew or no longer
 * @param scope which cases a supposed policy is for, null when none is supposed
 */
public record Supposed(
        long position,
        int deadlines,
        boolean cut,
        List<Moved> moved,
        List<Stayed> stayed,
        List<RuleMoved> rules,
        Text scope) {
    static Supposed of(DeadlineMoves moves, Running running, LocalDate today) {
        return new Supposed(
                running.position(),
                moves.deadlines(),
                running.cut(),
                moves.moves().stream()
                        .map(move -> moved(move, running.rows(), today))
                        .sorted(Comparator.comparing(one -> one.move().before().dueOn()))
                        .toList(),
                moves.stays().stream()
                        .map(stays -> new Stayed(
                                stays, number(stays.caseId(), running.rows().get(stays.caseId()))))
                        .toList(),
                RuleMoved.of(moves.rules(), running.rows()),
                moves.scope());
    }

    /** 推迟的项数。 How many deadlines would fall later. */
    public long later() {
        return moved.stream().filter(one -> one.days() > 0).count();
    }

    /** 提前的项数。 How many would fall earlier. */
    public long earlier() {
        return moved.stream().filter(one -> one.days() < 0).count();
    }

    /** 涉及的件数。 In how many cases something would move or a rule bind anew or no longer. */
    public long cases() {
        return Stream.concat(
                        moved.stream().map(one -> one.move().caseId()),
                        rules.stream()
                                .flatMap(one -> Stream.concat(one.bound().stream(), one.lifted().stream())
                                        .map(RuleMoved.InCase::caseId)))
                .distinct()
                .count();
    }

    /** 变灯的项数。 How many lights would turn, by from and to. */
    public List<Turn> turns() {
        return moved.stream()
                .filter(one -> one.lightBefore() != one.lightAfter())
                .collect(Collectors.groupingBy(
                        one -> List.of(one.lightBefore(), one.lightAfter()),
                        () -> new TreeMap<>(Comparator.comparing(List::toString)),
                        Collectors.counting()))
                .entrySet()
                .stream()
                .map(one -> new Turn(one.getKey().getFirst(), one.getKey().getLast(), one.getValue()))
                .toList();
    }

    private static Moved moved(Move move, Map<CaseId, DueRow> rows, LocalDate today) {
        DueRow row = rows.get(move.caseId());
        return new Moved(
                move,
                number(move.caseId(), row),
                row == null ? null : row.title(),
                row == null ? null : row.sectionName(),
                row == null ? null : row.handlerName(),
                ChronoUnit.DAYS.between(move.before().dueOn(), move.after().dueOn()),
                Light.running(move.before().dueOn(), move.before().warnFrom(), today),
                Light.running(move.after().dueOn(), move.after().warnFrom(), today));
    }

    private static String number(CaseId caseId, DueRow row) {
        return row == null ? caseId.value() : row.number();
    }

    /** 一个会动的期限。 A deadline that would move by so many calendar days, and its light before and after. */
    public record Moved(
            Move move,
            String number,
            String title,
            String section,
            String handler,
            long days,
            Light lightBefore,
            Light lightAfter) {}

    /** 变灯。 So many lights that would turn. */
    public record Turn(Light from, Light to, long count) {}

    /** 一件不动的案件。 A case whose deadline would stay, and why. */
    public record Stayed(Stays stays, String number) {}
}
